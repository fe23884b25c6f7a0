/** Backgrounds: where a scene takes place. Each fills the whole picture. */
import {
  HEIGHT,
  WIDTH,
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
  stroke
} from '../svg.mjs';

export const fill = (color) => rect(0, 0, WIDTH, HEIGHT, 0, color);

/** A plain ground with one big soft shape behind the motif. */
export const soft = (ground, shape, seed = 4, [cx, cy, rx, ry] = [480, 290, 400, 230]) =>
  fill(ground) + blob(cx, cy, rx, ry, seed, shape);

/** Rolling hills under a sky; `near` is in front. */
export const hills = (sky = c.sky, far = c.sage, near = c.green, horizon = 330) =>
  fill(sky) +
  path(
    `M0 ${horizon + 30}C160 ${horizon - 60} 300 ${horizon - 20} 460 ${horizon + 6}C640 ${horizon + 40} 780 ${horizon - 50} 960 ${horizon}V540H0Z`,
    far
  ) +
  path(
    `M0 ${horizon + 110}C200 ${horizon + 50} 420 ${horizon + 100} 600 ${horizon + 104}C760 ${horizon + 108} 860 ${horizon + 70} 960 ${horizon + 84}V540H0Z`,
    near
  );

/** A room: wall, skirting board and floor. */
export const room = (wall = c.blush, floor = c.wood, edge = 400) =>
  fill(wall) +
  rect(0, edge, WIDTH, HEIGHT - edge, 0, floor) +
  rect(0, edge - 12, WIDTH, 14, 0, c.cream) +
  fade(0.12, rect(0, edge + 2, WIDTH, 16, 0, c.ink));

/** A table top seen from the front: wall above, table below `edge`. */
export const table = (wall = c.sand, top = c.wood, edge = 380) =>
  fill(wall) +
  rect(0, edge, WIDTH, HEIGHT - edge, 0, top) +
  fade(0.25, rect(0, edge, WIDTH, 10, 0, c.cream)) +
  fade(0.1, stroke(`M60 ${edge + 60}H360M500 ${edge + 100}H860M120 ${edge + 130}H300`, 5, c.ink));

/** A table or floor seen from straight above, with a few boards. */
export const boards = (fillColor = c.wood) =>
  fill(fillColor) +
  fade(
    0.13,
    ...[108, 216, 324, 432].map(
      (y, i) =>
        line(0, y, WIDTH, y, 5, c.ink) +
        line(200 + ((i * 310) % 700), y, 200 + ((i * 310) % 700), y + 108, 5, c.ink)
    )
  );

/** A window 2 by 2 panes, `w` by `h`, its middle at (0, 0); `view` is what is outside. */
export const windowFrame = (w, h, view = '', sky = c.sky) =>
  rect(-w / 2 - 16, -h / 2 - 16, w + 32, h + 32, 12, c.cream) +
  rect(-w / 2, -h / 2, w, h, 4, sky) +
  inside(`<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}"/>`, view) +
  rect(-7, -h / 2, 14, h, 0, c.cream) +
  rect(-w / 2, -7, w, 14, 0, c.cream) +
  rect(-w / 2 - 30, h / 2 + 10, w + 60, 22, 8, c.cream);

/** A round rug. */
export const rug = (rx, ry, outer = c.teal, inner = c.sky) =>
  ellipse(0, 0, rx, ry, outer) +
  ellipse(0, 0, rx * 0.82, ry * 0.82, inner) +
  ellipse(0, 0, rx * 0.62, ry * 0.62, outer) +
  ellipse(0, 0, rx * 0.42, ry * 0.42, inner);

/** A night sky with soft hills of blankets below. */
export const night = (ground = c.ink) => fill(ground) + fade(0.35, blob(480, 120, 560, 240, 9, c.plum));

/** A shelf board `w` wide, top at y = 0. */
export const shelf = (w, color = c.bark) =>
  rect(-w / 2, 0, w, 20, 6, color) +
  fade(0.15, rect(-w / 2, 12, w, 8, 4, c.ink)) +
  path(`M${-w / 2 + 40} 20V60L${-w / 2 + 70} 20Z`, color) +
  path(`M${w / 2 - 40} 20V60L${w / 2 - 70} 20Z`, color);

/** Paving or asphalt in perspective: a flat ground from `edge` down. */
export const asphalt = (sky = c.sky, ground = '#6F8790', edge = 230) =>
  fill(sky) + rect(0, edge, WIDTH, HEIGHT - edge, 0, ground) + fade(0.1, rect(0, edge, WIDTH, 30, 0, c.ink));

/** A wooden fence, its foot at y = 0, from x to x + w. */
export const fence = (x, w, color = c.sand) =>
  rect(x, -84, w, 16, 4, color) +
  rect(x, -38, w, 16, 4, color) +
  Array.from(
    { length: Math.floor(w / 56) },
    (_, i) =>
      path(`M${x + 12 + i * 56} 0V-112L${x + 28 + i * 56} -128L${x + 44 + i * 56} -112V0Z`, color) +
      fade(0.1, rect(x + 32 + i * 56, -108, 12, 108, 0, c.ink))
  ).join('');

/** A bunting of little flags from (x1, y1) to (x2, y2). */
export function bunting(x1, y1, x2, y2, sag, count, colors) {
  const point = (t) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + sag * 4 * t * (1 - t)];
  const flags = Array.from({ length: count }, (_, i) => {
    const [x, y] = point((i + 0.5) / count);
    return at(x.toFixed(1), y.toFixed(1), 1, 0, path('M-20 0H20L0 38Z', colors[i % colors.length]));
  });
  return (
    stroke(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, 4, c.ink) + flags.join('')
  );
}

export const spot = (x, y, r, color, opacity = 0.25) => circle(x, y, r, color, `opacity="${opacity}"`);
