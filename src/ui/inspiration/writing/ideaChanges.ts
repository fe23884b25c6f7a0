import type { Idea, IdeaPart, IdeaPicture, IdeaStep } from '../../../domain/inspiration/writing/idea';
import { picturesOf } from '../../../domain/inspiration/writing/idea';
import type { PostFacts } from '../../../domain/inspiration/post';

/** A key that no part or picture has. */
export function newKey(): string {
  return crypto.randomUUID();
}

export function emptyStep(): IdeaStep {
  return { kind: 'step', key: newKey(), text: '' };
}

/** The idea with a step changed; a step that isn't in it yet comes last. */
export function withStep(idea: Idea, step: IdeaStep, change: (step: IdeaStep) => IdeaStep): Idea {
  const isThere = idea.body.some(({ key }) => key === step.key);
  const body = isThere ? idea.body : [...idea.body, step];
  return { ...idea, body: body.map((part) => (part.kind === 'step' && part.key === step.key ? change(part) : part)) };
}

/** The idea with parts set in after another, or first. */
export function withPartsAfter(idea: Idea, after: string | undefined, parts: readonly IdeaPart[]): Idea {
  const at = after === undefined ? 0 : idea.body.findIndex(({ key }) => key === after) + 1 || idea.body.length;
  return { ...idea, body: [...idea.body.slice(0, at), ...parts, ...idea.body.slice(at)] };
}

/** The idea without a part, whether it stands in the body or after it. */
export function withoutPart(idea: Idea, key: string): Idea {
  const isOther = (part: IdeaPart): boolean => part.key !== key;
  return { ...idea, body: idea.body.filter(isOther), ending: idea.ending.filter(isOther) };
}

/** The idea with a part of the body moved so that it stands at an index. */
export function withPartAt(idea: Idea, key: string, index: number): Idea {
  const part = idea.body.find((one) => one.key === key);
  const others = idea.body.filter((one) => one.key !== key);
  return part ? { ...idea, body: [...others.slice(0, index), part, ...others.slice(index)] } : idea;
}

/** The idea with a picture changed, or taken out, wherever it stands. */
export function withPicture(
  idea: Idea,
  key: string,
  change: (picture: IdeaPicture) => IdeaPicture | undefined
): Idea {
  const changed = (picture: IdeaPicture | undefined): IdeaPicture | undefined =>
    picture?.key === key ? change(picture) : picture;
  return {
    ...idea,
    cover: changed(idea.cover),
    body: idea.body.map((part) => (part.kind === 'step' ? { ...part, picture: changed(part.picture) } : part)),
  };
}

export function withFacts(idea: Idea, facts: Partial<PostFacts>): Idea {
  return { ...idea, facts: { ...idea.facts, ...facts } };
}

export function pictureIn(idea: Idea, key: string): IdeaPicture | undefined {
  return picturesOf(idea).find((picture) => picture.key === key);
}
