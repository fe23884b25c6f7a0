import fc from 'fast-check';
import { countsOf } from '../../../src/domain/inspiration/facetCounts';
import { facetsChosen, isWithin, narrowedBy, timeLimits, without, type FeedFilter } from '../../../src/domain/inspiration/feedFilter';
import type { PostFacts } from '../../../src/domain/inspiration/post';
import { curriculumThemes } from '../../../src/domain/shared/curriculumTheme';
import { places } from '../../../src/domain/shared/place';
import { settings } from '../../../src/domain/shared/setting';

const tools = ['Book Creator', 'Kamera', 'Lydoptager'];
const maybe = <T>(choices: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...choices);

const anyPost: fc.Arbitrary<PostFacts> = fc.record({
  themes: fc.subarray([...curriculumThemes]),
  settings: fc.subarray([...settings]),
  tool: maybe(tools),
  minutes: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
  place: maybe(places)
});

const anyFilter: fc.Arbitrary<FeedFilter> = fc.record({
  theme: maybe(curriculumThemes),
  setting: maybe(settings),
  tool: maybe(tools),
  place: maybe(places),
  underMinutes: maybe(timeLimits)
});

const within = (posts: readonly PostFacts[], filter: FeedFilter): number =>
  posts.filter((post) => isWithin(filter, post)).length;

describe('the number beside a choice', () => {
  it('is how many ideas there are once it is chosen, the other choices kept', () => {
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 30 }), anyFilter, (posts, filter) => {
        const counts = countsOf(posts, filter);
        curriculumThemes.forEach((theme) => expect(counts.theme[theme]).toBe(within(posts, { ...filter, theme })));
        settings.forEach((setting) => expect(counts.setting[setting]).toBe(within(posts, { ...filter, setting })));
        places.forEach((place) => expect(counts.place[place]).toBe(within(posts, { ...filter, place })));
        timeLimits.forEach((underMinutes) =>
          expect(counts.underMinutes[underMinutes]).toBe(within(posts, { ...filter, underMinutes }))
        );
        counts.tool.forEach(({ tool, count }) => expect(count).toBe(within(posts, { ...filter, tool })));
      })
    );
  });

  it('stands beside every tool in use, the most used first', () => {
    const posts: PostFacts[] = ['Kamera', 'Lydoptager', 'Kamera'].map((tool) => ({ themes: [], settings: [], tool }));
    expect(countsOf(posts, { place: 'outdoors' }).tool).toEqual([
      { tool: 'Kamera', count: 0 },
      { tool: 'Lydoptager', count: 0 }
    ]);
  });
});

describe('a filter', () => {
  it('that an editor has set stands whatever the reader chooses', () => {
    fc.assert(
      fc.property(anyFilter, anyFilter, (readers, editors) => {
        const both = narrowedBy(readers, editors);
        facetsChosen(editors).forEach((facet) => expect(both[facet]).toBe(editors[facet]));
        facetsChosen(readers)
          .filter((facet) => editors[facet] === undefined)
          .forEach((facet) => expect(both[facet]).toBe(readers[facet]));
      })
    );
  });

  it('without a choice leaves at least as many ideas', () => {
    fc.assert(
      fc.property(fc.array(anyPost), anyFilter, (posts, filter) => {
        facetsChosen(filter).forEach((facet) =>
          expect(within(posts, without(filter, facet))).toBeGreaterThanOrEqual(within(posts, filter))
        );
      })
    );
  });
});
