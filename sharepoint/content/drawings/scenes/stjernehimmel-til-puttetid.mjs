/** Pictures of the post »Stjernehimmel til puttetid«. */
import { at, c, circle, ellipse, fade, line, path, scatter, seeded, skin, stroke } from '../svg.mjs';
import { moon, star } from '../motifs/nature.mjs';
import { beam, torch } from '../motifs/devices.mjs';
import { gripHand } from '../motifs/people.mjs';
import { fill, night } from '../motifs/places.mjs';
import { teddy } from '../motifs/toys.mjs';

export function banner() {
  const random = seeded(21);
  const stars = Array.from({ length: 46 }, () =>
    at(
      (60 + random() * 840).toFixed(0),
      (20 + random() * 290).toFixed(0),
      (0.5 + random() * 1.3).toFixed(2),
      random() * 40,
      random() > 0.45 ? star(11, random() > 0.5 ? c.honey : c.cream) : circle(0, 0, 4, c.cream)
    )
  ).join('');
  return (
    night('#2A4458') +
    fade(0.26, path('M232 420L60 -20H840L262 420Z', c.lilac)) +
    stars +
    at(790, 110, 0.9, 0, moon()) +
    path('M0 420C180 390 300 430 480 410C700 388 820 420 960 400V540H0Z', '#1C3440') +
    at(248, 418, 0.8, -80, torch(c.coral)) +
    at(
      470,
      512,
      1,
      0,
      path('M-300 20C-310 -110 -160 -150 -40 -110C60 -180 250 -130 300 20Z', c.plum),
      fade(0.3, stroke('M-220 -60C-160 -20 -120 -20 -60 -60M40 -90C90 -40 150 -40 210 -70', 9, c.lilac)),
      path('M-300 20C-200 -40 -60 -30 0 20Z', c.coral),
      path('M20 20C80 -50 240 -40 300 20Z', c.teal)
    ) +
    at(800, 530, 0.86, 0, teddy()) +
    at(120, 506, 1, 0, ellipse(0, 0, 150, 46, c.lilac), ellipse(-10, -8, 110, 26, c.blush, 'opacity="0.5"'))
  );
}

export const steps = {
  1: () =>
    fill('#2A4458') +
    at(330, 300, 1, 0, beam(760, 620, c.honey, 0.22)) +
    scatter(6, 46, [560, 40, 380, 460], (r) => circle(0, 0, 4 + r() * 9, c.honey)) +
    at(310, 300, 1.1, 0, torch(c.coral)) +
    at(
      440,
      300,
      1,
      8,
      ellipse(0, 0, 44, 120, c.lilac),
      ellipse(0, 0, 34, 106, '#8FA6B3'),
      ...[-70, -35, 0, 35, 70].flatMap((y) => [-12, 12].map((x) => circle(x, y, 6, c.honey))),
      line(0, 118, 0, 200, 18, c.lilac)
    ) +
    at(200, 340, 1.2, 20, gripHand(skin[2], c.plum))
};
