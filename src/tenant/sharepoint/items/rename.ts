import type { SqlValue } from '../../store/database';
import { checkName } from '../files/names';
import type { Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import type { List } from '../model/lists';
import { tableOf, type ItemRow } from './rows';

/**
 * Checks a name (`FileLeafRef`, a form's `LeafName`) that an item is about to get: only what SharePoint takes for a
 * name, and nothing else at its address.
 */
export function checkNewName(ctx: Context, list: List, dir: string, given: SqlValue, id = 0): void {
  const leaf = String(given ?? '');
  checkName(leaf);
  const there = ctx.database.get(
    `SELECT 1 FROM ${tableOf(list)} WHERE dir = ? AND leaf = ? AND id <> ? AND current = 1 AND deleted IS NULL`,
    [dir, leaf, id],
  );
  if (there)
    throw refused(`A file or folder with the name ${dir.slice(1)}/${leaf} already exists.`, 400, '-2130575257');
}

/** Gives the other levels of a renamed item its new name, and what is in a renamed folder its new address. */
export function spreadName(ctx: Context, list: List, before: ItemRow, leaf: string): void {
  const table = tableOf(list);
  ctx.database.run(`UPDATE ${table} SET leaf = ? WHERE id = ?`, [leaf, before.id]);
  if (before.fso !== 1) return;
  const from = `${before.dir}/${before.leaf}`;
  ctx.database.run(
    `UPDATE ${table} SET dir = ?1 || substr(dir, length(?2) + 1)
     WHERE dir = ?2 OR substr(dir, 1, length(?2) + 1) = ?2 || '/'`,
    [`${before.dir}/${leaf}`, from],
  );
}
