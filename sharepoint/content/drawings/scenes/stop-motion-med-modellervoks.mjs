/** Pictures of the post »Stop motion med modellervoks«. */
import { at, c, circle, fade, path, rect, shadow } from '../svg.mjs';
import { cloud, sun, tree } from '../motifs/nature.mjs';
import { lamp, standingTablet, tablet } from '../motifs/devices.mjs';
import { spot, table } from '../motifs/places.mjs';
import { clayWorm, shoebox } from '../motifs/toys.mjs';

const meadow =
  path('M-160 0V-50C-80 -96 40 -40 160 -80V0Z', c.green) +
  at(-96, -24, 0.42, 0, tree(c.pine)) +
  at(100, -150, 0.46, 0, sun(c.honey));

export function banner() {
  const scene =
    path('M-160 0V-50C-80 -96 40 -40 160 -80V0Z', c.green) +
    at(-96, -24, 0.42, 0, tree(c.pine)) +
    at(100, -150, 0.46, 0, sun(c.honey)) +
    at(-60, -160, 0.4, 0, cloud());
  return (
    table('#E9D5E0', c.wood, 400) +
    spot(330, 290, 300, c.cream, 0.35) +
    at(300, 440, 1.42, 0, shoebox(scene, c.sky)) +
    at(300, 426, 0.92, 0, clayWorm(c.sage)) +
    at(
      800,
      470,
      1,
      0,
      standingTablet(
        236,
        168,
        at(0, 70, 0.9, 0, path('M-160 20V-50C-80 -96 40 -40 160 -80V20Z', c.green)) +
          at(-6, 60, 0.56, 0, clayWorm(c.sage)) +
          circle(94, 0, 15, c.brick),
        c.sky
      )
    ) +
    at(590, 500, 1, 0, shadow(0, 0, 40), circle(0, -30, 32, c.coral), circle(-10, -40, 8, c.blush)) +
    at(520, 512, 1, 0, shadow(0, 0, 30), circle(0, -22, 24, c.teal)) +
    at(610, 404, 0.95, 0, lamp(c.plum))
  );
}

export const steps = {
  2: () =>
    table('#E9D5E0', c.wood, 380) +
    at(400, 460, 1.6, 0, shoebox(meadow + at(-30, -160, 0.5, 0, cloud()), c.sky)) +
    at(
      810,
      470,
      1,
      0,
      shadow(0, 0, 60),
      circle(0, -48, 52, c.coral),
      fade(0.4, circle(-18, -66, 14, c.cream))
    ) +
    at(740, 500, 1, 0, shadow(0, 0, 34), circle(0, -26, 28, c.teal)) +
    at(880, 506, 1, 0, shadow(0, 0, 30), circle(0, -22, 24, c.honey)),
  3: () =>
    table('#D7E1DC', c.wood, 360) +
    at(250, 430, 1, 0, shoebox(meadow, c.sky)) +
    at(250, 418, 0.6, 0, clayWorm(c.sage)) +
    shadow(680, 470, 190) +
    path('M560 480L640 340H740L810 480Z', c.bark) +
    at(
      690,
      270,
      1,
      0,
      tablet(
        320,
        220,
        at(0, 100, 0.95, 0, meadow) + at(0, 96, 0.6, 0, clayWorm(c.sage)) + circle(132, 0, 16, c.brick),
        c.sky
      )
    ) +
    rect(520, 470, 110, 26, 4, c.coral, 'transform="rotate(-14 575 483)"') +
    rect(750, 470, 110, 26, 4, c.coral, 'transform="rotate(14 805 483)"')
};
