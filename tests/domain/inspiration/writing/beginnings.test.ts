import fc from 'fast-check';
import { ideaTemplates } from '../../../../src/domain/inspiration/writing/draft';
import { optionalFields, outlineOf } from '../../../../src/domain/inspiration/writing/ideaTemplates';
import { asksWhetherItFits } from '../../../../src/domain/inspiration/writing/stillFits';
import { suggestedAlt } from '../../../../src/domain/inspiration/writing/suggestedAlt';
import { publishCheck } from '../../../../src/domain/inspiration/writing/publishCheck';
import { aReadyIdea, aStep, nothingKnown } from './ideasToCheck';

describe('a suggested alt text', () => {
  const suggestedFor = (html: string): string => suggestedAlt(aStep('one', html), aReadyIdea());

  test.each([
    ['<p>Børnene klipper figurer af pap. Bagefter maler de.</p>', 'Børnene klipper figurer af pap'],
    ['<p>1. Læg bladene på lyspladen, f.eks. to ad gangen.</p>', 'Læg bladene på lyspladen, f.eks. to ad gangen'],
    ['<p>Så lægger vi bladene på lyspladen.</p>', 'Vi lægger bladene på lyspladen'],
    ['<p>Til sidst filmer børnene det hele!</p>', 'Børnene filmer det hele'],
    ['<p>Først, tag tabletten frem</p>', 'Tag tabletten frem'],
    ['<ul><li>en tablet</li><li>et stativ</li></ul>', 'En tablet'],
    ['<p></p>', 'Skyggeteater med tablet'],
  ])('%s → %s', (html, alt) => {
    expect(suggestedFor(html)).toBe(alt);
  });

  it('of the cover is the title, and none where nothing is written', () => {
    expect(suggestedAlt(undefined, aReadyIdea())).toBe('Skyggeteater med tablet');
    expect(suggestedAlt(aStep('one', ''), aReadyIdea({ title: ' ' }))).toBe('');
  });

  it('fits in one breath, ends at a word, and is one the publish check takes', () => {
    const words = fc.array(fc.constantFrom('vi', 'leger', 'med', 'lys', 'og', 'skyggeteater', 'så', 'først', '1.'), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, (some) => {
        const alt = suggestedFor(`<p>${some.join(' ')}</p>`);
        expect(alt.length).toBeLessThanOrEqual(125);
        expect(alt.replace('…', '').toLowerCase().split(' ').every((word) => [...some, '1', 'skyggeteater', 'med', 'tablet'].includes(word))).toBe(true);
        const idea = aReadyIdea({ cover: { key: 'c', alt } });
        expect(publishCheck(idea, { ...nothingKnown, answered: ['children'] })).toEqual([]);
      })
    );
  });
});

describe('a template', () => {
  test.each(ideaTemplates)('%s lets a title, a step and at most three choices be enough', (template) => {
    const { start, shown } = outlineOf(template);
    const written = { ...start, title: 'Sne', body: [aStep('one', 'Gå ud')] };
    const missing = publishCheck(written, nothingKnown);
    expect(missing.every(({ kind }) => kind === 'noTheme' || kind === 'noSetting')).toBe(true);
    expect(shown.every((field) => optionalFields.includes(field))).toBe(true);
  });

  it('for a tip is a childminder’s', () => {
    expect(outlineOf('oneMinuteTip').start.facts).toMatchObject({ settings: ['childminding'], minutes: 5 });
  });
});

describe('whether a post still fits is asked', () => {
  const now = new Date('2026-11-22T08:00:00Z');
  test.each([
    ['a year after it was published', { state: 'published', publishedAt: '2025-11-22T08:00:00Z' }, true],
    ['not a second sooner', { state: 'published', publishedAt: '2025-11-22T08:00:01Z' }, false],
    ['a year after it was last said to fit', { state: 'changed', publishedAt: '2023-01-01T00:00:00Z', confirmedAt: '2025-11-21T08:00:00Z' }, true],
    ['not within a year of that', { state: 'published', publishedAt: '2023-01-01T00:00:00Z', confirmedAt: '2026-11-01T08:00:00Z' }, false],
    ['not when it was published again since', { state: 'published', publishedAt: '2026-01-01T00:00:00Z', confirmedAt: '2024-11-01T08:00:00Z' }, false],
    ['never of a draft', { state: 'draft' }, false],
    ['not of one that was taken off the blog', { state: 'withdrawn', publishedAt: '2020-01-01T00:00:00Z' }, false],
    ['the day after where the year has no 29 February', { state: 'published', publishedAt: '2024-02-29T08:00:00Z' }, true],
  ] as const)('%s', (_, post, isAsked) => {
    expect(asksWhetherItFits(post, now)).toBe(isAsked);
  });
});
