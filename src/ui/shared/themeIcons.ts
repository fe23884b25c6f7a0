import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';
import { chat, leaf, paintBrush, peopleTeam, personHeart, personRunning } from './icons';

/** The icon that stands for each curriculum theme, as path data. */
export const themeIcons: Readonly<Record<CurriculumTheme, string>> = {
  allRoundPersonalDevelopment: personHeart,
  socialDevelopment: peopleTeam,
  communicationAndLanguage: chat,
  bodySensesAndMovement: personRunning,
  natureOutdoorScience: leaf,
  cultureAestheticsCommunity: paintBrush,
};
