import { officialNameOf } from '../../../domain/shared/curriculumTheme';
import type { CurriculumTheme } from '../../../domain/shared/curriculumTheme';
import type { FeedWindow } from '../../../domain/inspiration/feedWindow';

/** Content type "Idé": a site page that is an inspiration post. */
export const ideaContentType =
  '0x0101009D1CB255DA76424F860D91F20E6C411800A7B1C0DE5C1D4E0F9A51A3F0C2D4E601';

/** `PromotedState` of a page that is published as news. */
export const promotedAsNews = 2;

/**
 * The filter for posts in a window. Its indexed part is the time, which the window keeps below SharePoint's
 * 5,000 rows; the rest is looked at row by row.
 */
export function filterOf(window: FeedWindow, theme: CurriculumTheme | undefined): string {
  return [
    ...boundsOf(window),
    `PromotedState eq ${promotedAsNews}`,
    `startswith(ContentTypeId,'${ideaContentType}')`,
    ...(theme ? [`AmbThemes eq ${quoted(officialNameOf(theme))}`] : []),
  ].join(' and ');
}

function boundsOf({ after, since }: FeedWindow): string[] {
  const time = timeValue(after.publishedAt);
  const until =
    after.id > 0
      ? [`FirstPublishedDate le ${time}`, `(FirstPublishedDate lt ${time} or Id lt ${after.id})`]
      : [`FirstPublishedDate lt ${time}`];
  return since ? [`FirstPublishedDate ge ${timeValue(since)}`, ...until] : until;
}

function timeValue(iso: string): string {
  return `datetime'${iso.replace(/\.\d+Z$/, 'Z')}'`;
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
