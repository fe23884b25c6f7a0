/** Pictures of the post »Tre billeder til hentetid«. */
import { at, blob, c, circle, line, path, rect, shadow, skin, stroke } from '../svg.mjs';
import { tablet } from '../motifs/devices.mjs';
import { gripHand, rubberBoot } from '../motifs/people.mjs';
import { fill, room, shelf, table } from '../motifs/places.mjs';
import { apple } from '../motifs/household.mjs';
import { photo } from '../motifs/paper.mjs';
import { blocks } from '../motifs/toys.mjs';

const tower = blocks([
  [-60, 0, 52, 44, c.teal],
  [8, 0, 52, 44, c.honey],
  [-30, 44, 60, 44, c.coral],
  [-22, 88, 44, 44, c.green]
]);

const jacket = (color) =>
  path(
    'M-30 0C-60 10 -70 40 -74 110L-44 116L-40 70V150H40V70L44 116L74 110C70 40 60 10 30 0C14 14 -14 14 -30 0Z',
    color
  ) + line(0, 14, 0, 146, 5, c.cream);

export function banner() {
  const peg = (x, y, r) => at(x, y, 1, r, rect(-9, -26, 18, 52, 6, c.wood), rect(-9, -4, 18, 8, 0, c.bark));
  return (
    fill(c.blush) +
    blob(480, 330, 520, 230, 12, '#FBDCCB') +
    stroke('M-10 70C240 150 720 150 970 60', 6, c.bark) +
    at(220, 262, 1.06, -5, photo(190, 176, at(-14, 78, 1, 0, rubberBoot(c.honey, c.coral)), c.sky)) +
    peg(222, 138, -5) +
    at(484, 286, 1.12, 2, photo(190, 176, at(0, 12, 1.2, 0, apple(c.brick)), c.sage)) +
    peg(484, 158, 2) +
    at(748, 262, 1.06, 6, photo(190, 176, at(0, 74, 1.06, 0, tower), c.sand)) +
    peg(744, 136, 6)
  );
}

export const steps = {
  1: () =>
    table('#F7DCCB', c.wood, 360) +
    at(250, 430, 1.6, 0, shadow(0, 40, 60), apple(c.brick)) +
    at(
      650,
      270,
      1,
      5,
      tablet(
        330,
        230,
        rect(-165, 40, 330, 80, 0, c.wood) + at(0, 30, 1.3, 0, apple(c.brick)) + circle(140, 0, 16, c.cream),
        '#F7DCCB'
      )
    ) +
    at(840, 350, 1.2, -26, gripHand(skin[1], c.teal)),
  3: () =>
    room('#D7E6DF', c.wood, 440) +
    rect(80, 90, 800, 26, 10, c.bark) +
    [190, 400, 780].map((x) => line(x, 116, x, 136, 10, c.ink) + circle(x, 142, 10, c.ink)).join('') +
    at(190, 138, 1, 0, jacket(c.coral)) +
    at(400, 138, 1, 0, jacket(c.honey)) +
    at(
      780,
      140,
      1,
      0,
      path('M-46 60C-46 -10 46 -10 46 60Z', c.plum),
      rect(-52, 50, 104, 22, 11, c.lilac),
      circle(0, -2, 14, c.cream)
    ) +
    at(610, 386, 1, 0, shelf(460, c.bark)) +
    at(
      620,
      292,
      1,
      -3,
      tablet(
        230,
        160,
        at(0, 10, 0.9, 0, apple(c.brick)) +
          line(-90, 0, -76, -14, 8, c.ink) +
          line(-90, 0, -76, 14, 8, c.ink) +
          line(90, 0, 76, -14, 8, c.ink) +
          line(90, 0, 76, 14, 8, c.ink),
        c.sage
      )
    ) +
    at(140, 500, 0.6, 0, rubberBoot(c.teal, c.honey)) +
    at(230, 500, 0.6, 0, rubberBoot(c.teal, c.honey))
};
