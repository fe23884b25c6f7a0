import fc from 'fast-check';
import { emptyIdea, type Idea, type IdeaPart, type IdeaPicture, type IdeaStep, type KeptPart } from '../../../../src/domain/inspiration/writing/idea';
import { curriculumThemes } from '../../../../src/domain/shared/curriculumTheme';
import { settings } from '../../../../src/domain/shared/setting';

/** Words that stand in texts, in the order in which they are drawn: never two alike in one idea. */
type Words = () => string;

const texts = ['title', 'intro', 'materials', 'tip', 'observation'] as const;

/** What an author does to an idea; `at` chooses among what there is. */
export type Change =
  | { what: 'text'; field: (typeof texts)[number]; how: 'anew' | 'on' | 'empty' }
  | { what: 'stepText'; at: number; how: 'anew' | 'on' | 'within' }
  | { what: 'picture' | 'alt' | 'noPicture' | 'film' | 'remove'; at: number }
  | { what: 'add' | 'addKept' | 'addBlank'; at: number }
  | { what: 'move'; at: number; to: number }
  | { what: 'cover' }
  | { what: 'theme' | 'setting'; at: number }
  | { what: 'minutes'; minutes: number | undefined };

const at = fc.nat(9);

export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant('text' as const), field: fc.constantFrom(...texts), how: fc.constantFrom('anew' as const, 'on' as const, 'empty' as const) }),
  { weight: 3, arbitrary: fc.record({ what: fc.constant('stepText' as const), at, how: fc.constantFrom('anew' as const, 'on' as const, 'within' as const) }) },
  fc.record({ what: fc.constantFrom('picture' as const, 'alt' as const, 'noPicture' as const, 'film' as const, 'remove' as const), at }),
  fc.record({ what: fc.constantFrom('add' as const, 'addKept' as const, 'addBlank' as const), at }),
  fc.record({ what: fc.constant('move' as const), at, to: at }),
  fc.record({ what: fc.constant('cover' as const) }),
  fc.record({ what: fc.constantFrom('theme' as const, 'setting' as const), at }),
  fc.record({ what: fc.constant('minutes' as const), minutes: fc.constantFrom(undefined, 10, 20) })
);

export const anyChanges = fc.array(anyChange, { maxLength: 8 });

/** An idea that somebody made by such changes, with keys of its own. */
export function ideaMadeBy(changes: readonly Change[], author: string): Idea {
  return changedBy(changes, emptyIdea, author);
}

/** What an author makes of an idea; every word and key of theirs begins with their name. */
export function changedBy(changes: readonly Change[], idea: Idea, author: string): Idea {
  let count = 0;
  const next: Words = () => `${author}${count++}`;
  return changes.reduce((before, change) => carryOut(change, before, next), idea);
}

function carryOut(change: Change, idea: Idea, next: Words): Idea {
  switch (change.what) {
    case 'text': {
      const before = idea[change.field];
      const rich = !['title', 'intro'].includes(change.field);
      return { ...idea, [change.field]: change.how === 'empty' ? '' : written(before, change.how, rich, next) };
    }
    case 'cover':
      return { ...idea, cover: pictureOf(next) };
    case 'theme':
      return { ...idea, facts: { ...idea.facts, themes: toggled(idea.facts.themes, curriculumThemes[change.at % 6]) } };
    case 'setting':
      return { ...idea, facts: { ...idea.facts, settings: toggled(idea.facts.settings, settings[change.at % 7]) } };
    case 'minutes':
      return { ...idea, facts: { ...idea.facts, minutes: change.minutes } };
    case 'add':
    case 'addKept':
    case 'addBlank':
      return { ...idea, body: inserted(idea.body, change.at, newPart(change.what, next)) };
    case 'stepText':
    case 'picture':
    case 'alt':
    case 'noPicture':
    case 'film':
    case 'remove':
    case 'move':
      return idea.body.length === 0 ? idea : { ...idea, body: changedBody(change, idea.body, next) };
  }
}

function changedBody(change: Extract<Change, { at: number }>, body: readonly IdeaPart[], next: Words): readonly IdeaPart[] {
  const index = change.at % body.length;
  const part = body[index];
  const without = body.filter((one) => one !== part);
  if (change.what === 'remove') {
    return without;
  }
  if (change.what === 'move') {
    return inserted(without, change.to, part);
  }
  return part.kind === 'kept' ? body : body.map((one) => (one === part ? changedStep(change, part, next) : one));
}

function changedStep(change: Extract<Change, { at: number }>, step: IdeaStep, next: Words): IdeaStep {
  if (change.what === 'stepText') {
    return { ...step, text: written(step.text, change.how, true, next) };
  }
  if (change.what === 'alt') {
    return step.picture ? { ...step, picture: { ...step.picture, alt: next() } } : step;
  }
  if (change.what === 'film') {
    return { ...step, film: `https://film.example/${next()}` };
  }
  return { ...step, picture: change.what === 'picture' ? pictureOf(next) : undefined };
}

function written(before: string, how: 'anew' | 'on' | 'within', rich: boolean, next: Words): string {
  const words = `${next()} ${next()} ${next()}`;
  if (how === 'anew' || before === '') {
    return rich ? `<p>${words}</p>` : words;
  }
  if (how === 'on') {
    return rich ? `${before.replace(/<\/p>$/, '')} ${words}</p>` : `${before} ${words}`;
  }
  return before.replace(/^<p>/, `<p>${next()} `);
}

function pictureOf(next: Words): IdeaPicture {
  const key = next();
  return { key, alt: next(), stored: { url: `/sites/a/SiteAssets/${key}.jpg`, reference: key } };
}

function newPart(what: 'add' | 'addKept' | 'addBlank', next: Words): IdeaPart {
  const key = next();
  return what === 'addKept'
    ? { kind: 'kept', key, title: 'Tabel', content: `{"${next()}":1}` }
    : { kind: 'step', key, text: what === 'add' ? `<p>${next()} ${next()}</p>` : '' };
}

function inserted(body: readonly IdeaPart[], place: number, part: IdeaPart): readonly IdeaPart[] {
  const index = place % (body.length + 1);
  return [...body.slice(0, index), part, ...body.slice(index)];
}

function toggled<T>(members: readonly T[], member: T): readonly T[] {
  return members.includes(member) ? members.filter((one) => one !== member) : [...members, member];
}

/** Everything that somebody wrote or put into an idea, word for word. */
export function wordsOf(idea: Idea): Set<string> {
  const pictures = [idea.cover, ...idea.body.map((part) => (part.kind === 'step' ? part.picture : undefined))];
  const all = [
    ...texts.map((field) => idea[field]),
    ...idea.body.map((part) => (part.kind === 'step' ? `${part.text} ${part.film ?? ''}` : part.content)),
    ...idea.ending.map((part: KeptPart) => part.content),
    ...pictures.flatMap((picture) => (picture ? [picture.key, picture.alt] : []))
  ];
  return new Set(all.join(' ').replace(/<[^>]*>/g, ' ').match(/[a-z]+\d+/g) ?? []);
}
