/** Pictures of the post »Bamse på besøg«. */
import { at, c, circle, ellipse, fade, line, path, rect, stroke } from '../svg.mjs';
import { cloud } from '../motifs/nature.mjs';
import { boards, room, soft, windowFrame } from '../motifs/places.mjs';
import { suitcase } from '../motifs/household.mjs';
import { openBook, textLines } from '../motifs/paper.mjs';
import { sailingBoat, teddy } from '../motifs/toys.mjs';

export function banner() {
  return (
    room('#D8E5D2', '#D9A36E', 390) +
    at(190, 190, 1, 0, windowFrame(190, 190, at(20, 40, 0.9, 0, cloud()), c.sky)) +
    at(520, 480, 1, 0, ellipse(0, 20, 420, 70, c.plum), ellipse(0, 20, 360, 54, c.lilac)) +
    at(330, 492, 1.25, 0, suitcase(c.teal, true)) +
    at(330, 430, 1.12, 0, teddy()) +
    at(
      330,
      492,
      1.25,
      0,
      rect(-120, -74, 240, 74, 18, c.teal),
      fade(0.15, rect(-120, -40, 240, 40, 18, c.ink)),
      rect(-84, -74, 20, 74, 0, c.bark),
      rect(64, -74, 20, 74, 0, c.bark),
      rect(-20, -68, 40, 26, 6, c.honey)
    ) +
    at(
      700,
      430,
      0.98,
      -3,
      openBook(
        at(0, -10, 0.44, 0, at(0, 100, 1, 0, teddy())),
        rect(-58, -70, 116, 78, 8, c.sky) +
          at(
            0,
            -20,
            0.5,
            0,
            path('M-56 30H56L36 62H-36Z', c.brick),
            line(0, 30, 0, -50, 8, c.bark),
            path('M6 -48L50 16H6Z', c.honey)
          ) +
          at(0, 34, 1, 0, textLines(104, 3))
      )
    )
  );
}

export const steps = {
  1: () =>
    soft('#D8E5D2', '#E6EFE0', 4) +
    rect(0, 450, 960, 100, 0, '#D9A36E') +
    at(430, 490, 1.5, 0, suitcase(c.teal, true)) +
    at(430, 420, 1.36, 0, teddy()) +
    at(
      430,
      490,
      1.5,
      0,
      rect(-120, -74, 240, 74, 18, c.teal),
      fade(0.15, rect(-120, -40, 240, 40, 18, c.ink)),
      rect(-84, -74, 20, 74, 0, c.bark),
      rect(64, -74, 20, 74, 0, c.bark),
      rect(-20, -68, 40, 26, 6, c.honey)
    ) +
    at(
      760,
      400,
      1,
      8,
      rect(-84, -60, 168, 130, 12, c.ink, 'opacity="0.14" transform="translate(6 8)"'),
      rect(-84, -60, 168, 130, 12, c.cream),
      at(0, -24, 1, 0, textLines(120, 3, c.teal, 26, 9)),
      circle(58, -36, 10, c.coral)
    ),
  4: () =>
    boards('#CF9A68') +
    at(480, 300, 1, 0, ellipse(0, 0, 420, 230, c.lilac), ellipse(0, 0, 370, 196, '#DCC8DD')) +
    at(
      480,
      280,
      1.55,
      -2,
      openBook(
        at(0, 60, 0.62, 0, teddy()),
        rect(-64, -70, 128, 140, 8, c.sky) +
          at(0, 10, 0.8, 0, sailingBoat()) +
          stroke('M-60 62Q-40 52 -20 62T20 62T60 62', 7, c.teal),
        c.plum
      )
    )
};
