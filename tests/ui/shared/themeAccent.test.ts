import fc from 'fast-check';
import { curriculumThemes } from '../../../src/domain/shared/curriculumTheme';
import { contrastBetween } from '../../../src/ui/shared/contrast';
import { coloursOf } from '../../../src/ui/shared/hostTheme';
import { accentOf } from '../../../src/ui/shared/themeAccent';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe("a theme's colour", () => {
  it.each([
    ['light', undefined],
    ['dark', { isInverted: true }]
  ])('is its own, and not the same as another theme, on a %s page', (_, theme) => {
    const colours = coloursOf(theme);
    const accents = curriculumThemes.map((key) => accentOf(key, colours));
    expect(new Set(accents).size).toBe(6);
    expect(accents).not.toContain(colours.text);
  });

  it('is readable on any ground (4.5:1), or else the colour of the text', () => {
    fc.assert(
      fc.property(colour, colour, fc.constantFrom(...curriculumThemes), (bodyBackground, bodyText, theme) => {
        const colours = coloursOf({ semanticColors: { bodyBackground, bodyText } });
        const accent = accentOf(theme, colours);
        expect(accent === bodyText || contrastBetween(accent, bodyBackground) >= 4.5).toBe(true);
      })
    );
  });

  it('is the colour of the text in high contrast', () => {
    const colours = coloursOf({ isInverted: true, semanticColors: { bodyBackground: '#000000', bodyText: '#ffffff' } });
    expect(curriculumThemes.map((theme) => accentOf(theme, colours))).toEqual(Array(6).fill('#ffffff'));
  });
});

describe('contrast', () => {
  it('is counted as in WCAG 2', () => {
    expect(contrastBetween('#fff', 'rgb(0, 0, 0)')).toBe(21);
    expect(contrastBetween('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
