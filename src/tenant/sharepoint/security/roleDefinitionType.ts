import { applyChanges, type Writable } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { invalidQuery, refused } from '../kernel/errors';
import { entity, type EntityNode } from '../kernel/nodes';
import { flag, int, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { demandOnWeb, dropRights } from './permissions';
import { basePermissions, rightsOf } from './rights';

/** A permission level of a site. */
export interface Role {
  web: number;
  id: number;
  name: string;
  description: string;
  kind: number;
  position: number;
  low: number;
  high: number;
  hidden: number;
}
/** Whose permission levels a collection holds: the site's, or those that an assignment gives. */
export interface RoleOwner {
  given?: Role[];
}

/** The permission levels of the site, strongest first. */
export const rolesOf = (ctx: Context): Role[] =>
  ctx.database.all<Role>('SELECT * FROM roles WHERE web = ? ORDER BY position, id', [ctx.web.no]);

const writableRole: Writable<Role> = {
  Name: (role, change) => {
    role.name = change.text();
  },
  Description: (role, change) => {
    role.description = change.text();
  },
  Order: (role, change) => {
    role.position = change.int();
  },
  BasePermissions: (role, change) => {
    const { High: high, Low: low } = (change.given ?? {}) as { High?: unknown; Low?: unknown };
    if (Number.isNaN(Number(high)) || Number.isNaN(Number(low)))
      throw invalidQuery('BasePermissions needs High and Low.');
    Object.assign(role, { high: Number(high), low: Number(low) });
  },
};

/** Declares permission levels. */
export function declareRoles(registry: Registry): void {
  registry.type<Role>('SP.RoleDefinition', {
    properties: {
      BasePermissions: {
        type: 'SP.BasePermissions',
        get: (_, role) => basePermissions(rightsOf(role.high, role.low)),
      },
      Description: text((role) => role.description),
      Hidden: flag((role) => role.hidden === 1),
      Id: int((role) => role.id),
      Name: text((role) => role.name),
      Order: int((role) => role.position),
      RoleTypeKind: int((role) => role.kind),
    },
    editLink: (_, role) => `Web/RoleDefinitions(${role.id})`,
    update(ctx, role, changes) {
      demandOnWeb(ctx, 'managePermissions');
      const changed = { ...role };
      applyChanges('SP.RoleDefinition', changed, changes, writableRole);
      ctx.database.run(
        'UPDATE roles SET name = ?, description = ?, position = ?, low = ?, high = ? WHERE web = ? AND id = ?',
        [changed.name, changed.description, changed.position, changed.low, changed.high, ctx.web.no, role.id],
      );
      dropRights(ctx);
    },
    remove(ctx, role) {
      demandOnWeb(ctx, 'managePermissions');
      if (role.kind !== 0) throw refused('You cannot delete a built-in permission level.');
      ctx.database.run(
        'DELETE FROM assignments WHERE role = ? AND scope IN (SELECT id FROM scopes WHERE web = ?)',
        [role.id, ctx.web.no],
      );
      ctx.database.run('DELETE FROM roles WHERE web = ? AND id = ?', [ctx.web.no, role.id]);
      dropRights(ctx);
    },
  });
  const find = (ctx: Context, owner: RoleOwner, test: (role: Role) => boolean): EntityNode => {
    const found = (owner.given ?? rolesOf(ctx)).find(test);
    if (!found) throw refused('Can not find the role definition.', 404, '-2146232832');
    return entity('SP.RoleDefinition', found);
  };
  registry.collection<RoleOwner>('SP.RoleDefinition', {
    byKey: (ctx, owner, key) => find(ctx, owner, (role) => role.id === Number(key)),
    add(ctx, _, body) {
      demandOnWeb(ctx, 'managePermissions');
      const id =
        (ctx.database.get<{ id: number }>('SELECT max(id) AS id FROM roles WHERE web = ?', [ctx.web.no])
          ?.id ?? 1073741924) + 1;
      const role: Role = {
        web: ctx.web.no,
        id,
        name: '',
        description: '',
        kind: 0,
        position: 0,
        low: 0,
        high: 0,
        hidden: 0,
      };
      applyChanges('SP.RoleDefinition', role, body, writableRole);
      if (rolesOf(ctx).some((one) => one.name.toLowerCase() === role.name.toLowerCase()))
        throw refused('The specified name is already in use.', 500, '-2130575293');
      ctx.database.run(
        'INSERT INTO roles (web, id, name, description, kind, position, low, high, hidden) VALUES (?,?,?,?,?,?,?,?,?)',
        [
          role.web,
          role.id,
          role.name,
          role.description,
          role.kind,
          role.position,
          role.low,
          role.high,
          role.hidden,
        ],
      );
      return entity('SP.RoleDefinition', role);
    },
    functions: {
      GetById: {
        params: { id: 'Edm.Int32' },
        returns: 'SP.RoleDefinition',
        call: (ctx, owner, args) => find(ctx, owner, (role) => role.id === args.number('id')),
      },
      GetByName: {
        params: { name: 'Edm.String' },
        returns: 'SP.RoleDefinition',
        call: (ctx, owner, args) => find(ctx, owner, (role) => role.name === args.text('name')),
      },
      GetByType: {
        params: { roleType: 'Edm.Int32' },
        returns: 'SP.RoleDefinition',
        call: (ctx, owner, args) => find(ctx, owner, (role) => role.kind === args.number('roleType')),
      },
    },
  });
}
