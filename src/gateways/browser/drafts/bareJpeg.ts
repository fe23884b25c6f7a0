/** Markers (ITU T.81, table B.1) of what isn't the picture: notes of applications, but for JFIF's and Adobe's, and comments. */
const notes = new Set([0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xfe]);
const startOfScan = 0xda;

/**
 * A JPEG without all that may be told along with it. A browser that encodes a picture writes none of the camera's notes,
 * but nobody promises so, and Chromium writes a colour profile.
 *
 * @param jpeg as an encoder has just made it
 */
export function bareJpeg(jpeg: Uint8Array): Uint8Array {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at + 1] !== startOfScan) {
    const end = at + 2 + view.getUint16(at + 2);
    if (!notes.has(jpeg[at + 1])) {
      kept.push(jpeg.subarray(at, end));
    }
    at = end;
  }
  kept.push(jpeg.subarray(at));
  const bare = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  kept.reduce((place, part) => {
    bare.set(part, place);
    return place + part.length;
  }, 0);
  return bare;
}
