/** Pictures of the post »Mit bogstav kan danse«. */
import { at, c, ellipse, fade, path, rect, skin, stroke } from '../svg.mjs';
import { tablet } from '../motifs/devices.mjs';
import { openHand, pointingHand } from '../motifs/people.mjs';
import { boards, bunting, fill, soft } from '../motifs/places.mjs';

const codeBlock = (fillColor, icon) =>
  path(
    'M-62 -44H-14A14 14 0 0 0 14 -44H62Q72 -44 72 -34V34Q72 44 62 44H14A14 14 0 0 0 -14 44H-62Q-72 44 -72 34V-34Q-72 -44 -62 -44Z',
    fillColor
  ) +
  fade(0.14, rect(-72, 22, 144, 22, 10, c.ink)) +
  icon;

const codeRow = [
  [
    c.honey,
    path(
      'M-16 -26V26M-16 -26L24 -12L-16 2Z',
      c.green,
      `stroke="${c.pine}" stroke-width="7" stroke-linejoin="round"`
    )
  ],
  [c.teal, path('M-26 -8H4V-24L32 0L4 24V8H-26Z', c.cream)],
  [c.teal, stroke('M-28 18C-20 -30 20 -30 24 8M8 -2L24 14L38 -4', 10, c.cream)],
  [c.coral, stroke('M24 -6A26 26 0 1 0 14 20M28 -26V-4H6', 10, c.cream)],
  [c.plum, rect(-28, -24, 56, 38, 16, c.cream) + path('M-16 8L-22 28L2 10Z', c.cream)]
];

const letterLegs = stroke('M-26 60C-36 84 -28 96 -44 108M26 60C36 82 46 86 54 102', 11, c.blush);

export function banner() {
  const block = (x, fillColor, icon) =>
    at(
      x,
      470,
      1,
      0,
      path(
        'M-62 -44H-14A14 14 0 0 0 14 -44H62Q72 -44 72 -34V34Q72 44 62 44H14A14 14 0 0 0 -14 44H-62Q-72 44 -72 34V-34Q-72 -44 -62 -44Z',
        fillColor
      ),
      fade(0.14, rect(-72, 22, 144, 22, 10, c.ink)),
      icon
    );
  const arrow = path('M-26 -8H4V-24L32 0L4 24V8H-26Z', c.cream);
  const legs = (color) =>
    stroke('M-30 70C-40 96 -30 110 -50 124M30 70C40 92 50 96 62 116', 12, color) +
    ellipse(-60, 126, 20, 9, color) +
    ellipse(74, 118, 20, 9, color);
  const letter = (d, color, limb) =>
    legs(limb) + stroke(d, 44, color) + fade(0.3, stroke(d, 10, c.cream, 'transform="translate(-8 -8)"'));
  return (
    fill('#3D5F73') +
    path('M120 0H840L960 400H0Z', '#4C7389') +
    ellipse(480, 372, 470, 40, '#2E4B5C') +
    rect(0, 372, 960, 170, 0, '#2E4B5C') +
    bunting(0, 20, 960, 20, 60, 15, [c.coral, c.honey, c.sage, c.blush]) +
    at(
      190,
      246,
      0.92,
      -12,
      letter('M44 -56C0 -86 -56 -60 -36 -22C-20 6 46 0 44 38C42 74 -20 78 -46 48', c.coral, c.blush)
    ) +
    at(400, 216, 0.92, 10, letter('M-44 66L0 -70L44 66M-26 20H26', c.honey, c.sand)) +
    at(606, 250, 0.92, -6, letter('M-44 66V-66L0 6L44 -66V66', c.sage, c.cream)) +
    at(806, 214, 0.88, 12, letter('M-40 -66V20C-40 80 40 80 40 20V-66', c.lilac, c.blush)) +
    stroke(
      'M120 120Q190 70 260 108M330 84Q400 46 470 88M540 130Q606 90 676 124M742 80Q806 46 872 86',
      6,
      c.cream,
      'stroke-dasharray="2 16" opacity="0.7"'
    ) +
    block(
      192,
      c.honey,
      path(
        'M-16 -26V26M-16 -26L24 -12L-16 2Z',
        c.green,
        `stroke="${c.pine}" stroke-width="7" stroke-linejoin="round"`
      )
    ) +
    block(336, c.teal, arrow) +
    block(480, c.teal, stroke('M-28 18C-20 -30 20 -30 24 8M8 -2L24 14L38 -4', 10, c.cream)) +
    block(624, c.coral, stroke('M24 -6A26 26 0 1 0 14 20M28 -26V-4H6', 10, c.cream)) +
    block(768, c.plum, rect(-28, -24, 56, 38, 16, c.cream) + path('M-16 8L-22 28L2 10Z', c.cream))
  );
}

export const steps = {
  1: () =>
    soft('#3D5F73', '#4C7389', 5) +
    codeRow
      .map(
        ([f, icon], i) =>
          fade(0.2, at(128 + i * 180, 286, 1.25, 0, codeBlock(c.ink, ''))) +
          at(120 + i * 180, 274, 1.25, 0, codeBlock(f, icon))
      )
      .join('') +
    stroke('M120 170Q480 70 840 170', 6, c.cream, 'stroke-dasharray="2 18" opacity="0.6"'),
  3: () =>
    boards('#D9A878') +
    at(
      480,
      220,
      1,
      0,
      tablet(
        460,
        300,
        rect(-230, 70, 460, 80, 0, '#DDEAD8') +
          at(0, -20, 1, 8, letterLegs, stroke('M-40 56L0 -66L40 56M-24 16H24', 34, c.coral)) +
          stroke(
            'M-130 -60Q-80 -120 -30 -90M60 -100Q120 -120 150 -50',
            6,
            c.teal,
            'stroke-dasharray="2 16"'
          ) +
          codeRow
            .slice(0, 3)
            .map(([f, icon], i) => at(-90 + i * 86, 116, 0.6, 0, codeBlock(f, icon)))
            .join(''),
        '#EFF6F4'
      )
    ) +
    at(280, 440, 1.25, 22, pointingHand(skin[0], c.teal)) +
    at(690, 450, 1.25, -26, openHand(skin[2], c.plum))
};
