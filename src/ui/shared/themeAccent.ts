import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';
import { contrastBetween } from './contrast';
import type { ViewColours } from './hostTheme';

/** Colour that marks a curriculum theme: for light grounds, and for dark ones. */
const accents: Record<CurriculumTheme, readonly [string, string]> = {
  allRoundPersonalDevelopment: ['#6b4fa0', '#c9b8ee'],
  socialDevelopment: ['#a4373a', '#f3a8a5'],
  communicationAndLanguage: ['#0b5cad', '#93c7f7'],
  bodySensesAndMovement: ['#9a4a00', '#f5b47f'],
  natureOutdoorScience: ['#2b6b2e', '#a2d9a3'],
  cultureAestheticsCommunity: ['#a3246c', '#f2a9d3'],
};

/** WCAG 2 AA for text. */
const enough = 4.5;

/**
 * The colour that marks a theme on the ground it is shown on: the first of its own that is readable there and
 * on the ground's hover, else the colour of the text (high contrast, sections in the site's own colour).
 */
export function accentOf(theme: CurriculumTheme, colours: ViewColours): string {
  const grounds = isHighContrast(colours) ? [] : [colours.background, colours.hover];
  const readable = accents[theme].find(
    (accent) => grounds.length > 0 && grounds.every((ground) => contrastBetween(accent, ground) >= enough)
  );
  return readable ?? colours.text;
}

/** SharePoint doesn't say that a theme is a high contrast one; pure black under pure white is. */
function isHighContrast({ background, text }: ViewColours): boolean {
  return contrastBetween(background, text) > 20.5 && contrastBetween(background, '#000000') < 1.05;
}
