/** Pictures of the post »Hvem siger det? Kildejagt i 8. klasse«. */
import { at, c, circle, path, rect, stroke } from '../svg.mjs';
import { magnifier } from '../motifs/devices.mjs';
import { soft } from '../motifs/places.mjs';
import { bubble, paper, textLines } from '../motifs/paper.mjs';

export function banner() {
  const sheet = (x, y, r, color, body) => at(x, y, 1, r, paper(150, 186, body, color));
  return (
    soft('#2F5566', '#3B6678', 5) +
    stroke(
      'M170 180C260 120 340 300 430 230M470 240C560 180 600 130 700 170M430 330C360 420 300 400 220 400M720 190C800 260 820 320 790 400',
      6,
      c.coral,
      'stroke-dasharray="14 12"'
    ) +
    sheet(150, 170, -8, c.cream, at(0, -50, 1, 0, textLines(110, 6, c.lilac, 22))) +
    sheet(
      200,
      400,
      6,
      c.blush,
      rect(-54, -66, 108, 66, 6, c.teal) + at(0, 28, 1, 0, textLines(104, 3, c.plum, 20))
    ) +
    sheet(745, 150, 7, c.sand, circle(0, -36, 34, c.coral) + at(0, 26, 1, 0, textLines(104, 3, c.bark, 20))) +
    sheet(
      800,
      410,
      -6,
      c.cream,
      at(0, -56, 1, 0, textLines(110, 3, c.lilac, 22)) + rect(-54, 8, 108, 56, 6, c.honey)
    ) +
    at(330, 116, 0.8, 0, bubble(140, 92, c.honey, [-34, 0, 34].map((x) => circle(x, 0, 9, c.ink)).join(''))) +
    at(
      560,
      80,
      0.8,
      0,
      bubble(140, 92, c.coral, [-34, 0, 34].map((x) => circle(x, 0, 9, c.cream)).join(''))
    ) +
    at(
      470,
      280,
      1.36,
      0,
      magnifier(
        92,
        rect(-66, -70, 132, 160, 8, c.cream) +
          at(0, -40, 1, 0, textLines(100, 4, c.lilac, 26, 10)) +
          path(
            'M-40 40L-14 64L40 10',
            'none',
            `stroke="${c.green}" stroke-width="16" stroke-linecap="round" stroke-linejoin="round"`
          ),
        '#DDEDEC'
      )
    )
  );
}

export const steps = {
  2: () =>
    soft('#2F5566', '#3B6678', 5) +
    stroke(
      'M760 300C640 160 560 420 440 280C360 190 300 360 180 270',
      8,
      c.coral,
      'stroke-dasharray="18 12"'
    ) +
    [
      [770, 290, 8, c.cream, c.lilac],
      [490, 300, -6, c.sand, c.bark]
    ]
      .map(([x, y, r, f, t]) =>
        at(
          x,
          y,
          1.15,
          r,
          paper(150, 186, at(0, -56, 1, 0, textLines(110, 3, t, 22)) + rect(-54, 12, 108, 56, 6, c.teal), f)
        )
      )
      .join('') +
    at(
      200,
      270,
      1.15,
      5,
      paper(
        160,
        196,
        stroke('M-34 -30C-34 -84 44 -84 44 -30C44 4 4 4 4 44', 18, c.coral) + circle(4, 78, 12, c.coral),
        c.cream
      )
    ) +
    [
      [770, 186],
      [490, 198],
      [200, 162]
    ]
      .map(([x, y]) => circle(x, y, 12, c.honey))
      .join('')
};
