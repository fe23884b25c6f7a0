/**
 * Makes the pictures anew: `node sharepoint/content/drawings/render.mjs [part of a name …]`.
 * Writes `sharepoint/content/pictures/<name>.png` for every scene. Needs a browser (the installed one, or
 * the one in the packages); the pictures are committed, so that `npm start` needs none.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from '../../../build/browser.mjs';
import { encodePalettePng } from './png.mjs';
import { loadScenes } from './scenes.mjs';
import { HEIGHT, WIDTH, picture, resetIds } from './svg.mjs';

const folder = fileURLToPath(new URL('../pictures/', import.meta.url));

/** Runs in the page: draws the SVG on a canvas and returns its RGBA bytes as base64. */
async function paint({ svg, width, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  let text = '';
  for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
  return btoa(text);
}

const scenes = await loadScenes();
const wanted = process.argv.slice(2);
const names = Object.keys(scenes).filter(
  (name) => wanted.length === 0 || wanted.some((part) => name.includes(part))
);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch(await browserLaunchOptions());
const page = await browser.newPage();
let total = 0;
for (const name of names) {
  resetIds();
  const svg = picture(scenes[name]());
  const rgba = Buffer.from(await page.evaluate(paint, { svg, width: WIDTH, height: HEIGHT }), 'base64');
  const png = encodePalettePng(rgba, WIDTH, HEIGHT);
  total += png.length;
  await writeFile(`${folder}${name}.png`, png);
}
await browser.close();
console.log(`${names.length} pictures, ${Math.round(total / 1024)} KB`);
