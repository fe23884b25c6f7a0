/** Pictures of the post »Vores egen bog om vejret«. */
import { at, c, circle, path, scatter, skin, stroke } from '../svg.mjs';
import { bush, cloud, drop, sun, tree } from '../motifs/nature.mjs';
import { speaker, tablet } from '../motifs/devices.mjs';
import { gripHand } from '../motifs/people.mjs';
import { boards, soft } from '../motifs/places.mjs';
import { openBook, textLines } from '../motifs/paper.mjs';

export function banner() {
  return (
    soft('#8FC3C8', '#A6D1D4', 3, [480, 300, 440, 220]) +
    at(480, 372, 1.3, 0, openBook(textLines(116, 1), '', c.plum)) +
    at(352, 372, 0.56, -4, path('M-150 60C-80 10 60 20 150 50V110H-150Z', c.green)) +
    at(322, 362, 0.72, 0, tree(c.green)) +
    at(408, 380, 0.46, 0, bush(c.pine)) +
    at(556, 250, 0.8, 0, cloud('#EAF3F1')) +
    at(640, 292, 1.15, 0, cloud('#C3CFE0')) +
    scatter(6, 16, [552, 340, 160, 70], (random) => at(0, 0, 0.5 + random() * 0.3, 12, drop(c.teal))) +
    at(300, 120, 1.05, 0, sun(c.honey)) +
    stroke(
      'M520 130C600 90 680 150 640 176C612 192 596 160 626 150M700 110C770 80 850 120 822 150C800 172 776 146 800 136M560 214H760',
      11,
      c.cream
    )
  );
}

export const steps = {
  2: () =>
    soft('#BBDDE0', c.sky, 6) +
    path('M0 420C240 380 640 430 960 390V540H0Z', c.green) +
    at(200, 430, 1.3, 0, tree(c.pine)) +
    at(160, 90, 1, 0, cloud()) +
    at(400, 70, 0.7, 0, cloud()) +
    at(
      640,
      270,
      1,
      -4,
      tablet(
        360,
        250,
        at(-80, 130, 0.94, 0, tree(c.pine)) +
          at(60, -50, 1, 0, cloud()) +
          at(-110, -90, 0.5, 0, cloud()) +
          path('M-180 110C-60 90 80 120 180 100V130H-180Z', c.green) +
          circle(150, 0, 16, c.cream),
        c.sky
      )
    ) +
    at(850, 400, 1.25, -28, gripHand(skin[2], c.coral)),
  4: () =>
    boards('#CF9A68') +
    at(
      480,
      270,
      1.7,
      0,
      openBook(
        at(0, -50, 0.8, 0, cloud('#A9BFD0')) +
          stroke('M-50 0L-60 30M-24 4L-34 34M2 0L-8 30M28 4L18 34M52 0L42 30', 6, c.teal) +
          stroke('M-60 66Q0 50 60 66', 8, c.green),
        at(0, -40, 1, 0, textLines(116, 2, c.lilac, 24, 9)) +
          circle(0, 50, 34, c.coral) +
          at(-6, 50, 0.4, 0, speaker(c.cream, c.cream)),
        c.teal
      )
    )
};
