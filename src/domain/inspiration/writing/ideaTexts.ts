import { stepsOf } from './idea';
import type { Idea, RichText } from './idea';
import { hrefsIn, plainTextOf } from './plainText';

/** A part of the idea that an author can be led to. */
type IdeaField = 'title' | 'intro' | 'materials' | 'steps' | 'tip' | 'observation' | 'themes' | 'settings' | 'cover';

/** Where in the idea something stands. */
export interface SpotInIdea {
  readonly field: IdeaField;
  readonly stepKey?: string;
}

interface TextInIdea extends SpotInIdea {
  /** A line for each paragraph. */
  readonly text: string;
}

/** All that is written to be read, in reading order, without what is empty. */
export function textsIn(idea: Idea): readonly TextInIdea[] {
  return [
    { field: 'title' as const, text: idea.title.trim() },
    { field: 'intro' as const, text: idea.intro.trim() },
    ...richTextsIn(idea).map(({ html, ...spot }) => ({ ...spot, text: plainTextOf(html) })),
  ].filter(({ text }) => text !== '');
}

interface LinkInIdea extends SpotInIdea {
  readonly address: string;
}

/** What the idea links to on the web, in reading order; each address of a spot once. Addresses of mail aren't among it. */
export function linksIn(idea: Idea): readonly LinkInIdea[] {
  return hrefsOf(idea).filter(({ address }) => /^https?:\/\//i.test(address));
}

/** Mail addresses and phone numbers that are linked to, as they stand. */
export function contactsIn(idea: Idea): readonly LinkInIdea[] {
  return hrefsOf(idea).filter(({ address }) => /^(?:mailto|tel|sms):/i.test(address));
}

function hrefsOf(idea: Idea): readonly LinkInIdea[] {
  const films = stepsOf(idea).flatMap(({ key, film }) =>
    film === undefined ? [] : [{ field: 'steps' as const, stepKey: key, address: film }]
  );
  const hrefs = richTextsIn(idea).flatMap(({ html, ...spot }) =>
    [...new Set(hrefsIn(html))].map((address) => ({ ...spot, address }))
  );
  return [...hrefs, ...films];
}

function richTextsIn(idea: Idea): readonly (SpotInIdea & { html: RichText })[] {
  return [
    { field: 'materials', html: idea.materials },
    ...stepsOf(idea).map(({ key, text }) => ({ field: 'steps' as const, stepKey: key, html: text })),
    { field: 'tip', html: idea.tip },
    { field: 'observation', html: idea.observation },
  ];
}
