/** Pictures of the post »Fra sprogvurdering til leg i morgen«. */
import { at, blob, c, path, rect, stroke } from '../svg.mjs';
import { fill, room, rug } from '../motifs/places.mjs';
import { cup, steam } from '../motifs/household.mjs';
import { bubble, textLines } from '../motifs/paper.mjs';
import { blocks, toyCar } from '../motifs/toys.mjs';

const heart = (color) =>
  path('M0 56C-66 10 -60 -44 -24 -44C-8 -44 0 -30 0 -24C0 -30 8 -44 24 -44C60 -44 66 10 0 56Z', color);

export function banner() {
  const garage = blocks([
    [-130, 0, 50, 120, c.teal],
    [80, 0, 50, 120, c.teal],
    [-140, 120, 280, 36, c.coral]
  ]);
  return (
    fill('#F2C9A8') +
    blob(300, 210, 300, 190, 6, '#F7DAC1') +
    at(480, 470, 1, 0, rug(520, 120, '#5E9C8A', '#8DBFA9')) +
    at(
      270,
      170,
      1,
      0,
      bubble(
        300,
        180,
        c.cream,
        path('M0 56C-66 10 -60 -44 -24 -44C-8 -44 0 -30 0 -24C0 -30 8 -44 24 -44C60 -44 66 10 0 56Z', c.coral)
      )
    ) +
    stroke('M420 200C500 190 560 230 600 270', 8, c.brick, 'stroke-dasharray="2 20"') +
    at(660, 470, 1.1, 0, garage) +
    at(660, 470, 1, 0, toyCar(c.honey)) +
    at(660, 298, 0.96, 0, toyCar(c.plum)) +
    at(860, 476, 0.96, 0, toyCar(c.brick)) +
    at(
      300,
      490,
      1,
      0,
      blocks([
        [-100, 0, 70, 54, c.honey],
        [-20, 0, 70, 54, c.coral],
        [-60, 54, 70, 54, c.plum]
      ])
    ) +
    at(440, 500, 1, 0, blocks([[-20, 0, 46, 46, c.green]]))
  );
}

export const steps = {
  2: () =>
    room('#F2D6BB', '#B9825A', 430) +
    at(
      480,
      150,
      1.15,
      0,
      bubble(
        280,
        160,
        c.cream,
        at(-50, -2, 0.9, 0, heart(c.coral)) + at(60, -20, 1, 0, textLines(90, 3, c.teal, 24, 10))
      )
    ) +
    rect(290, 340, 380, 26, 10, c.bark) +
    rect(466, 366, 28, 140, 0, c.bark) +
    rect(400, 496, 160, 18, 8, c.bark) +
    at(400, 340, 1, 0, cup(c.teal), at(0, -66, 0.9, 0, steam('#FFFFFF'))) +
    at(560, 340, 1, 0, cup(c.coral), at(0, -66, 0.9, 0, steam('#FFFFFF'))) +
    [
      [180, 1],
      [780, -1]
    ]
      .map(([x, f]) =>
        at(
          x,
          510,
          [f, 1],
          0,
          rect(-70, -230, 22, 230, 6, c.pine),
          rect(-70, -120, 130, 24, 8, c.green),
          rect(40, -110, 20, 110, 6, c.pine),
          rect(-70, -230, 22, 90, 6, c.green)
        )
      )
      .join(''),
  3: () =>
    fill('#F6E3CB') +
    at(480, 470, 1, 0, rug(470, 90, '#5E9C8A', '#8DBFA9')) +
    at(660, 440, 1.1, 0, toyCar(c.brick)) +
    at(
      470,
      470,
      1.5,
      0,
      blocks([
        [-150, 0, 60, 140, c.teal],
        [90, 0, 60, 140, c.teal],
        [-164, 140, 328, 42, c.coral]
      ])
    ) +
    at(470, 470, 1.15, 0, toyCar(c.honey)) +
    at(470, 198, 1.15, 0, toyCar(c.plum)) +
    at(880, 480, 1.1, 0, blocks([[-30, 0, 60, 60, c.honey]]))
};
