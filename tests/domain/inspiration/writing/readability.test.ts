import fc from 'fast-check';
import { readabilityOf, sentencesOf } from '../../../../src/domain/inspiration/writing/readability';

describe('the sentences of a Danish text', () => {
  test.each([
    ['Vi mødes kl. 9.30 på stuen. Så går vi ud.', ['Vi mødes kl. 9.30 på stuen.', 'Så går vi ud.']],
    ['Tag f.eks. en BeeBot med. Den kan køre.', ['Tag f.eks. en BeeBot med.', 'Den kan køre.']],
    ['Vi bruger bl.a. Book Creator, iMovie osv. Børnene vælger selv.', ['Vi bruger bl.a. Book Creator, iMovie osv.', 'Børnene vælger selv.']],
    ['Vi har biler, tog osv. med ud.', ['Vi har biler, tog osv. med ud.']],
    ['Den 1. september begynder vi. Er I klar? Ja!', ['Den 1. september begynder vi.', 'Er I klar?', 'Ja!']],
    ['1. Tag tabletten frem', ['1. Tag tabletten frem']],
    ['Vi var 12. Alle fik en tur.', ['Vi var 12.', 'Alle fik en tur.']],
    ['vi gik ud. så fandt vi en snegl', ['vi gik ud.', 'så fandt vi en snegl']],
    ['"Se her!" sagde hun. Og så…', ['"Se her!"', 'sagde hun.', 'Og så…']],
    ['En tablet\nEt stativ', ['En tablet', 'Et stativ']],
    ['…\n- \n', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('hold every word of it, in order', () => {
    const text = fc.array(fc.constantFrom('Vi', 'leger', 'ude.', 'kl.', '9.30', 'f.eks.', 'osv.', 'Hvem?', '3.', '\n', '–'))
      .map((words) => words.join(' '));
    const letters = (some: string): string => some.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(fc.property(text, (all) => expect(letters(sentencesOf(all).join(''))).toBe(letters(all))));
  });
});

describe('how plain a text is', () => {
  it('is its LIX: words to a sentence, plus long words in a hundred', () => {
    // 5 + 3 words in 2 sentences = 4; "pædagogerne" and "inspirationsbloggen" of 8 words = 25.
    expect(readabilityOf('I dag skriver pædagogerne her. Se inspirationsbloggen nu.')).toEqual({
      wordCount: 8, lix: 4 + 38 /* "skriver" has seven letters too */, longSentences: [],
    });
  });

  it('is nothing of a text without words', () => {
    expect(readabilityOf(' … \n')).toEqual({ wordCount: 0, lix: 0, longSentences: [] });
  });

  it('tells a sentence of 26 words and not one of 25', () => {
    const sentence = (words: number): string => `${Array.from({ length: words }, () => 'ord').join(' ')}.`;
    expect(readabilityOf(`${sentence(25)} Ja. ${sentence(26)}`.replace(/(^|\. )o/g, '$1O')).longSentences)
      .toEqual([`O${sentence(26).slice(1)}`]);
  });

  it('counts a compound, a time and a number with decimals as a word each', () => {
    expect(readabilityOf('IT-ambassadøren kom kl. 9.30 med 2,5 liter').wordCount).toBe(7);
  });

  it('never falls because a short word became a long one', () => {
    const words = fc.array(fc.constantFrom('vi', 'leger', 'eventyrlegeplads'), { minLength: 1 });
    fc.assert(
      fc.property(words, (some) => {
        const longer = some.map((word, at) => (at === 0 ? 'dokumentationsværktøj' : word));
        expect(readabilityOf(longer.join(' ')).lix).toBeGreaterThanOrEqual(readabilityOf(some.join(' ')).lix);
      })
    );
  });
});
