/** Things that grow, crawl, fall and shine. Standing things have their foot at (0, 0). */
import { at, c, circle, ellipse, fade, inside, line, path, rect, scatter, shadow, stroke } from '../svg.mjs';

/** A leafy tree about 300 high. */
export function tree(crown = c.green, trunk = c.bark) {
  const crownShape = (fill) =>
    `<g fill="${fill}"><circle cx="-58" cy="-178" r="62"/><circle cx="56" cy="-184" r="66"/><circle cx="0" cy="-232" r="74"/><circle cx="0" cy="-165" r="66"/></g>`;
  return (
    shadow(0, 2, 64) +
    path('M-16 0C-10 -60 -12 -120 -14 -160L14 -160C12 -120 10 -60 20 0Z', trunk) +
    stroke('M2 -92C24 -110 30 -120 36 -140', 10, trunk) +
    crownShape(crown) +
    fade(0.16, circle(70, -170, 50, c.ink), circle(20, -140, 40, c.ink)) +
    fade(0.28, circle(-30, -256, 26, c.cream), circle(-70, -200, 18, c.cream))
  );
}

/** A tall straight trunk, for standing in a wood. */
export const trunk = (height = 540, width = 54, fill = c.bark) =>
  path(`M${-width / 2} 0L${-width / 2.6} ${-height}L${width / 2.6} ${-height}L${width / 2} 0Z`, fill) +
  fade(
    0.18,
    path(`M${width * 0.1} 0L${width * 0.12} ${-height}L${width / 2.6} ${-height}L${width / 2} 0Z`, c.ink)
  ) +
  fade(
    0.3,
    line(-width * 0.2, -height * 0.3, -width * 0.2, -height * 0.38, 5, c.ink),
    line(-2, -height * 0.52, -2, -height * 0.57, 5, c.ink)
  );

/** A spruce about 260 high. */
export function spruce(fill = c.pine) {
  const tier = (y, w, h) => {
    const d = `M0 ${y - h}C${w * 0.35} ${y - h * 0.5} ${w * 0.7} ${y - h * 0.2} ${w} ${y}Q0 ${y + 22} ${-w} ${y}C${-w * 0.7} ${y - h * 0.2} ${-w * 0.35} ${y - h * 0.5} 0 ${y - h}Z`;
    return path(d, fill) + inside(path(d, '#000'), fade(0.16, rect(0, y - h, w, h + 30, 0, c.ink)));
  };
  return (
    shadow(0, 2, 60) +
    rect(-12, -40, 24, 40, 4, c.bark) +
    tier(-30, 92, 110) +
    tier(-98, 74, 98) +
    tier(-162, 54, 92)
  );
}

export const bush = (fill = c.green) =>
  `<g fill="${fill}"><circle cx="-50" cy="-26" r="38"/><circle cx="0" cy="-44" r="48"/><circle cx="52" cy="-26" r="40"/><rect x="-86" y="-28" width="176" height="30" rx="15"/></g>` +
  fade(0.14, circle(40, -16, 34, c.ink));

/** One leaf, 100 long, standing on its stalk. */
export const leaf = (fill = c.coral, vein = c.ink) =>
  path('M0 -54C40 -34 38 18 0 46C-38 18 -40 -34 0 -54Z', fill) +
  fade(0.14, path('M0 -54C40 -34 38 18 0 46Z', vein)) +
  fade(0.5, stroke('M0 -36L0 62M0 -6L18 -20M0 -6L-18 -20M0 18L16 4M0 18L-16 4', 3.5, vein));

/** An oak leaf with soft lobes, about 130 long. */
export const oakLeaf = (fill = c.honey) =>
  path(
    'M0 -66C22 -64 26 -46 20 -36C40 -40 46 -20 28 -10C48 -8 46 14 26 16C40 26 28 44 8 38L0 52L-8 38C-28 44 -40 26 -26 16C-46 14 -48 -8 -28 -10C-46 -20 -40 -40 -20 -36C-26 -46 -22 -64 0 -66Z',
    fill
  ) + fade(0.4, stroke('M0 -48L0 74M0 -14L16 -24M0 -14L-16 -24M0 14L16 6M0 14L-16 6', 3.5, c.bark));

export const grassTuft = (fill = c.green) =>
  stroke('M-12 0C-14 -16 -20 -24 -26 -30M0 0C0 -20 0 -30 2 -42M12 0C14 -14 20 -22 26 -26', 7, fill);

export const cone = () =>
  ellipse(0, -34, 26, 38, c.bark) +
  fade(
    0.5,
    ...[-56, -40, -24, -8].map((y) =>
      stroke(`M-22 ${y}Q-10 ${y + 12} 0 ${y}Q10 ${y + 12} 22 ${y}`, 4, c.wood)
    )
  );

export const cloud = (fill = c.cream) =>
  `<g fill="${fill}"><circle cx="-50" cy="0" r="34"/><circle cx="0" cy="-20" r="46"/><circle cx="50" cy="-2" r="36"/><rect x="-84" y="-6" width="170" height="42" rx="21"/></g>`;

export const sun = (fill = c.honey, rays = true) =>
  circle(0, 0, 56, fill) +
  (rays
    ? Array.from({ length: 12 }, (_, i) =>
        at(0, 0, 1, i * 30, line(0, -76, 0, i % 2 ? -90 : -100, 9, fill))
      ).join('')
    : '') +
  fade(0.25, circle(-14, -16, 26, c.cream));

export const drop = (fill = c.teal) =>
  path('M0 -26C14 -6 20 4 20 14A20 20 0 0 1 -20 14C-20 4 -14 -6 0 -26Z', fill) +
  fade(0.5, ellipse(-7, 12, 4, 8, c.cream));

export const star = (r = 10, fill = c.cream) =>
  path(
    `M0 ${-r}Q${r * 0.18} ${-r * 0.18} ${r} 0Q${r * 0.18} ${r * 0.18} 0 ${r}Q${-r * 0.18} ${r * 0.18} ${-r} 0Q${-r * 0.18} ${-r * 0.18} 0 ${-r}Z`,
    fill
  );

export const moon = (fill = c.honey) => path('M14 -52A52 52 0 1 0 44 34A44 44 0 1 1 14 -52Z', fill);

/** A puddle seen from the side, 2·rx wide. */
export const puddle = (rx = 200, fill = c.teal) =>
  ellipse(0, 0, rx, rx * 0.2, fill) +
  fade(0.45, ellipse(-rx * 0.25, -rx * 0.05, rx * 0.45, rx * 0.07, c.sky)) +
  fade(0.5, stroke(`M${rx * 0.35} ${rx * 0.07}Q${rx * 0.5} ${rx * 0.1} ${rx * 0.68} ${rx * 0.04}`, 5, c.sky));

/** A snail about 240 long, creeping to the left. */
export const snail = (shell = c.coral) =>
  shadow(0, 4, 130, 14) +
  path(
    'M-126 -8C-132 -54 -118 -82 -96 -84C-74 -86 -70 -62 -70 -40C-40 -30 40 -36 70 -30C104 -24 130 -10 138 2Q0 8 -120 2Z',
    c.sand
  ) +
  stroke('M-108 -78C-116 -100 -122 -112 -130 -120M-92 -80C-92 -104 -90 -116 -84 -126', 7, c.sand) +
  circle(-131, -122, 8, c.ink) +
  circle(-83, -128, 8, c.ink) +
  stroke('M-118 -48Q-108 -40 -98 -46', 4, c.bark) +
  fade(0.3, path('M-120 2Q0 8 138 2C130 -6 122 -10 112 -14Q0 -2 -124 -12Z', c.wood)) +
  circle(16, -80, 72, shell) +
  inside('<circle cx="16" cy="-80" r="72"/>', fade(0.2, circle(48, -56, 72, c.brick))) +
  stroke(
    'M78 -56C70 -22 20 -18 -12 -42C-44 -68 -34 -118 6 -128C44 -136 72 -102 60 -74C50 -50 14 -50 6 -74C0 -92 22 -104 34 -90',
    11,
    c.blush
  ) +
  fade(0.5, ellipse(-18, -118, 16, 8, c.cream, 'transform="rotate(-30 -18 -118)"'));

/** A plump little bird looking right, feet at (0, 0). */
export const bird = (body = c.teal, belly = c.honey) =>
  stroke('M-8 -10L-12 2M10 -10L10 2', 5, c.bark) +
  path('M-84 -34L-40 -58L-30 -30Z', body) +
  ellipse(0, -46, 50, 42, body) +
  circle(30, -78, 32, body) +
  inside(
    '<ellipse cx="0" cy="-46" rx="50" ry="42"/><circle cx="30" cy="-78" r="32"/>',
    ellipse(24, -28, 40, 40, belly),
    ellipse(46, -72, 20, 14, c.cream)
  ) +
  path('M60 -82L80 -74L59 -68Z', c.ink) +
  circle(42, -84, 5, c.ink) +
  path('M-40 -56C-10 -66 10 -50 6 -30C-14 -24 -34 -34 -40 -56Z', c.ink, 'opacity="0.35"');

/** Cress in a saucer; `growth` 0 (seed) to 1 (tall). */
export const sprouts = (growth, seed = 3) =>
  scatter(seed, 14, [-46, -4, 92, 6], (random) => {
    const h = 8 + growth * (60 + random() * 24);
    const bend = (random() - 0.5) * 18;
    return growth === 0
      ? ellipse(0, 0, 4, 3, c.bark)
      : stroke(`M0 0Q${bend * 0.3} ${-h * 0.6} ${bend} ${-h}`, 3.5, c.sage) +
          ellipse(bend - 6, -h, 7, 4.5, c.green) +
          ellipse(bend + 6, -h - 2, 7, 4.5, c.green);
  });

/** Falling or lying dots, such as snow, seeds or rain marks. */
export const dots = (seed, count, area, r, fill) =>
  scatter(seed, count, area, (random) => circle(0, 0, (r * (0.5 + random())).toFixed(1), fill));

export const ladybird = () =>
  circle(16, 0, 9, c.ink) +
  ellipse(0, 0, 18, 15, c.brick) +
  line(-18, 0, 14, 0, 2.5, c.ink) +
  circle(-6, -7, 3.4, c.ink) +
  circle(5, -7, 3, c.ink) +
  circle(-6, 7, 3.4, c.ink) +
  circle(5, 7, 3, c.ink);
