import type { DevelopedPicture, PictureRefusal, PictureStudio } from '../../../domain/inspiration/writing/pictureStudio';
import { bareJpeg } from './bareJpeg';
import { isWholeJpeg, pictureKindOf } from './pictureKind';

/** Longest edge in pixels: what a page shows at its widest, on a sharp screen. */
const wantedEdge = 1600;
const smallestEdge = 1000;
const bytesBelow = 400_000;
const mostPixels = 60_000_000;
/** Tried in order; below the third, edges show in faces and text, so the picture is made smaller first. */
const goodQualities = [0.85, 0.76, 0.66];
const poorQualities = [0.5, 0.35, 0.2, 0.1];

/** Makes pictures ready with the browser's own decoder and encoder, one at a time: a phone has memory for one. */
export function createPictureStudio(): PictureStudio {
  let before: Promise<unknown> = Promise.resolve();
  return {
    develop(file) {
      const developed = before.then(() => develop(file)).catch(() => refusal('unreadable'));
      before = developed;
      return developed;
    },
  };
}

async function develop(file: Blob): Promise<DevelopedPicture> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { kind, size } = pictureKindOf(bytes);
  if (kind === 'notAPicture') {
    return refusal('notAPicture');
  }
  if (size && size.width * size.height > mostPixels) {
    return refusal('tooLarge');
  }
  if (kind === 'jpeg' && !isWholeJpeg(bytes)) {
    return refusal('unreadable');
  }
  const decoded = await decode(file);
  if (!decoded) {
    return refusal(kind === 'heic' ? 'heic' : 'unreadable');
  }
  try {
    return decoded.width * decoded.height > mostPixels ? refusal('tooLarge') : await encode(decoded);
  } finally {
    decoded.close();
  }
}

/** Turned as the camera was held. Undefined when the browser can't read it. */
async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}

async function encode(picture: ImageBitmap): Promise<DevelopedPicture> {
  const canvas = document.createElement('canvas');
  try {
    for (const edge of edgesFor(Math.max(picture.width, picture.height))) {
      draw(picture, canvas, edge);
      const isSmallest = edge <= smallestEdge;
      for (const quality of isSmallest ? [...goodQualities, ...poorQualities] : goodQualities) {
        const bytes = await jpegOf(canvas, quality);
        if (bytes.size < bytesBelow) {
          return { ok: true, bytes, width: canvas.width, height: canvas.height };
        }
      }
    }
    return refusal('unreadable');
  } finally {
    // Safari keeps a canvas's memory until it is collected, unless it has no size.
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Longest edges to try, the largest first; a small picture is never made larger. */
function edgesFor(longest: number): number[] {
  const edges = [wantedEdge, 1400, 1200, smallestEdge].filter((edge) => edge < longest);
  return longest <= wantedEdge ? [longest, ...edges] : edges;
}

function draw(picture: ImageBitmap, canvas: HTMLCanvasElement, edge: number): void {
  const scale = edge / Math.max(picture.width, picture.height);
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) {
    throw new Error('The browser gives no canvas.');
  }
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
}

async function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const encoded = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!encoded) {
    throw new Error('The browser makes no JPEG.');
  }
  return new Blob([bareJpeg(new Uint8Array(await encoded.arrayBuffer()))], { type: 'image/jpeg' });
}

function refusal(reason: PictureRefusal): DevelopedPicture {
  return { ok: false, reason };
}
