/** Pictures of the post »Pendulet i slowmotion«. */
import { at, c, circle, fade, line, path, rect, stroke } from '../svg.mjs';
import { tablet } from '../motifs/devices.mjs';
import { fill, room, soft } from '../motifs/places.mjs';

const weight = (r, color) =>
  circle(0, 0, r, color) + fade(0.4, circle(-r * 0.3, -r * 0.3, r * 0.26, c.cream));

export function banner() {
  const swing = (degrees, opacity) =>
    fade(opacity, at(480, 76, 1, degrees, line(0, 0, 0, 310, 5, c.cream), circle(0, 330, 40, c.honey)));
  return (
    fill('#245061') +
    fade(0.3, path('M480 76L130 420A470 400 0 0 0 830 420Z', c.teal)) +
    stroke('M176 404A466 400 0 0 0 784 404', 5, c.sky, 'stroke-dasharray="3 16"') +
    rect(220, 40, 520, 40, 10, c.bark) +
    rect(220, 40, 520, 14, 7, c.wood) +
    rect(460, 70, 40, 24, 6, c.coral) +
    [
      [-38, 0.18],
      [-30, 0.28],
      [-20, 0.4],
      [-8, 0.55],
      [6, 0.7]
    ]
      .map(([d, o]) => swing(d, o))
      .join('') +
    at(
      480,
      76,
      1,
      22,
      line(0, 0, 0, 310, 6, c.cream),
      circle(0, 330, 44, c.honey),
      circle(-14, 316, 13, c.cream, 'opacity="0.6"'),
      fade(0.2, path('M0 374A44 44 0 0 0 44 330A60 60 0 0 1 0 374Z', c.brick))
    ) +
    Array.from({ length: 9 }, (_, i) =>
      at(480, 76, 1, -32 + i * 8, line(0, 404, 0, i % 4 ? 418 : 428, 6, c.coral))
    ).join('')
  );
}

export const steps = {
  2: () =>
    room('#DCE7E4', '#B9825A', 460) +
    rect(330, 90, 640, 34, 8, c.bark) +
    rect(880, 124, 34, 350, 0, c.bark) +
    rect(540, 84, 60, 46, 4, c.coral) +
    fade(0.3, at(570, 126, 1, 24, line(0, 0, 0, 230, 5, c.ink), at(0, 250, 1, 0, weight(32, c.honey)))) +
    at(570, 126, 1, -14, line(0, 0, 0, 230, 6, c.ink), at(0, 250, 1, 0, weight(36, c.honey))) +
    rect(556, 420, 28, 40, 3, c.teal) +
    [
      [c.coral, 0],
      [c.honey, -30],
      [c.green, -60]
    ]
      .map(([f, y]) => rect(70, 450 + y, 220, 28, 5, f))
      .join('') +
    at(
      180,
      300,
      1,
      0,
      tablet(210, 150, line(20, -75, -8, 10, 5, c.ink) + at(-12, 30, 0.6, 0, weight(34, c.honey)), '#F1E7D6')
    ),
  4: () =>
    soft('#245061', '#2D6072', 5) +
    rect(90, 50, 780, 34, 8, c.bark) +
    rect(90, 50, 780, 12, 6, c.wood) +
    [
      [230, 120, 30, c.honey, -14],
      [480, 240, 30, c.coral, 12],
      [730, 240, 52, c.sage, -10]
    ]
      .map(
        ([x, l, r, f, d]) =>
          rect(x - 18, 74, 36, 22, 4, c.cream) +
          at(x, 90, 1, d, line(0, 0, 0, l, 6, c.cream), at(0, l + r * 0.9, 1, 0, weight(r, f))) +
          stroke(
            `M${x - 70} ${l + 190}Q${x} ${l + 220} ${x + 70} ${l + 190}`,
            5,
            c.sky,
            'stroke-dasharray="2 14" opacity="0.8"'
          )
      )
      .join('')
};
