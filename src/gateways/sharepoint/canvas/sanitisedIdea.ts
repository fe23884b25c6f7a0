import type { Idea, IdeaPart } from '../../../domain/inspiration/writing/idea';
import { toRichText } from './toRichText';

/**
 * The idea with every rich text of it sanitised by DOMPurify: for whatever is about to be written, wherever it has been
 * in between (a device's disk, another tab). `ideaCanvas` writes texts anew besides.
 */
export function sanitisedIdea(idea: Idea): Idea {
  const clean = (html: string): string => toRichText(html).html;
  return {
    ...idea,
    materials: clean(idea.materials),
    tip: clean(idea.tip),
    observation: clean(idea.observation),
    body: idea.body.map((part): IdeaPart => (part.kind === 'step' ? { ...part, text: clean(part.text) } : part)),
  };
}
