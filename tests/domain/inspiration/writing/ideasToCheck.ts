import { emptyIdea } from '../../../../src/domain/inspiration/writing/idea';
import type { Idea, IdeaStep } from '../../../../src/domain/inspiration/writing/idea';
import type { KnownOfIdea } from '../../../../src/domain/inspiration/writing/publishCheck';

/** A step that says something. */
export function aStep(key: string, text: string, more: Partial<IdeaStep> = {}): IdeaStep {
  return { kind: 'step', key, text, ...more };
}

/** An idea in which there is nothing to mend. */
export function aReadyIdea(more: Partial<Idea> = {}): Idea {
  return {
    ...emptyIdea,
    title: 'Skyggeteater med tablet',
    body: [aStep('one', '<p>Børnene klipper figurer af pap.</p>'), aStep('two', '<p>Vi filmer dem mod lyset.</p>')],
    facts: { themes: ['cultureAestheticsCommunity'], settings: ['kindergarten'] },
    ...more,
  };
}

export const nothingKnown: KnownOfIdea = {
  ownOrigin: 'https://herning.sharepoint.com',
  answered: [],
  deadLinks: [],
  unreachedLinks: [],
};
