import { isLibrary, type List } from '../model/lists';
import type { Context } from '../kernel/context';
import { itemScope, listScope, mayOnList, rightsByScope, rightsIn } from '../security/permissions';
import { includes, type Rights } from '../security/rights';
import type { Condition } from './filterSql';
import type { ItemRow } from './rows';

/**
 * Which rows of a list the caller sees: not deleted, the right version, allowed by permissions and item-level security.
 * Each row is judged by the rights in its own scope: who may edit in one folder sees the drafts in it, and elsewhere what
 * is published.
 */
export function visibleRows(ctx: Context, list: List): Condition {
  const parts: Condition[] = [{ sql: 'deleted IS NULL', values: [] }, versionsByScope(ctx, list)];
  if (list.settings.readSecurity === 2 && !mayOnList(ctx, list, 'overrideListBehaviors')) {
    parts.push({ sql: 'author = ?', values: [ctx.user.id] });
  }
  return { sql: parts.map((part) => part.sql).join(' AND '), values: parts.flatMap((part) => part.values) };
}

/**
 * Which version of a row somebody sees: the newest, the newest of what they made themselves and else the published one, or
 * what is published (approved, where a list without drafts asks for approval).
 */
type Sight = 'newest' | 'ownNewest' | 'published';

/** What `rights` let one see of a list's rows; undefined is nothing. */
function sightWith(list: List, rights: Rights): Sight | undefined {
  if (!includes(rights, 'viewListItems')) return undefined;
  const { draftVersionVisibility, enableMinorVersions, enableModeration } = list.settings;
  if (isLibrary(list) && enableMinorVersions) {
    if (draftVersionVisibility === 0) return 'newest';
    if (draftVersionVisibility === 1) return includes(rights, 'editListItems') ? 'newest' : 'published';
    // "Only users who can approve items (and the author of the item)", says the library's settings page.
    return includes(rights, 'approveItems') ? 'newest' : 'ownNewest';
  }
  return enableModeration && !includes(rights, 'approveItems') ? 'ownNewest' : 'newest';
}

function rowsInSight(list: List, sight: Sight, user: number): Condition {
  if (sight === 'newest') return { sql: 'current = 1', values: [] };
  if (!isLibrary(list) || !list.settings.enableMinorVersions)
    return { sql: '(current = 1 AND (moderation = 0 OR author = ?))', values: [user] };
  // A folder that nobody has approved yet stands at level 1 as well.
  const published = list.settings.enableModeration ? 'level = 1 AND moderation = 0' : 'level = 1';
  // An author who may not see others' drafts has one row of an own item too: the newest, where there are two.
  return sight === 'published'
    ? { sql: published, values: [] }
    : { sql: `(CASE WHEN author = ? THEN current = 1 ELSE ${published} END)`, values: [user] };
}

function versionsByScope(ctx: Context, list: List): Condition {
  const inherited = sightWith(list, rightsIn(ctx, listScope(ctx.web, list)));
  const own = [...rightsByScope(ctx, list)];
  if (own.length === 0) return inherited ? rowsInSight(list, inherited, ctx.user.id) : { sql: '0', values: [] };
  const alternatives = (['newest', 'ownNewest', 'published'] as const).flatMap((sight): Condition[] => {
    const scopes = own.filter(([, rights]) => sightWith(list, rights) === sight).map(([scope]) => scope);
    if (inherited !== sight && scopes.length === 0) return [];
    const rows = rowsInSight(list, sight, ctx.user.id);
    const [places, values] = placesSql(inherited === sight, scopes);
    return [{ sql: `(${rows.sql} AND ${places})`, values: [...rows.values, ...values] }];
  });
  if (alternatives.length === 0) return { sql: '0', values: [] };
  return {
    sql: `(${alternatives.map((one) => one.sql).join(' OR ')})`,
    values: alternatives.flatMap((one) => one.values),
  };
}

function placesSql(inherited: boolean, scopes: readonly number[]): [string, string[]] {
  const among = 'acl IN (SELECT value FROM json_each(?))';
  if (scopes.length === 0) return ['acl IS NULL', []];
  return [inherited ? `(acl IS NULL OR ${among})` : among, [JSON.stringify(scopes)]];
}

/** Whether a library keeps the drafts of this item from the caller. */
export function hidesDrafts(ctx: Context, list: List, row: Pick<ItemRow, 'acl' | 'author'>): boolean {
  if (!isLibrary(list) || !list.settings.enableMinorVersions) return false;
  const sight = sightWith(list, rightsIn(ctx, itemScope(ctx.web, list, row)));
  return sight !== 'newest' && !(sight === 'ownNewest' && row.author === ctx.user.id);
}

/** Whether an earlier version is one that was shown to the caller, or would have been: published, approved. */
export function showsVersion(
  ctx: Context,
  list: List,
  row: Pick<ItemRow, 'level' | 'moderation' | 'author' | 'acl'>,
): boolean {
  if (hidesDrafts(ctx, list, row)) return row.level === 1;
  const { enableModeration, enableMinorVersions } = list.settings;
  if (!enableModeration || enableMinorVersions || row.moderation === 0 || row.author === ctx.user.id) return true;
  return includes(rightsIn(ctx, itemScope(ctx.web, list, row)), 'approveItems');
}
