import type { CurriculumTheme } from '../shared/curriculumTheme';
import type { Place } from '../shared/place';
import type { Setting } from '../shared/setting';
import type { PostFacts } from './post';

/** The times readers choose among: an idea that takes less than so many minutes. */
export const timeLimits = [15, 30, 60] as const;

/** Minutes. */
export type TimeLimit = (typeof timeLimits)[number];

/** What a reader has narrowed the feed to. Everything named must hold; nothing named is every idea. */
export interface FeedFilter {
  readonly theme?: CurriculumTheme;
  readonly setting?: Setting;
  /** The tool's own name, such as "Book Creator". */
  readonly tool?: string;
  readonly place?: Place;
  /** Takes less than this; an idea that doesn't say how long it takes isn't among them. */
  readonly underMinutes?: TimeLimit;
}

/** A choice of filters that a reader makes apart from the others. */
export type Facet = keyof FeedFilter;

/** The facets in the order in which readers are asked. */
export const facets: readonly Facet[] = ['theme', 'setting', 'underMinutes', 'place', 'tool'];

/** True when a post is among what the filter leaves. */
export function isWithin(filter: FeedFilter, facts: PostFacts): boolean {
  const { theme, setting, tool, place, underMinutes } = filter;
  return (
    (!theme || facts.themes.includes(theme)) &&
    (!setting || facts.settings.includes(setting)) &&
    (!tool || facts.tool === tool) &&
    (!place || facts.place === place) &&
    (!underMinutes || (facts.minutes !== undefined && facts.minutes < underMinutes))
  );
}

/** The facets that are narrowed, in the order in which readers are asked. */
export function facetsChosen(filter: FeedFilter): Facet[] {
  return facets.filter((facet) => filter[facet] !== undefined);
}

/** The filter with what another names in place of its own: what an editor set holds for every reader. */
export function narrowedBy(filter: FeedFilter, other: FeedFilter): FeedFilter {
  return Object.fromEntries(facets.map((facet) => [facet, other[facet] ?? filter[facet]]));
}

/** The filter without what was chosen in a facet. */
export function without(filter: FeedFilter, facet: Facet): FeedFilter {
  return { ...filter, [facet]: undefined };
}
