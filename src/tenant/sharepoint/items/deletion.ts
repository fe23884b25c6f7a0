import { newGuid } from '../fields/fields';
import { moment, type Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import { isLibrary, type List } from '../model/lists';
import { dropRights } from '../security/permissions';
import { dropScope } from '../security/scopes';
import { tableOf, type ItemRow } from './rows';
import { demandEdit } from './write';

/** Moves an item to the recycle bin and answers the entry's id. */
export function recycleItem(ctx: Context, list: List, row: ItemRow): string {
  demandEdit(ctx, list, row, 'deleteListItems');
  demandNotCheckedOut(ctx, row);
  const id = newGuid();
  const now = moment(ctx);
  ctx.database.run(
    `INSERT INTO recycle_bin (id, web, kind, list, item, title, leaf, dir, author, deleted_by, deleted_at, size) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
    [
      id,
      ctx.web.no,
      isLibrary(list) ? (row.fso === 1 ? 'folder' : 'file') : 'item',
      list.no,
      row.id,
      String(row.f_Title ?? row.leaf),
      row.leaf,
      row.dir,
      row.author,
      ctx.user.id,
      now,
      row.size,
    ],
  );
  ctx.database.run(`UPDATE ${tableOf(list)} SET deleted = ? WHERE id = ?`, [id, row.id]);
  markDeletion(ctx, list, now);
  ctx.events.item(ctx, { kind: 'recycled', list, row });
  return id;
}

/** Removes an item for good: rows, versions, contents, permissions. */
export function removeItem(ctx: Context, list: List, row: ItemRow): void {
  demandEdit(ctx, list, row, 'deleteListItems');
  demandNotCheckedOut(ctx, row);
  purgeItem(ctx, list, row);
}

/** As `removeItem`, without asking for rights: the recycle bin's end. */
export function purgeItem(ctx: Context, list: List, row: ItemRow): void {
  const rows = ctx.database.all<{ blob: string | null }>(`SELECT blob FROM ${tableOf(list)} WHERE id = ?`, [
    row.id,
  ]);
  const versions = ctx.database.all<{ blob: string | null }>(
    "SELECT json_extract(row, '$.blob') AS blob FROM item_versions WHERE list = ? AND item = ?",
    [list.no, row.id],
  );
  ctx.database.run('DELETE FROM item_versions WHERE list = ? AND item = ?', [list.no, row.id]);
  ctx.database.run(`DELETE FROM ${tableOf(list)} WHERE id = ?`, [row.id]);
  if (row.acl !== null) dropUnusedScope(ctx, list, row.acl);
  markDeletion(ctx, list, moment(ctx));
  ctx.events.item(ctx, { kind: 'removed', list, row });
  for (const blob of new Set([...rows, ...versions].map((one) => one.blob)))
    if (blob !== null) ctx.blobs.remove(blob);
}

function dropUnusedScope(ctx: Context, list: List, scope: number): void {
  if (ctx.database.get(`SELECT 1 FROM ${tableOf(list)} WHERE acl = ? LIMIT 1`, [scope])) return;
  dropScope(ctx, scope);
  dropRights(ctx);
}

function markDeletion(ctx: Context, list: List, now: string): void {
  ctx.database.run('UPDATE lists SET item_modified = ?, item_deleted = ? WHERE no = ?', [now, now, list.no]);
  Object.assign(list, { itemModified: now, itemDeleted: now });
}

function demandNotCheckedOut(ctx: Context, row: ItemRow): void {
  if (row.checked_out_to !== null && row.checked_out_to !== ctx.user.id) {
    throw refused(
      `The file "${row.dir}/${row.leaf}" is checked out for editing by another user.`,
      423,
      '-2130575306',
    );
  }
}
