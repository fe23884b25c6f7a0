import type { Setting } from '../../domain/shared/setting';
import type { PortalWords } from '../shared/words';

/** A number of minutes, as one says it. */
export function minutesIn(minutes: number, words: PortalWords): string {
  return words.minutes.replace('{count}', String(minutes));
}

/** Whom an idea is for, in a row. */
export function settingsIn(settings: readonly Setting[], words: PortalWords): string {
  return settings.map((setting) => words[`setting_${setting}`]).join(', ');
}
