import type { Context } from '../kernel/context';
import { tableOf, type ItemRow } from '../items/rows';
import type { List } from '../model/lists';
import { listScope, rightsIn } from './permissions';
import { accessDenied } from '../kernel/errors';
import { includes, type Right } from './rights';

/** The scope that a folder of a list hands to what is in it; null where it is the list's. */
export function scopeOfFolder(ctx: Pick<Context, 'database'>, list: List, dir: string): number | null {
  if (dir.toLowerCase() === list.path.toLowerCase()) return null;
  const cut = dir.lastIndexOf('/');
  return (
    ctx.database.get<{ acl: number | null }>(
      `SELECT acl FROM ${tableOf(list)} WHERE dir = ? AND leaf = ? AND current = 1 AND deleted IS NULL`,
      [dir.slice(0, cut), dir.slice(cut + 1)],
    )?.acl ?? null
  );
}

/** Whether an item has permissions of its own; what is in a folder has the folder's. */
export function hasOwnRights(ctx: Pick<Context, 'database'>, list: List, row: Pick<ItemRow, 'acl' | 'dir'>): boolean {
  return row.acl !== null && row.acl !== scopeOfFolder(ctx, list, row.dir);
}

/** Refuses with 403 unless the caller has the right in a folder. */
export function demandInFolder(ctx: Context, list: List, dir: string, right: Right): void {
  const scope = scopeOfFolder(ctx, list, dir) ?? listScope(ctx.web, list);
  if (!includes(rightsIn(ctx, scope), right)) throw accessDenied();
}
