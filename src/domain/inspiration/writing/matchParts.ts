import type { IdeaPart } from './idea';
import { isBlank, samePart, samePicture } from './sameIdea';

/** Two steps whose words are shared to this degree are the same step, changed. */
const alikeFrom = 0.5;

/**
 * Finds the parts of one list again in another: by what stands in them, else by key, by picture, by most of their words,
 * or since nothing else stands between the same neighbours.
 */
export function matchParts(
  from: readonly IdeaPart[],
  to: readonly IdeaPart[],
  rules: readonly MatchRule[] = ofChangedList
): ReadonlyMap<IdeaPart, IdeaPart> {
  const found = new Map<IdeaPart, IdeaPart>();
  const taken = new Set<IdeaPart>();
  const lists = { from, to, found, fromPlaces: placesIn(from), toPlaces: placesIn(to) };
  for (const isMatch of rules) {
    for (const part of from.filter((one) => !found.has(one))) {
      const match = to.find(
        (one) => !taken.has(one) && one.kind === part.kind && isMatch(part, one, lists)
      );
      if (match) {
        found.set(part, match);
        taken.add(match);
      }
    }
  }
  return found;
}

interface Lists {
  readonly from: readonly IdeaPart[];
  readonly to: readonly IdeaPart[];
  readonly found: ReadonlyMap<IdeaPart, IdeaPart>;
  readonly fromPlaces: ReadonlyMap<IdeaPart, number>;
  readonly toPlaces: ReadonlyMap<IdeaPart, number>;
}

function placesIn(parts: readonly IdeaPart[]): ReadonlyMap<IdeaPart, number> {
  return new Map(parts.map((part, index) => [part, index]));
}

type MatchRule = (part: IdeaPart, other: IdeaPart, lists: Lists) => boolean;

const saysTheSame = (part: IdeaPart, other: IdeaPart): boolean => samePart(part, other) && !isBlank(part);

const ofChangedList: readonly MatchRule[] = [
  (part, other) => part.key === other.key && saysTheSame(part, other),
  saysTheSame,
  (part, other) => part.key === other.key,
  (part, other) => pictureOf(part) !== undefined && samePicture(pictureOf(part), pictureOf(other)),
  (part, other) => likeness(part, other) >= alikeFrom,
  (part, other, lists) => isAloneBetweenNeighbours(part, other, lists),
];

/** Rules for parts that two have added: only what is plainly the same is one part. */
export const ofAddedParts: readonly MatchRule[] = [
  saysTheSame,
  (part, other) => part.key === other.key && likeness(part, other) >= alikeFrom,
];

function pictureOf(part: IdeaPart): Extract<IdeaPart, { kind: 'step' }>['picture'] {
  return part.kind === 'step' ? part.picture : undefined;
}

/** Share of the shorter one's words that the other has too, 0 to 1. */
function likeness(one: IdeaPart, other: IdeaPart): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return few.size === 0 ? 0 : [...few].filter((word) => many.has(word)).length / few.size;
}

/** Each part is compared with many. */
const knownWords = new WeakMap<IdeaPart, ReadonlySet<string>>();

function wordsOf(part: IdeaPart): ReadonlySet<string> {
  const known = knownWords.get(part);
  if (known) {
    return known;
  }
  const text = part.kind === 'step' ? part.text : part.content;
  const words = new Set(text.replace(/<[^<>]*>/g, ' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  knownWords.set(part, words);
  return words;
}

function isAloneBetweenNeighbours(part: IdeaPart, other: IdeaPart, lists: Lists): boolean {
  if (isBlank(part) || isBlank(other)) {
    return false;
  }
  const { from, to, found } = lists;
  const [at, otherAt] = [lists.fromPlaces.get(part) ?? -1, lists.toPlaces.get(other) ?? -1];
  const before = at === 0 ? otherAt === 0 : found.get(from[at - 1]) === to[otherAt - 1];
  const after = at === from.length - 1 ? otherAt === to.length - 1 : found.get(from[at + 1]) === to[otherAt + 1];
  return before && after && (at === 0 || otherAt > 0) && (at === from.length - 1 || otherAt < to.length - 1);
}
