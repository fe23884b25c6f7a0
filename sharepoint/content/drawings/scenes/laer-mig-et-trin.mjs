/** Pictures of the post »Lær mig et trin«. */
import { at, c, circle, ellipse, fade, line, path, shadow, stroke } from '../svg.mjs';
import { tablet } from '../motifs/devices.mjs';
import { leg, shoe } from '../motifs/people.mjs';
import { fill, room, soft, spot } from '../motifs/places.mjs';
import { note } from '../motifs/toys.mjs';

const print = (color) => ellipse(0, -16, 17, 25, color) + ellipse(0, 24, 13, 16, color);

export function banner() {
  const motion = (x, y, flip) =>
    at(x, y, [flip, 1], 0, stroke('M0 0Q-26 -30 -14 -66M-30 8Q-66 -34 -48 -84', 8, c.cream, 'opacity="0.8"'));
  return (
    fill('#7C5B83') +
    spot(200, 120, 190, c.coral, 0.4) +
    spot(780, 90, 220, c.teal, 0.4) +
    spot(480, 60, 160, c.honey, 0.35) +
    path('M0 400H960V540H0Z', '#5E4468') +
    fade(0.25, ellipse(480, 460, 430, 60, c.lilac)) +
    at(250, 480, 1.15, -16, leg(c.teal, shoe(c.honey), 470)) +
    at(170, 490, [-1.15, 1.15], -6, leg(c.teal, shoe(c.honey), 470)) +
    at(470, 440, 1.15, -6, leg(c.ink, shoe(c.coral), 430)) +
    at(560, 490, 1.15, 14, leg(c.ink, shoe(c.coral), 480)) +
    at(770, 490, [-1.15, 1.15], 4, leg(c.green, shoe(c.sky), 480)) +
    at(850, 420, 1.15, 16, leg(c.green, shoe(c.sky), 420)) +
    motion(110, 430, 1) +
    motion(640, 430, -1) +
    motion(930, 380, -1) +
    at(370, 120, 1, 8, note(c.cream)) +
    at(690, 150, 1, -8, note(c.honey, true))
  );
}

export const steps = {
  1: () =>
    room('#7C5B83', '#5E4468', 400) +
    line(500, 430, 750, 516, 20, c.honey) +
    line(750, 430, 500, 516, 20, c.honey) +
    at(566, 470, 1.1, -4, leg(c.teal, shoe(c.coral), 480)) +
    at(676, 476, 1.1, 6, leg(c.teal, shoe(c.coral), 480)) +
    at(
      210,
      440,
      1,
      0,
      shadow(0, 40, 130),
      path('M-60 44L-20 -30L30 44Z', c.bark),
      at(
        0,
        -80,
        1,
        -6,
        tablet(
          240,
          170,
          at(-30, 60, 0.5, -4, leg(c.teal, shoe(c.coral), 300)) +
            at(30, 64, 0.5, 6, leg(c.teal, shoe(c.coral), 300)) +
            circle(100, 60, 11, c.brick),
          '#D9C6DC'
        )
      )
    ),
  5: () =>
    soft('#F4D6C2', '#F9E5D7', 6) +
    [
      [170, c.coral],
      [480, c.teal],
      [790, c.plum]
    ]
      .map(
        ([x, f], i) =>
          at(x - 34, 290 + (i % 2) * 30, 1.6, -10 + i * 12, print(f)) +
          at(x + 40, 250 + (i % 2) * 60, 1.6, 12 - i * 10, print(f))
      )
      .join('') +
    stroke('M258 270Q320 220 378 280M360 250L382 286L342 294', 10, c.bark) +
    stroke('M572 290Q634 220 692 264M672 238L698 268L660 280', 10, c.bark)
};
