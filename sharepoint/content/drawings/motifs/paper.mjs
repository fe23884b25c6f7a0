/** Books, sheets, photographs, speech bubbles and a pencil, their middle at (0, 0). */
import { at, c, fade, inside, line, path, rect } from '../svg.mjs';

/** An open book lying towards us, 360 wide; `left` and `right` are drawn on pages 150 by 190 around (0, 0). */
export const openBook = (left = '', right = '', cover = c.brick) =>
  path('M-192 -96L0 -84L192 -96L196 116L0 126L-196 116Z', cover) +
  path('M-180 -108C-120 -122 -50 -116 0 -92V112C-50 92 -120 92 -180 104Z', c.cream) +
  path('M180 -108C120 -122 50 -116 0 -92V112C50 92 120 92 180 104Z', c.cream) +
  fade(0.12, path('M0 -92C-20 -102 -40 -108 -56 -110C-30 -60 -30 50 -52 96C-34 98 -16 104 0 112Z', c.ink)) +
  fade(0.06, path('M0 -92C20 -102 40 -108 56 -110C30 -60 30 50 52 96C34 98 16 104 0 112Z', c.ink)) +
  at(-92, -6, 1, -2, left) +
  at(92, -6, 1, 2, right);

/** Lines that stand for writing. */
export const textLines = (w, count, color = c.lilac, gap = 18, thick = 7) =>
  Array.from({ length: count }, (_, i) =>
    line(-w / 2, i * gap, i === count - 1 ? w * 0.1 : w / 2 - (i % 2) * 14, i * gap, thick, color)
  ).join('');

/** A pencil lying to the right, 150 long. */
export const pencil = (fill = c.honey) =>
  rect(-76, -10, 22, 20, 5, c.coral) +
  rect(-60, -10, 100, 20, 0, fill) +
  path('M40 -10L74 0L40 10Z', c.sand) +
  path('M62 -4L74 0L62 4Z', c.ink) +
  fade(0.2, rect(-60, 2, 100, 8, 0, c.ink));

/** A photograph `w` by `h` with a white frame. */
export const photo = (w, h, content, ground = c.sky) =>
  rect(-w / 2 - 9, -h / 2 - 7, w + 24, h + 42, 6, c.ink, 'opacity="0.14"') +
  rect(-w / 2 - 12, -h / 2 - 12, w + 24, h + 42, 6, c.cream) +
  rect(-w / 2, -h / 2, w, h, 3, ground) +
  inside(`<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="3"/>`, content);

/** A sheet of paper `w` by `h`. */
export const paper = (w, h, content = '', fill = c.cream) =>
  rect(-w / 2 + 5, -h / 2 + 6, w, h, 8, c.ink, 'opacity="0.14"') +
  rect(-w / 2, -h / 2, w, h, 8, fill) +
  inside(`<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="8"/>`, content);

/** A speech bubble `w` by `h`, its tail down left. */
export const bubble = (w, h, fill = c.cream, content = '') =>
  rect(-w / 2, -h / 2, w, h, Math.min(h / 2, 36), fill) +
  path(`M${-w * 0.28} ${h / 2 - 6}L${-w * 0.36} ${h / 2 + 34}L${-w * 0.06} ${h / 2 - 6}Z`, fill) +
  content;
