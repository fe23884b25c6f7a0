/** Pictures of the post »Sneglen under luppen«. */
import { at, c, circle, ellipse, fade, path, rect, scatter, skin, stroke } from '../svg.mjs';
import { grassTuft, leaf, snail, tree } from '../motifs/nature.mjs';
import { tablet } from '../motifs/devices.mjs';
import { holdingHands } from '../motifs/people.mjs';
import { fill, hills, soft } from '../motifs/places.mjs';

export function banner() {
  const hands = holdingHands(420, skin[1], c.coral, 60);
  return (
    hills(c.sky, c.sage, c.green, 250) +
    at(120, 330, 0.8, 0, tree(c.pine)) +
    at(840, 320, 0.6, 0, tree(c.green)) +
    path('M-20 470C180 400 700 400 980 470V540H-20Z', c.pine) +
    at(220, 520, 1, 90, leaf(c.sage)) +
    stroke('M70 500C260 452 700 448 900 494', 16, '#4A8A68') +
    at(150, 478, 0.42, -4, snail(c.honey)) +
    at(
      520,
      270,
      1,
      0,
      hands.behind,
      tablet(
        400,
        262,
        path('M-220 60C-100 30 120 30 220 66V140H-220Z', c.green) + at(20, 92, 1.25, 0, snail(c.coral)),
        '#DDF0E6'
      ),
      hands.front
    ) +
    scatter(3, 12, [0, 480, 960, 50], () => grassTuft(c.green))
  );
}

export const steps = {
  2: () =>
    soft('#E5D3B5', '#EEDFC6', 6) +
    rect(0, 440, 960, 110, 0, c.wood) +
    at(240, 440, 1, 0, rect(-70, -70, 140, 70, 10, c.coral), rect(-70, -140, 140, 66, 10, c.teal)) +
    at(720, 440, 1, 0, rect(-70, -70, 140, 70, 10, c.honey), rect(-70, -140, 140, 66, 10, c.plum)) +
    rect(150, 268, 660, 32, 14, c.ink) +
    circle(480, 302, 12, c.teal) +
    fade(0.35, path('M480 306L340 440H620Z', c.honey)) +
    at(480, 436, 0.62, 0, snail(c.coral)) +
    path('M330 340H630V440H330Z', c.sky, 'opacity="0.35"') +
    stroke('M330 340V440H630V340', 7, c.cream),
  4: () =>
    fill('#CFE6E3') +
    rect(90, 60, 780, 420, 34, c.sky) +
    rect(90, 60, 780, 420, 34, 'none', `stroke="${c.cream}" stroke-width="12"`) +
    at(
      480,
      280,
      1.5,
      -12,
      circle(70, 0, 100, c.coral),
      fade(0.4, circle(70, 0, 66, c.brick)),
      path(
        'M-190 0C-190 -62 -60 -60 60 -46C140 -36 190 -16 190 0C190 16 140 36 60 46C-60 60 -190 62 -190 0Z',
        c.sand
      ),
      ...[-110, -70, -30, 10, 50, 90].map((x) =>
        stroke(`M${x} -40Q${x + 18} 0 ${x} 40`, 7, c.wood, 'opacity="0.5"')
      ),
      ellipse(-150, 0, 14, 18, c.bark),
      stroke('M-178 -26L-214 -50M-178 26L-214 50', 9, c.sand),
      circle(-216, -52, 9, c.ink),
      circle(-216, 52, 9, c.ink)
    ) +
    stroke('M150 120L230 90M150 160L200 140', 9, c.cream) +
    at(180, 410, 1.2, 60, leaf(c.green))
};
