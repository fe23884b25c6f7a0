/** Pictures of the post »Børnenes egne spilleregler på video«. */
import { at, c, circle, ellipse, fade, path, rect, skin } from '../svg.mjs';
import { star } from '../motifs/nature.mjs';
import { tablet } from '../motifs/devices.mjs';
import { gripHand, openHand, pointingHand } from '../motifs/people.mjs';
import { boards, room } from '../motifs/places.mjs';
import { pawn } from '../motifs/toys.mjs';

export function banner() {
  const path1 = Array.from({ length: 22 }, (_, i) => {
    const a = (i / 22) * Math.PI * 2;
    return circle(
      (Math.cos(a) * 205).toFixed(0),
      (Math.sin(a) * 140).toFixed(0),
      25,
      [c.coral, c.honey, c.teal, c.sage, c.lilac][i % 5]
    );
  }).join('');
  const die =
    rect(-28, -26, 68, 68, 16, c.ink, 'opacity="0.16"') +
    rect(-34, -34, 68, 68, 16, c.cream) +
    [
      [-15, -15],
      [15, 15],
      [0, 0],
      [15, -15],
      [-15, 15]
    ]
      .map(([x, y]) => circle(x, y, 6, c.ink))
      .join('');
  return (
    boards('#B9825A') +
    at(
      450,
      286,
      1,
      -2,
      rect(-292, -208, 600, 432, 28, c.ink, 'opacity="0.16"'),
      rect(-300, -216, 600, 432, 28, c.sand),
      rect(-276, -192, 552, 384, 20, c.cream),
      path1,
      at(0, 0, 0.9, 0, star(70, c.honey))
    ) +
    at(650, 250, 1.15, 0, pawn(c.brick)) +
    at(450, 168, 1.15, 0, pawn(c.pine)) +
    at(270, 350, 1.15, 0, pawn(c.plum)) +
    at(420, 420, 0.9, 14, die) +
    at(680, 380, 1.1, -32, pointingHand(skin[2], c.coral)) +
    at(200, 130, 1.1, 140, openHand(skin[0], c.teal)) +
    at(
      830,
      120,
      0.62,
      8,
      rect(-190, -130, 380, 270, 30, c.ink, 'opacity="0.18"'),
      tablet(
        320,
        220,
        rect(-120, -80, 240, 160, 14, c.sand) +
          ellipse(0, 0, 86, 54, 'none', `stroke="${c.coral}" stroke-width="20" stroke-dasharray="22 12"`) +
          circle(134, 84, 15, c.brick),
        '#C08E68'
      )
    )
  );
}

export const steps = {
  2: () =>
    room('#DDE7E4', '#C98F5B', 440) +
    [150, 810]
      .map((x, i) =>
        at(
          x,
          510,
          [i ? -1 : 1, 1],
          0,
          rect(-70, -210, 140, 20, 6, c.bark),
          rect(-66, -210, 18, 210, 5, c.bark),
          rect(48, -210, 18, 210, 5, c.bark),
          rect(-70, -380, 18, 190, 6, c.bark),
          rect(-70, -380, 30, 60, 6, c.bark)
        )
      )
      .join('') +
    rect(110, 276, 740, 24, 8, c.wood) +
    rect(390, 256, 180, 20, 8, c.ink) +
    circle(480, 302, 10, c.teal) +
    fade(0.3, path('M480 304L340 470H620Z', c.honey)) +
    rect(330, 470, 300, 18, 6, c.coral) +
    at(400, 470, 0.8, 0, pawn(c.teal)) +
    at(480, 470, 0.8, 0, pawn(c.brick)) +
    at(560, 470, 0.8, 0, pawn(c.plum)),
  3: () =>
    boards('#B9825A') +
    at(
      480,
      280,
      1,
      -4,
      rect(-342, -212, 700, 440, 24, c.ink, 'opacity="0.16"'),
      rect(-350, -220, 700, 440, 24, c.cream),
      ...Array.from({ length: 9 }, (_, i) =>
        circle(
          -290 + i * 72,
          [0, -60, -100, -80, -20, 50, 90, 60, 0][i] + 10,
          30,
          [c.coral, c.honey, c.teal, c.sage, c.lilac][i % 5]
        )
      ),
      path('M250 -150L270 -110L314 -104L282 -74L290 -30L250 -52L210 -30L218 -74L186 -104L230 -110Z', c.honey)
    ) +
    at(330, 220, 1.4, 0, pawn(c.brick)) +
    at(556, 300, 1.4, 0, pawn(c.pine)) +
    at(640, 330, 1.25, -46, gripHand(skin[0], c.teal)) +
    at(230, 420, 1.25, 36, pointingHand(skin[1], c.coral))
};
