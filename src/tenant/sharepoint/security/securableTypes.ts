import { applyChanges, type Writable } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { invalidQuery, refused, SharePointError } from '../kernel/errors';
import { collection, entity, nothing, value, type EntityNode } from '../kernel/nodes';
import { flag, int, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { ensurePrincipal, principalById } from '../model/principals';
import type { Web } from '../model/webs';
import { demandOnWeb, dropRights, personRights, rightsIn } from './permissions';
import { allRights, basePermissions, includes, rightsOf } from './rights';
import { breakInheritance, demandManage, hasOwnScope, resetInheritance, rightsOn, scopeOf, securableOf, type Securable } from './scopes';

const permissionUnits = 5;

/** A permission level of a site. */
export interface Role { web: number; id: number; name: string; description: string; kind: number; position: number; low: number; high: number; hidden: number }
/** What a principal has been given somewhere. */
interface Assignment { securable: Securable; principal: number; roles: Role[] }
/** Whose permission levels a collection holds: the site's, or those of an assignment. */
interface RoleOwner { assignment?: Assignment }

const rolesOf = (ctx: Context): Role[] => ctx.database.all<Role>('SELECT * FROM roles WHERE web = ? ORDER BY position, id', [ctx.web.no]);

function assignmentsOf(ctx: Context, securable: Securable): Assignment[] {
  const roles = rolesOf(ctx);
  const rows = ctx.database.all<{ principal: number; role: number }>('SELECT principal, role FROM assignments WHERE scope = ? ORDER BY principal', [scopeOf(ctx, securable)]);
  const byPrincipal = new Map<number, Role[]>();
  for (const row of rows) {
    const role = roles.find((one) => one.id === row.role);
    if (role) byPrincipal.set(row.principal, [...(byPrincipal.get(row.principal) ?? []), role]);
  }
  return [...byPrincipal].map(([principal, given]) => ({ securable, principal, roles: given }));
}

/** Declares what lists, items and webs have in common: permissions. */
export function declareSecurables(registry: Registry): void {
  registry.type<unknown>('SP.SecurableObject', {
    properties: { HasUniqueRoleAssignments: flag((data) => hasOwnScope(securableOf(data)), 'onSelect') },
    navigations: {
      RoleAssignments: { type: 'Collection(SP.RoleAssignment)', get: (ctx, data) => collection('SP.RoleAssignment', securableOf(data), () => {
        ctx.charge(permissionUnits - 2);
        demandEnumerate(ctx, securableOf(data));
        return assignmentsOf(ctx, securableOf(data));
      }) },
      FirstUniqueAncestorSecurableObject: { type: 'SP.SecurableObject', get: (ctx, data) => firstUnique(ctx, securableOf(data)) },
    },
    functions: {
      BreakRoleInheritance: { params: { 'copyRoleAssignments?': 'Edm.Boolean', 'clearSubscopes?': 'Edm.Boolean' }, returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, data, args) => {
        breakInheritance(ctx, securableOf(data), args.flag('copyRoleAssignments'), args.flag('clearSubscopes'));
        return nothing;
      } },
      ResetRoleInheritance: { returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, data) => {
        resetInheritance(ctx, securableOf(data));
        return nothing;
      } },
      GetUserEffectivePermissions: { params: { userName: 'Edm.String' }, returns: 'SP.BasePermissions', units: permissionUnits, call: (ctx, data, args) =>
        value('GetUserEffectivePermissions', 'SP.BasePermissions', basePermissions(rightsOfUser(ctx, securableOf(data), args.text('userName')))) },
    },
  });
  registry.type<Web>('SP.Web', {
    functions: {
      DoesUserHavePermissions: { params: { permissionMask: 'SP.BasePermissions' }, returns: 'Edm.Boolean', call: (ctx, web, args) => {
        const mask = args.object('permissionMask');
        const wanted = rightsOf(Number(mask.High ?? 0), Number(mask.Low ?? 0));
        return value('DoesUserHavePermissions', 'Edm.Boolean', (rightsIn(ctx, web.scope) & wanted) === wanted);
      } },
    },
    navigations: { RoleDefinitions: { type: 'Collection(SP.RoleDefinition)', get: (ctx) => collection('SP.RoleDefinition', {} satisfies RoleOwner, () => rolesOf(ctx)) } },
  });
  declareAssignments(registry);
  declareRoles(registry);
}

function demandEnumerate(ctx: Context, securable: Securable): void {
  if (!includes(rightsOn(ctx, securable), 'enumeratePermissions')) throw refused('Access denied. You do not have permission to perform this action or access this resource.', 403, '-2147024891');
}

function firstUnique(ctx: Context, securable: Securable): EntityNode {
  if (securable.kind === 'item' && securable.row.acl !== null) return entity('SP.ListItem', securable, securable.list);
  if (securable.kind !== 'web' && securable.list.scope !== undefined) return entity('SP.List', securable.list);
  return entity('SP.Web', ctx.web);
}

function rightsOfUser(ctx: Context, securable: Securable, login: string): bigint {
  const user = ensurePrincipal(ctx, ctx.web, login);
  if (!user) throw new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
  if (user.id !== ctx.user.id) demandEnumerate(ctx, securable);
  return user.admin ? allRights : personRights(ctx, ctx.web, user.id, scopeOf(ctx, securable));
}

function declareAssignments(registry: Registry): void {
  registry.type<Assignment>('SP.RoleAssignment', {
    properties: { PrincipalId: int((assignment) => assignment.principal) },
    navigations: {
      Member: { type: 'SP.Principal', get: (ctx, assignment) => {
        const member = principalById(ctx, ctx.web, assignment.principal);
        return member && entity('SP.Principal', member);
      } },
      RoleDefinitionBindings: { type: 'Collection(SP.RoleDefinition)', get: (_, assignment) => collection('SP.RoleDefinition', { assignment } satisfies RoleOwner, () => assignment.roles) },
    },
    functions: { DeleteObject: { returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, assignment) => {
      removeAssignment(ctx, assignment);
      return nothing;
    } } },
    editLink: (_, assignment) => `Web/RoleAssignments/GetByPrincipalId(${assignment.principal})`,
    remove: removeAssignment,
  });
  registry.collection<Securable>('SP.RoleAssignment', {
    byKey: (ctx, securable, key) => assignmentOr404(ctx, securable, Number(key)),
    functions: {
      GetByPrincipalId: { params: { principalId: 'Edm.Int32' }, returns: 'SP.RoleAssignment', units: permissionUnits, call: (ctx, securable, args) =>
        assignmentOr404(ctx, securable, args.number('principalId')) },
      AddRoleAssignment: { params: { principalId: 'Edm.Int32', roleDefId: 'Edm.Int32' }, returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, securable, args) => {
        const { scope, role } = writableScope(ctx, securable, args.number('roleDefId'));
        if (!principalById(ctx, ctx.web, args.number('principalId'))) throw refused(`Can not find the principal with id: ${args.number('principalId')}.`, 404, '-2146232832');
        ctx.database.run('INSERT OR IGNORE INTO assignments (scope, principal, role) VALUES (?,?,?)', [scope, args.number('principalId'), role.id]);
        dropRights(ctx);
        return nothing;
      } },
      RemoveRoleAssignment: { params: { principalId: 'Edm.Int32', roleDefId: 'Edm.Int32' }, returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, securable, args) => {
        const { scope, role } = writableScope(ctx, securable, args.number('roleDefId'));
        ctx.database.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?', [scope, args.number('principalId'), role.id]);
        dropRights(ctx);
        return nothing;
      } },
    },
  });
}

function assignmentOr404(ctx: Context, securable: Securable, principal: number): EntityNode {
  demandEnumerate(ctx, securable);
  const found = assignmentsOf(ctx, securable).find((assignment) => assignment.principal === principal);
  if (!found) throw refused(`Can not find the principal with id: ${principal}.`, 404, '-2146232832');
  return entity('SP.RoleAssignment', found);
}

/** The scope to write to: only what doesn't inherit has assignments of its own. */
function writableScope(ctx: Context, securable: Securable, roleId: number): { scope: number; role: Role } {
  demandManage(ctx, securable);
  if (!hasOwnScope(securable)) {
    throw new SharePointError(400, '-2146233079, System.InvalidOperationException', 'This operation is not allowed on an object that inherits permissions.');
  }
  const role = rolesOf(ctx).find((one) => one.id === roleId);
  if (!role) throw refused(`Can not find the role definition with id: ${roleId}.`, 404, '-2146232832');
  return { scope: scopeOf(ctx, securable), role };
}

function removeAssignment(ctx: Context, assignment: Assignment): void {
  demandManage(ctx, assignment.securable);
  if (!hasOwnScope(assignment.securable)) throw new SharePointError(400, '-2146233079, System.InvalidOperationException', 'This operation is not allowed on an object that inherits permissions.');
  ctx.database.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', [scopeOf(ctx, assignment.securable), assignment.principal]);
  dropRights(ctx);
}

const writableRole: Writable<Role> = {
  Name: (role, change) => { role.name = change.text(); },
  Description: (role, change) => { role.description = change.text(); },
  Order: (role, change) => { role.position = change.int(); },
  BasePermissions: (role, change) => {
    const { High: high, Low: low } = (change.given ?? {}) as { High?: unknown; Low?: unknown };
    if (Number.isNaN(Number(high)) || Number.isNaN(Number(low))) throw invalidQuery('BasePermissions needs High and Low.');
    Object.assign(role, { high: Number(high), low: Number(low) });
  },
};

function declareRoles(registry: Registry): void {
  registry.type<Role>('SP.RoleDefinition', {
    properties: {
      BasePermissions: { type: 'SP.BasePermissions', get: (_, role) => basePermissions(rightsOf(role.high, role.low)) }, Description: text((role) => role.description),
      Hidden: flag((role) => role.hidden === 1), Id: int((role) => role.id), Name: text((role) => role.name), Order: int((role) => role.position), RoleTypeKind: int((role) => role.kind),
    },
    editLink: (_, role) => `Web/RoleDefinitions(${role.id})`,
    update(ctx, role, changes) {
      demandOnWeb(ctx, 'managePermissions');
      const changed = { ...role };
      applyChanges('SP.RoleDefinition', changed, changes, writableRole);
      ctx.database.run('UPDATE roles SET name = ?, description = ?, position = ?, low = ?, high = ? WHERE web = ? AND id = ?',
        [changed.name, changed.description, changed.position, changed.low, changed.high, ctx.web.no, role.id]);
      dropRights(ctx);
    },
    remove(ctx, role) {
      demandOnWeb(ctx, 'managePermissions');
      if (role.kind !== 0) throw refused('You cannot delete a built-in permission level.');
      ctx.database.run('DELETE FROM assignments WHERE role = ? AND scope IN (SELECT id FROM scopes WHERE web = ?)', [role.id, ctx.web.no]);
      ctx.database.run('DELETE FROM roles WHERE web = ? AND id = ?', [ctx.web.no, role.id]);
      dropRights(ctx);
    },
  });
  const find = (ctx: Context, owner: RoleOwner, test: (role: Role) => boolean): EntityNode => {
    const found = (owner.assignment?.roles ?? rolesOf(ctx)).find(test);
    if (!found) throw refused('Can not find the role definition.', 404, '-2146232832');
    return entity('SP.RoleDefinition', found);
  };
  registry.collection<RoleOwner>('SP.RoleDefinition', {
    byKey: (ctx, owner, key) => find(ctx, owner, (role) => role.id === Number(key)),
    add(ctx, _, body) {
      demandOnWeb(ctx, 'managePermissions');
      const id = (ctx.database.get<{ id: number }>('SELECT max(id) AS id FROM roles WHERE web = ?', [ctx.web.no])?.id ?? 1073741924) + 1;
      const role: Role = { web: ctx.web.no, id, name: '', description: '', kind: 0, position: 0, low: 0, high: 0, hidden: 0 };
      applyChanges('SP.RoleDefinition', role, body, writableRole);
      if (rolesOf(ctx).some((one) => one.name.toLowerCase() === role.name.toLowerCase())) throw refused('The specified name is already in use.', 500, '-2130575293');
      ctx.database.run('INSERT INTO roles (web, id, name, description, kind, position, low, high, hidden) VALUES (?,?,?,?,?,?,?,?,?)',
        [role.web, role.id, role.name, role.description, role.kind, role.position, role.low, role.high, role.hidden]);
      return entity('SP.RoleDefinition', role);
    },
    functions: {
      GetById: { params: { id: 'Edm.Int32' }, returns: 'SP.RoleDefinition', call: (ctx, owner, args) => find(ctx, owner, (role) => role.id === args.number('id')) },
      GetByName: { params: { name: 'Edm.String' }, returns: 'SP.RoleDefinition', call: (ctx, owner, args) => find(ctx, owner, (role) => role.name === args.text('name')) },
      GetByType: { params: { roleType: 'Edm.Int32' }, returns: 'SP.RoleDefinition', call: (ctx, owner, args) => find(ctx, owner, (role) => role.kind === args.number('roleType')) },
    },
  });
}

