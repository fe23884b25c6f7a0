import type { Context } from '../kernel/context';
import { accessDenied, refused, SharePointError } from '../kernel/errors';
import { collection, entity, nothing, type EntityNode } from '../kernel/nodes';
import { int } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { principalById } from '../model/principals';
import { dropRights } from './permissions';
import { includes } from './rights';
import { rolesOf, type Role, type RoleOwner } from './roleDefinitionType';
import { demandManage, hasOwnScope, rightsOn, scopeOf, type Securable } from './scopes';

const permissionUnits = 5;

/** What a principal has been given somewhere. */
interface Assignment {
  securable: Securable;
  principal: number;
  roles: Role[];
}

/** Who has been given what on a securable, inherited or its own. */
export function assignmentsOf(ctx: Context, securable: Securable): Assignment[] {
  const roles = rolesOf(ctx);
  const rows = ctx.database.all<{ principal: number; role: number }>(
    'SELECT principal, role FROM assignments WHERE scope = ? ORDER BY principal',
    [scopeOf(ctx, securable)],
  );
  const byPrincipal = new Map<number, Role[]>();
  for (const row of rows) {
    const role = roles.find((one) => one.id === row.role);
    if (role) byPrincipal.set(row.principal, [...(byPrincipal.get(row.principal) ?? []), role]);
  }
  return [...byPrincipal].map(([principal, given]) => ({ securable, principal, roles: given }));
}

/** Refuses with 403 unless the caller may see who has which permissions. */
export function demandEnumerate(ctx: Context, securable: Securable): void {
  if (!includes(rightsOn(ctx, securable), 'enumeratePermissions')) throw accessDenied();
}

/** Declares role assignments. */
export function declareAssignments(registry: Registry): void {
  registry.type<Assignment>('SP.RoleAssignment', {
    properties: { PrincipalId: int((assignment) => assignment.principal) },
    navigations: {
      Member: {
        type: 'SP.Principal',
        get: (ctx, assignment) => {
          const member = principalById(ctx, ctx.web, assignment.principal);
          return member && entity('SP.Principal', member);
        },
      },
      RoleDefinitionBindings: {
        type: 'Collection(SP.RoleDefinition)',
        get: (_, assignment) =>
          collection(
            'SP.RoleDefinition',
            { given: assignment.roles } satisfies RoleOwner,
            () => assignment.roles,
          ),
      },
    },
    functions: {
      DeleteObject: {
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, assignment) => {
          removeAssignment(ctx, assignment);
          return nothing;
        },
      },
    },
    editLink: (_, assignment) => `Web/RoleAssignments/GetByPrincipalId(${assignment.principal})`,
    remove: removeAssignment,
  });
  registry.collection<Securable>('SP.RoleAssignment', {
    byKey: (ctx, securable, key) => assignmentOr404(ctx, securable, Number(key)),
    functions: {
      GetByPrincipalId: {
        params: { principalId: 'Edm.Int32' },
        returns: 'SP.RoleAssignment',
        units: permissionUnits,
        call: (ctx, securable, args) => assignmentOr404(ctx, securable, args.number('principalId')),
      },
      AddRoleAssignment: {
        params: { principalId: 'Edm.Int32', roleDefId: 'Edm.Int32' },
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, securable, args) => {
          const { scope, role } = writableScope(ctx, securable, args.number('roleDefId'));
          if (!principalById(ctx, ctx.web, args.number('principalId')))
            throw refused(
              `Can not find the principal with id: ${args.number('principalId')}.`,
              404,
              '-2146232832',
            );
          ctx.database.run('INSERT OR IGNORE INTO assignments (scope, principal, role) VALUES (?,?,?)', [
            scope,
            args.number('principalId'),
            role.id,
          ]);
          dropRights(ctx);
          return nothing;
        },
      },
      RemoveRoleAssignment: {
        params: { principalId: 'Edm.Int32', roleDefId: 'Edm.Int32' },
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, securable, args) => {
          const { scope, role } = writableScope(ctx, securable, args.number('roleDefId'));
          ctx.database.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?', [
            scope,
            args.number('principalId'),
            role.id,
          ]);
          dropRights(ctx);
          return nothing;
        },
      },
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
  if (!hasOwnScope(ctx, securable)) {
    throw new SharePointError(
      400,
      '-2146233079, System.InvalidOperationException',
      'This operation is not allowed on an object that inherits permissions.',
    );
  }
  const role = rolesOf(ctx).find((one) => one.id === roleId);
  if (!role) throw refused(`Can not find the role definition with id: ${roleId}.`, 404, '-2146232832');
  return { scope: scopeOf(ctx, securable), role };
}

function removeAssignment(ctx: Context, assignment: Assignment): void {
  demandManage(ctx, assignment.securable);
  if (!hasOwnScope(ctx, assignment.securable))
    throw new SharePointError(
      400,
      '-2146233079, System.InvalidOperationException',
      'This operation is not allowed on an object that inherits permissions.',
    );
  ctx.database.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', [
    scopeOf(ctx, assignment.securable),
    assignment.principal,
  ]);
  dropRights(ctx);
}
