import type { IdeaTemplate } from './draft';
import { emptyIdea } from './idea';
import type { Idea } from './idea';

/** What may be left out; folded until asked for, unless the template shows it. */
export const optionalFields = [
  'intro',
  'minutes',
  'place',
  'tool',
  'institution',
  'materials',
  'tip',
  'observation',
  'film',
] as const;

export type OptionalField = (typeof optionalFields)[number];

interface TemplateOutline {
  /** What the idea is before the author has written anything. */
  readonly start: Idea;
  /** Optional fields that stand open from the start. */
  readonly shown: readonly OptionalField[];
}

const outlines: Readonly<Record<IdeaTemplate, TemplateOutline>> = {
  howWeDid: { start: emptyIdea, shown: ['intro'] },
  oneMinuteTip: {
    // A childminder's tip, done between two other things. Both stand open to be changed.
    start: { ...emptyIdea, facts: { themes: [], settings: ['childminding'], minutes: 5, place: 'childminderHome' } },
    shown: ['minutes'],
  },
  weTriedAnApp: { start: emptyIdea, shown: ['tool', 'observation'] },
};

/** What an author who chose the template meets. */
export function outlineOf(template: IdeaTemplate): TemplateOutline {
  return outlines[template];
}
