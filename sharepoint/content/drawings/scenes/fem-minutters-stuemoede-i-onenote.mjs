/** Pictures of the post »Fem minutters stuemøde i OneNote«. */
import { at, c, line, path, rect, shadow, skin, stroke } from '../svg.mjs';
import { cloud, tree } from '../motifs/nature.mjs';
import { gripHand } from '../motifs/people.mjs';
import { soft, table, windowFrame } from '../motifs/places.mjs';
import { clock, cup, steam } from '../motifs/household.mjs';
import { textLines } from '../motifs/paper.mjs';

export function banner() {
  const view = at(-40, 60, 0.5, 0, tree(c.sage)) + at(60, -40, 0.5, 0, cloud());
  const column = (x, color, lines) =>
    at(x, -50, 1, 0, rect(-36, -34, 72, 18, 6, color), textLines(60, lines, c.lilac, 18, 7));
  return (
    table('#F4DDBF', '#B9825A', 380) +
    at(170, 180, 1, 0, windowFrame(190, 200, view, c.sky)) +
    at(800, 140, 1.05, 0, clock(62)) +
    path('M240 470H720L690 420H270Z', c.ink) +
    at(
      480,
      260,
      1,
      0,
      rect(-216, -156, 432, 320, 20, c.ink),
      rect(-200, -140, 400, 276, 8, c.cream),
      rect(-200, -140, 400, 40, 8, c.plum),
      column(-150, c.coral, 3),
      column(-75, c.honey, 2),
      column(0, c.green, 3),
      column(75, c.teal, 2),
      column(150, c.lilac, 3),
      ...[-150, -75, 0, 75, 150].map(
        (x, i) =>
          rect(x - 34, 40, 20, 20, 5, i % 2 ? c.green : '#E9DCC6') +
          (i % 2 ? stroke(`M${x - 30} 50L${x - 25} 55L${x - 18} 45`, 4, c.cream) : '') +
          line(x - 4, 50, x + 30, 50, 7, c.lilac)
      )
    ) +
    rect(250, 464, 460, 20, 10, '#3C5A67') +
    at(150, 470, 1.3, 0, cup(c.coral), at(0, -66, 1, 0, steam(c.cream))) +
    at(820, 480, 1.3, 0, cup(c.teal), at(0, -66, 1, 0, steam(c.cream))) +
    shadow(150, 474, 54) +
    shadow(820, 484, 54)
  );
}

export const steps = {
  2: () =>
    soft('#F4DDBF', '#F8E8D2', 5) +
    at(
      480,
      250,
      1,
      0,
      rect(-400, -190, 800, 390, 22, c.ink),
      rect(-382, -172, 764, 340, 8, c.cream),
      rect(-382, -172, 764, 44, 8, c.plum),
      ...[c.coral, c.honey, c.green, c.teal, c.lilac].map(
        (f, i) =>
          rect(-360 + i * 146, -104, 130, 240, 12, '#F7EBD6') +
          rect(-360 + i * 146, -104, 130, 40, 12, f) +
          at(-296 + i * 146, -30, 1, 0, textLines(94, 3, c.bark, 44, 11))
      )
    ) +
    rect(380, 450, 200, 60, 0, '#3C5A67') +
    rect(300, 496, 360, 22, 10, '#3C5A67'),
  4: () =>
    table('#DDE7E4', '#B9825A', 380) +
    at(690, 190, 1.7, 0, clock(70)) +
    shadow(330, 450, 120) +
    at(330, 450, 2.4, 0, cup(c.coral), at(0, -70, 1, 0, steam('#FFFFFF'))) +
    at(215, 400, 1.25, 64, gripHand(skin[2], c.plum)) +
    at(470, 420, [-1.25, 1.25], -64, gripHand(skin[2], c.plum))
};
