/** Pictures of the post »Tal på flugt i skolegården«. */
import { at, c, circle, ellipse, fade, line, rect, scatter, skin, stroke } from '../svg.mjs';
import { bush, cloud, tree, trunk } from '../motifs/nature.mjs';
import { qr } from '../motifs/devices.mjs';
import { childFromBehind } from '../motifs/people.mjs';
import { asphalt, fence, fill } from '../motifs/places.mjs';

/** The mark of a sole, toe up. */
const footprint = (color) =>
  ellipse(0, -14, 16, 22, color) +
  ellipse(0, 20, 12, 14, color) +
  fade(0.18, line(-8, -20, 8, -20, 4, c.ink), line(-9, -10, 9, -10, 4, c.ink), line(-6, 20, 6, 20, 4, c.ink));

export function banner() {
  const digit = (d, x, y, s, color) => at(x, y, s, 0, stroke(d, 13, color, 'opacity="0.92"'));
  return (
    asphalt(c.sky, '#7C949B', 190) +
    fade(0.7, at(210, 90, 0.9, 0, cloud())) +
    at(480, 196, 1, 0, fence(-480, 960)) +
    at(90, 200, 0.7, 0, tree(c.green)) +
    at(870, 200, 0.62, 0, tree(c.sage)) +
    rect(640, 62, 150, 150, 14, c.bark) +
    at(715, 136, 1, 0, qr(112, 4)) +
    digit('M-24 -40C10 -70 50 -30 10 10L-30 56H34', 120, 330, [1.3, 0.95], c.cream) +
    digit('M-30 -50H30L-2 -8C50 -6 30 66 -34 44', 420, 320, [1.2, 0.85], c.honey) +
    digit('M14 58V-56L-40 24H44', 820, 420, [1.6, 1.15], c.blush) +
    digit('M0 -56V56', 600, 268, [0.9, 0.6], c.sky) +
    stroke(
      'M176 330C240 310 300 306 360 314M474 306C520 290 550 280 580 274M630 280C690 300 730 340 766 372',
      6,
      c.cream,
      'stroke-dasharray="4 18"'
    ) +
    at(286, 514, 0.86, 0, childFromBehind({ jacket: c.coral, hat: c.teal, arms: 'right' })) +
    at(
      520,
      500,
      0.74,
      0,
      childFromBehind({ jacket: c.honey, hat: c.plum, tone: skin[2], trousers: c.pine, arms: 'down' })
    ) +
    at(690, 516, 0.84, 0, childFromBehind({ jacket: c.green, hat: c.coral, tone: skin[1], arms: 'up' }))
  );
}

export const steps = {
  2: () =>
    asphalt('#CBE5DD', '#7C949B', 330) +
    at(480, 200, 1, 0, fence(-480, 300)) +
    at(330, 500, 1, 0, trunk(560, 150)) +
    fade(0.9, circle(200, 20, 130, c.green), circle(420, 0, 150, c.green), circle(320, 60, 90, c.green)) +
    at(330, 250, 1, 3, qr(150, 12)) +
    circle(330, 150, 9, c.coral) +
    at(660, 440, [1.7, 1.15], 0, stroke('M26 -50C-30 -60 -40 60 10 56C60 50 40 -14 -20 6', 13, c.cream)) +
    at(800, 330, 0.7, 0, bush(c.green)),
  4: () =>
    fill('#7C949B') +
    scatter(4, 70, [0, 0, 960, 540], () => circle(0, 0, 4, '#6F868D')) +
    at(480, 280, [2, 1.7], 0, stroke('M-30 -50H30L-2 -8C50 -6 30 66 -34 44', 13, c.cream)) +
    [
      [-62, c.coral],
      [62, c.honey],
      [180, c.sage]
    ]
      .map(([angle, color]) =>
        at(
          480,
          280,
          1,
          angle,
          [0, 1, 2].map((i) => at(i % 2 ? -26 : 26, -150 - i * 62, 1.25, 0, footprint(color))).join('')
        )
      )
      .join('')
};
