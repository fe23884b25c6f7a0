/** Pictures of the post »Skattekort over legepladsen«. */
import { at, blob, c, circle, fade, line, path, rect, stroke } from '../svg.mjs';
import { spruce, star, tree } from '../motifs/nature.mjs';
import { fill } from '../motifs/places.mjs';

const glassGem = (color) =>
  path('M-16 0L0 -18L16 0L0 20Z', color) + path('M0 -18L16 0H0Z', c.cream, 'opacity="0.5"');

export function banner() {
  return (
    fill(c.wood) +
    fade(
      0.12,
      line(0, 120, 960, 110, 6, c.ink) + line(0, 300, 960, 292, 6, c.ink) + line(0, 440, 960, 446, 6, c.ink)
    ) +
    at(
      480,
      276,
      1,
      -3,
      path(
        'M-390 -200C-300 -216 -200 -196 -100 -208C40 -222 180 -196 388 -206C400 -100 380 40 394 196C240 212 100 190 -40 204C-180 214 -280 196 -394 204C-380 60 -402 -60 -390 -200Z',
        c.ink,
        'opacity="0.16" transform="translate(10 14)"'
      ),
      path(
        'M-390 -200C-300 -216 -200 -196 -100 -208C40 -222 180 -196 388 -206C400 -100 380 40 394 196C240 212 100 190 -40 204C-180 214 -280 196 -394 204C-380 60 -402 -60 -390 -200Z',
        c.sand
      ),
      path('M-330 60C-260 0 -120 10 -60 70C-20 120 -120 170 -220 160C-300 150 -380 110 -330 60Z', '#EBC88E'),
      path('M140 -150C220 -190 340 -170 350 -100C356 -40 240 -30 180 -60C130 -84 90 -120 140 -150Z', c.sky),
      stroke(
        'M-290 110C-240 20 -180 -60 -90 -40C0 -20 20 60 100 70C180 78 230 60 286 110',
        9,
        c.brick,
        'stroke-dasharray="2 24"'
      ),
      at(-250, -50, 0.42, 0, tree(c.green)),
      at(-190, -30, 0.34, 0, tree(c.pine)),
      at(60, 10, 0.4, 0, tree(c.green)),
      at(190, 30, 0.32, 0, spruce()),
      at(250, 24, 0.4, 0, spruce()),
      at(
        -60,
        -110,
        1,
        0,
        rect(-60, -6, 120, 14, 6, c.bark),
        line(-44, 0, -60, 60, 9, c.bark),
        line(44, 0, 60, 60, 9, c.bark),
        line(-14, 4, -14, 44, 4, c.ink),
        line(14, 4, 14, 44, 4, c.ink),
        rect(-22, 42, 44, 9, 4, c.coral)
      ),
      at(
        -210,
        118,
        1,
        0,
        rect(-70, -30, 140, 64, 12, c.bark),
        rect(-58, -20, 116, 44, 8, c.cream),
        circle(-16, 4, 16, c.coral),
        path('M20 16L30 -14L44 16Z', c.teal)
      ),
      at(250, -108, 1, 0, stroke('M-40 0Q-20 -14 0 0T40 0M-30 22Q-10 8 10 22T50 22', 6, c.teal)),
      line(270, 94, 320, 144, 17, c.brick),
      line(320, 94, 270, 144, 17, c.brick),
      at(
        -320,
        -140,
        1,
        0,
        circle(0, 0, 40, c.cream),
        path('M0 -34L10 0L0 34L-10 0Z', c.coral),
        path('M-34 0L0 -9L34 0L0 9Z', c.teal)
      )
    )
  );
}

export const steps = {
  1: () =>
    fill(c.sage) +
    blob(260, 350, 200, 150, 3, c.sand) +
    rect(170, 300, 150, 110, 14, c.wood) +
    rect(186, 316, 118, 78, 8, '#EBC88E') +
    at(
      640,
      180,
      1,
      8,
      rect(-150, -34, 300, 68, 20, c.coral),
      fade(0.3, rect(-140, -20, 280, 40, 14, c.cream)),
      rect(-200, -50, 70, 100, 10, c.bark)
    ) +
    at(
      700,
      410,
      1,
      -6,
      rect(-130, -10, 260, 20, 8, c.bark),
      line(-120, -50, -120, 50, 12, c.bark),
      line(120, -50, 120, 50, 12, c.bark),
      rect(-60, 24, 44, 20, 5, c.teal),
      rect(20, 24, 44, 20, 5, c.teal),
      line(-50, 8, -48, 26, 4, c.ink),
      line(54, 8, 52, 26, 4, c.ink)
    ) +
    [
      [110, 120, 70],
      [200, 90, 54],
      [860, 300, 66],
      [470, 470, 60],
      [880, 80, 74],
      [420, 90, 48]
    ]
      .map(
        ([x, y, r], i) =>
          circle(x + 8, y + 10, r, c.ink, 'opacity="0.12"') +
          circle(x, y, r, i % 2 ? c.green : c.pine) +
          circle(x - r * 0.2, y - r * 0.2, r * 0.5, c.cream, 'opacity="0.14"')
      )
      .join('') +
    stroke('M330 360C420 330 480 300 500 220', 14, c.sand, 'stroke-dasharray="1 26"'),
  4: () =>
    fill(c.sky) +
    path('M0 220C260 160 640 240 960 190V540H0Z', c.sand) +
    path('M0 400C300 340 700 420 960 380V540H0Z', '#E6C288') +
    at(
      480,
      400,
      1.3,
      -4,
      path('M-130 -50L-110 -150H110L130 -50Z', c.brick),
      path('M-110 -60L-94 -136H94L110 -60Z', c.bark),
      rect(-136, -56, 272, 120, 12, c.wood),
      rect(-136, -56, 272, 22, 8, c.bark),
      rect(-20, -44, 40, 34, 8, c.honey),
      ...[
        [-80, c.teal],
        [-40, c.coral],
        [0, c.honey],
        [40, c.plum],
        [80, c.green]
      ].map(([x, color], i) => at(x, -68 - (i % 2) * 14, 1.3, i * 20, glassGem(color)))
    ) +
    path('M150 470C300 420 660 420 830 470C700 520 300 520 150 470Z', '#E6C288') +
    at(
      800,
      250,
      1,
      30,
      line(0, 0, 0, 130, 14, c.wood),
      path('M-34 120H34V170C34 200 0 220 0 220C0 220 -34 200 -34 170Z', c.coral)
    ) +
    at(170, 360, 1, 0, star(24, c.cream)) +
    at(760, 150, 1, 0, star(18, c.cream))
};
