/** Pictures of the post »Få teksten læst højt«. */
import { at, blob, c, line, path, rect } from '../svg.mjs';
import { headphones, soundBars, speaker, waves } from '../motifs/devices.mjs';
import { fill, soft } from '../motifs/places.mjs';
import { openBook, textLines } from '../motifs/paper.mjs';

const screen = (x, ground, body) =>
  at(
    x,
    260,
    1,
    0,
    rect(-180, -150, 360, 270, 18, c.ink),
    rect(-164, -134, 328, 238, 6, ground),
    path('M-60 120H60L80 180H-80Z', '#3C5A67'),
    body
  );

export function banner() {
  return (
    fill('#CFE0D2') +
    blob(480, 320, 450, 220, 4, '#DDEBDF') +
    at(
      480,
      340,
      1.36,
      0,
      openBook(
        at(0, -56, 1, 0, textLines(116, 6, c.lilac, 26, 9)),
        rect(-64, -12, 128, 30, 8, c.honey) + at(0, -56, 1, 0, textLines(116, 6, c.teal, 26, 9)),
        c.teal
      )
    ) +
    at(480, 200, 1.1, 0, headphones(c.coral, c.ink)) +
    at(480, 150, 1, 0, soundBars(150, 90, 6, c.brick, 18)) +
    at(700, 190, 1, -30, waves(3, c.brick, 34, 40)) +
    at(260, 190, [-1, 1], 30, waves(3, c.brick, 34, 40))
  );
}

export const steps = {
  1: () =>
    soft('#CFE0D2', '#DDEBDF', 4) +
    at(
      480,
      0,
      1,
      0,
      screen(
        -130,
        c.cream,
        at(-10, -86, 1, 0, textLines(250, 3, c.lilac, 32, 12)) +
          rect(-146, 14, 270, 34, 8, c.honey) +
          line(-134, 32, 90, 32, 12, c.teal) +
          line(-134, 72, 20, 72, 12, c.lilac)
      )
    ) +
    at(660, 250, 1.7, 0, speaker(c.ink, c.brick)),
  3: () =>
    soft('#E6DCEB', '#EFE8F2', 4) +
    screen(250, c.cream, at(0, -104, 1, 0, textLines(280, 11, c.lilac, 19, 9))) +
    screen(710, '#FBE3A6', [-80, -14, 52].map((y) => line(-120, y, 110 + y * 0.2, y, 17, c.ink)).join(''))
};
