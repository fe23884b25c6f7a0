import { findCurriculumTheme, slugOf } from '../shared/curriculumTheme';
import type { Place } from '../shared/place';
import type { Setting } from '../shared/setting';
import { timeLimits } from './feedFilter';
import type { FeedFilter } from './feedFilter';
import type { FeedView } from './inspirationFinder';

/** Where a reader is in the blog: all that an address says of it, so that it can be shared. */
export interface PlaceInBlog {
  readonly filter: FeedFilter;
  readonly view: FeedView;
  /** What is searched for, without spaces around it; '' for no search. */
  readonly text: string;
  /** The post that is open over the feed. */
  readonly postId?: number;
  /** What the person writes, in the feed's place, as `writingPlaceOf` reads it. */
  readonly writing?: string;
}

const settingSlugs: Readonly<Record<Setting, string>> = {
  childminding: 'dagpleje',
  nursery: 'vuggestue',
  kindergarten: 'boernehave',
  afterSchool: 'sfo',
  lowerPrimary: 'indskoling',
  upperPrimary: 'mellemtrin',
  lowerSecondary: 'udskoling',
};

const placeSlugs: Readonly<Record<Place, string>> = {
  playroom: 'stuen',
  outdoors: 'ude',
  staffRoom: 'personalerummet',
  childminderHome: 'dagplejerens-hjem',
  classroom: 'klassen',
};

const viewSlugs: Readonly<Record<FeedView, string>> = {
  newest: 'nyeste',
  mostTried: 'mest-proevet',
  saved: 'gemt',
  tried: 'proevet',
};

/** As much as SharePoint keeps in a column of text; anything longer in an address is junk. */
const longestText = 255;

/**
 * Reads the place from the query of an address (`?tema=natur-udeliv-science&tid=15`). What isn't understood is as if
 * it weren't there.
 *
 * @param home the view of an address that names none
 */
export function placeIn(query: string, home: FeedView): PlaceInBlog {
  const parameters = new URLSearchParams(query);
  const valueOf = (name: string): string => (parameters.get(name) ?? '').trim();
  const textOf = (name: string): string => (valueOf(name).length > longestText ? '' : valueOf(name));
  const postId = /^[1-9]\d{0,8}$/.test(valueOf('ide')) ? Number(valueOf('ide')) : undefined;
  return {
    filter: {
      theme: findCurriculumTheme(valueOf('tema')),
      setting: keyOf(settingSlugs, valueOf('for')),
      underMinutes: timeLimits.find((limit) => String(limit) === valueOf('tid')),
      place: keyOf(placeSlugs, valueOf('sted')),
      tool: textOf('vaerktoej') || undefined,
    },
    view: keyOf(viewSlugs, valueOf('vis')) ?? home,
    text: textOf('soeg'),
    postId,
    writing: /^[\w-]{1,72}$/.test(valueOf('skriv')) ? valueOf('skriv') : undefined,
  };
}

/**
 * The query of the address of a place, '' or with its question mark. Parameters that aren't the blog's stay.
 *
 * @param query the query that the address has now
 * @param home the view that needs no naming
 */
export function queryOf(query: string, place: PlaceInBlog, home: FeedView): string {
  const { filter, view, text, postId, writing } = place;
  const parameters = new URLSearchParams(query);
  const values = {
    tema: filter.theme && slugOf(filter.theme),
    for: filter.setting && settingSlugs[filter.setting],
    tid: filter.underMinutes,
    sted: filter.place && placeSlugs[filter.place],
    vaerktoej: filter.tool,
    soeg: text,
    vis: view === home ? '' : viewSlugs[view],
    ide: postId,
    skriv: writing,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value) {
      parameters.set(name, String(value));
    } else {
      parameters.delete(name);
    }
  }
  const written = String(parameters);
  return written && `?${written}`;
}

function keyOf<Key extends string>(slugs: Readonly<Record<Key, string>>, slug: string): Key | undefined {
  return (Object.keys(slugs) as Key[]).find((key) => slugs[key] === slug);
}
