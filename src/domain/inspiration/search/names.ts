import { curriculumThemes, formerNameOf, officialNameOf } from '../../shared/curriculumTheme';
import type { CurriculumTheme } from '../../shared/curriculumTheme';
import { places } from '../../shared/place';
import type { Place } from '../../shared/place';
import { settings } from '../../shared/setting';
import type { Setting } from '../../shared/setting';
import { editDistance } from './editDistance';
import { fold, wordsIn } from './foldedWords';
import { isStopWord } from './stopWords';

/** What a name in a search asks for: ideas with it come first, and its words needn't stand in their text. */
export type NamedFact =
  | { readonly kind: 'theme'; readonly theme: CurriculumTheme }
  | { readonly kind: 'setting'; readonly setting: Setting }
  | { readonly kind: 'place'; readonly place: Place };

/** Gives the stem of a folded word. */
export type Stem = (folded: string) => string;

/** How staff name the settings, the usual name first. */
export const settingNames: Readonly<Record<Setting, readonly string[]>> = {
  childminding: ['dagpleje', 'dagplejer'],
  nursery: ['vuggestue', 'vuggestuebarn'],
  kindergarten: ['børnehave', 'børnehavebarn'],
  afterSchool: ['SFO', 'fritidshjem', 'fritidsordning'],
  lowerPrimary: ['indskoling'],
  upperPrimary: ['mellemtrin'],
  lowerSecondary: ['udskoling'],
};

/** How staff name the places, the usual name first. */
export const placeNames: Readonly<Record<Place, readonly string[]>> = {
  playroom: ['stuen', 'indendørs'],
  outdoors: ['ude', 'udenfor', 'udendørs'],
  staffRoom: ['personalerum', 'personalestue'],
  childminderHome: ['hjemme hos dagplejer'],
  classroom: ['klasseværelse', 'klasselokale'],
};

/** Both names of a theme; once where they are the same. */
export function themeNames(theme: CurriculumTheme): string[] {
  return [...new Set([officialNameOf(theme), formerNameOf(theme)])];
}

const namedFacts: readonly { readonly fact: NamedFact; readonly name: string }[] = [
  ...curriculumThemes.flatMap((theme) => themeNames(theme).map((name) => ({ fact: { kind: 'theme' as const, theme }, name }))),
  ...settings.flatMap((setting) => settingNames[setting].map((name) => ({ fact: { kind: 'setting' as const, setting }, name }))),
  ...places.flatMap((place) => placeNames[place].map((name) => ({ fact: { kind: 'place' as const, place }, name }))),
];

/** A theme is meant when most of its name's words are there; a shorter name must be there whole. */
const mostOfIt = 0.6;
const shortestForgiven = 8;
const shortestForgivenTwice = 11;

interface Recognised {
  readonly facts: readonly NamedFact[];
  /** The words that are no part of a name, in their order. */
  readonly rest: readonly string[];
}

/**
 * Finds the names of themes (of 2018 and 2016), settings and places among the folded words of a search. A name may be
 * inflected and, where it is long, misspelt. The name with the most words takes them first.
 */
export function recogniseNames(words: readonly string[], stem: Stem): Recognised {
  const names = namedFacts
    .map(({ fact, name }) => ({ fact, parts: wordsIn(name).map(fold).filter((word) => !isStopWord(word)) }))
    .sort((a, b) => b.parts.length - a.parts.length);
  const facts: NamedFact[] = [];
  let rest = words;
  for (const { fact, parts } of names) {
    const found = rest.filter((word) => parts.some((part) => isSameWord(part, word, stem)));
    if (found.length > 0 && found.length >= Math.ceil(parts.length * mostOfIt)) {
      facts.push(fact);
      rest = rest.filter((word) => !found.includes(word));
    }
  }
  return { facts, rest };
}

/** A long word may be misspelt; but `indendørs`, two letters from `udendørs`, is another. */
function isSameWord(part: string, word: string, stem: Stem): boolean {
  const mistakes = part.length < shortestForgiven ? 0 : part.length < shortestForgivenTwice ? 1 : 2;
  return stem(part) === stem(word) || (mistakes > 0 && editDistance(part, word, mistakes) <= mistakes);
}
