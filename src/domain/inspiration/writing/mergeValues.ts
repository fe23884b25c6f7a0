import type { IdeaPicture } from './idea';
import type { Choose, ClashPlace } from './mergeClash';
import { sameMembers, samePicture, sameText, sameValue } from './sameIdea';

/** The same thing as it was, as I made it and as they made it. */
export type Three<T> = readonly [base: T, mine: T, theirs: T];

/** A text that either changed, or that one wrote on where the other stopped; else what is chosen. */
export function mergedText(place: ClashPlace, three: Three<string>, settle: Choose): string {
  return merged(three, sameText, () => {
    const [base, mine, theirs] = three;
    const longer = isWrittenOn(base, theirs, mine) ? mine : isWrittenOn(base, mine, theirs) ? theirs : undefined;
    if (longer !== undefined) {
      return longer;
    }
    const choice = settle({ ...place, kind: 'text', mine, theirs });
    return choice === 'both' ? bothTexts(mine, theirs) : choice === 'mine' ? mine : theirs;
  });
}

export function mergedValue<T extends string | number>(
  place: ClashPlace,
  three: Three<T | undefined>,
  settle: Choose
): T | undefined {
  return merged(three, sameValue, () => {
    const [, mine, theirs] = three;
    return settle({ ...place, kind: 'value', mine, theirs }) === 'theirs' ? theirs : mine;
  });
}

/** One picture or none; both where that was chosen. */
export function mergedPicture(
  place: ClashPlace,
  [base, mine, theirs]: Three<IdeaPicture | undefined>,
  settle: Choose
): readonly IdeaPicture[] {
  if (mine && theirs && samePicture(mine, theirs)) {
    const before = base && samePicture(base, mine) ? base.alt : '';
    const alt = mergedText({ ...place, field: 'alt' }, [before, mine.alt, theirs.alt], settle);
    const stored = mine.stored ?? theirs.stored;
    return [{ key: mine.key, alt, ...(stored && { stored }) }];
  }
  const one = merged<readonly (IdeaPicture | undefined)[]>(
    [[base], [mine], [theirs]],
    ([a], [b]) => samePicture(a, b) && sameText(a?.alt ?? '', b?.alt ?? ''),
    () => {
      const choice = settle({ ...place, kind: 'picture', mine, theirs });
      return choice === 'both' ? [mine, theirs] : choice === 'mine' ? [mine] : [theirs];
    }
  );
  return one.filter((picture): picture is IdeaPicture => picture !== undefined);
}

/** What both have, what either added, and nothing that either took out. */
export function mergedMembers<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): readonly T[] {
  return merged([base, mine, theirs], sameMembers, () => [
    ...mine.filter((member) => theirs.includes(member) || !base.includes(member)),
    ...theirs.filter((member) => !mine.includes(member) && !base.includes(member)),
  ]);
}

/** What the only one who changed it made of it. */
export function merged<T>([base, mine, theirs]: Three<T>, same: (a: T, b: T) => boolean, otherwise: () => T): T {
  if (same(mine, theirs) || same(base, theirs)) {
    return mine;
  }
  return same(base, mine) ? theirs : otherwise();
}

/** True when `longer` is `shorter` with more after it, and that is the base with more after it. */
function isWrittenOn(base: string, shorter: string, longer: string): boolean {
  return isBeginning(base, shorter) && isBeginning(shorter, longer);
}

/** True for whole words at the beginning of a text, whichever elements of it were still open. */
function isBeginning(text: string, whole: string): boolean {
  const open = text.replace(/(<\/\w+>)+$/, '');
  const next = whole.slice(open.length);
  return whole.startsWith(open) && (open === '' || !/^[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]$/u.test(open));
}

function bothTexts(mine: string, theirs: string): string {
  const isRich = /^</.test(mine || theirs);
  return [mine, theirs].filter((text) => text !== '').join(isRich ? '' : ' / ');
}
