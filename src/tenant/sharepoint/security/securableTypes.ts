import type { Context } from '../kernel/context';
import { SharePointError } from '../kernel/errors';
import { collection, entity, nothing, value, type EntityNode } from '../kernel/nodes';
import { flag } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { takenAt } from '../files/folderData';
import { splitPath } from '../files/names';
import type { ItemRow } from '../items/rows';
import type { List } from '../model/lists';
import { ensurePrincipal } from '../model/principals';
import type { Web } from '../model/webs';
import { hasOwnRights } from './folderScope';
import { personRights, rightsIn } from './permissions';
import { allRights, basePermissions, rightsOf } from './rights';
import { assignmentsOf, declareAssignments, demandEnumerate } from './roleAssignmentType';
import { declareRoles, rolesOf, type RoleOwner } from './roleDefinitionType';
import {
  breakInheritance,
  hasOwnScope,
  resetInheritance,
  scopeOf,
  securableOf,
  type Securable,
} from './scopes';

const permissionUnits = 5;

/** Declares what lists, items and webs have in common: permissions. */
export function declareSecurables(registry: Registry): void {
  registry.type<unknown>('SP.SecurableObject', {
    properties: { HasUniqueRoleAssignments: flag((data, ctx) => hasOwnScope(ctx, securableOf(data)), 'onSelect') },
    navigations: {
      RoleAssignments: {
        type: 'Collection(SP.RoleAssignment)',
        get: (ctx, data) =>
          collection('SP.RoleAssignment', securableOf(data), () => {
            ctx.charge(permissionUnits - 2);
            demandEnumerate(ctx, securableOf(data));
            return assignmentsOf(ctx, securableOf(data));
          }),
      },
      FirstUniqueAncestorSecurableObject: {
        type: 'SP.SecurableObject',
        get: (ctx, data) => firstUnique(ctx, securableOf(data)),
      },
    },
    functions: {
      BreakRoleInheritance: {
        params: { 'copyRoleAssignments?': 'Edm.Boolean', 'clearSubscopes?': 'Edm.Boolean' },
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, data, args) => {
          breakInheritance(
            ctx,
            securableOf(data),
            args.flag('copyRoleAssignments'),
            args.flag('clearSubscopes'),
          );
          return nothing;
        },
      },
      ResetRoleInheritance: {
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, data) => {
          resetInheritance(ctx, securableOf(data));
          return nothing;
        },
      },
      GetUserEffectivePermissions: {
        params: { userName: 'Edm.String' },
        returns: 'SP.BasePermissions',
        units: permissionUnits,
        call: (ctx, data, args) =>
          value(
            'GetUserEffectivePermissions',
            'SP.BasePermissions',
            basePermissions(rightsOfUser(ctx, securableOf(data), args.text('userName'))),
          ),
      },
    },
  });
  registry.type<Web>('SP.Web', {
    functions: {
      DoesUserHavePermissions: {
        params: { permissionMask: 'SP.BasePermissions' },
        returns: 'Edm.Boolean',
        call: (ctx, web, args) => {
          const mask = args.object('permissionMask');
          const wanted = rightsOf(Number(mask.High ?? 0), Number(mask.Low ?? 0));
          return value(
            'DoesUserHavePermissions',
            'Edm.Boolean',
            (rightsIn(ctx, web.scope) & wanted) === wanted,
          );
        },
      },
    },
    navigations: {
      RoleDefinitions: {
        type: 'Collection(SP.RoleDefinition)',
        get: (ctx) => collection('SP.RoleDefinition', {} satisfies RoleOwner, () => rolesOf(ctx)),
      },
    },
  });
  declareAssignments(registry);
  declareRoles(registry);
}

function firstUnique(ctx: Context, securable: Securable): EntityNode {
  const owner = securable.kind === 'item' ? uniqueOwner(ctx, securable.list, securable.row) : undefined;
  if (owner) return entity('SP.ListItem', owner, owner.list);
  if (securable.kind !== 'web' && securable.list.scope !== undefined)
    return entity('SP.List', securable.list);
  return entity('SP.Web', ctx.web);
}

/** The item itself, or the nearest folder around it, that has permissions of its own. */
function uniqueOwner(ctx: Context, list: List, row: ItemRow): { list: List; row: ItemRow } | undefined {
  if (row.acl === null) return undefined;
  if (hasOwnRights(ctx, list, row)) return { list, row };
  const { dir, leaf } = splitPath(row.dir);
  const folder = takenAt(ctx, list, dir, leaf);
  return folder && uniqueOwner(ctx, list, folder);
}

function rightsOfUser(ctx: Context, securable: Securable, login: string): bigint {
  const user = ensurePrincipal(ctx, ctx.web, login);
  if (!user)
    throw new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
  if (user.id !== ctx.user.id) demandEnumerate(ctx, securable);
  return user.admin ? allRights : personRights(ctx, ctx.web, user.id, scopeOf(ctx, securable));
}
