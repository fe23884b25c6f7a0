/**
 * Every picture by name. Each file in `scenes/` bears the slug of its post and exports `banner`, the post's own picture,
 * and `steps`, the pictures of its steps by number from 1: `<slug>` and `<slug>-<step>`.
 */
import { readdir } from 'node:fs/promises';

const folder = new URL('./scenes/', import.meta.url);

/** All pictures as functions that return SVG text without its frame, in alphabetical order. */
export async function loadScenes() {
  const scenes = {};
  for (const file of (await readdir(folder)).sort()) {
    const slug = file.replace(/\.mjs$/, '');
    const { banner, steps } = await import(new URL(file, folder).href);
    scenes[slug] = banner;
    for (const [step, draw] of Object.entries(steps)) scenes[`${slug}-${step}`] = draw;
  }
  return scenes;
}
