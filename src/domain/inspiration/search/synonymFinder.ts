import { fold, wordsIn } from './foldedWords';
import type { Stem } from './names';
import type { WantedWord } from './searchTerm';
import { isStopWord } from './stopWords';
import { synonymGroups } from './synonyms';

type Expression = readonly WantedWord[];

const groupsByStem = new WeakMap<Stem, Map<string, Expression[]>>();

/**
 * What stands for a word, or for several side by side, given by their stems: each a word or an expression, without
 * those asked for.
 */
export function synonymsAmong(stems: readonly string[], stem: Stem): readonly Expression[] {
  const known = groupsByStem.get(stem) ?? readGroups(stem);
  groupsByStem.set(stem, known);
  return known.get(stems.join(' ')) ?? [];
}

function readGroups(stem: Stem): Map<string, Expression[]> {
  const others = new Map<string, Expression[]>();
  for (const group of synonymGroups) {
    const expressions = group.map((written) => expressionOf(written, stem));
    for (const expression of expressions) {
      const key = keyOf(expression);
      const rest = expressions.filter((other) => keyOf(other) !== key);
      others.set(key, [...(others.get(key) ?? []), ...rest]);
    }
  }
  return others;
}

function expressionOf(written: string, stem: Stem): Expression {
  const words = wordsIn(written).map((word) => word.toLowerCase());
  return words
    .filter((word) => !isStopWord(fold(word)))
    .map((word) => ({ stem: stem(fold(word)), written: word }));
}

function keyOf(expression: Expression): string {
  return expression.map((word) => word.stem).join(' ');
}
