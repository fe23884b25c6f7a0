import * as React from 'react';
import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';
import type { Place } from '../../domain/shared/place';
import type { PortalErrorKind } from '../../domain/shared/portalError';
import type { Setting } from '../../domain/shared/setting';

/**
 * The words that all topics share, in the person's language. The host brings them (`webparts/shared/loc`).
 * Flat, as SharePoint's loader and its translators expect; `words[`theme_${theme}`]` is checked by the compiler.
 */
export type PortalWords = Readonly<Record<NamedWord | ListedWord, string>>;

/** `locale` is BCP 47, for dates and plurals; `{count}` in the counted words stands for the number. */
type NamedWord = 'locale' | 'curriculumTheme' | 'allThemes' | 'minutes' | 'tryAgain';

type ListedWord =
  | `theme_${CurriculumTheme}`
  | `setting_${Setting}`
  | `place_${Place}`
  | `error_${PortalErrorKind}_heading`
  | `error_${PortalErrorKind}_text`;

const WordsContext = React.createContext<PortalWords | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** The shared words of the view around. */
export function usePortalWords(): PortalWords {
  const words = React.useContext(WordsContext);
  if (!words) {
    throw new Error('A view of the portal stands outside a PortalFrame');
  }
  return words;
}

/** The words for this many, the one or the other, with the number set in. */
export function counted(one: string, other: string, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? one : other;
  return form.replace('{count}', new Intl.NumberFormat(locale).format(count));
}
