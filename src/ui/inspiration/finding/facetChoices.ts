import type { FacetCounts } from '../../../domain/inspiration/facetCounts';
import { timeLimits } from '../../../domain/inspiration/feedFilter';
import type { Facet, FeedFilter } from '../../../domain/inspiration/feedFilter';
import { curriculumThemes } from '../../../domain/shared/curriculumTheme';
import { places } from '../../../domain/shared/place';
import { settings } from '../../../domain/shared/setting';
import type { PortalWords } from '../../shared/words';
import type { FindingWords } from './words';

/** A choice of a facet: as the filter holds it, as a menu does, and how many ideas it would leave. */
interface FacetChoice {
  /** The filter's own value, as text. */
  readonly value: string;
  readonly text: string;
  /** Absent until they are counted. */
  readonly count?: number;
  /** The filter with this choice made. */
  readonly choose: (filter: FeedFilter) => FeedFilter;
}

/** What can be chosen in a facet, in the order in which it is shown. */
export function choicesOf(
  facet: Facet,
  filter: FeedFilter,
  counts: FacetCounts | undefined,
  words: FindingWords,
  portalWords: PortalWords
): FacetChoice[] {
  const choice = <Value extends string | number>(value: Value, count?: number): FacetChoice => ({
    value: String(value),
    text: nameOf({ [facet]: value }, facet, words, portalWords),
    count,
    choose: (before) => ({ ...before, [facet]: value }),
  });
  switch (facet) {
    case 'theme':
      return curriculumThemes.map((theme) => choice(theme, counts?.theme[theme]));
    case 'setting':
      return settings.map((setting) => choice(setting, counts?.setting[setting]));
    case 'place':
      return places.map((place) => choice(place, counts?.place[place]));
    case 'underMinutes':
      return timeLimits.map((limit) => choice(limit, counts?.underMinutes[limit]));
    case 'tool': {
      const known = counts?.tool ?? [];
      const isKnown = !filter.tool || known.some(({ tool }) => tool === filter.tool);
      // The one chosen stands there too before tools are counted, and where no idea uses it any more.
      const chosen = filter.tool && !isKnown ? [choice(filter.tool, counts && 0)] : [];
      return [...chosen, ...known.map(({ tool, count }) => choice(tool, count))];
    }
  }
}

/** What is chosen in a facet, as the reader knows it; '' where nothing is. */
export function nameOf(filter: FeedFilter, facet: Facet, words: FindingWords, portalWords: PortalWords): string {
  const { theme, setting, place, underMinutes, tool } = filter;
  switch (facet) {
    case 'theme':
      return theme ? portalWords[`theme_${theme}`] : '';
    case 'setting':
      return setting ? portalWords[`setting_${setting}`] : '';
    case 'place':
      return place ? portalWords[`place_${place}`] : '';
    case 'underMinutes':
      return underMinutes ? words.under.replace('{count}', String(underMinutes)) : '';
    case 'tool':
      return tool ?? '';
  }
}
