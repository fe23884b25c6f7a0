/** Pictures of the post »Elevens eget mål i Meebook«. */
import { at, c, circle, fade, line, path, rect, skin, stroke } from '../svg.mjs';
import { cloud, spruce, star, tree } from '../motifs/nature.mjs';
import { gripHand } from '../motifs/people.mjs';
import { hills, soft } from '../motifs/places.mjs';

const stairs = [
  [170, 360, 200, 110, c.coral],
  [380, 270, 200, 200, c.honey],
  [590, 180, 200, 290, c.green]
]
  .map(
    ([x, y, w, h, f]) =>
      rect(x, y, w, h, 10, f) +
      fade(0.13, rect(x + w - 46, y, 46, h, 10, c.ink)) +
      fade(0.35, rect(x, y, w, 12, 6, c.cream))
  )
  .join('');

const flag = (color) => line(0, 0, 0, -84, 8, c.bark) + path('M4 -84L66 -64L4 -40Z', color);

export function banner() {
  const flag = (color) => line(0, 0, 0, -84, 8, c.bark) + path('M4 -84L66 -64L4 -40Z', color);
  return (
    hills('#F7D9B5', '#D9B98A', '#C79C66', 380) +
    circle(700, 170, 120, '#FBE8C8', 'opacity="0.8"') +
    path('M200 540C360 420 520 220 700 150C800 190 900 360 990 540Z', c.green) +
    path('M700 150C800 190 900 360 990 540H800C790 400 760 240 700 150Z', c.pine, 'opacity="0.5"') +
    stroke(
      'M120 560C260 480 560 520 560 450C560 390 380 410 420 350C460 300 660 330 650 270C644 230 640 210 690 164',
      30,
      c.sand
    ) +
    stroke(
      'M120 560C260 480 560 520 560 450C560 390 380 410 420 350C460 300 660 330 650 270C644 230 640 210 690 164',
      5,
      c.bark,
      'stroke-dasharray="2 20" opacity="0.6"'
    ) +
    at(300, 498, 1, 0, flag(c.coral)) +
    at(430, 352, 0.9, 0, flag(c.honey)) +
    at(664, 276, 0.8, 0, flag(c.teal)) +
    at(700, 100, 1, 0, star(64, c.honey), star(26, c.cream)) +
    at(100, 470, 0.8, 0, spruce()) +
    at(190, 440, 0.5, 0, spruce('#3F7A66')) +
    at(880, 500, 0.7, 0, tree(c.sage)) +
    at(240, 110, 1, 0, cloud()) +
    at(440, 70, 0.7, 0, cloud())
  );
}

export const steps = {
  2: () =>
    soft('#DCE7E4', '#EAF1EF', 4) +
    rect(0, 466, 960, 90, 0, '#C98F5B') +
    stairs +
    at(270, 360, 1, 0, flag(c.brick)) +
    at(480, 270, 1, 0, flag(c.coral)) +
    at(690, 180, 1, 0, flag(c.pine)) +
    at(830, 100, 1, 0, star(40, c.honey)),
  4: () =>
    soft('#F4DDBF', '#F8E8D2', 6) +
    rect(0, 466, 960, 90, 0, '#B9825A') +
    stairs +
    at(470, 268, 1, 0, circle(0, -44, 44, c.plum), fade(0.4, circle(-14, -58, 11, c.cream))) +
    at(380, 110, 1.2, 150, gripHand(skin[1], c.teal)) +
    at(470, 268, 1, 0, circle(10, -40, 10, c.plum))
};
