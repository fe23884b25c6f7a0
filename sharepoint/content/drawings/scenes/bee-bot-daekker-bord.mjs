/** Pictures of the post »Bee-Bot dækker bord«. */
import { at, c, circle, ellipse, fade, line, path, rect, skin } from '../svg.mjs';
import { openHand, pointingHand } from '../motifs/people.mjs';
import { boards, fill } from '../motifs/places.mjs';
import { cup } from '../motifs/household.mjs';
import { robotBee } from '../motifs/toys.mjs';

const grid = (x, y, n, m, size, color) =>
  Array.from({ length: n + 1 }, (_, i) => line(x + i * size, y, x + i * size, y + m * size, 12, color)).join(
    ''
  ) +
  Array.from({ length: m + 1 }, (_, i) => line(x, y + i * size, x + n * size, y + i * size, 12, color)).join(
    ''
  );

const arrow = (color) =>
  path(
    'M-40 -15H6V-40L52 0L6 40V15H-40Z',
    color,
    `stroke="${color}" stroke-width="8" stroke-linejoin="round"`
  );

export function banner() {
  const tiles = Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: 9 }, (_, i) =>
      (row + i) % 2 ? '' : path(`M${-60 + i * 130 + row * -46} ${300 + row * 62}h130l-46 62h-130z`, '#E9C38B')
    ).join('')
  ).join('');
  const arrow = path('M-34 -12H6V-32L44 0L6 32V12H-34Z', c.teal);
  return (
    fill('#DDECE4') +
    rect(0, 290, 960, 260, 0, c.sand) +
    tiles +
    fade(0.12, rect(0, 290, 960, 14, 0, c.ink)) +
    rect(70, 60, 250, 200, 16, c.cream) +
    rect(86, 76, 218, 90, 8, c.sky) +
    [116, 176, 236].map((x, i) => at(x, 258, 0.82, 0, cup([c.coral, c.teal, c.plum][i]))).join('') +
    rect(70, 252, 250, 16, 4, c.wood) +
    at(
      760,
      250,
      1,
      0,
      rect(-170, -30, 340, 30, 12, c.bark),
      rect(-150, 0, 22, 120, 6, c.bark),
      rect(128, 0, 22, 120, 6, c.bark),
      at(-80, -30, 0.9, 0, cup(c.honey)),
      at(4, -30, 0.9, 0, cup(c.coral)),
      ellipse(90, -36, 60, 9, c.cream)
    ) +
    at(540, 394, [0.95, 0.6], 0, arrow) +
    at(650, 394, [0.95, 0.6], 0, arrow) +
    at(760, 410, [0.95, 0.6], 30, arrow) +
    at(330, 492, 1.25, 0, robotBee()) +
    at(
      150,
      490,
      1,
      0,
      rect(-76, -40, 150, 30, 8, c.coral),
      circle(-46, -6, 15, c.ink),
      circle(46, -6, 15, c.ink),
      line(74, -26, 110, -26, 7, c.ink),
      at(-36, -40, 0.9, 0, cup(c.teal)),
      at(30, -40, 0.9, 0, cup(c.plum))
    )
  );
}

export const steps = {
  1: () =>
    boards('#E0B988') +
    grid(200, 40, 4, 3, 150, c.teal) +
    at(706, 380, 1.25, -24, openHand(skin[3], c.coral)) +
    at(150, 190, 1.2, 120, openHand(skin[2], c.honey)) +
    at(
      840,
      250,
      1,
      0,
      circle(0, 0, 64, c.teal),
      circle(0, 0, 34, '#E0B988'),
      circle(0, 0, 64, 'none', `stroke="${c.ink}" stroke-width="5" opacity="0.25"`)
    ),
  3: () =>
    fill('#E0B988') +
    grid(30, -30, 6, 4, 150, '#CDA373') +
    [
      [105, 345, 0, c.teal],
      [255, 345, 0, c.teal],
      [405, 345, -90, c.coral],
      [405, 195, 0, c.teal],
      [555, 195, 0, c.teal],
      [705, 195, 90, c.coral]
    ]
      .map(([x, y, r, f]) => fade(0.14, at(x + 6, y + 8, 1.1, r, arrow(c.ink))) + at(x, y, 1.1, r, arrow(f)))
      .join('') +
    at(705, 345, 1, 0, circle(0, 0, 52, c.cream), circle(0, 0, 36, c.sky), circle(0, 0, 18, c.cream)) +
    at(780, 440, 1.2, -30, pointingHand(skin[0], c.plum))
};
