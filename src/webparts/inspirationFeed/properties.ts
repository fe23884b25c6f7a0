import { timeLimits } from '../../domain/inspiration/feedFilter';
import type { FeedFilter } from '../../domain/inspiration/feedFilter';
import { findCurriculumTheme } from '../../domain/shared/curriculumTheme';
import { places } from '../../domain/shared/place';
import { settings } from '../../domain/shared/setting';

/**
 * What an editor sets on the feed; stored with the page. Pages from before a property was added lack it, and look as
 * they did.
 */
export interface InspirationFeedProperties {
  /** Ideas at a time, 1 to 24. */
  pageSize?: number;
  /** One of `feedLayouts`; cards without it. */
  layout?: string;
  /** One of `feedViews`: the one to begin with; the newest without it. */
  view?: string;
  /** Key of the one curriculum theme to show; '' lets readers choose. So with those that follow. */
  theme?: string;
  setting?: string;
  place?: string;
  /** One of `timeLimits`, as text. */
  underMinutes?: string;
  /** A tool's own name. */
  tool?: string;
  /** Readers search and choose; without it they do unless the theme is set. */
  showsFilters?: boolean;
}

/** The filter that an editor holds for every reader; what can't be understood holds nothing. */
export function presetFilterOf(properties: InspirationFeedProperties): FeedFilter {
  const { theme, setting, place, underMinutes, tool } = properties;
  return {
    theme: findCurriculumTheme(theme ?? ''),
    setting: settings.find((one) => one === setting),
    place: places.find((one) => one === place),
    underMinutes: timeLimits.find((limit) => String(limit) === underMinutes),
    tool: tool?.trim() || undefined,
  };
}
