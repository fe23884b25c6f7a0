import type { IdeaPart, IdeaStep, KeptPart } from './idea';
import { matchParts, ofAddedParts } from './matchParts';
import type { Choose } from './mergeClash';
import { merged, mergedPicture, mergedText, mergedValue } from './mergeValues';
import type { Three } from './mergeValues';
import { isBlank, samePart } from './sameIdea';

/**
 * Joins two changed lists of parts: what either added is there, what either removed isn't, unless the other changed it. The
 * order is that of who changed it, and `mine` where both did.
 */
export function mergeParts<T extends IdeaPart>(lists: Three<readonly T[]>, settle: Choose): readonly T[] {
  const [base, mine, theirs] = lists;
  const inMine = matchParts(base, mine);
  const inTheirs = matchParts(base, theirs);
  const outcome = new Map<IdeaPart, readonly IdeaPart[]>();
  const note = (parts: readonly IdeaPart[], ...of: IdeaPart[]): void => of.forEach((part) => outcome.set(part, parts));

  for (const part of base) {
    const [m, t] = [inMine.get(part), inTheirs.get(part)];
    if (m && t) {
      note(mergePart([part, m, t], settle), m, t);
    } else if (m) {
      // An empty step is where I am about to write; a page doesn't hold it.
      note(samePart(part, m) && !isBlank(m) ? [] : [m], m);
    } else if (t) {
      note(samePart(part, t) ? [] : [t], t);
    }
  }
  const added = theirs.filter((part) => !outcome.has(part));
  const twins = matchParts(mine.filter((part) => !outcome.has(part)), added, ofAddedParts);
  twins.forEach((t, m) => note(mergePart([undefined, m, t], settle), m, t));
  mine.filter((part) => !outcome.has(part)).forEach((part) => note([part], part));
  added.filter((part) => !outcome.has(part)).forEach((part) => note(isBlank(part) ? [] : [part], part));

  const isTheirOrder = isInOrder(base, mine, inMine) && !isInOrder(base, theirs, inTheirs);
  const ordered = isTheirOrder ? woven(theirs, mine, outcome) : woven(mine, theirs, outcome);
  return withOwnKeys(ordered, mine, outcome) as readonly T[];
}

/** Parts that a part has become: more than one where two were chosen for the place of one. */
function mergePart([base, mine, theirs]: Three<IdeaPart | undefined>, settle: Choose): readonly IdeaPart[] {
  if (mine?.kind === 'step' && theirs?.kind === 'step') {
    return mergeSteps([base?.kind === 'step' ? base : undefined, mine, theirs], settle);
  }
  return mine?.kind === 'kept' && theirs?.kind === 'kept'
    ? mergeKept([base?.kind === 'kept' ? base : undefined, mine, theirs], settle)
    : [];
}

function mergeSteps(
  [base, mine, theirs]: readonly [IdeaStep | undefined, IdeaStep, IdeaStep],
  settle: Choose
): readonly IdeaStep[] {
  const { key } = mine;
  const text = mergedText({ field: 'text', key }, [base?.text ?? '', mine.text, theirs.text], settle);
  const [picture, second] = mergedPicture(
    { field: 'picture', key },
    [base?.picture, mine.picture, theirs.picture],
    settle
  );
  const film = mergedValue({ field: 'film', key }, [base?.film, mine.film, theirs.film], settle);
  const step: IdeaStep = { kind: 'step', key, text, ...(picture && { picture }), ...(film && { film }) };
  return second ? [step, { kind: 'step', key: `${key}+`, text: '', picture: second }] : [step];
}

function mergeKept(
  [base, mine, theirs]: readonly [KeptPart | undefined, KeptPart, KeptPart],
  settle: Choose
): readonly KeptPart[] {
  return merged<readonly KeptPart[]>(
    [base ? [base] : [], [mine], [theirs]],
    ([one], [other]) => one !== undefined && other !== undefined && samePart(one, other),
    () => {
      const choice = settle({ field: 'part', key: mine.key, kind: 'part', mine, theirs });
      return choice === 'both' ? [mine, theirs] : [choice === 'mine' ? mine : { ...theirs, key: mine.key }];
    }
  );
}

/** True when the parts of the base that are left stand as they stood. */
function isInOrder(
  base: readonly IdeaPart[],
  list: readonly IdeaPart[],
  found: ReadonlyMap<IdeaPart, IdeaPart>
): boolean {
  const places = base.flatMap((part) => found.get(part) ?? []).map((part) => list.indexOf(part));
  return places.every((place, index) => index === 0 || places[index - 1] < place);
}

/** One list's outcome in its order, and what only the other has, each after what it stood after there. */
function woven(
  order: readonly IdeaPart[],
  other: readonly IdeaPart[],
  outcome: ReadonlyMap<IdeaPart, readonly IdeaPart[]>
): readonly IdeaPart[] {
  const blocks = order.map((part) => outcome.get(part) ?? []);
  const others = other.map((part) => outcome.get(part) ?? []);
  let at = 0;
  for (const block of others) {
    const known = blocks.indexOf(block);
    if (known >= 0) {
      at = known + 1;
    } else {
      while (at < blocks.length && !others.includes(blocks[at])) {
        at += 1;
      }
      blocks.splice(at, 0, block);
      at += 1;
    }
  }
  return blocks.flat();
}

/** Never two keys alike: who added a part elsewhere may have named it as one here. Mine keep theirs. */
function withOwnKeys(
  parts: readonly IdeaPart[],
  mine: readonly IdeaPart[],
  outcome: ReadonlyMap<IdeaPart, readonly IdeaPart[]>
): readonly IdeaPart[] {
  const reserved = new Map(mine.map((part) => [part.key, outcome.get(part)?.[0]]));
  const used = new Set<string>();
  return parts.map((part) => {
    let { key } = part;
    while (used.has(key) || (reserved.has(key) && reserved.get(key) !== part)) {
      key = `${key}+`;
    }
    used.add(key);
    return key === part.key ? part : { ...part, key };
  });
}
