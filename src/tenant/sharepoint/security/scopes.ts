import type { Context } from '../kernel/context';
import { accessDenied } from '../kernel/errors';
import { itemScope, listScope, rightsIn, dropRights } from './permissions';
import { hasOwnRights, scopeOfFolder } from './folderScope';
import { includes, type Rights } from './rights';
import { saveList, type List } from '../model/lists';
import type { Web } from '../model/webs';
import type { ItemRow } from '../items/rows';
import { tableOf } from '../items/rows';
import { builtinRoles } from './rights';

/** Something that can have permissions of its own. */
export type Securable =
  { kind: 'web'; web: Web } | { kind: 'list'; list: List } | { kind: 'item'; list: List; row: ItemRow };

/** Tells which securable an entity's data is, by its shape. */
export function securableOf(data: unknown): Securable {
  const found = data as Partial<{ list: List; row: ItemRow; siteId: string; baseType: number }>;
  if (found.siteId !== undefined) return { kind: 'web', web: data as Web };
  if (found.row && found.list) return { kind: 'item', list: found.list, row: found.row };
  return { kind: 'list', list: data as List };
}

/** The scope whose assignments hold for a securable. */
export function scopeOf(ctx: Context, securable: Securable): number {
  if (securable.kind === 'web') return securable.web.scope;
  if (securable.kind === 'list') return listScope(ctx.web, securable.list);
  return itemScope(ctx.web, securable.list, securable.row);
}

export function hasOwnScope(ctx: Context, securable: Securable): boolean {
  if (securable.kind === 'web') return true;
  return securable.kind === 'list'
    ? securable.list.scope !== undefined
    : hasOwnRights(ctx, securable.list, securable.row);
}

export const rightsOn = (ctx: Context, securable: Securable): Rights =>
  rightsIn(ctx, scopeOf(ctx, securable));

/** Refuses unless the caller may manage the permissions here. */
export function demandManage(ctx: Context, securable: Securable): void {
  if (!includes(rightsOn(ctx, securable), 'managePermissions')) throw accessDenied();
}

/** Gives a list or item permissions of its own; the caller keeps full control when nothing is copied. */
export function breakInheritance(
  ctx: Context,
  securable: Securable,
  copy: boolean,
  clearBelow: boolean,
): void {
  demandManage(ctx, securable);
  if (securable.kind === 'web' || hasOwnScope(ctx, securable)) return;
  const parent = scopeOf(ctx, securable);
  const scope = ctx.database.run('INSERT INTO scopes (web, list) VALUES (?, ?)', [
    ctx.web.no,
    securable.list.no,
  ]).lastId;
  if (copy)
    ctx.database.run(
      'INSERT INTO assignments (scope, principal, role) SELECT ?, principal, role FROM assignments WHERE scope = ?',
      [scope, parent],
    );
  else
    ctx.database.run('INSERT INTO assignments (scope, principal, role) VALUES (?,?,?)', [
      scope,
      ctx.user.id,
      builtinRoles.fullControl.id,
    ]);
  if (securable.kind === 'list') {
    if (clearBelow) clearItems(ctx, securable.list);
    saveList(ctx, { ...securable.list, scope });
  } else {
    setItemScope(ctx, securable.list, securable.row, scope);
    if (clearBelow && securable.row.fso === 1) clearFolder(ctx, securable.list, securable.row, scope);
  }
  dropRights(ctx);
}

/** Back to the parent's permissions. */
export function resetInheritance(ctx: Context, securable: Securable): void {
  demandManage(ctx, securable);
  if (securable.kind === 'web' || !hasOwnScope(ctx, securable)) return;
  const scope = scopeOf(ctx, securable);
  dropScope(ctx, scope);
  if (securable.kind === 'list') saveList(ctx, { ...securable.list, scope: undefined });
  else setItemScope(ctx, securable.list, securable.row, scopeOfFolder(ctx, securable.list, securable.row.dir));
  dropRights(ctx);
}

/** A folder's permissions hold for what is in it, unless that has its own. */
function setItemScope(ctx: Context, list: List, row: ItemRow, scope: number | null): void {
  ctx.database.run(`UPDATE ${tableOf(list)} SET acl = ? WHERE id = ?`, [scope, row.id]);
  if (row.fso !== 1) return;
  const path = `${row.dir}/${row.leaf}`;
  ctx.database.run(
    `UPDATE ${tableOf(list)} SET acl = ?1 WHERE (dir = ?2 OR substr(dir, 1, length(?2) + 1) = ?2 || '/') AND acl IS ?3`,
    [scope, path, row.acl],
  );
}

/** Everything in a folder inherits from it again. */
function clearFolder(ctx: Context, list: List, row: ItemRow, scope: number): void {
  const path = `${row.dir}/${row.leaf}`;
  const inside = `(dir = ?1 OR substr(dir, 1, length(?1) + 1) = ?1 || '/')`;
  const own = ctx.database.all<{ acl: number }>(
    `SELECT DISTINCT acl FROM ${tableOf(list)} WHERE ${inside} AND acl IS NOT NULL AND acl <> ?2`,
    [path, scope],
  );
  for (const { acl } of own) dropScope(ctx, acl);
  ctx.database.run(`UPDATE ${tableOf(list)} SET acl = ?2 WHERE ${inside}`, [path, scope]);
}

/** Forgets a scope with what was given in it. */
export function dropScope(ctx: Context, scope: number): void {
  ctx.database.run('DELETE FROM assignments WHERE scope = ?', [scope]);
  ctx.database.run('DELETE FROM scopes WHERE id = ?', [scope]);
}

function clearItems(ctx: Context, list: List): void {
  ctx.database.run(`DELETE FROM assignments WHERE scope IN (SELECT acl FROM ${tableOf(list)})`);
  ctx.database.run(`DELETE FROM scopes WHERE id IN (SELECT acl FROM ${tableOf(list)})`);
  ctx.database.run(`UPDATE ${tableOf(list)} SET acl = NULL`);
}
