/** Tablets, projectors, microphones and what comes out of them. Centred on (0, 0) unless said. */
import { at, c, circle, ellipse, fade, inside, line, path, rect, seeded, shadow, stroke } from '../svg.mjs';

/** A tablet `w` by `h`; `screen` is drawn inside it with (0, 0) in the middle. */
export const tablet = (w, h, screen, ground = c.cream) =>
  rect(-w / 2 - 16, -h / 2 - 16, w + 32, h + 32, 26, c.ink) +
  inside(
    `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="10"/>`,
    rect(-w / 2, -h / 2, w, h, 0, ground),
    screen
  ) +
  fade(
    0.1,
    inside(
      `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="10"/>`,
      path(`M${w * 0.1} ${-h / 2}L${w / 2} ${-h / 2}L${w / 2} ${h * 0.1}Z`, c.cream)
    )
  );

/** The back of a tablet with its camera, `w` by `h`. */
export const tabletBack = (w, h, fill = c.ink) =>
  rect(-w / 2, -h / 2, w, h, 24, fill) +
  fade(0.12, rect(-w / 2 + 10, -h / 2 + 10, w - 20, h - 20, 18, c.cream)) +
  circle(-w / 2 + 34, -h / 2 + 34, 15, c.ink) +
  circle(-w / 2 + 34, -h / 2 + 34, 8, c.teal) +
  circle(-w / 2 + 31, -h / 2 + 31, 3, c.cream);

/** A low stand: (0, 0) is on the table, the tablet's middle lies `h / 2 + 22` above. */
export const standingTablet = (w, h, screen, ground) =>
  shadow(0, 6, w * 0.5, 14) +
  path('M-50 6L-24 -40L24 -40L50 6Z', c.bark) +
  at(0, -h / 2 - 24, 1, 0, tablet(w, h, screen, ground));

/** A projector seen from the side, throwing light to the right; foot at (0, 0). */
export const projector = (body = c.cream) =>
  rect(-84, -14, 24, 14, 4, c.ink) +
  rect(50, -14, 24, 14, 4, c.ink) +
  rect(-100, -82, 190, 74, 20, body) +
  fade(0.14, path('M-100 -40H90V-28Q90 -8 70 -8H-80Q-100 -8 -100 -28Z', c.ink)) +
  circle(76, -46, 28, c.ink) +
  circle(80, -46, 17, c.honey) +
  circle(84, -50, 6, c.cream) +
  [-70, -54, -38].map((x) => line(x, -58, x, -34, 6, c.lilac)).join('') +
  circle(0, -60, 6, c.coral);

/** A cone of light from (0, 0) to the right: `length` long, `spread` high at its end. */
export const beam = (length, spread, fill = c.honey, opacity = 0.3) =>
  path(`M0 -14L${length} ${-spread / 2}L${length} ${spread / 2}L0 14Z`, fill, `opacity="${opacity}"`);

/** A stage microphone, head up; about 280 high, head at (0, 0). */
export const microphone = (head = c.teal, body = c.ink) =>
  path('M-30 60L-20 210Q0 226 20 210L30 60Z', body) +
  rect(-50, 34, 100, 34, 17, c.honey) +
  circle(0, -10, 62, head) +
  inside(
    '<circle cx="0" cy="-10" r="62"/>',
    fade(
      0.4,
      ...[-50, -26, -2, 22].map((y) => stroke(`M-70 ${y}Q0 ${y + 20} 70 ${y}`, 5, c.ink)),
      ...[-36, 0, 36].map((x) => stroke(`M${x} -80Q${x * 1.4} -10 ${x} 60`, 5, c.ink))
    ),
    fade(0.25, circle(30, 20, 60, c.ink))
  ) +
  fade(0.45, ellipse(-24, -34, 14, 20, c.cream, 'transform="rotate(30 -24 -34)"'));

/** Sound going out: `count` arcs to the right of (0, 0). */
export const waves = (count = 3, color = c.coral, gap = 30, first = 30, width = 10) =>
  Array.from({ length: count }, (_, i) => {
    const r = first + i * gap;
    const a = 0.72;
    return stroke(
      `M${(Math.cos(a) * r).toFixed(1)} ${(-Math.sin(a) * r).toFixed(1)}A${r} ${r} 0 0 1 ${(Math.cos(a) * r).toFixed(1)} ${(Math.sin(a) * r).toFixed(1)}`,
      width,
      color,
      `opacity="${1 - i * 0.16}"`
    );
  }).join('');

/** A row of sound bars `width` wide, as a recorder draws them. */
export function soundBars(width, height, seed, color = c.coral, step = 16) {
  const random = seeded(seed);
  const count = Math.floor(width / step);
  return Array.from({ length: count }, (_, i) => {
    const envelope = Math.sin(((i + 0.5) / count) * Math.PI);
    const h = Math.max(4, height * 0.5 * envelope * (0.35 + random() * 0.65));
    const x = -width / 2 + (i + 0.5) * step;
    return line(x, -h, x, h, step * 0.5, color);
  }).join('');
}

/** A picture that looks like a QR code (it holds nothing). `size` wide. */
export function qr(size, seed = 7, fill = c.ink, ground = c.cream) {
  const random = seeded(seed);
  const n = 15;
  const u = size / n;
  const eye = (x, y) =>
    rect(x, y, u * 5, u * 5, u, fill) +
    rect(x + u, y + u, u * 3, u * 3, u * 0.6, ground) +
    rect(x + u * 1.6, y + u * 1.6, u * 1.8, u * 1.8, u * 0.4, fill);
  const h = -size / 2;
  const free = (i, j) => !((i < 6 && j < 6) || (i > 8 && j < 6) || (i < 6 && j > 8));
  let body = '';
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1)
      if (free(i, j) && random() > 0.5)
        body += rect(
          (h + i * u).toFixed(1),
          (h + j * u).toFixed(1),
          u.toFixed(1),
          u.toFixed(1),
          u * 0.2,
          fill
        );
  return (
    rect(h - u * 1.5, h - u * 1.5, size + u * 3, size + u * 3, u * 1.4, ground) +
    body +
    eye(h, h) +
    eye(h + u * 10, h) +
    eye(h, h + u * 10)
  );
}

/** Headphones around (0, 0), about 260 wide. */
export const headphones = (fill = c.coral, band = c.ink) =>
  stroke('M-106 40C-116 -120 116 -120 106 40', 22, band) +
  rect(-136, 6, 56, 104, 26, fill) +
  rect(80, 6, 56, 104, 26, fill) +
  fade(0.2, rect(-96, 6, 16, 104, 8, c.ink), rect(120, 6, 16, 104, 8, c.ink));

/** A loudspeaker sign with waves. */
export const speaker = (fill = c.ink, wave = c.coral) =>
  path(
    'M-46 -20H-20L14 -50V50L-20 20H-46Z',
    fill,
    `stroke="${fill}" stroke-width="14" stroke-linejoin="round"`
  ) + at(14, 0, 0.8, 0, waves(3, wave));

/** A torch pointing right, lens at (0, 0). */
export const torch = (fill = c.coral) =>
  rect(-190, -24, 130, 48, 16, fill) +
  path('M-70 -24L-16 -46L0 -46L0 46L-16 46L-70 24Z', c.ink) +
  rect(-6, -48, 14, 96, 7, c.honey) +
  rect(-150, -32, 34, 14, 7, c.cream);

/** A desk lamp, foot at (0, 0), shining down right. */
export const lamp = (fill = c.coral) =>
  rect(-50, -14, 100, 14, 7, c.ink) +
  stroke('M0 -10L-34 -110L30 -190', 12, c.ink) +
  at(
    34,
    -196,
    1,
    30,
    path('M-44 44C-44 -10 -20 -36 0 -36C20 -36 44 -10 44 44Z', fill),
    ellipse(0, 44, 44, 10, c.honey)
  ) +
  circle(-34, -110, 11, c.honey);

/** A magnifying glass: lens in the middle, handle down right. */
export const magnifier = (r = 80, view = '', glass = c.sky) =>
  at(0, 0, 1, 45, rect(r - 4, -15, r * 1.25, 30, 15, c.bark)) +
  circle(0, 0, r + 12, c.ink) +
  circle(0, 0, r, glass) +
  inside(`<circle cx="0" cy="0" r="${r}"/>`, view) +
  fade(
    0.5,
    stroke(`M${-r * 0.6} ${-r * 0.3}A${r * 0.7} ${r * 0.7} 0 0 1 ${-r * 0.1} ${-r * 0.66}`, 9, c.cream)
  );

/** The sign of a camera. */
export const cameraSign = (fill = c.ink, lens = c.honey) =>
  rect(-70, -44, 140, 96, 20, fill) +
  path('M-30 -44L-18 -64H18L30 -44Z', fill) +
  circle(0, 4, 34, c.cream) +
  circle(0, 4, 22, lens) +
  circle(50, -26, 6, c.coral);

/** A map pin, its point at (0, 0). */
export const pin = (fill = c.coral) =>
  path('M0 0C-14 -30 -44 -52 -44 -88A44 44 0 0 1 44 -88C44 -52 14 -30 0 0Z', fill) +
  circle(0, -88, 18, c.cream);

/** A gear wheel. */
export const gear = (r = 40, fill = c.teal, hole = c.cream) =>
  Array.from({ length: 8 }, (_, i) =>
    at(0, 0, 1, i * 45, rect(-r * 0.18, -r * 1.28, r * 0.36, r * 0.5, r * 0.1, fill))
  ).join('') +
  circle(0, 0, r, fill) +
  circle(0, 0, r * 0.42, hole);
