/** Pictures of the post »Vandpytten i slowmotion«. */
import { at, c, circle, ellipse, fade, line, path, rect, scatter, skin, stroke } from '../svg.mjs';
import { cloud, drop, grassTuft, puddle } from '../motifs/nature.mjs';
import { gripHand, leg, rubberBoot } from '../motifs/people.mjs';
import { fill, hills, soft } from '../motifs/places.mjs';

export function banner() {
  const splash =
    scatter(4, 18, [120, 130, 230, 200], (random) =>
      at(0, 0, 0.35 + random() * 0.6, -40 + random() * 40, drop(random() > 0.3 ? c.teal : c.cream))
    ) +
    scatter(14, 18, [640, 130, 230, 200], (random) =>
      at(0, 0, 0.35 + random() * 0.6, random() * 40, drop(random() > 0.3 ? c.teal : c.cream))
    );
  const crown = [
    ['M330 450C290 400 250 360 190 340', 30, 186, 336],
    ['M370 446C340 380 310 320 266 276', 34, 262, 270],
    ['M420 440C404 380 380 340 352 312', 24, 350, 308],
    ['M640 450C680 400 720 366 782 350', 30, 786, 346],
    ['M600 446C640 380 664 330 706 286', 34, 710, 280],
    ['M640 440C648 390 662 370 690 350', 20, 694, 346]
  ];
  return (
    fill(c.sky) +
    fade(0.5, at(180, 96, 1.2, 0, cloud()), at(770, 70, 1.4, 0, cloud())) +
    scatter(8, 26, [0, 0, 960, 380], () => line(0, 0, -8, 26, 4, c.cream)) +
    path('M0 380C260 350 700 360 960 386V540H0Z', c.sage) +
    path('M0 440C300 410 700 430 960 430V540H0Z', c.green) +
    at(480, 450, 1, 0, puddle(340)) +
    crown.map(([d, w, x, y]) => stroke(d, w, c.teal) + circle(x, y, w * 0.72, c.teal)).join('') +
    fade(0.8, crown.map(([d, w]) => stroke(d, w * 0.3, c.sky)).join('')) +
    splash +
    at(430, 410, 1.25, -12, leg(c.ink, rubberBoot(c.honey, c.coral), 460)) +
    at(560, 400, 1.25, 8, leg(c.ink, rubberBoot(c.honey, c.coral), 460)) +
    fade(
      0.85,
      path('M300 452C340 420 420 418 470 436C540 414 640 420 690 452C600 476 380 476 300 452Z', c.teal)
    ) +
    fade(0.6, ellipse(480, 462, 130, 12, c.sky)) +
    at(90, 470, 1, 0, grassTuft(c.pine)) +
    at(880, 490, 1.2, 0, grassTuft(c.pine)) +
    at(820, 470, 0.8, 0, grassTuft(c.pine))
  );
}

export const steps = {
  2: () =>
    hills('#BFD9DC', c.sage, c.green, 300) +
    at(640, 470, 1, 0, puddle(260)) +
    at(600, 440, 1.05, -6, rubberBoot(c.honey, c.coral)) +
    at(720, 444, 1.05, 6, rubberBoot(c.honey, c.coral)) +
    scatter(5, 12, [480, 290, 360, 130], (r) => at(0, 0, 0.4 + r() * 0.4, 0, drop())) +
    at(210, 470, 1.1, 70, gripHand(skin[1], c.plum)) +
    at(
      260,
      400,
      1,
      0,
      rect(-24, -130, 46, 250, 16, c.ink),
      circle(20, -90, 12, c.teal),
      circle(20, -90, 5, c.cream),
      rect(-24, -130, 14, 250, 7, '#3C5A67')
    ) +
    at(
      236,
      468,
      1,
      90,
      line(-24, -28, 26, -28, 22, skin[1]),
      line(-24, -4, 26, -4, 22, skin[1]),
      line(-20, 20, 22, 20, 22, skin[1])
    ),
  4: () =>
    soft('#D5ECEA', c.sky, 3) +
    at(480, 460, 1, 0, puddle(380)) +
    fade(
      0.9,
      ellipse(480, 456, 150, 30, 'none', `stroke="${c.cream}" stroke-width="7"`),
      ellipse(480, 458, 250, 50, 'none', `stroke="${c.cream}" stroke-width="5"`)
    ) +
    [
      [480, 190, 3.2],
      [330, 260, 1.9],
      [640, 240, 2.1],
      [220, 170, 1.2],
      [760, 150, 1.3],
      [410, 110, 1],
      [580, 350, 1.1],
      [560, 90, 0.8],
      [150, 300, 0.9],
      [830, 290, 0.9]
    ]
      .map(([x, y, s]) => at(x, y, s, 0, drop()))
      .join('')
};
