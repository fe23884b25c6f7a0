/** What a phone's camera writes along with a picture. */
export interface CameraNotes {
  /** EXIF's orientation, 1 to 8. */
  orientation: number;
  /** Latitude in whole degrees north. */
  latitude: number;
  /** Maker of the phone, as it says it. */
  make: string;
}

/** A JPEG as a camera writes it: with EXIF (turned, made by, where), XMP, a colour profile and a comment before the picture. */
export function asFromCamera(jpeg: Uint8Array, notes: CameraNotes): Uint8Array {
  const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:creator>${notes.make}</dc:creator></x:xmpmeta>`;
  const segments = [
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(notes)])),
    segment(0xe1, Buffer.from(xmp)),
    segment(0xe2, Buffer.from(`ICC_PROFILE\0\x01\x01${notes.make}`)),
    segment(0xfe, Buffer.from(`Taget af ${notes.make}`))
  ];
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** Kinds of segments (second byte of their markers) and what they hold, up to the picture itself. */
export function segmentsOf(jpeg: Uint8Array): { kind: number; content: string }[] {
  const bytes = Buffer.from(jpeg);
  const found: { kind: number; content: string }[] = [];
  for (let at = 2; bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
    found.push({ kind: bytes[at + 1], content: bytes.toString('latin1', at + 4, at + 2 + bytes.readUInt16BE(at + 2)) });
  }
  return found;
}

function segment(kind: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** TIFF in little-endian: IFD0 with make, orientation and a pointer to GPS; values longer than four bytes stand at the end. */
function exif({ orientation, latitude, make }: CameraNotes): Buffer {
  const makeText = Buffer.from(`${make}\0`);
  const gpsAt = 8 + 2 + 3 * 12 + 4;
  const valuesAt = gpsAt + 2 + 2 * 12 + 4;
  const degrees = Buffer.alloc(24);
  [latitude, 1, 12, 1, 34, 1].forEach((value, index) => degrees.writeUInt32LE(value, index * 4));
  return Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    directory([
      [0x010f, 2, makeText.length, valuesAt + degrees.length], [0x0112, 3, 1, orientation], [0x8825, 4, 1, gpsAt]
    ]),
    directory([[0x0001, 2, 2, 'N'.charCodeAt(0)], [0x0002, 5, 3, valuesAt]]),
    degrees,
    makeText
  ]);
}

function directory(entries: [tag: number, type: number, count: number, value: number][]): Buffer {
  const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
  bytes.writeUInt16LE(entries.length, 0);
  entries.forEach(([tag, type, count, value], index) => {
    const at = 2 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  });
  return bytes;
}
