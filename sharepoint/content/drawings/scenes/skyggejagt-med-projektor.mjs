/** Pictures of the post »Skyggejagt med projektor«. */
import { at, blob, c, circle, ellipse, fade, path, rect, shadow, skin, stroke } from '../svg.mjs';
import { beam, projector } from '../motifs/devices.mjs';
import { openHand } from '../motifs/people.mjs';
import { fill, room } from '../motifs/places.mjs';
import { umbrella } from '../motifs/household.mjs';

export function banner() {
  const bunny = path(
    'M-70 120C-90 40 -60 0 -40 -10C-64 -70 -66 -130 -44 -136C-22 -140 -16 -80 -14 -26L2 -30C0 -90 14 -140 36 -132C58 -124 44 -60 30 -18C76 10 84 60 70 120Z',
    c.ink
  );
  const snake =
    stroke('M-150 60C-110 0 -60 0 -30 40C0 80 50 80 80 30C96 0 120 -10 150 -6', 44, c.ink) +
    circle(152, -8, 32, c.ink) +
    path('M178 -4L210 -14L204 4L214 16Z', c.ink);
  return (
    fill('#5B4A68') +
    rect(0, 440, 960, 100, 0, '#4A3C56') +
    at(96, 380, 1, 0, beam(1000, 800, c.honey, 0.28)) +
    ellipse(640, 236, 330, 222, '#FBE7B9') +
    fade(0.6, ellipse(640, 236, 276, 182, c.cream)) +
    fade(
      0.86,
      at(500, 300, 1.05, 0, bunny),
      at(690, 330, 0.9, -8, snake),
      at(760, 236, 0.62, 12, umbrella(c.ink, c.ink))
    ) +
    rect(10, 424, 220, 20, 6, c.bark) +
    rect(34, 444, 20, 100, 0, c.bark) +
    rect(184, 444, 20, 100, 0, c.bark) +
    at(112, 424, 0.95, 0, projector(c.cream)) +
    at(470, 476, 0.9, 4, openHand(skin[0], c.coral)) +
    at(760, 486, 0.9, 12, openHand(skin[2], c.teal)) +
    at(620, 500, 0.84, -4, openHand(skin[1], c.honey))
  );
}

export const steps = {
  1: () =>
    room('#6A5876', '#4A3C56', 450) +
    at(232, 190, 1, 0, beam(410, 310, c.honey, 0.3)) +
    rect(640, 36, 290, 308, 6, c.cream) +
    rect(56, 236, 250, 24, 8, c.bark) +
    rect(56, 260, 22, 260, 0, c.bark) +
    rect(284, 260, 22, 260, 0, c.bark) +
    rect(56, 370, 250, 20, 0, c.bark) +
    [
      [96, 300, 26, 70, c.coral],
      [128, 316, 22, 54, c.honey],
      [154, 296, 28, 74, c.teal],
      [220, 330, 44, 40, c.sage]
    ]
      .map(([x, y, w, h, f]) => rect(x, y, w, h, 4, f))
      .join('') +
    at(150, 236, 1, 0, projector(c.cream)) +
    at(180, 510, 1, 0, ellipse(0, -40, 70, 46, c.lilac)),
  4: () =>
    fill('#F6E2B8') +
    blob(520, 240, 430, 250, 6, '#FBEFD0') +
    rect(0, 460, 960, 90, 0, '#C98F5B') +
    fade(0.5, at(630, 420, 1.35, 4, umbrella(c.ink, c.ink)), circle(850, 340, 92, c.ink)) +
    at(300, 470, 1.1, 0, umbrella(c.coral, c.honey)) +
    at(
      510,
      420,
      1,
      0,
      shadow(0, 52, 54),
      circle(0, 0, 54, c.teal),
      stroke('M-50 -10Q0 20 50 -10M0 -54Q-26 0 0 54', 7, c.cream)
    )
};
