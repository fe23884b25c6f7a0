import fc from 'fast-check';
import { emptyIdea, stepsOf, type Idea, type IdeaStep } from '../../../../src/domain/inspiration/writing/idea';
import type { Clash } from '../../../../src/domain/inspiration/writing/mergeClash';
import { mergeIdeas } from '../../../../src/domain/inspiration/writing/mergeIdeas';
import { sameIdea } from '../../../../src/domain/inspiration/writing/sameIdea';
import { anyChanges, changedBy, ideaMadeBy, wordsOf } from './changedIdeas';

const made = anyChanges.map((changes) => ideaMadeBy(changes, 'base'));
const three = fc.tuple(made, anyChanges, anyChanges).map(([base, mine, theirs]): [Idea, Idea, Idea] => [
  base, changedBy(mine, base, 'mine'), changedBy(theirs, base, 'theirs')
]);

/** The same idea as somebody else's device or a page gives it: with other keys of its parts. */
function withOtherKeys(idea: Idea): Idea {
  return { ...idea, body: idea.body.map((part, index) => ({ ...part, key: `from page ${index}` })) };
}

function clashWords(clashes: readonly Clash[]): Set<string> {
  return new Set(JSON.stringify(clashes).match(/[a-z]+\d+/g) ?? []);
}

const step = (key: string, text: string): IdeaStep => ({ kind: 'step', key, text: `<p>${text}</p>` });
const ideaOf = (...body: IdeaStep[]): Idea => ({ ...emptyIdea, title: 'Sneglejagt', body });
const textsOf = (idea: Idea): string[] => stepsOf(idea).map(({ text }) => text.replace(/<[^>]*>/g, ''));

describe('two made something of the same idea', () => {
  it('is what one made of it, when the other changed nothing', () => {
    fc.assert(fc.property(three, ([base, mine, theirs]) => {
      expect(mergeIdeas(base, mine, base)).toEqual({ idea: mine, clashes: [] });
      const other = mergeIdeas(base, base, theirs);
      expect(other.clashes).toEqual([]);
      expect(sameIdea(other.idea, theirs)).toBe(true);
    }), { numRuns: 500 });
  });

  it('is what both made of it, when they made the same', () => {
    fc.assert(fc.property(three, ([base, mine]) => {
      const both = mergeIdeas(base, mine, withOtherKeys(mine));
      expect(both.clashes).toEqual([]);
      expect(sameIdea(both.idea, mine)).toBe(true);
    }), { numRuns: 500 });
  });

  it.each([['the same keys', (idea: Idea) => idea], ['keys of the page', withOtherKeys]])(
    'has every word of both that the other left alone, or says that they clash: %s', (_, asRead) => {
      fc.assert(fc.property(three, ([base, mine, theirs]) => {
        const { idea, clashes } = mergeIdeas(base, mine, asRead(theirs));
        const there = new Set([...wordsOf(idea), ...clashWords(clashes)]);
        const [before, ofMine, ofTheirs] = [base, mine, theirs].map(wordsOf);
        const lost = (from: Set<string>, other: Set<string>): string[] =>
          [...from].filter((word) => !there.has(word) && !(before.has(word) && !other.has(word)));
        expect({ mine: lost(ofMine, ofTheirs), theirs: lost(ofTheirs, ofMine) }).toEqual({ mine: [], theirs: [] });
      }), { numRuns: 1000 });
    }
  );

  it('holds the same whoever of the two is asked', () => {
    fc.assert(fc.property(three, ([base, mine, theirs]) => {
      const [one, other] = [mergeIdeas(base, mine, theirs), mergeIdeas(base, theirs, mine)];
      expect(one.clashes.length).toBe(other.clashes.length);
      if (one.clashes.length === 0) {
        expect([...wordsOf(one.idea)].sort()).toEqual([...wordsOf(other.idea)].sort());
      }
    }), { numRuns: 1000 });
  });

  it('loses nothing, when both are chosen wherever they clash', () => {
    fc.assert(fc.property(three, ([base, mine, theirs]) => {
      const { idea } = mergeIdeas(base, mine, theirs, (clash) => (clash.kind === 'value' ? 'theirs' : 'both'));
      const there = wordsOf(idea);
      const before = wordsOf(base);
      const written = [...wordsOf(mine), ...wordsOf(theirs)].filter((word) => !before.has(word));
      // Of a film, which is one address, one stands.
      const films = JSON.stringify([mine, theirs]).match(/film\.example\/\w+/g)?.map((film) => film.slice(13)) ?? [];
      const alike = written.filter((word) => !there.has(word) && !films.includes(word));
      expect(alike).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('never names two parts alike, and keeps the keys of parts that are being written at', () => {
    fc.assert(fc.property(three, ([base, mine, theirs]) => {
      const { idea } = mergeIdeas(base, mine, withOtherKeys(theirs), () => 'both');
      const keys = idea.body.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const own = mine.body.filter((part) => part.key.startsWith('mine')).map(({ key }) => key);
      expect(own.filter((key) => !keys.includes(key))).toEqual([]);
    }), { numRuns: 500 });
  });
});

describe('two wrote in one idea', () => {
  const base = ideaOf(step('a', 'Gå ud i haven'), step('b', 'Find en snegl'));

  it('has the steps of both, each where it was put', () => {
    const mine = ideaOf(step('a', 'Gå ud i haven'), step('c', 'Tag lup med'), step('b', 'Find en snegl'));
    const theirs = ideaOf(step('x', 'Gå ud i haven'), step('y', 'Find en snegl'), step('z', 'Tegn den'));
    expect(textsOf(mergeIdeas(base, mine, theirs).idea))
      .toEqual(['Gå ud i haven', 'Tag lup med', 'Find en snegl', 'Tegn den']);
  });

  it('has both texts to choose from where both changed the same step', () => {
    const mine = ideaOf(step('a', 'Gå ud i haven'), step('b', 'Find en stor snegl'));
    const theirs = ideaOf(step('a', 'Gå ud i haven'), step('b', 'Find to snegle'));
    const { idea, clashes } = mergeIdeas(base, mine, theirs);
    expect(clashes).toEqual([
      { kind: 'text', field: 'text', key: 'b', mine: '<p>Find en stor snegl</p>', theirs: '<p>Find to snegle</p>' }
    ]);
    expect(textsOf(idea)).toEqual(['Gå ud i haven', 'Find en stor snegl']);
    expect(textsOf(mergeIdeas(base, mine, theirs, () => 'theirs').idea)).toEqual(['Gå ud i haven', 'Find to snegle']);
    expect(mergeIdeas(base, mine, theirs, () => 'both').idea.body[1])
      .toEqual({ kind: 'step', key: 'b', text: '<p>Find en stor snegl</p><p>Find to snegle</p>' });
  });

  it('keeps a step that one changed and the other removed', () => {
    const { idea, clashes } = mergeIdeas(base, ideaOf(base.body[0] as IdeaStep), ideaOf(step('a', 'Gå ud i haven'), step('b', 'Find en sjælden snegl')));
    expect([textsOf(idea), clashes]).toEqual([['Gå ud i haven', 'Find en sjælden snegl'], []]);
  });

  it('keeps the empty step that I am about to write in, which no page holds', () => {
    const mine: Idea = { ...base, body: [...base.body, { kind: 'step', key: 'new', text: '' }] };
    const theirs = { ...base, title: 'Sneglejagt i regnvejr', body: withOtherKeys(base).body };
    expect(mergeIdeas(mine, mine, theirs).idea.body.map(({ key }) => key)).toEqual(['a', 'b', 'new']);
  });

  it('follows the one who moved a step, while the other wrote', () => {
    const mine = ideaOf(step('a', 'Gå ud i haven med børnene'), step('b', 'Find en snegl'));
    const theirs = ideaOf(step('b', 'Find en snegl'), step('a', 'Gå ud i haven'));
    expect(textsOf(mergeIdeas(base, mine, theirs).idea)).toEqual(['Find en snegl', 'Gå ud i haven med børnene']);
  });

  it('takes the longer, when one has only written on', () => {
    const mine = ideaOf(step('a', 'Gå ud i haven, også når det regner'), step('b', 'Find en snegl'));
    const theirs = ideaOf(step('a', 'Gå ud i haven, også'), step('b', 'Find en snegl'));
    expect(mergeIdeas(base, mine, theirs)).toEqual({ idea: mine, clashes: [] });
  });
});

describe('the same idea', () => {
  it('is the same whatever the keys, spaces, order of themes and empty steps', () => {
    const one: Idea = { ...emptyIdea, title: 'Snegle ', tip: '<p>Brug&nbsp;<b>lup</b></p>', facts: { themes: ['socialDevelopment', 'bodySensesAndMovement'], settings: [] } };
    const other: Idea = { ...one, title: 'Snegle', tip: '<p>Brug <strong>lup</strong></p><p> </p>', body: [{ kind: 'step', key: 'k', text: '<p></p>' }], facts: { themes: ['bodySensesAndMovement', 'socialDevelopment'], settings: [] } };
    expect(sameIdea(one, other)).toBe(true);
  });

  it('is another one with any word, picture or fact changed', () => {
    fc.assert(fc.property(made, anyChanges, (base, changes) => {
      const changed = changedBy(changes, base, 'other');
      fc.pre(JSON.stringify([...wordsOf(changed)].sort()) !== JSON.stringify([...wordsOf(base)].sort()));
      expect(sameIdea(base, changed)).toBe(false);
    }));
  });
});
