import { pageTheme, sectionTheme, THEME_NAMES, type PageTheme } from '../../../src/tenant/pages/themes';

/** WCAG 2's contrast of two hex colours. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const slot = (theme: PageTheme, name: string): string => theme.semanticColors[name] ?? '';

const themes = THEME_NAMES.flatMap((name) => [0, 1, 2, 3].map((emphasis) => [
  `${name}, section background ${emphasis}`, sectionTheme(pageTheme(name), emphasis),
] as const));

describe.each(themes)('the theme %s', (_, theme) => {
  it.each([
    ['bodyText', 'bodyBackground'], ['bodySubtext', 'bodyBackground'], ['link', 'bodyBackground'], ['linkHovered', 'bodyBackground'],
    ['errorText', 'bodyBackground'], ['primaryButtonText', 'primaryButtonBackground'], ['buttonText', 'buttonBackground'],
    ['inputText', 'inputBackground'], ['inputPlaceholderText', 'inputBackground'],
  ])('%s can be read on %s', (text, background) => {
    expect(contrast(slot(theme, text), slot(theme, background))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['inputBorder', 'focusBorder'])('%s can be seen', (border) => {
    expect(contrast(slot(theme, border), slot(theme, 'bodyBackground'))).toBeGreaterThanOrEqual(3);
  });

  it('says whether it is dark as its background is', () => {
    expect(theme.isInverted).toBe(contrast(slot(theme, 'bodyBackground'), '#000000') < 10);
  });
});
