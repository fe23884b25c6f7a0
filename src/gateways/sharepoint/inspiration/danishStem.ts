import { stemmer } from '@orama/stemmers/danish';

const longestKept = 4;

/**
 * The stem of a folded Danish word, by Snowball's rules; but it takes the `s` of `dans` for a genitive, and would part
 * it from `danse` and `danser`.
 */
export function danishStem(folded: string): string {
  return folded.length <= longestKept && folded.endsWith('s') ? folded : stemmer(folded);
}
