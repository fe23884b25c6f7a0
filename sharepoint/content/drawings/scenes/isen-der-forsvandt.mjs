/** Pictures of the post »Isen, der forsvandt«. */
import { at, c, circle, ellipse, fade, path, rect, scatter, shadow, stroke } from '../svg.mjs';
import { dots, drop, leaf, oakLeaf, spruce, star, sun } from '../motifs/nature.mjs';
import { fill, soft } from '../motifs/places.mjs';

const ball = (r, inner = '') =>
  ellipse(6, r * 0.98, r * 0.9, r * 0.16, c.ink, 'opacity="0.14"') +
  circle(0, 0, r, '#A9D8DF') +
  inner +
  fade(0.5, circle(r * 0.14, r * 0.16, r * 0.8, c.sky)) +
  stroke(`M${-r * 0.62} ${-r * 0.3}A${r * 0.7} ${r * 0.7} 0 0 1 ${-r * 0.1} ${-r * 0.68}`, 11, c.cream);

export function banner() {
  const ball = (r, inner) =>
    ellipse(6, r * 0.98, r * 0.9, r * 0.16, c.ink, 'opacity="0.14"') +
    circle(0, 0, r, '#A9D8DF') +
    inner +
    fade(0.5, circle(r * 0.14, r * 0.16, r * 0.8, c.sky)) +
    stroke(`M${-r * 0.62} ${-r * 0.3}A${r * 0.7} ${r * 0.7} 0 0 1 ${-r * 0.1} ${-r * 0.68}`, 12, c.cream) +
    circle(-r * 0.6, 0, 7, c.cream);
  return (
    fill('#DCEBF0') +
    at(790, 110, 1.1, 0, sun()) +
    path('M0 330C200 270 380 310 540 316C720 322 840 270 960 300V540H0Z', '#C8DEE8') +
    path('M0 400C240 360 620 400 960 372V540H0Z', c.cream) +
    at(90, 350, 0.9, 0, spruce('#5A8C86')) +
    at(190, 340, 0.66, 0, spruce('#6FA09A')) +
    at(300, 380, 1, 0, ball(108, at(0, 10, 0.9, 24, leaf(c.coral)))) +
    ellipse(690, 464, 150, 24, c.sky) +
    at(690, 396, 1, 0, ball(76, at(4, 6, 0.6, -30, leaf(c.honey)))) +
    at(626, 446, 0.8, 0, drop()) +
    at(764, 440, 0.7, 0, drop()) +
    at(500, 400, 1, 0, ball(84, at(0, 4, 0.7, 60, oakLeaf(c.brick)))) +
    at(
      500,
      330,
      1,
      0,
      path('M-80 16C-70 -72 70 -72 80 16C40 34 -40 34 -80 16Z', c.brick),
      path('M-84 8C-40 30 40 30 84 8L86 32C40 54 -40 54 -86 32Z', c.honey),
      circle(0, -56, 19, c.honey),
      fade(0.3, stroke('M-40 -30L-50 2M0 -46V14M40 -30L50 2', 7, c.ink))
    ) +
    dots(6, 40, [0, 0, 960, 330], 5, c.cream)
  );
}

export const steps = {
  1: () =>
    fill('#22394D') +
    scatter(8, 34, [0, 0, 960, 320], (r) => star(5 + r() * 8, c.cream)) +
    path('M0 360C300 320 660 350 960 330V540H0Z', '#DCEBF0') +
    [
      [220, c.coral],
      [480, c.teal],
      [740, c.honey]
    ]
      .map(([x, color]) =>
        at(
          x,
          440,
          1,
          0,
          shadow(0, 40, 110),
          path(
            'M0 -190C70 -190 92 -120 84 -70C76 -20 40 10 0 10C-40 10 -76 -20 -84 -70C-92 -120 -70 -190 0 -190Z',
            color
          ),
          path('M-12 -204L0 -188L12 -204Z', color),
          stroke('M-50 -110C-48 -134 -34 -150 -18 -156', 10, c.cream, 'opacity="0.6"'),
          path('M-110 -30H110C106 20 60 40 0 40C-60 40 -106 20 -110 -30Z', c.cream),
          fade(0.1, path('M20 -30H110C106 20 60 40 10 40C60 20 40 -10 20 -30Z', c.ink))
        )
      )
      .join(''),
  3: () =>
    soft('#DCEBF0', '#EAF4F5', 3) +
    path('M0 400C300 370 700 400 960 384V540H0Z', c.cream) +
    at(
      200,
      350,
      1,
      0,
      ball(90, at(0, 6, 0.7, 20, leaf(c.coral))),
      path('M-86 -34C-76 -124 76 -124 86 -34C44 -14 -44 -14 -86 -34Z', c.brick),
      path('M-90 -42C-44 -18 44 -18 90 -42L92 -16C44 8 -44 8 -92 -16Z', c.honey),
      circle(0, -106, 20, c.honey)
    ) +
    at(
      480,
      360,
      1,
      0,
      ball(84, at(0, 6, 0.7, 60, oakLeaf(c.plum))),
      dots(4, 40, [-70, -90, 140, 90], 5, '#FFFFFF')
    ) +
    at(
      540,
      220,
      1,
      30,
      rect(-30, -60, 60, 84, 10, c.teal),
      rect(-26, 20, 52, 20, 8, c.ink),
      dots(6, 12, [-20, 56, 40, 60], 4, '#FFFFFF')
    ) +
    at(
      770,
      374,
      1,
      0,
      ellipse(0, 70, 130, 22, c.sky),
      ball(66, at(0, 4, 0.5, -20, leaf(c.honey))),
      at(-60, 40, 0.7, 0, drop()),
      at(66, 46, 0.6, 0, drop())
    ) +
    at(800, 130, 1, 0, sun())
};
