import type { Context } from '../kernel/context';
import { accessDenied, itemDoesNotExist, refused } from '../kernel/errors';
import { addFolder } from '../files/addFile';
import { folderAt, takenAt } from '../files/folderData';
import { nameTaken } from '../files/fileData';
import { dropFields } from '../fields/fields';
import { purgeItem } from '../items/deletion';
import { tableOf, type ItemRow } from '../items/rows';
import { isLibrary, listAt, listByNo, listByTitle, type List } from '../model/lists';
import { dropRights, mayOnWeb } from '../security/permissions';

/** An entry of the recycle bin. `stage` 1 is the person's own bin, 2 the site collection's. */
export interface RecycledEntry {
  id: string;
  web: number;
  kind: 'item' | 'file' | 'folder' | 'list';
  list: number;
  item: number | null;
  title: string;
  leaf: string;
  dir: string;
  author: number;
  deleted_by: number;
  deleted_at: string;
  size: number;
  stage: number;
}

/** Entries of a site, newest first: one's own, or everybody's for those who manage the site. */
export function readRecycleBin(ctx: Context, stages: readonly number[]): RecycledEntry[] {
  const rows = ctx.database.all<RecycledEntry & Record<string, string | number | null>>(
    'SELECT * FROM recycle_bin WHERE web = ? ORDER BY deleted_at DESC, rowid DESC',
    [ctx.web.no],
  );
  const all = mayOnWeb(ctx, 'manageWeb');
  return rows.filter((row) => stages.includes(row.stage) && (all || row.deleted_by === ctx.user.id));
}

export function entryById(ctx: Context, id: string): RecycledEntry {
  const found = readRecycleBin(ctx, [1, 2]).find((entry) => entry.id === id.toLowerCase());
  if (!found) throw itemDoesNotExist();
  return found;
}

export function moveToSecondStage(ctx: Context, entry: RecycledEntry): void {
  ctx.database.run('UPDATE recycle_bin SET stage = 2 WHERE id = ?', [entry.id]);
}

/** Puts an entry back where it was, whole: versions, drafts, comments and what was in a folder. */
export function restoreEntry(ctx: Context, entry: RecycledEntry): void {
  if (entry.kind === 'list') restoreList(ctx, entry);
  else restoreRows(ctx, entry);
  ctx.database.run('DELETE FROM recycle_bin WHERE id = ?', [entry.id]);
}

function restoreList(ctx: Context, entry: RecycledEntry): void {
  if (listByTitle(ctx, ctx.web, entry.title))
    throw refused('A list with the same title already exists in this Web site.', 400, '-2130575342');
  const there = listAt(ctx, ctx.web, `${entry.dir}/${entry.leaf}`);
  if (there?.path.toLowerCase() === `${entry.dir}/${entry.leaf}`.toLowerCase())
    throw refused('A list with the same address already exists in this Web site.', 400, '-2130575342');
  ctx.database.run('UPDATE lists SET deleted = NULL WHERE no = ?', [entry.list]);
  ctx.caches.drop('lists');
}

function restoreRows(ctx: Context, entry: RecycledEntry): void {
  const list = listByNo(ctx, ctx.web, entry.list);
  if (!list)
    throw refused(
      'The list that the item belonged to has been deleted. Restore the list first.',
      400,
      '-2130575338',
    );
  if (isLibrary(list)) makePlace(ctx, list, entry);
  const rows = ctx.database.all<ItemRow>(
    `SELECT * FROM ${tableOf(list)} WHERE deleted = ? AND current = 1 ORDER BY fso DESC, dir`,
    [entry.id],
  );
  try {
    ctx.database.run(`UPDATE ${tableOf(list)} SET deleted = NULL WHERE deleted = ?`, [entry.id]);
  } catch (error) {
    if (!(error instanceof Error) || !/UNIQUE/.test(error.message)) throw error;
    throw refused(
      'The item cannot be restored because another item has the same unique value.',
      400,
      '-2130575169',
    );
  }
  for (const row of rows) ctx.events.item(ctx, { kind: 'restored', list, row: { ...row, deleted: null } });
}

/** The folder a file was in is made again when it is gone; a taken name is refused. */
function makePlace(ctx: Context, list: List, entry: RecycledEntry): void {
  const there = takenAt(ctx, list, entry.dir, entry.leaf);
  if (there) throw nameTaken(ctx, there);
  const steps = entry.dir
    .slice(list.path.length)
    .split('/')
    .filter((step) => step !== '');
  let path = list.path;
  for (const step of steps) {
    path = `${path}/${step}`;
    if (!folderAt(ctx, path)) addFolder(ctx, path, true);
  }
}

/** Deletes an entry for good. */
export function purgeEntry(ctx: Context, entry: RecycledEntry): void {
  if (entry.deleted_by !== ctx.user.id && !mayOnWeb(ctx, 'manageWeb')) throw accessDenied();
  if (entry.kind === 'list') purgeList(ctx, entry.list);
  else purgeRows(ctx, entry);
  ctx.database.run('DELETE FROM recycle_bin WHERE id = ?', [entry.id]);
}

function purgeRows(ctx: Context, entry: RecycledEntry): void {
  const list = listByNo(ctx, ctx.web, entry.list);
  // Rows of a list that is recycled itself go with that list.
  if (!list) return;
  const rows = ctx.database.all<ItemRow>(`SELECT * FROM ${tableOf(list)} WHERE deleted = ? AND current = 1`, [
    entry.id,
  ]);
  for (const row of rows) purgeItem(ctx, list, row);
}

/** A list's rows, versions, contents, columns, views and permissions. */
export function purgeList(ctx: Context, no: number): void {
  const table = tableOf({ no });
  const blobs = [
    ...ctx.database.all<{ blob: string | null }>(`SELECT blob FROM ${table}`),
    ...ctx.database.all<{ blob: string | null }>(
      "SELECT json_extract(row, '$.blob') AS blob FROM item_versions WHERE list = ?",
      [no],
    ),
  ];
  const items = ctx.database.all<{ id: number }>(`SELECT DISTINCT id FROM ${table}`);
  for (const { id } of items)
    ctx.database.run(
      'DELETE FROM comment_likes WHERE comment IN (SELECT id FROM comments WHERE list = ? AND item = ?)',
      [no, id],
    );
  for (const social of [
    'comments',
    'item_likes',
    'item_views',
    'comments_disabled',
    'item_versions',
    'check_outs',
    'uploads',
    'fields',
    'content_types',
    'views',
    'recycle_bin',
  ]) {
    ctx.database.run(`DELETE FROM ${social} WHERE list = ?`, [no]);
  }
  ctx.database.run('DELETE FROM assignments WHERE scope IN (SELECT id FROM scopes WHERE list = ?)', [no]);
  ctx.database.run('DELETE FROM scopes WHERE list = ?', [no]);
  ctx.database.exec(`DROP TABLE ${table}`);
  ctx.database.run('DELETE FROM lists WHERE no = ?', [no]);
  dropFields(ctx);
  dropRights(ctx);
  ctx.caches.drop('lists', 'contentTypes');
  for (const blob of new Set(blobs.map((one) => one.blob))) if (blob !== null) ctx.blobs.remove(blob);
}
