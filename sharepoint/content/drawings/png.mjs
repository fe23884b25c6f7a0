/**
 * Writes small PNG files: flat drawings need few colours, so each picture gets its own palette (PNG colour type 3,
 * https://www.w3.org/TR/png-3/). No image library is needed for that.
 */
import { crc32 as zlibCrc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function tableCrc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** `zlib.crc32` came with Node 20.15 and 22.2. */
const crc32 = zlibCrc32 ?? tableCrc32;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

const distance = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
const channels = (color) => [color >> 16, (color >> 8) & 255, color & 255];

function nearest(palette, color) {
  let best = 0;
  for (let i = 1; i < palette.length; i += 1)
    if (distance(palette[i], color) < distance(palette[best], color)) best = i;
  return best;
}

/** The most used colours that differ visibly from each other, at most `limit`. */
function choosePalette(counts, limit) {
  const palette = [];
  for (const [color] of [...counts].sort((a, b) => b[1] - a[1])) {
    const rgb = channels(color);
    if (palette.length === 0 || distance(palette[nearest(palette, rgb)], rgb) > 160) palette.push(rgb);
    if (palette.length === limit) break;
  }
  return palette;
}

/** A PNG with a palette of at most `limit` colours, from RGBA bytes without transparency. */
export function encodePalettePng(rgba, width, height, limit = 64) {
  const colors = new Uint32Array(width * height);
  const counts = new Map();
  for (let i = 0; i < colors.length; i += 1) {
    colors[i] = (rgba[i * 4] << 16) | (rgba[i * 4 + 1] << 8) | rgba[i * 4 + 2];
    counts.set(colors[i], (counts.get(colors[i]) ?? 0) + 1);
  }
  const palette = choosePalette(counts, limit);
  const indexOf = new Map([...counts.keys()].map((color) => [color, nearest(palette, channels(color))]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf.get(colors[y * width + x]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ]);
}
