import fc from 'fast-check';
import { placeIn, queryOf, type PlaceInBlog } from '../../../src/domain/inspiration/feedAddress';
import { timeLimits } from '../../../src/domain/inspiration/feedFilter';
import type { FeedView } from '../../../src/domain/inspiration/inspirationFinder';
import { curriculumThemes } from '../../../src/domain/shared/curriculumTheme';
import { places } from '../../../src/domain/shared/place';
import { settings } from '../../../src/domain/shared/setting';

const views: readonly FeedView[] = ['newest', 'mostTried', 'saved', 'tried'];
const parameters = ['tema', 'for', 'tid', 'sted', 'vaerktoej', 'soeg', 'vis', 'ide'];

const oneOrNone = <T>(choices: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...choices);
const written = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim());
const anyView = fc.constantFrom(...views);

const anyPlace: fc.Arbitrary<PlaceInBlog> = fc.record({
  filter: fc.record({
    theme: oneOrNone(curriculumThemes),
    setting: oneOrNone(settings),
    underMinutes: oneOrNone(timeLimits),
    place: oneOrNone(places),
    tool: written.map((tool) => tool || undefined)
  }),
  view: anyView,
  text: written,
  postId: oneOrNone([1, 42, 10000])
});

const nowhere: PlaceInBlog = { filter: {}, view: 'newest', text: '' };

describe('the address of a place in the blog', () => {
  it('leads back to the same place, whatever was chosen and written', () => {
    fc.assert(
      fc.property(anyPlace, anyView, (place, home) => {
        expect(placeIn(queryOf('', place, home), home)).toEqual(place);
      })
    );
  });

  it('keeps what others have put there', () => {
    const foreign = fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((name) => !parameters.includes(name)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      { maxKeys: 4 }
    );
    fc.assert(
      fc.property(anyPlace, anyPlace, foreign, (before, after, others) => {
        const begun = queryOf(`?${String(new URLSearchParams(others))}`, before, 'newest');
        const left = new URLSearchParams(queryOf(queryOf(begun, after, 'newest'), nowhere, 'newest'));
        expect([...left]).toEqual([...new URLSearchParams(others)]);
      })
    );
  });

  it('takes anything for an address and never fails', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parameters), fc.string(), (name, junk) => {
        const place = placeIn(`?${name}=${junk}`, 'newest');
        expect(placeIn(queryOf('', place, 'newest'), 'newest')).toEqual(place);
      })
    );
  });

  it.each([
    '?tema=hest&for=bedsteforaeldre&tid=20&sted=maanen&vis=alt&ide=-1',
    '?ide=1e3',
    '?ide=99999999999',
    `?soeg=${'a'.repeat(256)}`,
    '?tid=',
    '?%E0%A4%A'
  ])('ignores junk: %s', (query) => {
    expect(placeIn(query, 'newest')).toEqual({ ...nowhere, postId: undefined });
  });

  it('is Danish and plain', () => {
    const query = queryOf(
      '',
      {
        filter: { theme: 'natureOutdoorScience', setting: 'kindergarten', underMinutes: 15, place: 'outdoors', tool: 'BookCreator' },
        view: 'mostTried',
        text: 'lyde i skoven',
        postId: 7
      },
      'newest'
    );
    expect(query).toBe(
      '?tema=natur-udeliv-science&for=boernehave&tid=15&sted=ude&vaerktoej=BookCreator&soeg=lyde+i+skoven&vis=mest-proevet&ide=7'
    );
  });

  it('is understood with the names of the themes from 2016', () => {
    expect(placeIn('?tema=Naturen og naturfænomener', 'newest').filter.theme).toBe('natureOutdoorScience');
    expect(placeIn('?tema=krop%20og%20bev%C3%A6gelse', 'newest').filter.theme).toBe('bodySensesAndMovement');
  });

  it('names no view where the feed begins with it anyway', () => {
    expect(queryOf('', { ...nowhere, view: 'saved' }, 'saved')).toBe('');
    expect(queryOf('', nowhere, 'saved')).toBe('?vis=nyeste');
  });
});
