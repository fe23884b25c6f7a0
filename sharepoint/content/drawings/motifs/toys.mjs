/** Toys, puppets and instruments. Standing things have their foot at (0, 0). */
import { at, c, circle, ellipse, fade, inside, line, path, rect, shadow, stroke } from '../svg.mjs';

/** A robot bee from the side, driving to the right, about 220 long. */
export const robotBee = () => {
  const body = 'M-106 -16C-110 -90 -64 -128 4 -128C74 -128 112 -84 112 -16Z';
  return (
    shadow(0, 4, 112, 14) +
    path(body, c.honey) +
    inside(
      path(body, '#000'),
      rect(-74, -140, 34, 140, 0, c.ink),
      rect(-14, -140, 34, 140, 0, c.ink),
      fade(0.14, path('M-120 -46C-40 -20 60 -20 130 -56V0H-120Z', c.brick))
    ) +
    path('M46 -116C88 -104 112 -66 112 -16H58C64 -50 60 -86 46 -116Z', c.cream) +
    circle(84, -66, 11, c.ink) +
    circle(87, -70, 4, c.cream) +
    stroke('M78 -36Q90 -30 100 -38', 5, c.brick) +
    stroke('M50 -118C56 -146 66 -156 82 -160M30 -124C30 -150 36 -164 48 -172', 6, c.ink) +
    circle(84, -161, 9, c.coral) +
    circle(50, -174, 9, c.coral) +
    rect(-100, -26, 206, 20, 10, c.ink) +
    circle(-58, -10, 16, c.bark) +
    circle(58, -10, 16, c.bark) +
    ellipse(-50, -130, 15, 8, c.coral) +
    ellipse(-20, -138, 15, 8, c.green) +
    ellipse(8, -138, 12, 7, c.coral)
  );
};

/** A teddy bear sitting, foot at (0, 0), about 230 high. */
export const teddy = (fur = c.wood, light = c.sand) =>
  shadow(0, 2, 90, 13) +
  circle(-42, -196, 25, fur) +
  circle(42, -196, 25, fur) +
  circle(-42, -196, 12, light) +
  circle(42, -196, 12, light) +
  ellipse(0, -66, 66, 68, fur) +
  ellipse(0, -62, 42, 46, light) +
  stroke('M-52 -104C-84 -92 -90 -66 -84 -50', 36, fur) +
  stroke('M52 -104C84 -92 90 -66 84 -50', 36, fur) +
  circle(-56, -26, 32, fur) +
  circle(56, -26, 32, fur) +
  circle(-56, -24, 17, light) +
  circle(56, -24, 17, light) +
  ellipse(0, -158, 64, 56, fur) +
  ellipse(0, -140, 30, 24, light) +
  circle(-25, -168, 7, c.ink) +
  circle(25, -168, 7, c.ink) +
  ellipse(0, -150, 10, 7, c.ink) +
  stroke('M0 -144V-136M-12 -130Q0 -122 12 -130', 4, c.ink) +
  path('M-34 -112L0 -100L34 -112L34 -88L0 -100L-34 -88Z', c.coral) +
  circle(0, -100, 9, c.brick);

/** A fox's or bear's head for puppets, about 120 wide, its neck at (0, 0). */
export const foxHead = () =>
  path('M-62 -112L-20 -92H20L62 -112L58 -46C48 -10 20 0 0 8C-20 0 -48 -10 -58 -46Z', c.coral) +
  path('M-58 -46C-34 -40 -14 -24 0 8C14 -24 34 -40 58 -46C48 -10 20 0 0 8C-20 0 -48 -10 -58 -46Z', c.cream) +
  circle(-25, -54, 7, c.ink) +
  circle(25, -54, 7, c.ink) +
  ellipse(0, -2, 11, 9, c.ink) +
  path('M-54 -98L-32 -86L-46 -70Z', c.brick) +
  path('M54 -98L32 -86L46 -70Z', c.brick);

export const bearHead = () =>
  circle(-44, -94, 22, c.bark) +
  circle(44, -94, 22, c.bark) +
  circle(-44, -94, 10, c.wood) +
  circle(44, -94, 10, c.wood) +
  ellipse(0, -52, 62, 56, c.bark) +
  ellipse(0, -32, 32, 26, c.sand) +
  circle(-24, -64, 7, c.ink) +
  circle(24, -64, 7, c.ink) +
  ellipse(0, -42, 11, 8, c.ink) +
  stroke('M-10 -24Q0 -16 10 -24', 4, c.ink);

/** A puppet theatre 520 wide and 380 high; `stage` is drawn in the opening (380 by 190, (0, 0) in its middle). */
export const puppetTheatre = (stage, scenery = c.sky) =>
  shadow(0, 4, 270, 18) +
  rect(-250, -340, 500, 340, 22, c.brick) +
  rect(-200, -290, 400, 200, 12, scenery) +
  inside(
    '<rect x="-200" y="-290" width="400" height="200" rx="12"/>',
    at(0, -190, 1, 0, stage),
    path('M-200 -290H-110C-120 -230 -150 -150 -170 -90H-200Z', c.coral),
    path('M200 -290H110C120 -230 150 -150 170 -90H200Z', c.coral),
    fade(
      0.2,
      stroke(
        'M-170 -290C-174 -220 -180 -150 -190 -90M-140 -290C-146 -230 -160 -180 -176 -120M170 -290C174 -220 180 -150 190 -90M140 -290C146 -230 160 -180 176 -120',
        9,
        c.ink
      )
    )
  ) +
  Array.from({ length: 8 }, (_, i) =>
    path(
      `M${-264 + i * 66} -352H${-198 + i * 66}V-306A33 33 0 0 1 ${-264 + i * 66} -306Z`,
      i % 2 ? c.cream : c.honey
    )
  ).join('') +
  rect(-270, -372, 540, 28, 14, c.bark) +
  rect(-264, -94, 528, 30, 12, c.bark) +
  fade(0.25, rect(-214, -46, 428, 14, 7, c.ink)) +
  at(-140, -36, 1, 0, path('M0 -14L6 -4L16 0L6 4L0 14L-6 4L-16 0L-6 -4Z', c.honey)) +
  at(140, -36, 1, 0, path('M0 -14L6 -4L16 0L6 4L0 14L-6 4L-16 0L-6 -4Z', c.honey));

/** A shoebox on its side with a painted scene; 380 by 230. */
export const shoebox = (scene, back = c.sky) =>
  shadow(0, 4, 210, 16) +
  path('M-196 0V-240H196V0Z', c.wood) +
  path('M-196 -240L-156 -206H156L196 -240Z', c.bark) +
  rect(-160, -208, 320, 192, 4, back) +
  inside('<rect x="-160" y="-208" width="320" height="192" rx="4"/>', at(0, -16, 1, 0, scene)) +
  path('M-196 0L-160 -16H160L196 0Z', c.sand) +
  fade(0.2, path('M160 -208L196 -240V0L160 -16Z', c.ink)) +
  fade(0.1, path('M-160 -208L-196 -240V0L-160 -16Z', c.ink));

/** A worm of modelling clay, about 240 long. */
export const clayWorm = (fill = c.green) =>
  shadow(0, 4, 120, 10) +
  stroke('M-104 -20C-84 -70 -52 -70 -34 -30C-22 -4 4 -4 20 -34C38 -76 78 -76 92 -44', 44, fill) +
  fade(0.3, stroke('M-110 -30C-88 -78 -54 -78 -38 -44', 9, c.cream)) +
  circle(94, -54, 28, fill) +
  circle(88, -62, 7, c.cream) +
  circle(108, -60, 7, c.cream) +
  circle(90, -62, 3.5, c.ink) +
  circle(110, -60, 3.5, c.ink) +
  stroke('M88 -42Q98 -34 110 -42', 4.5, c.pine);

/** A ukulele standing on its round end, about 440 high, its middle at (0, 0). */
export const ukulele = (wood = c.wood) =>
  rect(-15, -190, 30, 200, 6, c.bark) +
  path('M-24 -236H24L20 -186H-20Z', c.bark) +
  [-30, 30].map((x) => [-222, -200].map((y) => circle(x, y, 8, c.honey)).join('')).join('') +
  path('M0 -24C56 -24 66 24 54 52C98 76 100 190 0 190C-100 190 -98 76 -54 52C-66 24 -56 -24 0 -24Z', wood) +
  inside(
    path(
      'M0 -24C56 -24 66 24 54 52C98 76 100 190 0 190C-100 190 -98 76 -54 52C-66 24 -56 -24 0 -24Z',
      '#000'
    ),
    fade(0.18, path('M30 -30C70 40 60 160 -20 200H120V-30Z', c.brick)),
    fade(0.3, stroke('M-52 90C-60 120 -50 150 -34 164', 9, c.cream))
  ) +
  circle(0, 62, 29, c.bark) +
  circle(0, 62, 21, c.ink) +
  rect(-34, 124, 68, 15, 6, c.bark) +
  [-160, -134, -108, -82, -56].map((y) => line(-14, y, 14, y, 3, c.honey)).join('') +
  [-9, -3, 3, 9].map((x) => line(x, -188, x, 130, 1.8, c.cream)).join('');

/** A musical note. */
export const note = (fill = c.ink, twin = false) =>
  twin
    ? ellipse(-26, 26, 18, 14, fill, 'transform="rotate(-18 -26 26)"') +
      ellipse(38, 14, 18, 14, fill, 'transform="rotate(-18 38 14)"') +
      line(-11, 20, -11, -44, 7, fill) +
      line(53, 8, 53, -56, 7, fill) +
      path('M-14 -50L56 -62V-40L-14 -28Z', fill)
    : ellipse(-12, 26, 18, 14, fill, 'transform="rotate(-18 -12 26)"') +
      line(3, 20, 3, -46, 7, fill) +
      stroke('M3 -44C10 -26 30 -24 28 0', 8, fill);

/** A house of blocks: coloured bricks stacked as listed, `[x, y, w, h, colour]` with y upwards. */
export const blocks = (list) =>
  list
    .map(
      ([x, y, w, h, fill]) =>
        rect(x, -y - h, w, h, 7, fill) + fade(0.14, rect(x + w * 0.62, -y - h, w * 0.38, h, 7, c.ink))
    )
    .join('');

/** A toy car, wheels on y = 0. */
export const toyCar = (fill = c.coral) =>
  path(
    'M-64 -18C-66 -44 -50 -46 -38 -48C-28 -78 -16 -82 6 -82C30 -82 36 -66 44 -48C62 -46 68 -36 66 -18Z',
    fill
  ) +
  path('M-26 -48C-20 -68 -12 -70 -2 -70V-48ZM6 -70C22 -70 26 -62 32 -48H6Z', c.sky) +
  circle(-34, -16, 17, c.ink) +
  circle(-34, -16, 7, c.sand) +
  circle(36, -16, 17, c.ink) +
  circle(36, -16, 7, c.sand);

/** A pawn of a board game, foot at (0, 0). */
export const pawn = (fill = c.coral) =>
  shadow(0, 0, 22, 6) +
  path('M-20 0C-20 -14 -8 -20 -8 -38H8C8 -20 20 -14 20 0Q0 6 -20 0Z', fill) +
  circle(0, -46, 15, fill) +
  fade(0.4, circle(-5, -51, 4, c.cream));

/** The seven pieces of a tangram put together as a sitting fox, about 260 wide and 330 high, its middle near (0, 0). */
export const tangramFox = () =>
  [
    ['-110,-165 -110,-95 -40,-95', c.brick],
    ['30,-165 30,-95 -40,-95', c.brick],
    ['-110,-95 30,-95 -40,-25', c.coral],
    ['-40,-25 50,65 -40,155', c.honey],
    ['50,65 50,155 -40,155', c.coral],
    ['-40,-25 50,-25 50,65', c.teal],
    ['50,155 95,110 160,110 115,155', c.plum]
  ]
    .map(
      ([points, fill]) =>
        `<polygon points="${points}" fill="${fill}" stroke="${c.cream}" stroke-width="5" stroke-linejoin="round"/>`
    )
    .join('');

/** A little boat with two sails, about 110 wide, the water line at y = 62. */
export const sailingBoat = () =>
  path('M-56 30H56L36 62H-36Z', c.brick) +
  line(0, 30, 0, -62, 7, c.bark) +
  path('M6 -60L50 16H6Z', c.cream) +
  path('M-6 -44L-40 16H-6Z', c.honey);
