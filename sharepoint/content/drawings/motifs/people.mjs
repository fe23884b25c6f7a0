/** Hands, feet and figures. Nobody has a face: nobody can be recognised, anybody can be meant. */
import { at, c, circle, ellipse, fade, line, path, rect, skin, stroke } from '../svg.mjs';

const arm = (sleeve) =>
  line(0, 70, 0, 210, 64, sleeve) +
  fade(0.16, line(20, 74, 20, 210, 22, c.ink)) +
  rect(-38, 52, 76, 26, 12, c.cream);

/** A hand that points up with one finger; the fingertip is at (0, -86), the arm leaves downwards. */
export const pointingHand = (tone = skin[0], sleeve = c.coral) =>
  line(0, 30, 0, 70, 40, tone) +
  arm(sleeve) +
  line(-16, -4, -16, -76, 22, tone) +
  rect(-32, -28, 70, 76, 30, tone) +
  line(-34, 26, -44, -4, 20, tone) +
  fade(0.16, stroke('M4 -20V4M22 -18V4', 5, c.ink), path('M-28 30Q6 52 38 20V36Q20 52 -10 48Z', c.ink));

/** An open hand seen from above, fingers up, arm downwards. */
export const openHand = (tone = skin[0], sleeve = c.teal) =>
  line(0, 30, 0, 70, 40, tone) +
  arm(sleeve) +
  [
    [-27, -8, -34, -66],
    [-9, -16, -11, -84],
    [9, -16, 12, -80],
    [26, -8, 34, -60]
  ]
    .map(([a, b, d, e]) => line(a, b, d, e, 20, tone))
    .join('') +
  rect(-38, -26, 76, 76, 32, tone) +
  line(-28, 30, -62, -6, 20, tone) +
  fade(0.14, path('M-34 30Q2 56 38 22V34Q20 56 -14 50Z', c.ink));

/** A closed hand around something upright at (0, 0): draw the thing first, then this. */
export const gripHand = (tone = skin[0], sleeve = c.teal) =>
  line(0, 40, 0, 70, 40, tone) +
  arm(sleeve) +
  rect(-40, -30, 80, 78, 34, tone) +
  [-24, -2, 20].map((y) => line(-30, y, 14, y, 20, tone)).join('') +
  fade(0.2, stroke('M-34 -13H14M-34 9H14', 4, c.ink)) +
  line(30, 14, 30, -26, 22, tone);

/** Two hands holding what is `w` wide and centred at (0, 0): `behind` goes before it, `front` after it. */
export function holdingHands(w, tone = skin[0], sleeve = c.coral, drop = 40) {
  const side = (sign) =>
    at(
      (sign * w) / 2,
      drop,
      [sign, 1],
      0,
      line(34, 40, 120, 230, 66, sleeve),
      fade(0.16, line(52, 60, 140, 230, 18, c.ink)),
      at(34, 44, 1, -24, rect(-40, -8, 80, 24, 12, c.cream)),
      ellipse(8, 4, 34, 44, tone)
    );
  const thumb = (sign) =>
    at(
      (sign * w) / 2,
      drop,
      [sign, 1],
      0,
      ellipse(16, 8, 26, 34, tone),
      line(10, -6, -22, -24, 22, tone),
      fade(0.16, stroke('M-2 12Q12 22 26 12', 4, c.ink))
    );
  return { behind: side(1) + side(-1), front: thumb(1) + thumb(-1) };
}

/** A child from behind, feet at (0, 0), about 250 high. */
export function childFromBehind({
  jacket = c.coral,
  hat = c.honey,
  trousers = c.ink,
  boots = c.brick,
  tone = skin[0],
  arms = 'down'
} = {}) {
  const reach = {
    down:
      stroke('M-46 -146C-66 -120 -66 -96 -60 -84', 30, jacket) +
      stroke('M46 -146C66 -120 66 -96 60 -84', 30, jacket) +
      circle(-60, -72, 14, tone) +
      circle(60, -72, 14, tone),
    up:
      stroke('M-42 -148C-70 -170 -76 -196 -78 -216', 30, jacket) +
      stroke('M42 -148C70 -170 76 -196 78 -216', 30, jacket) +
      circle(-79, -230, 14, tone) +
      circle(79, -230, 14, tone),
    right:
      stroke('M-46 -146C-66 -120 -66 -96 -60 -84', 30, jacket) +
      stroke('M40 -142C70 -140 92 -148 108 -158', 30, jacket) +
      circle(-60, -72, 14, tone) +
      circle(120, -164, 14, tone),
    out:
      stroke('M-42 -142C-70 -138 -92 -140 -110 -146', 30, jacket) +
      stroke('M42 -142C70 -138 92 -140 110 -146', 30, jacket) +
      circle(-124, -148, 14, tone) +
      circle(124, -148, 14, tone)
  }[arms];
  return (
    ellipse(0, 2, 62, 11, c.ink, 'opacity="0.15"') +
    line(-22, -70, -24, -20, 36, trousers) +
    line(22, -70, 24, -20, 36, trousers) +
    rect(-46, -24, 42, 26, 10, boots) +
    rect(4, -24, 42, 26, 10, boots) +
    reach +
    path('M-50 -60C-58 -120 -52 -170 0 -170C52 -170 58 -120 50 -60Q0 -46 -50 -60Z', jacket) +
    fade(0.14, path('M14 -168C52 -160 58 -120 50 -60Q32 -54 14 -53C26 -90 26 -130 14 -168Z', c.ink)) +
    circle(0, -204, 42, tone) +
    path('M-46 -196C-52 -262 52 -262 46 -196C30 -184 -30 -184 -46 -196Z', hat) +
    fade(
      0.2,
      path(
        'M-46 -196C-47 -204 -46 -210 -45 -214C-20 -202 20 -202 45 -214C46 -210 47 -204 46 -196C30 -184 -30 -184 -46 -196Z',
        c.ink
      )
    ) +
    circle(0, -252, 15, c.cream)
  );
}

/** A figure without details in a yoga position, drawn in one colour; foot at (0, 0). */
export const yogaFigure = (pose, fill = c.ink, w = 24) =>
  ({
    tree:
      circle(0, -196, 24, fill) +
      line(0, -160, 0, -84, w + 14, fill) +
      line(0, -84, 0, -8, w, fill) +
      stroke('M6 -84L48 -62L8 -40', w, fill) +
      stroke('M0 -156C-40 -176 -34 -222 -4 -244M0 -156C40 -176 34 -222 4 -244', w - 6, fill),
    table:
      circle(-112, -92, 24, fill) +
      line(-70, -84, 50, -84, w + 12, fill) +
      line(-68, -78, -70, -10, w, fill) +
      line(50, -78, 44, -12, w, fill) +
      line(44, -12, 84, -10, w - 2, fill),
    snake:
      circle(-84, -106, 24, fill) +
      stroke('M-72 -66C-60 -24 -20 -14 30 -14L124 -12', w + 8, fill) +
      stroke('M-66 -62L-50 -10', w - 4, fill),
    mountain: circle(-26, -40, 22, fill) + stroke('M-88 -10L0 -128L78 -10', w + 4, fill),
    star:
      circle(0, -186, 25, fill) +
      line(0, -150, 0, -90, w + 16, fill) +
      stroke('M0 -86L-46 -8M0 -86L46 -8', w, fill) +
      stroke('M0 -146L-74 -176M0 -146L74 -176', w - 4, fill),
    hippo: path('M-104 -8C-104 -46 -66 -56 -40 -58C0 -86 70 -76 84 -8Z', fill) + circle(-88, -28, 26, fill)
  })[pose];

/** A trainer or boot from the side, toe to the right, sole at y = 0. */
export const shoe = (fill = c.coral, sole = c.cream) =>
  path('M-44 -62H8C14 -44 36 -36 62 -30C76 -26 78 -12 76 -8H-48C-50 -30 -48 -50 -44 -62Z', fill) +
  rect(-52, -12, 132, 14, 7, sole) +
  stroke('M10 -52L24 -58M22 -42L36 -48', 6, sole) +
  fade(0.14, path('M-48 -8H76C76 -18 70 -24 62 -26C20 -18 -20 -20 -49 -28Z', c.ink));

/** A rubber boot from the side, toe to the right, sole at y = 0. */
export const rubberBoot = (fill = c.honey, band = c.coral) =>
  path('M-40 -150H34L32 -66C40 -50 84 -50 92 -16V-8H-44Z', fill) +
  rect(-46, -160, 86, 26, 10, band) +
  rect(-48, -14, 144, 16, 8, c.ink) +
  fade(0.15, path('M8 -134H34L32 -66C40 -50 84 -50 92 -16V-14H40C40 -50 6 -50 8 -134Z', c.ink)) +
  fade(0.45, line(-24, -118, -26, -60, 9, c.cream));

/** A leg in trousers above a shoe whose sole is at y = 0. */
export const leg = (trousers, footwear, height = 260) => line(-6, -60, -6, -height, 62, trousers) + footwear;
