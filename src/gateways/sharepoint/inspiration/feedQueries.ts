import { officialNameOf } from '../../../domain/shared/curriculumTheme';
import type { CurriculumTheme } from '../../../domain/shared/curriculumTheme';
import type { FeedFilter } from '../../../domain/inspiration/feedFilter';
import type { FeedWindow } from '../../../domain/inspiration/feedWindow';
import { storedPlaceOf, storedSettingOf } from './storedChoices';

/** Content type "Idé": a site page that is an inspiration post. */
export const ideaContentType =
  '0x0101009D1CB255DA76424F860D91F20E6C411800A7B1C0DE5C1D4E0F9A51A3F0C2D4E601';

/** `PromotedState` of a page that is published as news. */
export const promotedAsNews = 2;

/**
 * The filter for rows in a window that may be posts. Every part holds on its own and the first is the indexed time,
 * which the window keeps below SharePoint's 5,000 rows: parts are taken from left to right, and none may match more
 * (https://pnp.github.io/blog/post/listview-threashold-apis/).
 *
 * The content type isn't among them: `startswith(ContentTypeId,…)` silently matches nothing once a list has grown past
 * some 500 rows (https://github.com/sadomovalex/camlex/issues/107,
 * https://sharepoint.stackexchange.com/questions/275471). Nor is the cursor's id, which would take an `or`. Whoever
 * reads the rows sorts both out.
 */
export function filterOf({ after, since }: FeedWindow, filter: FeedFilter = {}): string {
  const { theme, setting, tool, place, underMinutes } = filter;
  return [
    ...(since ? [`FirstPublishedDate ge ${timeValue(since)}`] : []),
    `FirstPublishedDate ${after.id > 0 ? 'le' : 'lt'} ${timeValue(after.publishedAt)}`,
    `PromotedState eq ${promotedAsNews}`,
    ...(theme ? [themeIs(theme)] : []),
    ...(setting ? [`AmbSettings eq ${quoted(storedSettingOf(setting))}`] : []),
    ...(tool ? [toolIs(tool)] : []),
    ...(place ? [`AmbPlace eq ${quoted(storedPlaceOf(place))}`] : []),
    ...(underMinutes ? [`AmbMinutes lt ${underMinutes}`] : []),
  ].join(' and ');
}

function timeValue(iso: string): string {
  return `datetime'${iso.replace(/\.\d+Z$/, 'Z')}'`;
}

/** The condition that a post has a theme, whatever others it has. */
export function themeIs(theme: CurriculumTheme): string {
  return `AmbThemes eq ${quoted(officialNameOf(theme))}`;
}

/** The condition that a post uses a tool. */
export function toolIs(tool: string): string {
  return `AmbTool eq ${quoted(tool)}`;
}

/** A text as it stands in a filter. */
function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
