/** Pictures of the post »Konflikten som dukketeater«. */
import { at, c, circle, line, path, rect, skin, stroke } from '../svg.mjs';
import { tree } from '../motifs/nature.mjs';
import { tablet } from '../motifs/devices.mjs';
import { gripHand } from '../motifs/people.mjs';
import { boards, soft } from '../motifs/places.mjs';
import { paper, pencil } from '../motifs/paper.mjs';
import { bearHead, foxHead, puppetTheatre } from '../motifs/toys.mjs';

const foxDrawing =
  path(
    'M-70 -60L-44 -96L-24 -64C-8 -70 8 -70 24 -64L44 -96L70 -60C74 -10 30 40 0 56C-30 40 -74 -10 -70 -60Z',
    'none',
    `stroke="${c.coral}" stroke-width="11" stroke-linejoin="round"`
  ) +
  stroke('M-40 -40L20 20M-20 -54L44 10M-54 -20L4 40', 9, c.coral, 'opacity="0.55"') +
  circle(-26, -22, 8, c.ink) +
  circle(26, -22, 8, c.ink) +
  circle(0, 40, 10, c.ink);

export function banner() {
  const swing =
    line(-70, -95, -40, 36, 5, c.bark) + line(70, -95, 40, 36, 5, c.bark) + rect(-56, 32, 112, 15, 6, c.wood);
  const stage =
    at(-150, 96, 0.6, 0, tree(c.green)) +
    at(160, 100, 0.56, 0, tree(c.sage)) +
    rect(-220, 76, 440, 30, 0, c.green) +
    swing +
    at(-106, 76, 1.06, 8, path('M-40 60C-44 0 -30 0 0 0C30 0 44 0 40 60Z', c.brick), foxHead()) +
    at(106, 76, 1.06, -8, path('M-40 60C-44 0 -30 0 0 0C30 0 44 0 40 60Z', c.teal), bearHead());
  return (
    soft('#F4CE86', '#F8DDA6', 6) +
    at(480, 500, 1.26, 0, puppetTheatre(stage)) +
    rect(0, 504, 960, 40, 0, c.wood)
  );
}

export const steps = {
  1: () =>
    soft('#F4CE86', '#F8DDA6', 6) +
    at(310, 250, 1.5, -8, path('M-50 90C-54 0 -30 -4 0 0C30 -4 54 0 50 90Z', c.brick), foxHead()) +
    at(650, 250, 1.5, 8, path('M-50 90C-54 0 -30 -4 0 0C30 -4 54 0 50 90Z', c.teal), bearHead()) +
    at(300, 400, 1.15, 0, gripHand(skin[1], c.plum)) +
    at(660, 400, 1.15, 0, gripHand(skin[0], c.green)) +
    rect(0, 440, 960, 110, 0, c.bark) +
    rect(0, 440, 960, 16, 0, c.wood),
  3: () =>
    boards('#D9A878') +
    at(260, 260, 1.3, -7, paper(220, 250, foxDrawing, c.cream)) +
    at(
      690,
      270,
      1,
      5,
      tablet(
        340,
        240,
        rect(-170, 60, 340, 60, 0, c.green) + at(0, 0, 1.2, 0, foxDrawing) + circle(140, 86, 14, c.brick),
        c.sky
      )
    ) +
    at(450, 470, 1.1, -18, pencil(c.coral)) +
    at(150, 486, 1.1, 14, pencil(c.teal)) +
    at(830, 486, 1.1, -8, pencil(c.honey))
};
