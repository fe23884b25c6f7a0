import type { Idea } from './idea';
import type { Choose, Clash } from './mergeClash';
import { mergeParts } from './mergeParts';
import { mergedMembers, mergedPicture, mergedText, mergedValue } from './mergeValues';
import { sameIdea } from './sameIdea';
import type { textFields } from './sameIdea';

interface MergedIdea {
  readonly idea: Idea;
  /** Where both changed the same; what the idea has there was chosen. */
  readonly clashes: readonly Clash[];
}

/**
 * Joins what two made of the same idea, field by field and step by step. Steps are known again by what stands in them, by
 * their keys, or by likeness. What one changed and the other removed is kept. Keys are those of `mine` where it has the part.
 *
 * @param base what both began from
 * @param choose decides where both changed the same differently; without it `mine` stands there
 */
export function mergeIdeas(base: Idea, mine: Idea, theirs: Idea, choose: Choose = () => 'mine'): MergedIdea {
  if (sameIdea(base, theirs) || sameIdea(mine, theirs)) {
    return { idea: mine, clashes: [] };
  }
  const clashes: Clash[] = [];
  const settle: Choose = (clash) => {
    clashes.push(clash);
    return choose(clash);
  };
  const text = (field: (typeof textFields)[number]): string =>
    mergedText({ field }, [base[field], mine[field], theirs[field]], settle);
  const [title, intro] = [text('title'), text('intro')];
  const [cover, second] = mergedPicture({ field: 'cover' }, [base.cover, mine.cover, theirs.cover], settle);
  const materials = text('materials');
  const body = mergeParts([base.body, mine.body, theirs.body], settle);
  const idea: Idea = {
    title,
    intro,
    ...(cover && { cover }),
    materials,
    body: second ? [{ kind: 'step', key: `${second.key}+`, text: '', picture: second }, ...body] : body,
    tip: text('tip'),
    observation: text('observation'),
    ending: mergeParts([base.ending, mine.ending, theirs.ending], settle),
    facts: mergedFacts(base, mine, theirs, settle),
  };
  return { idea, clashes };
}

function mergedFacts(base: Idea, mine: Idea, theirs: Idea, settle: Choose): Idea['facts'] {
  const [b, m, t] = [base.facts, mine.facts, theirs.facts];
  return {
    themes: mergedMembers(b.themes, m.themes, t.themes),
    settings: mergedMembers(b.settings, m.settings, t.settings),
    tool: mergedValue({ field: 'tool' }, [b.tool, m.tool, t.tool], settle),
    minutes: mergedValue({ field: 'minutes' }, [b.minutes, m.minutes, t.minutes], settle),
    place: mergedValue({ field: 'place' }, [b.place, m.place, t.place], settle),
    institution: mergedValue({ field: 'institution' }, [b.institution, m.institution, t.institution], settle),
  };
}
