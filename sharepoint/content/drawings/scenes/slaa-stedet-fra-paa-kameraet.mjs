/** Pictures of the post »Slå stedet fra på kameraet«. */
import { at, c, circle, ellipse, line, path, rect, skin, stroke } from '../svg.mjs';
import { cameraSign, gear, pin, tablet, tabletBack } from '../motifs/devices.mjs';
import { pointingHand } from '../motifs/people.mjs';
import { boards, soft } from '../motifs/places.mjs';

export function banner() {
  return (
    soft('#DCE7E4', c.cream, 7) +
    at(
      330,
      280,
      1,
      -4,
      tablet(
        420,
        290,
        path('M-210 40C-120 -40 -60 60 20 10C100 -40 150 20 210 -20V145H-210Z', c.sage) +
          stroke('M-210 -60C-60 -100 20 0 210 -70', 20, c.cream) +
          stroke('M-120 -145C-80 -20 -100 60 -60 145', 16, c.cream) +
          at(0, 20, 1.5, 0, cameraSign()),
        c.sky
      )
    ) +
    at(740, 400, 2.3, 0, pin(c.coral)) +
    ellipse(740, 410, 66, 14, c.ink, 'opacity="0.16"') +
    line(620, 380, 860, 130, 30, '#F1F2EA') +
    line(620, 380, 860, 130, 18, c.ink)
  );
}

export const steps = {
  1: () =>
    soft('#DCE7E4', c.cream, 7) +
    at(
      450,
      230,
      1,
      -3,
      tablet(
        480,
        320,
        [
          [-160, -90, c.coral],
          [0, -90, c.honey],
          [160, -90, c.sage],
          [-160, 80, c.lilac],
          [160, 80, c.blush]
        ]
          .map(([x, y, f]) => rect(x - 52, y - 52, 104, 104, 26, f))
          .join('') +
          rect(-60, 20, 120, 120, 30, c.ink) +
          at(0, 80, 0.86, 0, gear(40, c.cream, c.ink)),
        '#EAF2F1'
      )
    ) +
    at(500, 400, 1.3, -14, pointingHand(skin[1], c.coral)),
  4: () =>
    boards('#D9A878') +
    at(
      450,
      270,
      1,
      5,
      rect(-226, -156, 460, 330, 30, c.ink, 'opacity="0.18" transform="translate(8 10)"'),
      tabletBack(460, 330, '#5E7682'),
      circle(110, 60, 56, c.cream),
      circle(110, 60, 48, c.green),
      stroke('M86 62L104 80L136 42', 13, c.cream)
    ) +
    at(690, 410, 1.3, -40, pointingHand(skin[0], c.teal))
};
