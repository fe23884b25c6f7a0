/**
 * The few SVG building blocks that every motif and scene is made of.
 * All functions return SVG text; lengths are in picture units (a picture is 960 by 540).
 */

/** The palette. Few, warm colours that hold on a light and on a dark page. */
export const c = {
  cream: '#FFF6E6',
  sand: '#F6DFB8',
  honey: '#F3B544',
  coral: '#E87A5D',
  brick: '#B94F43',
  blush: '#F9CDB6',
  sage: '#B4CFA4',
  green: '#66A57C',
  pine: '#2F6553',
  sky: '#C5E4E6',
  teal: '#4E9CA3',
  ink: '#23404D',
  plum: '#7D5A80',
  lilac: '#C9AECB',
  wood: '#C98F5B',
  bark: '#85553C'
};

/** Skin tones for hands; the sets are mixed so that no one tone is the usual one. */
export const skin = ['#F2C09C', '#C68A62', '#8C5B43', '#E3A57E'];

export const WIDTH = 960;
export const HEIGHT = 540;

let lastId = 0;

/** An id that is unique within the document. */
const nextId = () => `i${(lastId += 1)}`;

/** Makes ids the same in every run, so that a picture's SVG is stable. */
export function resetIds() {
  lastId = 0;
}

export const circle = (x, y, r, fill, extra = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${extra}/>`;

export const ellipse = (x, y, rx, ry, fill, extra = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${extra}/>`;

export const rect = (x, y, w, h, r, fill, extra = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" ${extra}/>`;

export const path = (d, fill, extra = '') => `<path d="${d}" fill="${fill}" ${extra}/>`;

/** A stroke with round ends along a path. */
export const stroke = (d, width, color, extra = '') =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

export const line = (x1, y1, x2, y2, width, color, extra = '') =>
  stroke(`M${x1} ${y1}L${x2} ${y2}`, width, color, extra);

/** Places drawings: moved to (x, y), turned `degrees`, scaled by `scale` (a number or [sx, sy]). */
export function at(x, y, scale, degrees, ...body) {
  const factors = Array.isArray(scale) ? scale.join(' ') : scale;
  return `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${factors})">${body.join('')}</g>`;
}

export const fade = (opacity, ...body) => `<g opacity="${opacity}">${body.join('')}</g>`;

/** Draws `body` only inside the outline (`outline` is one SVG shape). */
export function inside(outline, ...body) {
  const id = nextId();
  return `<clipPath id="${id}">${outline}</clipPath><g clip-path="url(#${id})">${body.join('')}</g>`;
}

/** The soft shadow a thing throws on what it stands on. */
export const shadow = (x, y, rx, ry = rx * 0.16) => ellipse(x, y, rx, ry, c.ink, 'opacity="0.15"');

/** Numbers in [0, 1) that are the same in every run for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` drawings spread over a rectangle; `draw(random, index)` draws one around (0, 0). */
export function scatter(seed, count, [x, y, w, h], draw) {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const left = x + random() * w;
    const top = y + random() * h;
    return at(left.toFixed(1), top.toFixed(1), 1, 0, draw(random, i));
  }).join('');
}

/** A soft, uneven round shape. */
export function blob(cx, cy, rx, ry, seed, fill, extra = '') {
  const random = seeded(seed);
  const points = Array.from({ length: 8 }, (_, i) => {
    const angle = (i / 8) * Math.PI * 2;
    const r = 0.82 + random() * 0.3;
    return [cx + Math.cos(angle) * rx * r, cy + Math.sin(angle) * ry * r];
  });
  const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const pair = (p) => `${p[0].toFixed(1)} ${p[1].toFixed(1)}`;
  const start = middle(points[7], points[0]);
  const curves = points.map((p, i) => `Q${pair(p)} ${pair(middle(p, points[(i + 1) % 8]))}`);
  return path(`M${pair(start)}${curves.join('')}Z`, fill, extra);
}

/** A whole picture. */
export const picture = (...body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${body.join('')}</svg>`;
