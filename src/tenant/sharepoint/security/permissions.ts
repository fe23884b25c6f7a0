import type { Context, Services } from '../kernel/context';
import { accessDenied } from '../kernel/errors';
import { groupsOf, isEveryone, principalsOf } from '../model/principals';
import type { Web } from '../model/webs';
import type { List } from '../model/lists';
import type { ItemRow } from '../items/rows';
import { allRights, builtinRights, includes, noRights, rightsOf, type Right, type Rights } from './rights';

const cacheGroup = 'rights';

/** The scope of permissions that holds for a list or an item. */
export const listScope = (web: Web, list: List): number => list.scope ?? web.scope;
export const itemScope = (web: Web, list: List, row: Pick<ItemRow, 'acl'>): number =>
  row.acl ?? listScope(web, list);

/** What the caller may do in a scope, its token's limits included. */
export function rightsIn(ctx: Context, scope: number): Rights {
  const { principal, user } = ctx;
  if (principal.kind === 'app') return appRights(ctx);
  const own = user.admin ? allRights : personRights(ctx, ctx.web, user.id, scope);
  return principal.via === 'bearer' ? own & scopeLimit(principal.rights) : own;
}

/** What a person of the site may do in a scope, by groups, own assignments and "everyone". */
export function personRights(services: Services, web: Web, userId: number, scope: number): Rights {
  return services.caches.get(cacheGroup, `${scope}|${userId}`, () => {
    const ids = identities(services, web, userId);
    const rows = services.database.all<{ low: number; high: number }>(
      `SELECT r.low, r.high FROM assignments a JOIN roles r ON r.web = ? AND r.id = a.role
       WHERE a.scope = ? AND a.principal IN (SELECT value FROM json_each(?))`,
      [web.no, scope, JSON.stringify(ids)],
    );
    return rows.reduce((sum, row) => sum | rightsOf(row.high, row.low), noRights);
  });
}

/** What the caller may do in each scope of permissions that folders and items of a list have of their own. */
export function rightsByScope(ctx: Context, list: List): ReadonlyMap<number, Rights> {
  const { principal, user } = ctx;
  const unlimited = principal.kind === 'app' ? appRights(ctx) : user.admin ? allRights : undefined;
  const limit = principal.kind === 'person' && principal.via === 'bearer' ? scopeLimit(principal.rights) : allRights;
  const person = ctx.caches.get(cacheGroup, `list ${list.no}|${user.id}`, () => personRightsByScope(ctx, list));
  if (unlimited === undefined && limit === allRights) return person;
  return new Map([...person].map(([scope, own]) => [scope, (unlimited ?? own) & limit]));
}

function personRightsByScope(ctx: Context, list: List): ReadonlyMap<number, Rights> {
  const rows = ctx.database.all<{ id: number; low: number | null; high: number | null }>(
    `SELECT s.id, r.low, r.high FROM scopes s
     LEFT JOIN assignments a ON a.scope = s.id AND a.principal IN (SELECT value FROM json_each(?))
     LEFT JOIN roles r ON r.web = s.web AND r.id = a.role
     WHERE s.list = ? AND s.id IS NOT ?`,
    [JSON.stringify(identities(ctx, ctx.web, ctx.user.id)), list.no, list.scope ?? null],
  );
  const found = new Map<number, Rights>();
  for (const { id, low, high } of rows) found.set(id, (found.get(id) ?? noRights) | rightsOf(high ?? 0, low ?? 0));
  return found;
}

/** Ids under which a person may have been given something. */
function identities(services: Services, web: Web, userId: number): number[] {
  return services.caches.get('identities', `${web.no}|${userId}`, () => {
    const everyone = principalsOf(services, web, false)
      .filter(isEveryone)
      .map((one) => one.id);
    const self = [userId, ...everyone];
    const groups = self.flatMap((id) => groupsOf(services, web, id).map((group) => group.id));
    return [...new Set([...self, ...groups])];
  });
}

const roleRights: Record<string, Rights> = {
  read: builtinRights('read'),
  write: builtinRights('contribute'),
  manage: builtinRights('design'),
  fullcontrol: allRights,
  owner: allRights,
};

function appRights(ctx: Context): Rights {
  const { rights } = ctx.principal;
  let sum = noRights;
  if (rights.includes('Sites.FullControl.All')) sum |= allRights;
  if (rights.includes('Sites.Manage.All')) sum |= builtinRights('design');
  if (rights.includes('Sites.ReadWrite.All')) sum |= builtinRights('contribute');
  if (rights.includes('Sites.Read.All')) sum |= builtinRights('read');
  if (rights.includes('Sites.Selected')) {
    const grants = ctx.database.all<{ role: string }>(
      'SELECT role FROM site_grants WHERE web = ? AND client_id = ?',
      [ctx.web.no, ctx.principal.clientId ?? ''],
    );
    for (const grant of grants) sum |= roleRights[grant.role.toLowerCase()] ?? noRights;
  }
  return sum;
}

/** Whether the token's scopes let its bearer do this at all; a person signed in by cookie has no such limit. */
export function tokenAllows(ctx: Context, right: Right): boolean {
  const { kind, via, rights } = ctx.principal;
  return kind !== 'person' || via !== 'bearer' || includes(scopeLimit(rights), right);
}

/** A delegated token never carries more than its scopes. */
function scopeLimit(scopes: readonly string[]): Rights {
  if (scopes.includes('AllSites.FullControl')) return allRights;
  let sum = noRights;
  if (scopes.includes('AllSites.Manage')) sum |= builtinRights('design');
  if (scopes.includes('AllSites.Write')) sum |= builtinRights('edit');
  if (scopes.includes('AllSites.Read')) sum |= builtinRights('read');
  return sum;
}

export function mayOnWeb(ctx: Context, right: Right): boolean {
  return includes(rightsIn(ctx, ctx.web.scope), right);
}
export function mayOnList(ctx: Context, list: List, right: Right): boolean {
  return includes(rightsIn(ctx, listScope(ctx.web, list)), right);
}
export function mayOnItem(ctx: Context, list: List, row: ItemRow, right: Right): boolean {
  return includes(rightsIn(ctx, itemScope(ctx.web, list, row)), right);
}

/** Refuses with SharePoint's 403 unless the caller has the right. */
export function demandOnWeb(ctx: Context, right: Right): void {
  if (!mayOnWeb(ctx, right)) throw accessDenied();
}
export function demandOnList(ctx: Context, list: List, right: Right): void {
  if (!mayOnList(ctx, list, right)) throw accessDenied();
}
export function demandOnItem(ctx: Context, list: List, row: ItemRow, right: Right): void {
  if (!mayOnItem(ctx, list, row, right)) throw accessDenied();
}

/** Forgets what was worked out, after groups, roles or assignments changed. */
export function dropRights(services: Services): void {
  services.caches.drop(cacheGroup, 'identities', 'listScopes');
}

/** Anything at all of the site: the web itself, or a list or item in it ("limited access"). */
export function mayEnter(ctx: Context): boolean {
  if (mayOnWeb(ctx, 'open')) return true;
  const scopes = ctx.database.all<{ id: number }>('SELECT id FROM scopes WHERE web = ?', [ctx.web.no]);
  return scopes.some((scope) => includes(rightsIn(ctx, scope.id), 'viewListItems'));
}
