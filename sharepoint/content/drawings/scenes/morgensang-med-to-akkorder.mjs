/** Pictures of the post »Morgensang med to akkorder«. */
import { at, blob, c, circle, fade, line, path, rect } from '../svg.mjs';
import { tablet, waves } from '../motifs/devices.mjs';
import { fill, soft } from '../motifs/places.mjs';
import { note, ukulele } from '../motifs/toys.mjs';

export function banner() {
  const rays = Array.from({ length: 14 }, (_, i) =>
    at(480, 560, 1, -90 + (i / 13) * 180, path('M-26 0L-60 -700H60L26 0Z', '#F8C765', 'opacity="0.6"'))
  ).join('');
  return (
    fill(c.honey) +
    rays +
    circle(480, 560, 260, c.coral) +
    circle(480, 560, 200, '#EE9070') +
    at(480, 296, 1.12, 32, ukulele(c.wood)) +
    at(170, 200, 1.3, -10, note(c.brick, true)) +
    at(300, 110, 1, 8, note(c.pine)) +
    at(720, 380, 1.1, 10, note(c.cream, true)) +
    at(800, 200, 1.2, 6, note(c.brick)) +
    at(230, 390, 1, -6, note(c.cream)) +
    at(890, 330, 0.9, -8, note(c.pine, true)) +
    at(90, 350, 0.9, 10, note(c.pine))
  );
}

export const steps = {
  1: () =>
    soft('#F6D28A', '#F9E0AC', 4) +
    at(300, 280, 1.12, -14, ukulele(c.wood)) +
    at(
      660,
      280,
      1,
      4,
      tablet(
        300,
        220,
        path('M-110 70A120 120 0 0 1 110 70', 'none', `stroke="${c.sand}" stroke-width="30"`) +
          path('M-24 -44A120 120 0 0 1 24 -44', 'none', `stroke="${c.green}" stroke-width="30"`) +
          line(0, 80, 0, -40, 9, c.ink) +
          circle(0, 80, 16, c.ink),
        c.cream
      )
    ) +
    at(450, 150, 0.9, -20, waves(2, c.brick, 28, 30)),
  2: () =>
    fill('#E8B97E') +
    blob(480, 270, 470, 240, 9, '#EEC793') +
    rect(-20, 150, 1000, 240, 0, c.bark) +
    fade(0.14, rect(-20, 330, 1000, 60, 0, c.ink)) +
    [90, 290, 490, 690, 890].map((x) => rect(x, 150, 14, 240, 4, c.honey)).join('') +
    [186, 242, 298, 354].map((y, i) => line(-20, y, 980, y, 6 - i, c.cream)).join('') +
    [
      [590, 354, c.brick],
      [190, 298, '#4A83B0'],
      [390, 186, '#4A83B0']
    ]
      .map(
        ([x, y, f]) =>
          circle(x + 3, y + 5, 32, c.ink, 'opacity="0.2"') +
          circle(x, y, 32, f) +
          fade(0.35, circle(x - 10, y - 10, 9, c.cream))
      )
      .join('')
};
