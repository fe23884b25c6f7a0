/**
 * Makes pictures ready on the device, so that the original never leaves it: turned the right way up, scaled to at most
 * 1600 pixels, encoded anew as JPEG below 400,000 bytes. Nothing of what the camera wrote along (EXIF, place) is left.
 */
export interface PictureStudio {
  develop(file: Blob): Promise<DevelopedPicture>;
}

export type DevelopedPicture =
  | { readonly ok: true; readonly bytes: Blob; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly reason: PictureRefusal };

export type PictureRefusal =
  /** An iPhone's own format, which this browser can't open. */
  | 'heic'
  /** Not a picture at all. */
  | 'notAPicture'
  /** A picture that is broken, or of a kind that this browser can't open. */
  | 'unreadable'
  /** More pixels than a device should try. */
  | 'tooLarge';
