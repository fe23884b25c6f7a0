import type { PostFacts } from '../../../../domain/inspiration/post';
import { minutesIn, settingsIn } from '../../factWords';
import { make } from './make';
import type { PaperWords } from './paperWords';

/** The facts of a post on a line: what the author left out isn't there. */
export function factsOnPaper(paper: Document, facts: PostFacts, words: PaperWords): HTMLElement {
  const named: [string, string | undefined][] = [
    [words.time, facts.minutes === undefined ? undefined : minutesIn(facts.minutes, words)],
    [words.place, facts.place && words[`place_${facts.place}`]],
    [words.setting, settingsIn(facts.settings, words)],
    [words.tool, facts.tool],
    [words.institution, facts.institution],
  ];
  const shown = named.filter((fact): fact is [string, string] => !!fact[1]);
  const items = shown.map(([name, value]) => make(paper, 'li', '', make(paper, 'b', '', `${name} `), value));
  return make(paper, 'ul', 'facts', ...items);
}
