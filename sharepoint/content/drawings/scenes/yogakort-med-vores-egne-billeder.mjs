/** Pictures of the post »Yogakort med vores egne billeder«. */
import { at, c, circle, ellipse, fade, line, path, rect, stroke } from '../svg.mjs';
import { yogaFigure } from '../motifs/people.mjs';
import { boards, fill, room } from '../motifs/places.mjs';

export function banner() {
  const mat = (x, color, pose, s = 1) =>
    at(x, 470, 1, 0, ellipse(0, 6, 128, 22, color)) + at(x, 468, s, 0, yogaFigure(pose));
  return (
    fill('#F9DFC3') +
    circle(480, 300, 250, '#F7B877', 'opacity="0.55"') +
    circle(480, 300, 190, c.honey, 'opacity="0.6"') +
    rect(0, 420, 960, 130, 0, '#D98E6C') +
    fade(0.1, rect(0, 420, 960, 12, 0, c.ink)) +
    mat(150, c.teal, 'star', 1.08) +
    mat(400, c.plum, 'tree', 1.2) +
    mat(620, c.green, 'mountain', 1.12) +
    mat(830, c.brick, 'snake', 0.9)
  );
}

export const steps = {
  2: () =>
    room('#F2D6BB', '#C98F5B', 470) +
    rect(210, 30, 540, 400, 10, c.bark) +
    rect(226, 46, 508, 370, 4, '#FBE7A9') +
    path(
      'M250 50H710V440C680 452 650 430 620 440C590 450 560 432 530 440C500 448 470 430 440 440C410 450 380 432 350 440C320 448 280 430 250 440Z',
      '#FFF3D0'
    ) +
    fade(
      0.1,
      stroke(
        'M330 60C324 200 336 320 328 430M480 60C486 200 474 320 482 430M630 60C624 200 636 320 628 430',
        12,
        c.wood
      )
    ) +
    line(190, 50, 770, 50, 12, c.bark) +
    fade(0.78, at(480, 424, 1.32, 0, yogaFigure('tree', '#5A5A60'))) +
    at(
      850,
      440,
      1,
      0,
      path('M-60 20H60L44 110H-44Z', c.coral),
      stroke('M0 20C-10 -40 -50 -60 -60 -100M0 20C10 -50 40 -70 50 -120M0 20V-90', 8, c.pine),
      ellipse(-62, -104, 18, 32, c.green, 'transform="rotate(-30 -62 -104)"'),
      ellipse(52, -124, 18, 32, c.green, 'transform="rotate(26 52 -124)"'),
      ellipse(0, -104, 17, 34, c.sage)
    ),
  4: () =>
    boards('#E3BF97') +
    [
      [190, 250, -8, c.coral, 'star', 0.8, 0],
      [390, 270, 4, c.honey, 'tree', 0.74, 0],
      [590, 256, -3, c.sage, 'mountain', 0.7, 0],
      [790, 274, 8, c.lilac, 'hippo', 0.72, 8]
    ]
      .map(([x, y, r, f, pose, s, dx]) =>
        at(
          x,
          y,
          1,
          r,
          rect(-84, -134, 184, 284, 20, c.ink, 'opacity="0.14"'),
          rect(-92, -144, 184, 284, 20, c.cream),
          rect(-80, -132, 160, 260, 14, f),
          ellipse(0, 78, 62, 12, c.cream, 'opacity="0.6"'),
          at(dx, 76, s, 0, yogaFigure(pose))
        )
      )
      .join('')
};
