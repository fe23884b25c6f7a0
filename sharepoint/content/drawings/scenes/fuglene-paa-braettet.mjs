/** Pictures of the post »Fuglene på brættet«. */
import { at, c, circle, fade, line, path, rect, shadow, stroke } from '../svg.mjs';
import { bird, dots, spruce } from '../motifs/nature.mjs';
import { gripHand } from '../motifs/people.mjs';
import { fill, soft, windowFrame } from '../motifs/places.mjs';

export function banner() {
  return (
    fill('#CFE3EA') +
    fade(0.6, circle(760, 130, 90, c.cream)) +
    path('M0 400C260 340 640 390 960 350V540H0Z', c.cream) +
    fade(0.7, at(70, 420, 0.9, 0, spruce('#6FA09A')), at(170, 410, 0.6, 0, spruce('#8DB5B0'))) +
    stroke('M960 70C820 80 700 60 560 96C500 110 460 100 420 84', 26, c.bark) +
    stroke('M720 76C690 40 670 30 640 20M600 90C580 130 560 140 530 150', 13, c.bark) +
    stroke('M950 56C820 66 700 46 566 80', 9, c.cream) +
    line(560, 96, 430, 300, 4, c.ink) +
    line(560, 96, 690, 300, 4, c.ink) +
    path('M390 226L560 150L730 226Z', c.coral) +
    path('M380 226L560 144L740 226L740 206L560 124L380 206Z', c.cream) +
    rect(420, 226, 18, 90, 4, c.wood) +
    rect(682, 226, 18, 90, 4, c.wood) +
    rect(370, 312, 380, 30, 10, c.bark) +
    path('M430 314C470 284 650 284 690 314Z', c.honey) +
    dots(9, 40, [440, 296, 240, 14], 4, c.bark) +
    at(470, 312, 0.95, 0, bird(c.teal, c.honey)) +
    at(640, 312, [-0.85, 0.85], 0, bird('#4A6C8C', c.sand)) +
    at(250, 500, [0.9, 0.9], 0, bird(c.bark, c.coral)) +
    at(800, 70, [-0.7, 0.7], 0, bird(c.plum, c.blush)) +
    dots(3, 46, [0, 0, 960, 520], 5.5, c.cream) +
    dots(13, 12, [300, 470, 330, 40], 4, c.bark)
  );
}

export const steps = {
  1: () =>
    soft('#CFE3EA', '#DDEDF1', 5) +
    dots(3, 40, [0, 0, 960, 540], 5, c.cream) +
    at(
      440,
      420,
      1.2,
      0,
      rect(-260, 0, 520, 34, 12, c.bark),
      path('M-200 2C-140 -40 140 -40 200 2Z', c.honey),
      dots(9, 40, [-150, -20, 300, 18], 4, c.bark)
    ) +
    at(640, 190, 1.5, 60, gripHand(c.brick, c.teal)) +
    at(560, 190, 1, -30, path('M-60 -60H60L44 50H-44Z', c.coral), rect(-66, -70, 132, 20, 10, c.honey)) +
    dots(12, 40, [450, 230, 120, 150], 5, c.bark),
  2: () =>
    fill('#F2D6BB') +
    at(
      480,
      230,
      1,
      0,
      windowFrame(
        760,
        340,
        path('M-400 60C-200 20 200 80 400 40V180H-400Z', c.cream) +
          at(-260, 80, 0.8, 0, spruce('#6FA09A')) +
          at(
            190,
            -170,
            1,
            0,
            line(0, 0, -70, 130, 4, c.ink),
            line(0, 0, 70, 130, 4, c.ink),
            rect(-110, 128, 220, 22, 8, c.bark),
            at(-40, 128, 0.7, 0, bird()),
            at(50, 128, [-0.64, 0.64], 0, bird(c.bark, c.coral))
          ) +
          dots(3, 30, [-380, -170, 760, 330], 5, c.cream),
        '#CFE3EA'
      )
    ) +
    rect(0, 446, 960, 100, 0, c.cream) +
    at(
      330,
      380,
      1,
      0,
      shadow(0, 70, 120),
      rect(-120, -90, 240, 160, 18, c.ink),
      rect(-104, -74, 208, 128, 8, '#CFE3EA'),
      rect(-70, 20, 140, 10, 4, c.bark),
      at(-10, 22, 0.6, 0, bird()),
      circle(86, -60, 9, c.brick),
      rect(-140, -104, 60, 22, 4, c.honey, 'transform="rotate(-30 -110 -93)"'),
      rect(84, -104, 60, 22, 4, c.honey, 'transform="rotate(30 114 -93)"')
    )
};
