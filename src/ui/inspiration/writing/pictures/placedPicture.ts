import { stepsOf } from '../../../../domain/inspiration/writing/idea';
import type { Idea, IdeaPicture, IdeaStep } from '../../../../domain/inspiration/writing/idea';
import { newKey, withPartsAfter, withStep } from '../ideaChanges';

/** Where a picture was dropped: on a step, or as the cover. */
export interface PicturePlace {
  /** The step's key, or `cover`. */
  readonly key: string;
}

export const coverPlace: PicturePlace = { key: 'cover' };

/**
 * The idea with a picture set in: in the step, if that has none, else in a new step after it; and where that is, for the
 * picture that comes after. A step that is gone meanwhile leaves its picture to a new last one.
 */
export function placedPicture(idea: Idea, pictureKey: string, at: PicturePlace): { idea: Idea; at: PicturePlace } {
  const picture: IdeaPicture = { key: pictureKey, alt: '' };
  if (at === coverPlace) {
    return { idea: { ...idea, cover: picture }, at };
  }
  const step = stepsOf(idea).find(({ key }) => key === at.key);
  if (step && !step.picture) {
    return { idea: withStep(idea, step, (one) => ({ ...one, picture })), at };
  }
  const next: IdeaStep = { kind: 'step', key: newKey(), text: '', picture };
  const after = step?.key ?? idea.body[idea.body.length - 1]?.key;
  return { idea: withPartsAfter(idea, after, [next]), at: { key: next.key } };
}
