import type { Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import { entity, type EntityNode } from '../kernel/nodes';
import { visibleRows } from '../items/visible';
import { tableOf, type ItemRow } from '../items/rows';
import { isLibrary, listAt, listsOf, type List } from '../model/lists';
import type { Web } from '../model/webs';
import { mayOnList } from '../security/permissions';
import { cleanPath, splitPath } from './names';

/**
 * What a `SP.Folder` carries: the web's root (only `path`), a list's root (`list`), or a folder in it
 * (`row`).
 */
export interface FolderData {
  /** Server-relative, without a trailing slash; the root site's own root is `/`. */
  path: string;
  list?: List;
  row?: ItemRow;
}

export const folderNode = (folder: FolderData): EntityNode => entity('SP.Folder', folder);
export const rootFolderOf = (list: List): FolderData => ({ path: list.path, list });
export const webRootFolder = (web: Web): FolderData => ({ path: web.path });

/** SharePoint's answer for a folder that isn't there. */
export function folderNotFound(): Error {
  return refused('File Not Found.', 404, '-2147024894');
}

/** A folder that the caller may see. */
export function folderAt(ctx: Context, given: string): FolderData | undefined {
  const path = cleanPath(given.startsWith('/') ? given : `${ctx.web.path}/${given}`);
  if (path.toLowerCase() === ctx.web.path.toLowerCase()) return webRootFolder(ctx.web);
  const list = listAt(ctx, ctx.web, path);
  if (!list || (!mayOnList(ctx, list, 'viewListItems') && !hasVisible(ctx, list))) return undefined;
  if (list.path.toLowerCase() === path.toLowerCase()) return rootFolderOf(list);
  const row = rowAt(ctx, list, path);
  return row?.fso === 1 ? { path: pathOf(row), list, row } : undefined;
}

function hasVisible(ctx: Context, list: List): boolean {
  const visible = visibleRows(ctx, list);
  return (
    ctx.database.get(`SELECT 1 FROM ${tableOf(list)} WHERE ${visible.sql} LIMIT 1`, visible.values) !==
    undefined
  );
}

export const pathOf = (row: Pick<ItemRow, 'dir' | 'leaf'>): string => `${row.dir}/${row.leaf}`;

/** The row at a server-relative address in a list, as the caller sees it. */
export function rowAt(ctx: Context, list: List, path: string): ItemRow | undefined {
  const { dir, leaf } = splitPath(path);
  const visible = visibleRows(ctx, list);
  return ctx.database.get<ItemRow>(
    `SELECT * FROM ${tableOf(list)} WHERE dir = ? AND leaf = ? AND ${visible.sql}`,
    [dir, leaf, ...visible.values],
  );
}

/** Whatever stands at an address, the caller's rights aside: for names that are taken. */
export function takenAt(
  ctx: Pick<Context, 'database'>,
  list: List,
  dir: string,
  leaf: string,
): ItemRow | undefined {
  return ctx.database.get<ItemRow>(
    `SELECT * FROM ${tableOf(list)} WHERE dir = ? AND leaf = ? AND current = 1 AND deleted IS NULL`,
    [dir, leaf],
  );
}

/** A file or folder by its id, in any list of the site, as the caller sees it. */
export function rowByUid(ctx: Context, uid: string): { list: List; row: ItemRow } | undefined {
  for (const list of listsOf(ctx, ctx.web).filter(isLibrary)) {
    const visible = visibleRows(ctx, list);
    const row = ctx.database.get<ItemRow>(`SELECT * FROM ${tableOf(list)} WHERE uid = ? AND ${visible.sql}`, [
      uid,
      ...visible.values,
    ]);
    if (row) return { list, row };
  }
  return undefined;
}

/** Files (0) or folders (1) straight in a folder, by name. */
export function rowsIn(ctx: Context, folder: FolderData, fso: 0 | 1): ItemRow[] {
  if (!folder.list) return [];
  const visible = visibleRows(ctx, folder.list);
  return ctx.database.all<ItemRow>(
    `SELECT * FROM ${tableOf(folder.list)} WHERE dir = ? AND fso = ? AND ${visible.sql} ORDER BY leaf`,
    [folder.path, fso, ...visible.values],
  );
}

/** Folders straight in a folder; below the web's root these are the root folders of its lists. */
export function foldersIn(ctx: Context, folder: FolderData): FolderData[] {
  const { list } = folder;
  if (list) return rowsIn(ctx, folder, 1).map((row) => ({ path: pathOf(row), list, row }));
  return listsOf(ctx, ctx.web)
    .filter(
      (one) =>
        splitPath(one.path).dir === (ctx.web.path === '/' ? '' : ctx.web.path) &&
        mayOnList(ctx, one, 'viewListItems'),
    )
    .map(rootFolderOf);
}
