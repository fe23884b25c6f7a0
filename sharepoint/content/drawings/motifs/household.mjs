/** Cups, clocks, suitcases and other things of a day. Standing things have their foot at (0, 0). */
import { at, c, circle, ellipse, fade, line, path, rect, shadow, stroke } from '../svg.mjs';

export const cup = (fill = c.coral) =>
  path('M-34 -62H34L28 -4Q0 6 -28 -4Z', fill) +
  stroke('M34 -48C60 -50 58 -18 30 -20', 9, fill) +
  ellipse(0, -62, 34, 9, c.cream) +
  fade(0.15, path('M8 -56H34L28 -4Q18 0 8 1Z', c.ink));

export const steam = (color = c.cream) =>
  fade(0.7, stroke('M-14 0C-26 -18 -2 -26 -14 -46M12 -4C0 -22 24 -30 12 -50', 6, color));

/** A small suitcase, closed, 240 wide; with `open` its lid stands up. */
export const suitcase = (fill = c.teal, open = false) =>
  shadow(0, 4, 130, 14) +
  (open
    ? path('M-116 -92L-100 -224Q-98 -236 -86 -236H86Q98 -236 100 -224L116 -92Z', fill) +
      path('M-96 -98L-82 -214H82L96 -98Z', c.blush)
    : stroke('M-34 -150V-178H34V-150', 14, c.bark)) +
  rect(-120, open ? -100 : -152, 240, open ? 100 : 152, 20, fill) +
  fade(0.15, rect(-120, open ? -44 : -64, 240, open ? 44 : 64, 20, c.ink)) +
  rect(-84, open ? -100 : -152, 20, open ? 100 : 152, 0, c.bark) +
  rect(64, open ? -100 : -152, 20, open ? 100 : 152, 0, c.bark) +
  rect(-20, open ? -92 : -104, 40, 26, 6, c.honey);

/** An umbrella, its tip up; about 260 wide, handle's end at (0, 0). */
export const umbrella = (fill = c.coral, second = c.honey) =>
  stroke('M0 -190V-26C0 2 36 2 36 -22', 9, c.bark) +
  path(
    'M-132 -150A132 118 0 0 1 132 -150C112 -168 84 -168 66 -150C48 -168 18 -168 0 -150C-18 -168 -48 -168 -66 -150C-84 -168 -112 -168 -132 -150Z',
    fill
  ) +
  path(
    'M-66 -150C-60 -210 -30 -256 0 -268C30 -256 60 -210 66 -150C48 -168 18 -168 0 -150C-18 -168 -48 -168 -66 -150Z',
    second
  ) +
  line(0, -268, 0, -282, 9, c.bark);

/** A wall clock. */
export const clock = (r = 60, fill = c.cream) =>
  circle(0, 0, r + 8, c.ink) +
  circle(0, 0, r, fill) +
  [0, 90, 180, 270].map((a) => at(0, 0, 1, a, line(0, -r + 10, 0, -r + 18, 6, c.ink))).join('') +
  line(0, 0, 0, -r * 0.6, 7, c.coral) +
  line(0, 0, r * 0.38, r * 0.2, 8, c.ink) +
  circle(0, 0, 6, c.ink);

/** A potted saucer with a rim, 130 wide, top at y = -40. */
export const pot = (fill = c.coral) =>
  shadow(0, 2, 60, 9) +
  path('M-50 -50H50L38 0H-38Z', fill) +
  rect(-60, -64, 120, 22, 10, fill) +
  fade(0.15, path('M10 -42H50L38 0H14Z', c.ink)) +
  ellipse(0, -62, 48, 7, c.bark);

export const apple = (fill = c.brick) =>
  path('M0 -52C20 -70 60 -58 56 -14C52 26 26 44 0 34C-26 44 -52 26 -56 -14C-60 -58 -20 -70 0 -52Z', fill) +
  stroke('M0 -50C0 -64 4 -72 10 -78', 7, c.bark) +
  path('M10 -68C24 -86 44 -82 48 -78C42 -62 24 -58 10 -68Z', c.green) +
  fade(0.4, ellipse(-30, -24, 9, 16, c.cream, 'transform="rotate(20 -30 -24)"'));
