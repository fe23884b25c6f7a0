/** Pictures of the post »Håndvask i seks billeder«. */
import {
  at,
  blob,
  c,
  circle,
  ellipse,
  fade,
  inside,
  line,
  path,
  rect,
  scatter,
  skin,
  stroke
} from '../svg.mjs';
import { drop } from '../motifs/nature.mjs';
import { tablet } from '../motifs/devices.mjs';
import { openHand, pointingHand } from '../motifs/people.mjs';
import { fill, soft } from '../motifs/places.mjs';

const bubbles = (seed, count, area) =>
  scatter(seed, count, area, (r) => {
    const size = 8 + r() * 20;
    return (
      circle(0, 0, size, '#EDF7F6', 'opacity="0.9"') +
      stroke(`M${-size * 0.5} ${-size * 0.2}A${size * 0.6} ${size * 0.6} 0 0 1 0 ${-size * 0.58}`, 4, c.sky)
    );
  });

const icon = (ground, body) =>
  rect(-52, -58, 104, 116, 12, c.ink, 'opacity="0.12" transform="translate(4 6)"') +
  rect(-52, -58, 104, 116, 12, c.cream) +
  rect(-42, -48, 84, 82, 8, ground) +
  inside('<rect x="-42" y="-48" width="84" height="82" rx="8"/>', body);

export function banner() {
  const bubble = (r) =>
    circle(0, 0, r, '#E4F3F3', 'opacity="0.85"') +
    stroke(
      `M${-r * 0.5} ${-r * 0.2}A${r * 0.6} ${r * 0.6} 0 0 1 0 ${-r * 0.58}`,
      Math.max(3, r * 0.14),
      c.cream
    );
  const step = (x, ground, body) =>
    at(
      x,
      86,
      1,
      0,
      rect(-60, -56, 120, 112, 14, c.cream),
      rect(-50, -46, 100, 92, 8, ground),
      inside('<rect x="-50" y="-46" width="100" height="92" rx="8"/>', body)
    );
  const tap =
    stroke('M-26 30V-24C-26 -36 24 -40 24 -6', 16, c.ink) +
    line(-44, -34, -8, -34, 12, c.ink) +
    at(24, 22, 0.6, 0, drop(c.teal));
  return (
    fill('#A9D3D6') +
    Array.from({ length: 5 }, (_, r) =>
      Array.from({ length: 9 }, (_, i) => rect(i * 110 - (r % 2) * 55, r * 62, 104, 56, 6, '#B7DCDE')).join(
        ''
      )
    ).join('') +
    step(140, c.sky, at(0, 4, 0.8, 0, tap)) +
    step(276, c.teal, at(0, 2, 1.4, 0, drop(c.sky))) +
    step(412, c.blush, rect(-30, -14, 60, 34, 14, c.coral) + circle(20, -24, 10, c.cream)) +
    step(
      548,
      c.sage,
      at(-16, 28, 0.5, 20, openHand(skin[0], c.sage)) + at(18, 28, 0.5, -20, openHand(skin[2], c.sage))
    ) +
    step(684, c.sky, [-24, 0, 24].map((x) => line(x, -30, x - 8, 26, 7, c.teal)).join('')) +
    step(
      820,
      c.sand,
      rect(-30, -36, 60, 70, 8, c.coral) +
        fade(0.5, line(-30, 10, 30, 10, 6, c.cream) + line(-30, 20, 30, 20, 6, c.cream))
    ) +
    path('M-20 470H980V560H-20Z', c.cream) +
    path('M150 440H810C800 540 700 580 480 580C260 580 160 540 150 440Z', c.cream) +
    fade(0.1, ellipse(480, 452, 320, 30, c.ink)) +
    rect(130, 424, 700, 30, 15, '#FFFFFF') +
    rect(446, 168, 24, 60, 8, c.ink) +
    stroke('M458 180H520C560 180 566 200 566 222', 26, c.ink) +
    rect(430, 158, 56, 18, 9, '#3C5A67') +
    rect(550, 214, 32, 16, 6, '#3C5A67') +
    fade(0.85, path('M554 230H578L584 400H548Z', c.sky)) +
    at(530, 380, 1.2, 62, openHand(skin[1], c.coral)) +
    at(606, 380, [-1.2, 1.2], -62, openHand(skin[1], c.coral)) +
    scatter(5, 24, [430, 330, 260, 100], (random) => bubble(8 + random() * 20)) +
    scatter(9, 9, [620, 210, 260, 160], (random) => bubble(8 + random() * 16))
  );
}

export const steps = {
  2: () =>
    fill('#A9D3D6') +
    blob(480, 330, 420, 220, 4, '#BCDFE0') +
    rect(300, 60, 30, 120, 8, c.ink) +
    stroke('M315 90H450C510 90 520 120 520 160', 34, c.ink) +
    rect(270, 44, 90, 24, 12, '#3C5A67') +
    rect(498, 154, 44, 20, 8, '#3C5A67') +
    fade(0.85, path('M504 174H536L546 420H494Z', c.sky)) +
    at(460, 370, 1.45, 58, openHand(skin[0], c.honey)) +
    at(590, 370, [-1.45, 1.45], -58, openHand(skin[0], c.honey)) +
    bubbles(6, 26, [400, 310, 260, 130]) +
    bubbles(3, 8, [640, 200, 180, 150]),
  3: () =>
    soft('#F3D9C4', '#F8E6D6', 5) +
    at(
      480,
      250,
      1,
      0,
      tablet(
        760,
        250,
        rect(-380, 80, 760, 45, 0, '#EADBC2') +
          [-310, -186, -62, 186, 310]
            .map((x, i) =>
              at(
                x,
                -6,
                1,
                0,
                icon(
                  [c.sky, c.teal, c.blush, c.sky, c.sand][i],
                  [
                    stroke('M-20 26V-18C-20 -30 20 -30 20 -4', 13, c.ink),
                    at(0, 0, 1.1, 0, drop(c.sky)),
                    rect(-26, -16, 52, 30, 13, c.coral) + circle(18, -24, 9, c.cream),
                    [-20, 0, 20].map((px) => line(px, -30, px - 6, 22, 7, c.teal)).join(''),
                    rect(-24, -34, 48, 60, 8, c.coral)
                  ][i]
                )
              )
            )
            .join(''),
        c.cream
      )
    ) +
    at(
      600,
      210,
      1.06,
      8,
      icon(
        c.sage,
        at(-12, 24, 0.45, 20, openHand(skin[0], c.sage)) + at(16, 24, 0.45, -20, openHand(skin[2], c.sage))
      )
    ) +
    at(640, 350, 1.2, -14, pointingHand(skin[1], c.teal))
};
