/** Pictures of the post »Tangram to og to«. */
import { at, c, circle, fade, path, rect, shadow, skin } from '../svg.mjs';
import { tablet } from '../motifs/devices.mjs';
import { pointingHand } from '../motifs/people.mjs';
import { boards, spot, table } from '../motifs/places.mjs';
import { tangramFox } from '../motifs/toys.mjs';

const piece = (points, color) =>
  `<polygon points="${points}" fill="${color}" stroke="${c.cream}" stroke-width="5" stroke-linejoin="round"/>`;

export function banner() {
  return (
    boards('#D9A878') +
    spot(300, 270, 250, c.cream, 0.25) +
    fade(0.14, at(318, 288, 1.25, -6, tangramFox())) +
    at(308, 276, 1.25, -6, tangramFox()) +
    at(
      730,
      270,
      1,
      4,
      rect(-150, 118, 300, 60, 22, c.cream),
      fade(0.12, rect(-150, 150, 300, 28, 14, c.ink)),
      tablet(290, 212, at(0, 2, 0.56, -6, tangramFox()), '#E8F1EC'),
      rect(-52, -138, 104, 40, 14, c.coral),
      circle(0, -118, 9, c.ink)
    ) +
    `<polygon points="520,430 590,430 590,500" fill="${c.honey}" transform="rotate(20 520 480)"/>`
  );
}

export const steps = {
  2: () =>
    table('#DDE7E4', c.wood, 330) +
    at(210, 290, 1, -6, tablet(250, 180, at(0, 0, 0.48, 0, tangramFox()), '#E8F1EC')) +
    shadow(210, 400, 130) +
    path('M430 460V130L470 100H560V420L520 460Z', '#B5824F') +
    path('M430 460V130H520V460Z', c.wood) +
    path('M430 130L470 100H560L520 130Z', '#E0B07C') +
    rect(462, 210, 28, 120, 4, '#E9CFA4') +
    at(
      740,
      420,
      1,
      0,
      at(-60, 20, 1.2, 20, piece('0,0 -70,-70 -70,0', c.brick)),
      at(90, -10, 1.2, -40, piece('0,0 70,-70 70,0', c.coral)),
      at(-10, -40, 1.2, 30, piece('-45,0 0,-45 45,0 0,45', c.teal)),
      at(60, 60, 1.2, 10, piece('0,0 45,-45 90,-45 45,0', c.plum)),
      at(-80, 70, 1.2, 160, piece('0,0 60,0 0,60', c.honey))
    ),
  4: () =>
    boards('#D9A878') +
    at(
      440,
      290,
      1.3,
      0,
      piece('-110,-70 0,-180 110,-70', c.coral),
      piece('-110,-70 0,-70 -110,40', c.honey),
      piece('0,-70 110,-70 110,40', c.teal),
      piece('0,-70 110,40 0,150 -110,40', c.plum)
    ) +
    at(590, 400, 1.3, 0, piece('0,0 0,90 -60,90', c.brick)) +
    at(730, 440, 1.3, -34, pointingHand(skin[0], c.teal)) +
    at(260, 470, 1.3, 30, pointingHand(skin[2], c.honey))
};
