import { randomUUID } from 'node:crypto';
import type { SqlValue } from '../../store/database';
import { moment, type Context } from '../kernel/context';
import { ownContentType } from '../items/body';
import { tableOf } from '../items/rows';
import { addItem, demandEdit, updateItem, updateRow } from '../items/write';
import { contentTypeIds } from '../model/contentTypes';
import { checkIn, checkInTypes, markNewCheckOut } from '../files/checkOut';
import { demandNotCheckedOutByOther, nameTaken, newest } from '../files/fileData';
import { takenAt } from '../files/folderData';
import { checkName, freeName } from '../files/names';
import { publish } from '../files/publishing';
import { promoted, publicationStamp } from './publicationStamp';
import { sitePagesLibrary, type SitePageData } from './pageData';
import { pageValues, savePage, unnamedLeaf } from './savePage';

/**
 * Makes a page as a draft that is checked out to the caller. Without `Name` it gets a provisional name until
 * its first save, as SharePoint does.
 */
export function createPage(ctx: Context, body: Record<string, unknown>): SitePageData {
  const list = sitePagesLibrary(ctx);
  const { Name, ...fields } = body;
  const values = pageValues(
    ctx,
    { list },
    { PageLayoutType: 'Article', PromotedState: promoted.no, ...fields },
  );
  const named = typeof Name === 'string' && Name !== '';
  const leaf = named ? (/\.aspx$/i.test(Name) ? Name : `${Name}.aspx`) : unnamedLeaf(randomUUID());
  checkName(leaf);
  const there = takenAt(ctx, list, list.path, leaf);
  if (there) throw nameTaken(ctx, there);
  const row = addItem(ctx, list, {
    values,
    leaf,
    contentType: ownContentType(ctx, list, contentTypeIds.sitePage),
  });
  if (!named) {
    row.leaf = unnamedLeaf(row.uid);
    updateRow(ctx, list, row.key, { leaf: row.leaf });
  }
  return { list, row: markNewCheckOut(ctx, { list, row }) };
}

/** Checks the caller's draft in as a minor version that others who edit can see and go on with. */
export function savePageAsDraft(ctx: Context, page: SitePageData, body: Record<string, unknown>): void {
  const row = savePage(ctx, page, body);
  checkIn(ctx, { ...page, row }, '', checkInTypes.minor);
}

/** Shows the newest draft to everybody, or hands it to those who approve where the library wants that. */
export function publishPage(ctx: Context, page: SitePageData): void {
  const row = newest(ctx, page);
  demandEdit(ctx, page.list, row, 'editListItems');
  demandNotCheckedOutByOther(ctx, row);
  if (row.level === 1 && row.checked_out_to === null) return;
  const stamped: Record<string, SqlValue> = {
    modified: moment(ctx),
    editor: ctx.user.id,
    ...(page.list.settings.enableModeration ? {} : publicationStamp(ctx, page.list, row)),
  };
  updateRow(ctx, page.list, row.key, stamped);
  publish(ctx, { list: page.list, row: { ...row, ...stamped } }, '');
}

/** Makes a page news (at once when it is published, else with its publication), or an ordinary page again. */
export function promote(ctx: Context, page: SitePageData, news: boolean): void {
  const row = newest(ctx, page);
  demandEdit(ctx, page.list, row, 'editListItems');
  demandNotCheckedOutByOther(ctx, row);
  const published =
    ctx.database.get(`SELECT 1 FROM ${tableOf(page.list)} WHERE id = ? AND level = 1`, [row.id]) !==
    undefined;
  const state = !news ? promoted.no : published ? promoted.yes : promoted.onPublish;
  ctx.database.run(`UPDATE ${tableOf(page.list)} SET f_PromotedState = ? WHERE id = ?`, [state, row.id]);
  const first: [string, SqlValue][] =
    news && published && row.f_FirstPublishedDate === null ? [['f_FirstPublishedDate', moment(ctx)]] : [];
  if (first.length > 0)
    ctx.database.run(`UPDATE ${tableOf(page.list)} SET f_FirstPublishedDate = ? WHERE id = ?`, [
      moment(ctx),
      row.id,
    ]);
  updateItem(
    ctx,
    page.list,
    { ...row, f_PromotedState: state },
    new Map<string, SqlValue>([['f_PromotedState', state], ...first]),
    { silent: true },
  );
}

/**
 * A draft with the same content beside the page, checked out to the caller. It keeps when the page was first published,
 * also once it is published itself: https://github.com/SharePoint/sp-dev-docs/issues/10028.
 */
export function copyPage(ctx: Context, page: SitePageData): SitePageData {
  const { list, row } = page;
  const values = new Map(Object.entries(row).filter(([column]) => column.startsWith('f_')));
  values.set('f_PromotedState', row.f_PromotedState === promoted.no ? promoted.no : promoted.onPublish);
  const leaf = freeName(row.leaf, (name) => takenAt(ctx, list, row.dir, name) !== undefined);
  const copy = addItem(ctx, list, { values, leaf, dir: row.dir, contentType: row.ct });
  return { list, row: markNewCheckOut(ctx, { list, row: copy }) };
}
