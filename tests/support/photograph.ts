import type { Page } from 'playwright-core';
import { asFromCamera } from '../gateways/browser/drafts/cameraFile';

/** Whom a photograph says that it was taken with. */
export const phoneMaker = 'Fonefabrikken';

/** A photograph of 12 megapixels as a phone's camera writes it: on its side, with the place it was taken at. */
export async function photograph(page: Page): Promise<Buffer> {
  const painted = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4000, 3000);
    const brush = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    for (let spot = 0; spot < 6000; spot += 1) {
      brush.fillStyle = `hsl(${(spot * 47) % 360} 60% ${30 + (spot % 50)}%)`;
      brush.fillRect((spot * 397) % 4000, (spot * 911) % 3000, 160, 120);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })).arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(text);
  });
  return Buffer.from(asFromCamera(Buffer.from(painted, 'base64'), { orientation: 6, latitude: 56, make: phoneMaker }));
}
