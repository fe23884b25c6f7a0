/** Pictures of the post »Gæt lyden fra køkkenet«. */
import { at, c, circle, ellipse, fade, line, path, rect, shadow, skin, stroke } from '../svg.mjs';
import { soundBars, tablet, waves } from '../motifs/devices.mjs';
import { gripHand } from '../motifs/people.mjs';
import { soft, table } from '../motifs/places.mjs';

const whisk =
  rect(-11, -210, 22, 120, 11, c.bark) +
  stroke(
    'M0 -90C-60 -40 -50 30 0 40C50 30 60 -40 0 -90M0 -90C-24 -40 -20 20 0 40C20 20 24 -40 0 -90',
    6,
    c.ink
  );

export function banner() {
  const pan =
    shadow(0, 4, 150, 14) +
    path('M-140 -130H140L126 -14Q124 0 108 0H-108Q-124 0 -126 -14Z', c.teal) +
    rect(-156, -146, 312, 26, 13, '#3D828A') +
    rect(-210, -120, 70, 22, 11, c.ink) +
    rect(140, -120, 70, 22, 11, c.ink) +
    fade(0.16, path('M40 -120H139L126 -14Q124 0 108 0H20Z', c.ink));
  const whisk =
    rect(-11, -210, 22, 120, 11, c.bark) +
    stroke(
      'M0 -90C-60 -40 -50 30 0 40C50 30 60 -40 0 -90M0 -90C-24 -40 -20 20 0 40C20 20 24 -40 0 -90',
      6,
      c.ink
    );
  const bowl =
    shadow(0, 4, 110, 12) +
    path('M-120 -92H120C116 -30 70 0 0 0C-70 0 -116 -30 -120 -92Z', c.coral) +
    fade(0.16, path('M30 -92H120C116 -30 70 0 10 0C40 -20 50 -60 30 -92Z', c.ink)) +
    ellipse(0, -92, 120, 18, c.cream);
  return (
    table('#FBE6CF', c.wood, 392) +
    rect(0, 60, 960, 14, 0, c.bark) +
    [180, 330, 480]
      .map(
        (x, i) =>
          line(x, 74, x, 104, 5, c.ink) +
          at(
            x,
            104,
            1,
            0,
            i === 1
              ? ellipse(0, 40, 30, 40, c.honey) + rect(-7, 70, 14, 50, 7, c.bark)
              : rect(-8, 0, 16, 60, 8, c.bark) + ellipse(0, 84, 26, 32, i ? c.teal : c.coral)
          )
      )
      .join('') +
    at(250, 440, 1, 0, pan) +
    at(250, 284, 1, 0, path('M-130 10C-120 -40 120 -40 130 10Z', '#3D828A'), circle(0, -34, 16, c.ink)) +
    at(370, 260, 1, -30, waves(3, c.brick, 28, 40)) +
    at(530, 470, 1, 0, bowl) +
    at(570, 350, 0.86, 24, whisk) +
    at(
      530,
      470,
      1,
      0,
      path('M-120 -92C-110 -82 110 -82 120 -92C116 -30 70 0 0 0C-70 0 -116 -30 -120 -92Z', c.coral),
      fade(0.16, path('M30 -88L120 -92C116 -30 70 0 10 0C40 -20 50 -60 30 -88Z', c.ink))
    ) +
    shadow(790, 470, 130) +
    at(
      790,
      370,
      1,
      6,
      tablet(206, 150, circle(0, 44, 18, c.brick) + at(0, -22, 1, 0, soundBars(180, 90, 5, c.coral)), c.cream)
    )
  );
}

export const steps = {
  1: () =>
    soft('#FBE6CF', '#F8D9B8', 6) +
    rect(0, 450, 960, 100, 0, c.wood) +
    shadow(420, 480, 210) +
    at(500, 330, 1.5, 20, whisk) +
    at(600, 110, 1.2, 200, gripHand(skin[3], c.plum)) +
    at(
      420,
      480,
      1.7,
      0,
      path('M-120 -92H120C116 -30 70 0 0 0C-70 0 -116 -30 -120 -92Z', c.coral),
      fade(0.16, path('M30 -92H120C116 -30 70 0 10 0C40 -20 50 -60 30 -92Z', c.ink))
    ) +
    at(690, 330, 1.3, -10, waves(3, c.brick, 34, 30)) +
    at(170, 330, [-1.3, 1.3], 10, waves(3, c.brick, 34, 30)),
  4: () =>
    table('#DDECE4', c.wood, 400) +
    shadow(480, 460, 330) +
    path(
      'M150 450C150 330 210 300 270 300C300 300 310 210 380 206C450 200 470 300 520 300C560 240 620 210 680 260C740 300 800 350 820 450C700 480 260 480 150 450Z',
      c.cream
    ) +
    fade(
      0.14,
      path(
        'M520 300C560 240 620 210 680 260C740 300 800 350 820 450C760 464 660 470 560 472C600 400 560 350 520 300Z',
        c.ink
      )
    ) +
    stroke('M180 430C320 456 640 456 796 430', 14, c.coral, 'opacity="0.85"') +
    stroke('M186 404C320 430 640 430 786 404', 8, c.teal, 'opacity="0.85"') +
    rect(640, 140, 24, 130, 11, c.bark, 'transform="rotate(14 650 250)"') +
    at(
      840,
      200,
      1,
      0,
      stroke('M-30 -20C-30 -66 40 -66 40 -20C40 10 4 10 4 46', 16, c.coral),
      circle(4, 80, 11, c.coral)
    )
};
