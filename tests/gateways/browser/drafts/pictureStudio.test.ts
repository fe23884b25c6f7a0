import type { Page } from 'playwright-core';
import type { PictureStudio } from '../../../../src/domain/inspiration/writing/pictureStudio';
import { asFromCamera, segmentsOf } from './cameraFile';
import { openDevicePage } from './devicePage';

type Corners = readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];

interface Painting {
  width: number;
  height: number;
  corners: Corners;
  type: 'image/jpeg' | 'image/png';
  /** Share of pixels that are noise, 0 to 1. */
  noise?: number;
}

interface Developed {
  answer: string;
  width: number;
  height: number;
  type: string;
  bytes: string;
  corners: string[];
}

declare global {
  interface Window {
    studio: PictureStudio;
    /** A picture with a colour in each corner, in base64. */
    paint(painting: Painting): Promise<string>;
    /** What the studio makes of files, all asked for at once. */
    develop(...files: string[]): Promise<Developed[]>;
  }
}

const script = `
  import { createPictureStudio } from './src/gateways/browser/drafts/pictureStudio';
  const studio = createPictureStudio();
  const toBase64 = (blob) => new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.readAsDataURL(blob);
  });
  const fromBase64 = async (text) => (await fetch('data:application/octet-stream;base64,' + text)).blob();
  window.paint = async ({ width, height, corners, type, noise = 0 }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    corners.forEach((colour, index) => {
      context.fillStyle = colour;
      context.fillRect((index % 2) * width / 2, Math.floor(index / 2) * height / 2, width / 2, height / 2);
    });
    if (noise > 0) {
      const grain = context.getImageData(0, 0, width, height);
      const pixels = new Uint32Array(grain.data.buffer);
      for (let at = 0, state = 1; at < pixels.length; at += 1) {
        // xorshift32
        state ^= state << 13; state ^= state >>> 17; state ^= state << 5;
        pixels[at] = (state >>> 25) < noise * 128 ? (state | 0xff000000) >>> 0 : pixels[at];
      }
      context.putImageData(grain, 0, 0);
    }
    return toBase64(await new Promise((resolve) => canvas.toBlob(resolve, type, 0.95)));
  };
  const nameOf = ([r, g, b]) => [['red', [255, 0, 0]], ['lime', [0, 255, 0]], ['blue', [0, 0, 255]], ['yellow', [255, 255, 0]],
    ['white', [255, 255, 255]], ['black', [0, 0, 0]]]
    .find(([, colour]) => colour.every((value, index) => Math.abs(value - [r, g, b][index]) < 40))?.[0] ?? [r, g, b].join();
  const cornersOf = async (blob) => {
    const bitmap = await createImageBitmap(blob);
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return [0.1, 0.9].flatMap((y) => [0.1, 0.9].map((x) =>
      nameOf(context.getImageData(Math.floor(bitmap.width * x), Math.floor(bitmap.height * y), 1, 1).data)));
  };
  const develop = async (file) => {
    const answer = await studio.develop(file);
    return answer.ok
      ? { answer: 'ok', width: answer.width, height: answer.height, type: answer.bytes.type,
          bytes: await toBase64(answer.bytes), corners: await cornersOf(answer.bytes) }
      : { answer: answer.reason, width: 0, height: 0, type: '', bytes: '', corners: [] };
  };
  window.develop = async (...files) => Promise.all((await Promise.all(files.map(fromBase64))).map(develop));
`;

let device: Awaited<ReturnType<typeof openDevicePage>>;
let page: Page;

beforeAll(async () => {
  device = await openDevicePage(script);
  page = await device.browser.newPage();
  await page.goto(device.url);
});
afterAll(() => device.close());

const upright: Corners = ['red', 'lime', 'blue', 'yellow'];
const notes = { orientation: 1, latitude: 56, make: 'Pias telefon' };
const paint = (painting: Painting): Promise<Buffer> =>
  page.evaluate((what) => window.paint(what), painting).then((text) => Buffer.from(text, 'base64'));
const develop = async (...files: Uint8Array[]): Promise<Developed[]> =>
  page.evaluate((all) => window.develop(...all), files.map((file) => Buffer.from(file).toString('base64')));

/** What stands in the corners of the stored picture, so that it is upright when turned by EXIF's orientation. */
function storedCorners(orientation: number): Corners {
  // Which edges of the picture the first stored row and the first stored column are (EXIF 2.32, table 6).
  const [row, column] = [['top', 'left'], ['top', 'right'], ['bottom', 'right'], ['bottom', 'left'],
    ['left', 'top'], ['right', 'top'], ['right', 'bottom'], ['left', 'bottom']][orientation - 1];
  const opposite: Record<string, string> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' };
  const colourAt = (...edges: string[]): string =>
    upright[(edges.includes('bottom') ? 2 : 0) + (edges.includes('right') ? 1 : 0)];
  return [
    colourAt(row, column), colourAt(row, opposite[column]), colourAt(opposite[row], column), colourAt(opposite[row], opposite[column])
  ];
}

describe('a picture made ready on the device', () => {
  it('of 12 megapixels from a camera is small, upright, and says nothing of who took it where', async () => {
    const painted = await paint({ width: 4032, height: 3024, corners: upright, type: 'image/jpeg', noise: 0.3 });
    const [{ bytes, ...developed }] = await develop(asFromCamera(painted, notes));
    expect(painted.length).toBeGreaterThan(3_000_000);
    expect(developed).toEqual({ answer: 'ok', width: expect.any(Number) as number, height: expect.any(Number) as number, type: 'image/jpeg', corners: expect.any(Array) as string[] });
    const out = Buffer.from(bytes, 'base64');
    expect(out.length).toBeLessThan(400_000);
    expect(developed.width).toBeGreaterThanOrEqual(1000);
    expect(developed.width / developed.height).toBeCloseTo(4 / 3, 2);
    // JFIF's own mark, tables and frame are all there is before the picture: no APP1 to APP15 and no comment.
    expect(segmentsOf(out).map(({ kind }) => kind).filter((kind) => kind === 0xfe || (kind > 0xe0 && kind <= 0xef))).toEqual([]);
    for (const trace of ['Exif', 'Pias', 'xap', 'ICC_PROFILE', 'GPS', 'Taget']) {
      expect(out.includes(trace)).toBe(false);
    }
  });

  it('keeps 1600 pixels where they fit', async () => {
    const painted = await paint({ width: 4032, height: 3024, corners: upright, type: 'image/jpeg' });
    const [developed] = await develop(asFromCamera(painted, notes));
    expect([developed.width, developed.height, developed.corners]).toEqual([1600, 1200, [...upright]]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is upright, however the camera was held: orientation %i', async (orientation) => {
    const [width, height] = orientation < 5 ? [800, 400] : [400, 800];
    const painted = await paint({ width, height, corners: storedCorners(orientation), type: 'image/jpeg' });
    const [developed] = await develop(asFromCamera(painted, { ...notes, orientation }));
    expect([developed.corners, developed.width, developed.height]).toEqual([[...upright], 800, 400]);
  });

  it('has white where it was transparent, and is never made larger', async () => {
    const painted = await paint({ width: 300, height: 200, corners: ['red', 'transparent', 'transparent', 'blue'], type: 'image/png' });
    const [{ bytes, ...developed }] = await develop(painted);
    expect(developed).toEqual({ answer: 'ok', width: 300, height: 200, type: 'image/jpeg', corners: ['red', 'white', 'white', 'blue'] });
    expect(bytes.length).toBeGreaterThan(0);
  });

  it.each([[1600, 1600], [1000, 1000]])('is small even if it is nothing but noise, %i pixels wide', async (width, height) => {
    const painted = await paint({ width, height, corners: upright, type: 'image/png', noise: 1 });
    const [{ bytes, ...developed }] = await develop(painted);
    expect(painted.length).toBeGreaterThan(2_900_000);
    expect([developed.answer, developed.width >= 1000]).toEqual(['ok', true]);
    expect(Buffer.from(bytes, 'base64').length).toBeLessThan(400_000);
  });

  it('is refused with the reason that the person can act on', async () => {
    const whole = await paint({ width: 800, height: 600, corners: upright, type: 'image/jpeg', noise: 0.5 });
    const png = await paint({ width: 40, height: 40, corners: upright, type: 'image/png' });
    const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(400)]);
    const wide = Buffer.from(png);
    wide.writeUInt32BE(10_000, 16);
    wide.writeUInt32BE(6_001, 20);
    const files = {
      'cut off': asFromCamera(whole, notes).subarray(0, whole.length / 2),
      'only its beginning': whole.subarray(0, 10),
      heic,
      'a film': Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomavc1mdat', 'latin1'),
      'a document': Buffer.from('%PDF-1.7 Ikke et billede'),
      'a text named .jpg': Buffer.from('Hej'),
      'an empty file': Buffer.alloc(0),
      'a broken png': png.subarray(0, 60),
      'a drawing': Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'more than 60 megapixels': wide
    };
    const answers = await develop(...Object.values(files));
    expect(Object.fromEntries(Object.keys(files).map((name, index) => [name, answers[index].answer]))).toEqual({
      'cut off': 'unreadable',
      'only its beginning': 'unreadable',
      heic: 'heic',
      'a film': 'notAPicture',
      'a document': 'notAPicture',
      'a text named .jpg': 'notAPicture',
      'an empty file': 'notAPicture',
      'a broken png': 'unreadable',
      'a drawing': 'unreadable',
      'more than 60 megapixels': 'tooLarge'
    });
  });

  it('is refused without harm to those before and after it', async () => {
    const good = await paint({ width: 800, height: 400, corners: upright, type: 'image/jpeg' });
    const answers = await develop(good, Buffer.from('%PDF'), good);
    expect(answers.map(({ answer }) => answer)).toEqual(['ok', 'notAPicture', 'ok']);
  });
});
