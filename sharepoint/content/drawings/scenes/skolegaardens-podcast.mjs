/** Pictures of the post »Skolegårdens podcast«. */
import { at, blob, c, circle, ellipse, fade, line, skin } from '../svg.mjs';
import { headphones, microphone, soundBars, waves } from '../motifs/devices.mjs';
import { gripHand } from '../motifs/people.mjs';
import { boards, fill, soft } from '../motifs/places.mjs';
import { bubble, paper, pencil, textLines } from '../motifs/paper.mjs';

export function banner() {
  return (
    fill('#F0A78C') +
    blob(480, 280, 430, 240, 8, '#F6BFA8') +
    fade(
      0.9,
      at(480, 280, 1, 0, waves(5, c.brick, 48, 120, 13)),
      at(480, 280, [-1, 1], 0, waves(5, c.brick, 48, 120, 13))
    ) +
    at(170, 360, 0.92, -10, headphones(c.teal, c.ink)) +
    at(800, 370, 0.92, 10, headphones(c.honey, c.ink)) +
    at(480, 236, 1.4, 0, microphone(c.teal, c.ink)) +
    at(230, 130, 1, 0, bubble(170, 96, c.cream, at(0, 0, 1, 0, soundBars(120, 60, 4, c.teal)))) +
    at(730, 120, [-1, 1], 0, bubble(170, 96, c.honey, at(0, 0, 1, 0, soundBars(120, 60, 9, c.ink)))) +
    ellipse(480, 534, 120, 18, c.ink, 'opacity="0.15"')
  );
}

export const steps = {
  2: () =>
    boards('#D9A878') +
    [
      [220, 260, -9, c.cream, c.coral],
      [470, 230, 3, c.sand, c.teal],
      [720, 264, 9, c.cream, c.plum]
    ]
      .map(([x, y, r, f, b]) =>
        at(
          x,
          y,
          1.2,
          r,
          paper(
            180,
            210,
            at(
              0,
              -40,
              0.72,
              0,
              bubble(150, 86, b, [-34, 0, 34].map((d) => circle(d, 0, 8, c.cream)).join(''))
            ) + at(0, 40, 1, 0, textLines(120, 2, c.lilac, 22, 9)),
            f
          )
        )
      )
      .join('') +
    at(600, 460, 1.5, -14, pencil(c.honey)),
  3: () =>
    soft('#F0A78C', '#F6BFA8', 8) +
    at(
      660,
      200,
      1.5,
      0,
      bubble(
        300,
        150,
        c.cream,
        [-100, -66, -33, 0, 33, 66, 100]
          .map((x, i) =>
            line(x, -[12, 30, 46, 24, 50, 28, 12][i], x, [12, 30, 46, 24, 50, 28, 12][i], 14, c.teal)
          )
          .join('')
      )
    ) +
    at(300, 270, 1.2, 18, microphone(c.teal, c.ink)) +
    at(256, 416, 1.3, 14, gripHand(skin[2], c.honey))
};
