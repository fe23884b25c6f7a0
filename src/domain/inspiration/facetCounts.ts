import { curriculumThemes } from '../shared/curriculumTheme';
import type { CurriculumTheme } from '../shared/curriculumTheme';
import { places } from '../shared/place';
import type { Place } from '../shared/place';
import { settings } from '../shared/setting';
import type { Setting } from '../shared/setting';
import { isWithin, timeLimits, without } from './feedFilter';
import type { Facet, FeedFilter, TimeLimit } from './feedFilter';
import type { PostFacts } from './post';

/** How many posts each choice would leave, the choices in other facets kept. */
export interface FacetCounts {
  readonly theme: Readonly<Record<CurriculumTheme, number>>;
  readonly setting: Readonly<Record<Setting, number>>;
  readonly place: Readonly<Record<Place, number>>;
  readonly underMinutes: Readonly<Record<TimeLimit, number>>;
  /** Tools that any post uses, most used first; their counts can be 0 under the other choices. */
  readonly tool: readonly ToolCount[];
}

interface ToolCount {
  readonly tool: string;
  readonly count: number;
}

/** Counts posts for every choice of every facet; each post is looked at once a facet, since there may be 10,000. */
export function countsOf(posts: readonly PostFacts[], filter: FeedFilter): FacetCounts {
  const countWith = <T extends string | number>(
    facet: Facet,
    choices: readonly T[],
    choicesOf: (post: PostFacts) => readonly T[]
  ): Record<T, number> => {
    const counts = Object.fromEntries(choices.map((choice) => [choice, 0])) as Record<T, number>;
    const others = without(filter, facet);
    for (const post of posts) {
      if (isWithin(others, post)) {
        choicesOf(post).forEach((choice) => counts[choice]++);
      }
    }
    return counts;
  };
  return {
    theme: countWith('theme', curriculumThemes, (post) => post.themes),
    setting: countWith('setting', settings, (post) => post.settings),
    place: countWith('place', places, (post) => (post.place ? [post.place] : [])),
    underMinutes: countWith('underMinutes', timeLimits, (post) =>
      timeLimits.filter((limit) => isWithin({ underMinutes: limit }, post))
    ),
    tool: toolCounts(posts, filter),
  };
}

function toolCounts(posts: readonly PostFacts[], filter: FeedFilter): ToolCount[] {
  const all = new Map<string, { uses: number; count: number }>();
  const others = without(filter, 'tool');
  for (const post of posts) {
    if (post.tool) {
      const { uses, count } = all.get(post.tool) ?? { uses: 0, count: 0 };
      all.set(post.tool, { uses: uses + 1, count: count + (isWithin(others, post) ? 1 : 0) });
    }
  }
  return [...all]
    .sort(([a, { uses }], [b, { uses: usesOfB }]) => usesOfB - uses || a.localeCompare(b, 'da'))
    .map(([tool, { count }]) => ({ tool, count }));
}
