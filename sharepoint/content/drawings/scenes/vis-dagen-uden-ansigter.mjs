/** Pictures of the post »Vis dagen uden ansigter«. */
import { at, c, circle, ellipse, fade, path, rect, scatter, skin, stroke } from '../svg.mjs';
import { grassTuft, ladybird } from '../motifs/nature.mjs';
import { openHand, rubberBoot, yogaFigure } from '../motifs/people.mjs';
import { fill, soft } from '../motifs/places.mjs';
import { photo } from '../motifs/paper.mjs';

export function banner() {
  const prints = [
    [-50, 40, 10],
    [-10, -10, 14],
    [30, -58, 10]
  ]
    .map(([x, y, r], i) =>
      at(x + (i % 2) * 16, y, 0.8, r, ellipse(0, -16, 15, 22, c.bark), ellipse(0, 20, 11, 13, c.bark))
    )
    .join('');
  const tack = (x, y, color) =>
    circle(x + 2, y + 4, 11, c.ink, 'opacity="0.2"') +
    circle(x, y, 11, color) +
    circle(x - 3, y - 3, 4, c.cream);
  return (
    fill(c.bark) +
    rect(30, 26, 900, 488, 20, '#D9AE78') +
    fade(
      0.12,
      ...Array.from({ length: 40 }, (_, i) =>
        circle(60 + ((i * 211) % 850), 50 + ((i * 137) % 440), 4, c.bark)
      )
    ) +
    at(
      190,
      176,
      1,
      -5,
      photo(
        220,
        170,
        at(-20, 70, 1.04, 24, openHand(skin[2], c.coral)) + at(46, 0, 1.3, -20, ladybird()),
        c.sage
      )
    ) +
    tack(188, 76, c.coral) +
    at(
      480,
      186,
      1,
      3,
      photo(220, 170, prints + stroke('M-110 -60C-40 -40 40 -100 110 -70', 6, '#E3BF8A'), c.sand)
    ) +
    tack(486, 86, c.teal) +
    at(
      770,
      178,
      1,
      -3,
      photo(
        220,
        170,
        rect(-110, -20, 220, 120, 0, '#E0A94F') +
          `<g transform="translate(-50 84) skewX(-32)">${fade(0.75, at(0, 0, [0.7, 0.78], 0, yogaFigure('star')), at(84, 8, [0.6, 0.66], 0, yogaFigure('star')))}</g>`,
        c.honey
      )
    ) +
    tack(764, 78, c.plum) +
    at(
      300,
      400,
      1,
      4,
      photo(
        220,
        150,
        rect(-110, 46, 220, 40, 0, c.wood) +
          [
            [-80, c.honey],
            [-24, c.coral],
            [34, c.teal]
          ]
            .map(([x, color], i) => at(x, 56, 0.6, 0, rubberBoot(color, i % 2 ? c.honey : c.brick)))
            .join(''),
        c.sky
      )
    ) +
    tack(306, 308, c.honey) +
    at(
      640,
      404,
      1,
      -4,
      photo(
        220,
        150,

        path('M-60 -30H60L44 66Q0 78 -44 66Z', c.coral) +
          ellipse(0, -30, 60, 13, c.brick) +
          stroke('M-56 -34C-40 -80 40 -80 56 -34', 7, c.cream) +
          fade(0.15, path('M14 -20H60L44 66Q30 72 14 72Z', c.ink)),
        c.sage
      )
    ) +
    tack(636, 312, c.coral)
  );
}

export const steps = {
  1: () =>
    soft(c.sage, '#C6DBB8', 4) +
    scatter(6, 24, [0, 0, 960, 540], () => grassTuft('#93B583')) +
    at(390, 350, 1.7, 34, openHand(skin[0], c.coral)) +
    at(620, 400, 1.7, -40, openHand(skin[2], c.honey)) +
    at(500, 250, 2.2, -30, ladybird()),
  3: () =>
    fill('#F0D6A8') +
    rect(0, 0, 960, 190, 0, c.sky) +
    path('M0 200C260 160 640 220 960 180V540H0Z', '#F0D6A8') +
    [
      [90, c.honey, c.coral],
      [180, c.honey, c.coral],
      [310, c.teal, c.cream],
      [400, c.teal, c.cream],
      [530, c.brick, c.honey],
      [620, c.brick, c.honey]
    ]
      .map(([x, f, b]) => at(x, 330, 1.1, 0, rubberBoot(f, b)))
      .join('') +
    [
      [760, 300],
      [810, 360],
      [740, 420],
      [800, 480]
    ]
      .map(([x, y], i) =>
        at(x, y, 1.2, i % 2 ? 12 : -8, ellipse(0, -14, 16, 20, '#CFA976'), ellipse(0, 18, 11, 12, '#CFA976'))
      )
      .join('') +
    scatter(3, 30, [0, 380, 700, 140], () => circle(0, 0, 4, '#DDBE8C'))
};
