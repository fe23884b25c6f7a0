import type { Context } from '../kernel/context';
import { isLibrary, type List } from '../model/lists';
import { listScope, mayOnList, rightsIn } from '../security/permissions';
import { includes } from '../security/rights';
import type { Condition } from './filterSql';
import type { ItemRow } from './rows';

/** Which rows of a list the caller sees: not deleted, the right version, allowed by permissions and item-level security. */
export function visibleRows(ctx: Context, list: List): Condition {
  const parts: Condition[] = [
    { sql: 'deleted IS NULL', values: [] },
    version(ctx, list),
    permitted(ctx, list),
  ];
  if (list.settings.readSecurity === 2 && !mayOnList(ctx, list, 'overrideListBehaviors')) {
    parts.push({ sql: 'author = ?', values: [ctx.user.id] });
  }
  return { sql: parts.map((part) => part.sql).join(' AND '), values: parts.flatMap((part) => part.values) };
}

/** Readers see published versions, those who edit see drafts. */
function seesDrafts(ctx: Context, list: List): boolean {
  const { draftVersionVisibility } = list.settings;
  if (draftVersionVisibility === 0) return true;
  return mayOnList(ctx, list, draftVersionVisibility === 2 ? 'approveItems' : 'editListItems');
}

/** Whether a library keeps its drafts from the caller. */
export const hidesDrafts = (ctx: Context, list: List): boolean =>
  isLibrary(list) && list.settings.enableMinorVersions && !seesDrafts(ctx, list);

/** Whether an earlier version is one that was shown to the caller, or would have been: published, approved. */
export function showsVersion(ctx: Context, list: List, row: Pick<ItemRow, 'level' | 'moderation' | 'author'>): boolean {
  if (hidesDrafts(ctx, list)) return row.level === 1;
  const isOpen = !list.settings.enableModeration || mayOnList(ctx, list, 'approveItems');
  return isOpen || list.settings.enableMinorVersions || row.moderation === 0 || row.author === ctx.user.id;
}

function version(ctx: Context, list: List): Condition {
  if (hidesDrafts(ctx, list))
    return { sql: 'level = 1', values: [] };
  if (
    list.settings.enableModeration &&
    !list.settings.enableMinorVersions &&
    !mayOnList(ctx, list, 'approveItems')
  ) {
    return { sql: 'current = 1 AND (moderation = 0 OR author = ?)', values: [ctx.user.id] };
  }
  return { sql: 'current = 1', values: [] };
}

function permitted(ctx: Context, list: List): Condition {
  const own = ctx.database.all<{ id: number }>('SELECT id FROM scopes WHERE list = ?', [list.no]);
  const inherited = includes(rightsIn(ctx, listScope(ctx.web, list)), 'viewListItems');
  if (own.length === 0) return { sql: inherited ? '1' : '0', values: [] };
  const allowed = own.map((scope) => scope.id).filter((id) => includes(rightsIn(ctx, id), 'viewListItems'));
  return {
    sql: `(${inherited ? 'acl IS NULL' : '0'} OR acl IN (SELECT value FROM json_each(?)))`,
    values: [JSON.stringify(allowed)],
  };
}
