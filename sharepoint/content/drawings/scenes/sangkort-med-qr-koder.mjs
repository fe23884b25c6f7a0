/** Pictures of the post »Sangkort med QR-koder«. */
import { at, blob, c, circle, line, path, rect, shadow, skin, stroke } from '../svg.mjs';
import { sun } from '../motifs/nature.mjs';
import { openHand, pointingHand } from '../motifs/people.mjs';
import { boards, fill, rug } from '../motifs/places.mjs';
import { note, sailingBoat } from '../motifs/toys.mjs';

const spider =
  line(0, -80, 0, -30, 4, c.ink) +
  stroke(
    'M-22 -16C-50 -40 -56 -20 -62 0M-22 2C-50 -10 -56 20 -56 34M22 -16C50 -40 56 -20 62 0M22 2C50 -10 56 20 56 34',
    7,
    c.ink
  ) +
  circle(0, 0, 32, c.ink) +
  circle(-11, -6, 8, c.cream) +
  circle(11, -6, 8, c.cream);

const card = (ground, content) =>
  rect(-70, -92, 160, 200, 18, c.ink, 'opacity="0.14"') +
  rect(-80, -104, 160, 200, 18, c.cream) +
  rect(-68, -92, 136, 176, 10, ground) +
  content;

export function banner() {
  const card = (ground, content) =>
    shadow(6, 130, 84, 12) +
    rect(-88, -126, 176, 252, 20, c.cream) +
    rect(-74, -112, 148, 224, 12, ground) +
    content;
  const spider =
    line(0, -112, 0, -30, 4, c.ink) +
    stroke(
      'M-22 -16C-50 -40 -56 -20 -62 0M-22 2C-50 -10 -56 20 -56 34M22 -16C50 -40 56 -20 62 0M22 2C50 -10 56 20 56 34',
      7,
      c.ink
    ) +
    circle(0, 0, 34, c.ink) +
    circle(-11, -6, 8, c.cream) +
    circle(11, -6, 8, c.cream) +
    circle(-10, -5, 4, c.ink) +
    circle(12, -5, 4, c.ink);
  const boat =
    path('M-56 30H56L36 62H-36Z', c.brick) +
    line(0, 30, 0, -62, 7, c.bark) +
    path('M6 -60L50 16H6Z', c.cream) +
    path('M-6 -44L-40 16H-6Z', c.honey) +
    stroke('M-66 78Q-44 66 -22 78T22 78T66 78', 7, c.cream);
  return (
    fill('#F2C76B') +
    blob(480, 320, 460, 230, 7, '#F6D68D') +
    at(480, 620, 1, 0, rug(520, 210, c.coral, c.blush)) +
    at(250, 320, 1.06, -16, card(c.sage, spider)) +
    at(710, 320, 1.06, 15, card(c.coral, at(0, -6, 0.86, 0, sun(c.honey)))) +
    at(480, 286, 1.18, -1, card(c.sky, boat)) +
    at(108, 130, 1.1, -10, note(c.brick, true)) +
    at(860, 130, 1.1, 12, note(c.pine)) +
    at(346, 84, 0.9, 8, note(c.pine)) +
    at(640, 76, 0.9, -8, note(c.brick)) +
    at(900, 310, 0.8, -6, note(c.brick, true)) +
    at(60, 330, 0.8, 6, note(c.pine))
  );
}

export const steps = {
  1: () =>
    boards('#D9A878') +
    at(260, 240, 1.2, -10, card(c.sage, at(0, 10, 1, 0, spider))) +
    at(500, 230, 1.2, 4, card(c.coral, at(0, -4, 0.7, 0, sun(c.honey)))) +
    at(730, 260, 1.2, 10, card(c.sky, sailingBoat())) +
    at(800, 410, 1.3, -24, openHand(skin[0], c.plum)) +
    at(210, 430, 1.3, 26, openHand(skin[2], c.honey)),
  5: () =>
    boards('#CF9A68') +
    at(480, 280, 1, 0, rug(430, 250, c.teal, '#8FC3C8')) +
    at(300, 270, 1.05, -12, card(c.sage, at(0, 10, 1, 0, spider))) +
    at(482, 280, 1.05, 2, card(c.sky, sailingBoat())) +
    at(664, 270, 1.05, 12, card(c.coral, at(0, -4, 0.7, 0, sun(c.honey)))) +
    at(560, 510, 1.05, -14, pointingHand(skin[1], c.honey))
};
