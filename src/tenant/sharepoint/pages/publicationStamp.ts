import type { SqlValue } from '../../store/database';
import { moment, type Context } from '../kernel/context';
import type { ItemRow } from '../items/rows';
import type { List } from '../model/lists';

/** PromotedState of a page: plain, news when it is published next, news. */
export const promoted = { no: 0, onPublish: 1, yes: 2 } as const;
const sitePagesTemplate = 119;

/**
 * What becomes of a page's own columns when readers see it: its first publication is dated, unless a date was set before, and
 * one that waited for it becomes news. With content approval that is when somebody approves it; when SharePoint does it, at
 * submission or at approval, is not documented.
 */
export function publicationStamp(ctx: Context, list: List, row: ItemRow): Record<string, SqlValue> {
  if (list.template !== sitePagesTemplate || row.fso === 1) return {};
  return {
    f_FirstPublishedDate: row.f_FirstPublishedDate ?? moment(ctx),
    f_PromotedState: row.f_PromotedState === promoted.onPublish ? promoted.yes : (row.f_PromotedState ?? promoted.no),
  };
}
