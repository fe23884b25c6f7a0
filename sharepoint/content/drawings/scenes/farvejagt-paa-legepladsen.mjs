/** Pictures of the post »Farvejagt på legepladsen«. */
import { at, c, circle, ellipse, fade, line, rect, scatter, skin, stroke } from '../svg.mjs';
import { cone, grassTuft, leaf, oakLeaf } from '../motifs/nature.mjs';
import { openHand } from '../motifs/people.mjs';
import { fill, soft } from '../motifs/places.mjs';

export function banner() {
  const arc = (r, size, draw) => {
    const count = Math.round(r / 17.5);
    return Array.from({ length: count }, (_, i) => {
      const a = Math.PI * (1 + (i + 0.5) / count);
      return at(
        (480 + Math.cos(a) * r * 1.12).toFixed(0),
        (506 + Math.sin(a) * r).toFixed(0),
        size,
        (i * 67) % 360,
        draw(i)
      );
    }).join('');
  };
  return (
    fill(c.sage) +
    scatter(2, 12, [0, 0, 960, 540], () => grassTuft('#9DBE8F')) +
    ellipse(480, 516, 540, 480, '#9DBE8F', 'opacity="0.55"') +
    arc(408, 0.66, (i) => (i % 2 ? leaf(c.brick) : oakLeaf(c.coral))) +
    arc(346, 0.6, (i) => (i % 2 ? oakLeaf(c.honey) : leaf('#F0A35A'))) +
    arc(286, 0.56, (i) => (i % 3 ? leaf('#F9D98A') : circle(0, 0, 40, c.honey))) +
    arc(228, 0.54, (i) => (i % 2 ? leaf(c.pine) : leaf(c.green))) +
    arc(
      174,
      0.5,
      (i) => ellipse(0, 0, 44, 34, i % 2 ? c.teal : '#3F7F9C') + fade(0.3, ellipse(-10, -10, 16, 9, c.cream))
    ) +
    arc(
      124,
      0.46,
      (i) => ellipse(0, 0, 42, 34, i % 2 ? c.plum : c.lilac) + fade(0.3, ellipse(-10, -10, 16, 9, c.cream))
    ) +
    at(480, 520, 1, 0, cone()) +
    at(430, 528, 0.6, -20, cone()) +
    at(532, 528, 0.6, 20, cone())
  );
}

export const steps = {
  1: () =>
    soft(c.sage, '#C6DBB8', 4) +
    scatter(6, 22, [0, 0, 960, 540], () => grassTuft('#93B583')) +
    stroke('M960 60C800 120 700 130 560 210', 18, c.bark) +
    at(600, 250, 2.3, 150, leaf(c.brick)) +
    at(800, 200, 1.4, 200, leaf(c.coral)) +
    at(420, 330, 1.5, 38, openHand(skin[3], c.teal)) +
    at(
      404,
      262,
      1,
      -8,
      rect(-110, -80, 220, 150, 10, c.ink, 'opacity="0.14" transform="translate(6 8)"'),
      rect(-110, -80, 220, 150, 10, c.brick)
    ) +
    at(420, 330, 1.5, 38, line(-28, 30, -56, -8, 20, skin[3])),
  4: () =>
    fill('#CDB8A4') +
    rect(0, 140, 960, 220, 0, '#DCCBB9') +
    rect(0, 360, 960, 30, 0, '#A89382') +
    rect(0, 390, 960, 160, 0, '#BFAA96') +
    rect(0, 120, 960, 24, 0, '#A89382') +
    ['#F9E3A2', c.honey, '#EE9F5A', c.coral, c.brick, '#7A3E34']
      .map(
        (color, i) =>
          fade(0.14, at(118 + i * 148, 264, 1.5, -14 + i * 7, leaf(c.ink))) +
          at(110 + i * 148, 252, 1.5, -14 + i * 7, i % 2 ? oakLeaf(color) : leaf(color))
      )
      .join('')
};
