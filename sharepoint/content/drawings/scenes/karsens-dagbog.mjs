/** Pictures of the post »Karsens dagbog«. */
import { at, c, ellipse, fade, line, path, rect, shadow, stroke } from '../svg.mjs';
import { cloud, sprouts, sun } from '../motifs/nature.mjs';
import { tablet } from '../motifs/devices.mjs';
import { fill, soft, windowFrame } from '../motifs/places.mjs';
import { pot } from '../motifs/household.mjs';

export function banner() {
  const grown = [0, 0.25, 0.62, 1];
  return (
    fill('#F7DDBE') +
    at(
      480,
      190,
      1,
      0,
      windowFrame(
        820,
        300,
        at(-230, -60, 0.8, 0, sun(c.honey)) +
          at(120, -70, 1, 0, cloud()) +
          at(330, -20, 0.7, 0, cloud()) +
          path('M-420 90C-200 30 100 110 420 60V160H-420Z', c.sage),
        c.sky
      )
    ) +
    rect(0, 420, 960, 130, 0, c.cream) +
    rect(0, 420, 960, 16, 0, '#EBD3B0') +
    grown
      .map((growth, i) =>
        at(
          170 + i * 205,
          470,
          1.28,
          0,
          pot([c.coral, c.teal, c.honey, c.plum][i]),
          at(0, -60, 1.04, 0, sprouts(growth, 3 + i))
        )
      )
      .join('')
  );
}

export const steps = {
  2: () =>
    fill('#F7DDBE') +
    at(
      480,
      150,
      1,
      0,
      windowFrame(
        820,
        260,
        at(240, -20, 1, 0, cloud()) + path('M-420 80C-200 20 100 100 420 50V140H-420Z', c.sage),
        c.sky
      )
    ) +
    rect(0, 330, 960, 220, 0, '#FBEFD9') +
    rect(0, 330, 960, 14, 0, '#EBD3B0') +
    rect(170, 400, 260, 90, 6, 'none', `stroke="${c.teal}" stroke-width="14"`) +
    rect(560, 390, 260, 106, 6, 'none', `stroke="${c.coral}" stroke-width="14"`) +
    at(
      300,
      436,
      1,
      0,
      path('M-46 10L-20 -40H20L46 10Z', c.bark),
      at(
        0,
        -110,
        1,
        0,
        tablet(220, 150, ellipse(0, 30, 70, 20, c.cream) + at(0, 30, 0.8, 0, sprouts(0.1)), c.sky)
      )
    ) +
    at(
      690,
      450,
      1,
      0,
      shadow(0, 14, 110),
      path('M-110 -16H110C100 20 60 26 0 26C-60 26 -100 20 -110 -16Z', c.teal),
      ellipse(0, -16, 110, 20, c.sky),
      ellipse(0, -18, 84, 13, c.cream),
      at(0, -20, 1.3, 0, sprouts(0))
    ),
  4: () =>
    soft('#DDECD4', '#EAF3E3', 4) +
    rect(0, 440, 960, 110, 0, c.wood) +
    at(
      520,
      452,
      1,
      0,
      shadow(0, 14, 190),
      path('M-200 -24H200C184 24 110 30 0 30C-110 30 -184 24 -200 -24Z', c.coral),
      ellipse(0, -24, 200, 28, c.blush),
      ellipse(0, -26, 160, 19, c.cream),
      at(0, -30, 2.6, 0, sprouts(0.8, 8)),
      at(-20, -28, 2.2, 0, sprouts(0.55, 21))
    ) +
    at(
      250,
      446,
      1,
      0,
      rect(-34, -360, 68, 360, 8, c.honey),
      fade(0.15, rect(10, -360, 24, 360, 6, c.ink)),
      ...Array.from({ length: 17 }, (_, i) =>
        line(-34, -20 - i * 20, i % 4 ? -16 : -2, -20 - i * 20, 5, c.ink)
      )
    ) +
    stroke('M300 232H360', 7, c.brick, 'stroke-dasharray="2 14"')
};
