/** What a file's first bytes say it is, whatever its name. */
interface PictureKind {
  readonly kind: 'jpeg' | 'heic' | 'otherPicture' | 'notAPicture';
  /** Pixels, as stored; absent where the first bytes don't say. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Brands of HEIF that hold HEVC, as Apple's devices write (ISO/IEC 23008-12, annex B). */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];

/** @param bytes the file, or its beginning of at least 64 KB */
export function pictureKindOf(bytes: Uint8Array): PictureKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, '\xff\xd8\xff')) {
    return { kind: 'jpeg', size: jpegSize(view) };
  }
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n') && bytes.length >= 24) {
    return { kind: 'otherPicture', size: { width: view.getUint32(16), height: view.getUint32(20) } };
  }
  if (startsWith(bytes, 'GIF8') && bytes.length >= 10) {
    return { kind: 'otherPicture', size: { width: view.getUint16(6, true), height: view.getUint16(8, true) } };
  }
  if (textAt(bytes, 4, 4) === 'ftyp') {
    return { kind: kindByBrands(brandsOf(bytes, view)) };
  }
  return { kind: isOtherPicture(bytes) ? 'otherPicture' : 'notAPicture' };
}

/**
 * True when a JPEG goes on to its end mark. A browser shows one that was cut off with grey where the rest should be.
 *
 * @param bytes the whole file
 */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  const scan = findMarker(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), (marker) => marker === 0xda);
  if (scan === undefined) {
    return false;
  }
  for (let at = bytes.length - 2; at > scan; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) {
      return true;
    }
  }
  return false;
}

function jpegSize(view: DataView): PictureKind['size'] {
  // SOF0 to SOF15 hold the size; among them C4, C8 and CC are something else (ITU T.81, table B.1).
  const frame = findMarker(view, (marker) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker));
  return frame !== undefined && frame + 9 <= view.byteLength
    ? { width: view.getUint16(frame + 7), height: view.getUint16(frame + 5) }
    : undefined;
}

/** Where a segment of the wanted kind begins, among those before the picture's own bytes. */
function findMarker(view: DataView, isWanted: (marker: number) => boolean): number | undefined {
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (isWanted(marker)) {
      return at;
    }
    if (marker === 0xda) {
      return undefined;
    }
    // A marker may be preceded by any number of fill bytes.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The main brand and those that the file goes along with. */
function brandsOf(bytes: Uint8Array, view: DataView): string[] {
  const end = Math.min(view.getUint32(0), bytes.length, 256);
  const brands = [textAt(bytes, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) {
    brands.push(textAt(bytes, at, 4));
  }
  return brands;
}

/** An AVIF, which browsers read, names `mif1` too. */
function kindByBrands(brands: readonly string[]): PictureKind['kind'] {
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) {
    return 'otherPicture';
  }
  return brands.some((brand) => heicBrands.includes(brand)) ? 'heic' : 'notAPicture';
}

function isOtherPicture(bytes: Uint8Array): boolean {
  const isWebp = startsWith(bytes, 'RIFF') && textAt(bytes, 8, 4) === 'WEBP';
  const isSvg = /^\s*(<\?xml[^>]*>\s*)?(<!--(?:(?!-->)[^])*-->\s*|<!doctype[^>]*>\s*)*<svg[\s>]/i.test(textAt(bytes, 0, 1000));
  return isWebp || isSvg || ['BM', 'II*\0', 'MM\0*', '\0\0\x01\0'].some((start) => startsWith(bytes, start));
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return textAt(bytes, 0, text.length) === text;
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
