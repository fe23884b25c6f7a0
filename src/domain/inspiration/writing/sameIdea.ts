import type { PostFacts } from '../post';
import type { Idea, IdeaPart, IdeaPicture, IdeaStep, RichText } from './idea';
import { tidyRichText } from './readRichText';

/**
 * True when two ideas say the same, whatever the keys of their steps, the white space in their texts, the order of themes
 * and settings, and steps in which nothing stands: a page holds none of these.
 */
export function sameIdea(one: Idea, other: Idea): boolean {
  if (one === other) {
    return true;
  }
  return (
    textFields.every((field) => sameText(one[field], other[field])) &&
    samePictureAndAlt(one.cover, other.cover) &&
    sameParts(one.body, other.body) &&
    sameParts(one.ending, other.ending) &&
    sameFacts(one.facts, other.facts)
  );
}

/** The fields of an idea that are text. */
export const textFields = ['title', 'intro', 'materials', 'tip', 'observation'] as const;

/** The facts that are one value each. */
const singleFacts = ['tool', 'minutes', 'place', 'institution'] as const;

/** True when two parts show the same. */
export function samePart(one: IdeaPart, other: IdeaPart): boolean {
  if (one.kind === 'kept' || other.kind === 'kept') {
    return one.kind === 'kept' && other.kind === 'kept' && one.content === other.content && one.title === other.title;
  }
  return (
    tidyTextOf(one) === tidyTextOf(other) && samePictureAndAlt(one.picture, other.picture) && sameValue(one.film, other.film)
  );
}

/** True for a step in which nothing stands yet. */
export function isBlank(part: IdeaPart): boolean {
  return part.kind === 'step' && tidyTextOf(part) === '' && !part.picture && !part.film;
}

/** True when both are the same file or the same bytes on this device, whatever is said of them. */
export function samePicture(one: IdeaPicture | undefined, other: IdeaPicture | undefined): boolean {
  if (one === undefined || other === undefined) {
    return one === other;
  }
  return one.key === other.key || (one.stored !== undefined && one.stored.url === other.stored?.url);
}

/** True when two texts, rich or plain, read the same however they are written down. */
export function sameText(one: RichText, other: RichText): boolean {
  return one === other || tidyText(one) === tidyText(other);
}

/** What is left empty is '' or absent. */
export function sameValue(one: string | number | undefined, other: string | number | undefined): boolean {
  return String(one ?? '').trim() === String(other ?? '').trim();
}

/** True when both hold the same members in whatever order. */
export function sameMembers<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((member) => other.includes(member));
}

function sameFacts(one: PostFacts, other: PostFacts): boolean {
  return (
    sameMembers(one.themes, other.themes) &&
    sameMembers(one.settings, other.settings) &&
    singleFacts.every((fact) => sameValue(one[fact], other[fact]))
  );
}

function samePictureAndAlt(one: IdeaPicture | undefined, other: IdeaPicture | undefined): boolean {
  return samePicture(one, other) && sameText(one?.alt ?? '', other?.alt ?? '');
}

function sameParts(one: readonly IdeaPart[], other: readonly IdeaPart[]): boolean {
  const [left, right] = [one, other].map((parts) => parts.filter((part) => !isBlank(part)));
  return left.length === right.length && left.every((part, index) => samePart(part, right[index]));
}

/** Each step is compared with many. */
const knownTexts = new WeakMap<IdeaStep, string>();

function tidyTextOf(step: IdeaStep): string {
  const text = knownTexts.get(step) ?? tidyText(step.text);
  knownTexts.set(step, text);
  return text;
}

function tidyText(text: RichText): string {
  return text.startsWith('<') ? tidyRichText(text) : text.replace(/\s+/g, ' ').trim();
}
