/** Pictures of the post »Lydjagt i skoven«. */
import { at, blob, c, circle, fade, line, path, scatter, skin } from '../svg.mjs';
import { bush, cone, leaf, oakLeaf, tree, trunk } from '../motifs/nature.mjs';
import { microphone, tablet, waves } from '../motifs/devices.mjs';
import { holdingHands } from '../motifs/people.mjs';
import { fill, soft, spot } from '../motifs/places.mjs';

const leaves = [c.coral, c.honey, c.brick, c.wood];

const fallingLeaves = (seed, count, area) =>
  scatter(seed, count, area, (random, i) =>
    at(
      0,
      0,
      0.22 + random() * 0.2,
      random() * 360,
      i % 2 ? leaf(leaves[i % 4]) : oakLeaf(leaves[(i + 1) % 4])
    )
  );

/** A tablet held in two hands at (x, y). */
function held(x, y, w, h, screen, ground, tone = skin[0], sleeve = c.coral) {
  const hands = holdingHands(w + 30, tone, sleeve, h * 0.2);
  return at(x, y, 1, 0, hands.behind, tablet(w, h, screen, ground), hands.front);
}

export function banner() {
  return (
    fill('#FBE3B6') +
    spot(600, 190, 330, c.cream, 0.55) +
    spot(600, 190, 210, c.cream, 0.6) +
    fade(
      0.35,
      at(310, 470, 1, 0, trunk(540, 30, c.wood)),
      at(560, 460, 1, 0, trunk(540, 26, c.wood)),
      at(850, 470, 1, 0, trunk(540, 30, c.wood)),
      at(725, 460, 1, 0, trunk(540, 22, c.wood))
    ) +
    path('M0 440C200 400 420 430 620 424C780 420 880 400 960 416V540H0Z', c.wood) +
    path('M0 478C220 450 460 500 960 460V540H0Z', c.bark) +
    at(110, 530, 1, 0, trunk(560, 90)) +
    at(895, 540, 1, 0, trunk(560, 74)) +
    at(20, 540, 1, 0, trunk(560, 60, '#6E4632')) +
    at(700, 462, 0.92, 0, tree(c.coral)) +
    at(300, 468, 0.72, 0, bush(c.honey)) +
    fallingLeaves(5, 16, [150, 40, 700, 340]) +
    fallingLeaves(11, 22, [10, 470, 940, 60]) +
    at(478, 300, 1.12, 14, microphone(c.teal)) +
    at(540, 262, 1.25, -8, waves(4, c.brick, 34, 70, 11)) +
    at(410, 292, [-1.1, 1.1], 8, waves(3, c.brick, 34, 64, 11))
  );
}

export const steps = {
  2: () =>
    soft('#F6DDAF', '#FBE9C6', 5) +
    at(90, 540, 1, 0, trunk(560, 70)) +
    at(880, 540, 1, 0, trunk(560, 60)) +
    held(
      480,
      250,
      340,
      230,
      at(
        0,
        -20,
        1,
        0,
        line(-120, 0, 120, 0, 4, c.lilac),
        [-90, -60, -30, 0, 30, 60, 90]
          .map((x, i) =>
            line(x, -[14, 40, 26, 62, 34, 48, 18][i], x, [14, 40, 26, 62, 34, 48, 18][i], 12, c.teal)
          )
          .join('')
      ) + circle(0, 84, 22, c.brick),
      c.cream,
      skin[2],
      c.teal
    ) +
    at(720, 170, 1.1, -24, waves(3, c.brick, 34, 40)) +
    at(240, 170, [-1.1, 1.1], 24, waves(3, c.brick, 34, 40)),
  3: () =>
    fill('#9A6A48') +
    blob(480, 280, 470, 260, 9, '#A97852') +
    scatter(7, 26, [20, 20, 920, 500], (r, i) =>
      at(
        0,
        0,
        0.5 + r() * 0.4,
        r() * 360,
        i % 2 ? leaf([c.honey, c.coral, c.wood][i % 3]) : oakLeaf([c.brick, c.honey, c.coral][i % 3])
      )
    ) +
    at(
      320,
      290,
      1.35,
      0,
      line(-190, 60, -16, -6, 28, c.bark),
      line(14, -28, 190, -90, 24, c.bark),
      line(-90, 20, -110, -50, 14, c.bark),
      path('M-22 12L4 -22L10 2Z', c.sand),
      path('M8 -14L24 -46L28 -22Z', c.sand)
    ) +
    at(720, 380, 2.2, 24, cone()) +
    fade(0.9, at(500, 190, 0.9, -60, waves(2, c.cream, 26, 30, 9)))
};
