/** Pictures of the post »Rejsebureauet i SFO'en«. */
import { at, c, ellipse, fade, line, path, rect, shadow, stroke } from '../svg.mjs';
import { sun } from '../motifs/nature.mjs';
import { tablet } from '../motifs/devices.mjs';
import { boards, room } from '../motifs/places.mjs';
import { suitcase, umbrella } from '../motifs/household.mjs';

export function banner() {
  const pyramids =
    path('M-190 60L-90 -60L10 60Z', '#E3A75C') +
    path('M-90 -60L10 60H-60Z', '#C98748') +
    path('M-30 60L70 -90L190 60Z', c.honey) +
    path('M70 -90L190 60H100Z', '#D9913F') +
    at(-130, -84, 0.44, 0, sun('#FBE3A6')) +
    rect(-200, 58, 400, 100, 0, c.sand);
  return (
    room('#F3D9C4', '#B9825A', 430) +
    line(90, 60, 580, 60, 12, c.bark) +
    path(
      'M110 60H560V410C520 430 480 404 440 420C400 436 360 408 320 420C280 432 240 408 200 420C160 430 130 414 110 420Z',
      '#6FBF73'
    ) +
    fade(
      0.16,
      stroke(
        'M200 70C190 180 204 300 196 410M330 70C340 180 322 300 330 410M450 70C440 190 456 300 448 410',
        12,
        c.pine
      )
    ) +
    at(340, 494, 1.02, 0, suitcase(c.coral)) +
    at(
      340,
      356,
      1,
      0,

      ellipse(0, -12, 92, 16, c.honey),
      path('M-46 -14C-44 -70 44 -70 46 -14Z', c.honey),
      rect(-46, -30, 92, 14, 0, c.brick)
    ) +
    at(180, 498, 0.74, -8, umbrella(c.teal, c.sky)) +
    shadow(770, 506, 150) +
    line(770, 330, 690, 506, 12, c.ink) +
    line(770, 330, 850, 506, 12, c.ink) +
    at(
      770,
      250,
      1,
      4,
      tablet(
        290,
        200,
        pyramids +
          at(0, 96, 0.5, 0, suitcase(c.coral)) +
          at(
            0,
            26,
            0.5,
            0,
            ellipse(0, -12, 92, 16, c.honey),
            path('M-46 -14C-44 -70 44 -70 46 -14Z', c.honey),
            rect(-46, -30, 92, 14, 0, c.brick)
          ),
        c.sky
      )
    )
  );
}

export const steps = {
  2: () =>
    room('#F3D9C4', '#B9825A', 440) +
    line(200, 50, 760, 50, 12, c.bark) +
    path('M224 50H736V430H224Z', '#6FBF73') +
    fade(0.1, stroke('M350 60V424M480 60V424M610 60V424', 10, c.pine)) +
    path('M116 250L320 130V390Z', c.honey, 'opacity="0.25"') +
    path('M844 250L640 130V390Z', c.honey, 'opacity="0.25"') +
    [
      [100, 1],
      [860, -1]
    ]
      .map(([x, f]) =>
        at(
          x,
          500,
          [f, 1],
          0,
          stroke('M0 0V-230M0 -30L-40 10M0 -30L40 10', 12, c.ink),
          at(
            0,
            -250,
            1,
            70,
            path('M-44 44C-44 -10 -20 -36 0 -36C20 -36 44 -10 44 44Z', c.coral),
            ellipse(0, 44, 44, 10, c.honey)
          )
        )
      )
      .join(''),
  3: () =>
    boards('#CF9A68') +
    at(
      430,
      260,
      1,
      -3,
      rect(-300, -190, 610, 400, 10, c.ink, 'opacity="0.14" transform="translate(6 8)"'),
      rect(-300, -190, 610, 400, 10, c.cream),
      rect(-276, -166, 560, 350, 4, c.sky),
      path('M-276 110C-100 80 100 120 284 90V184H-276Z', c.sand),
      at(-170, -90, 0.8, 0, sun(c.honey)),
      path('M-200 110L-70 -60L60 110Z', '#E3A75C'),
      path('M-70 -60L60 110H-30Z', '#C98748'),
      path('M10 120L140 -110L284 120Z', c.honey),
      path('M140 -110L284 120H180Z', '#D9913F')
    ) +
    at(
      830,
      400,
      1,
      0,
      shadow(0, 80, 74),
      path('M-64 -30H64L54 70Q0 90 -54 70Z', c.sky),
      ellipse(0, -30, 64, 18, c.teal)
    ) +
    at(
      800,
      290,
      1,
      -58,
      rect(-150, -11, 190, 22, 8, c.bark),
      rect(34, -15, 40, 30, 4, c.lilac),
      path('M74 -16C110 -20 130 0 138 0C130 6 110 20 74 16Z', c.coral)
    )
};
