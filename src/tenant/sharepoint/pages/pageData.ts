import type { Context } from '../kernel/context';
import { itemDoesNotExist, throttledQuery } from '../kernel/errors';
import { entity, type CollectionNode, type EntityNode, type Page } from '../kernel/nodes';
import type { Query } from '../odata/query';
import { readItem, readItems } from '../items/read';
import type { ItemRow } from '../items/rows';
import { tableOf } from '../items/rows';
import { listViewThreshold } from '../items/threshold';
import { visibleRows } from '../items/visible';
import { contentTypeIds } from '../model/contentTypes';
import { listsOf, type List } from '../model/lists';
import { demandOnList } from '../security/permissions';
import { fileAt } from '../files/fileData';

/** A site page: the row that the caller sees, and the Site Pages library. */
export interface SitePageData {
  list: List;
  row: ItemRow;
}

export const sitePagesTemplate = 119;

/** The site's page library. It is found by its kind, never by its title, which follows the language. */
export function sitePagesLibrary(ctx: Context): List {
  const found = listsOf(ctx, ctx.web).find((list) => list.template === sitePagesTemplate);
  if (!found) throw itemDoesNotExist();
  return found;
}

export const pageNode = ({ list, row }: SitePageData): EntityNode =>
  entity('SP.Publishing.SitePage', { list, row });

const isPage = (row: ItemRow): boolean => row.fso === 0 && row.ct.startsWith(contentTypeIds.sitePage);

/** A page that the caller may see, or SharePoint's 404. */
export function pageById(ctx: Context, id: number): SitePageData {
  const list = sitePagesLibrary(ctx);
  const row = Number.isInteger(id) ? readItem(ctx, list, id) : undefined;
  if (!row || !isPage(row)) throw itemDoesNotExist();
  return { list, row };
}

/** A page by its address: below the web (`SitePages/A.aspx`) or server-relative. */
export function pageByUrl(ctx: Context, url: string): SitePageData | undefined {
  const path = url.startsWith('/') ? url : `${ctx.web.path === '/' ? '' : ctx.web.path}/${url}`;
  const file = fileAt(ctx, path);
  return file && file.list.template === sitePagesTemplate && isPage(file.row) ? file : undefined;
}

/**
 * All pages, oldest first. Filters and sorting don't use indexes here, so past the threshold only paging is
 * left.
 */
export function pagesNode(): CollectionNode {
  return {
    kind: 'collection',
    type: 'SP.Publishing.SitePage',
    owner: undefined,
    read(ctx, query) {
      const list = sitePagesLibrary(ctx);
      demandOnList(ctx, list, 'viewListItems');
      if (!query.filter && query.orderBy.length === 0) return inOrder(ctx, list, query);
      const count = ctx.database.get<{ n: number }>(
        `SELECT count(*) AS n FROM ${tableOf(list)} WHERE current = 1 AND deleted IS NULL`,
      );
      if (count && count.n > listViewThreshold) throw throttledQuery();
      const visible = visibleRows(ctx, list);
      const rows = ctx.database.all<ItemRow>(
        `SELECT * FROM ${tableOf(list)} WHERE ${visible.sql} ORDER BY id`,
        visible.values,
      );
      return { queried: false, rows: rows.filter(isPage).map((row) => ({ list, row })) };
    },
  };
}

/** A stretch of pages by id, as many as asked for. */
function inOrder(ctx: Context, list: List, query: Query): Page {
  const page = readItems(ctx, list, { ...query, select: undefined, expand: [] });
  return { ...page, rows: (page.rows as ItemRow[]).filter(isPage).map((row) => ({ list, row })) };
}
