import { applyChanges, type Writable } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { accessDenied, invalidQuery, SharePointError } from '../kernel/errors';
import { collection, entity, nothing, type EntityNode } from '../kernel/nodes';
import { flag, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import {
  addMember,
  ensurePrincipal,
  groupMembers,
  groupsOf,
  principalById,
  principalsOf,
  principalTypes,
  removeMember,
  removePrincipal,
  savePrincipal,
  type SiteUser,
} from '../model/principals';
import type { Web } from '../model/webs';
import { demandOnWeb } from '../security/permissions';
import { demandGroupRight, seesMembers } from './groupType';

/** Whose users a collection holds: a group's, or (without) the site's. */
export interface UserOwner {
  group?: SiteUser;
}

const permissionUnits = 5;

function userOr404(user: SiteUser | undefined): EntityNode {
  if (!user || user.type === principalTypes.sharePointGroup) {
    throw new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
  }
  return entity('SP.User', user);
}

const known = (ctx: Context, id: number): SiteUser | undefined =>
  principalsOf(ctx, ctx.web, false).find((user) => user.id === id);

/** Declares users, and what a web has of them. */
export function declareUsers(registry: Registry): void {
  registry.type<SiteUser>('SP.User', {
    base: 'SP.Principal',
    properties: {
      Email: text((user) => user.email),
      Expiration: text(() => ''),
      IsEmailAuthenticationGuestUser: flag(() => false),
      IsShareByEmailGuestUser: flag(() => false),
      IsSiteAdmin: flag((user) => user.admin),
      UserId: {
        type: 'SP.UserIdInfo',
        get: (_, user) =>
          user.oid === ''
            ? null
            : { NameId: user.oid.replace(/-/g, ''), NameIdIssuer: 'urn:federation:microsoftonline' },
      },
      UserPrincipalName: text((user) => (user.oid === '' ? null : (user.login.split('|').at(-1) ?? null))),
    },
    navigations: {
      Groups: {
        type: 'Collection(SP.Group)',
        get: (ctx, user) =>
          collection('SP.Group', ctx.web, () =>
            groupsOf(ctx, ctx.web, user.id).filter((group) => user.id === ctx.user.id || seesMembers(ctx, group)),
          ),
      },
    },
    update(ctx, user, changes) {
      demandOnWeb(ctx, 'manageWeb');
      const changed = { ...user };
      applyChanges('SP.User', changed, changes, {
        Title: (target, change) => {
          target.title = change.text();
        },
        Email: (target, change) => {
          target.email = change.text();
        },
        IsSiteAdmin: (target, change) => {
          target.admin = change.flag();
        },
      } satisfies Writable<SiteUser>);
      if (changed.admin !== user.admin && !ctx.user.admin && ctx.principal.kind !== 'app')
        throw accessDenied();
      savePrincipal(ctx, ctx.web, changed);
    },
    remove: (ctx, user) => removeUser(ctx, {}, user.id),
  });
  registry.collection<UserOwner>('SP.User', {
    byKey: (ctx, owner, key) =>
      userOr404(
        usersOf(ctx, owner).find((user) =>
          typeof key === 'number' ? user.id === key : user.login.toLowerCase() === String(key).toLowerCase(),
        ),
      ),
    add: (ctx, owner, body) => entity('SP.User', addUser(ctx, owner, body)),
    functions: {
      GetById: {
        params: { id: 'Edm.Int32' },
        returns: 'SP.User',
        call: (ctx, owner, args) =>
          userOr404(usersOf(ctx, owner).find((user) => user.id === args.number('id'))),
      },
      GetByEmail: {
        params: { emailAddress: 'Edm.String' },
        returns: 'SP.User',
        call: (ctx, owner, args) =>
          userOr404(
            usersOf(ctx, owner).find(
              (user) => user.email.toLowerCase() === args.text('emailAddress').toLowerCase(),
            ),
          ),
      },
      GetByLoginName: {
        params: { loginName: 'Edm.String' },
        returns: 'SP.User',
        call: (ctx, owner, args) =>
          userOr404(
            usersOf(ctx, owner).find(
              (user) => user.login.toLowerCase() === args.text('loginName').toLowerCase(),
            ),
          ),
      },
      RemoveById: {
        params: { id: 'Edm.Int32' },
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, owner, args) => {
          removeUser(ctx, owner, args.number('id'));
          return nothing;
        },
      },
      RemoveByLoginName: {
        params: { loginName: 'Edm.String' },
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, owner, args) => {
          const user = usersOf(ctx, owner).find(
            (one) => one.login.toLowerCase() === args.text('loginName').toLowerCase(),
          );
          removeUser(ctx, owner, userOrThrow(user).id);
          return nothing;
        },
      },
    },
  });
  registry.type<Web>('SP.Web', {
    functions: {
      EnsureUser: {
        params: { logonName: 'Edm.String' },
        returns: 'SP.User',
        verb: 'POST',
        call: (ctx, _, args) => {
          demandOnWeb(ctx, 'browseUserInfo');
          return entity('SP.User', ensured(ctx, args.text('logonName')));
        },
      },
      GetUserById: {
        params: { userId: 'Edm.Int32' },
        returns: 'SP.User',
        call: (ctx, web, args) => userOr404(principalById(ctx, web, args.number('userId'))),
      },
    },
    navigations: {
      CurrentUser: { type: 'SP.User', get: (ctx) => entity('SP.User', ctx.user) },
      SiteUsers: {
        type: 'Collection(SP.User)',
        get: (ctx, web) =>
          collection('SP.User', {} satisfies UserOwner, () => {
            demandOnWeb(ctx, 'browseUserInfo');
            return principalsOf(ctx, web, false);
          }),
      },
    },
  });
}

const userOrThrow = (user: SiteUser | undefined): SiteUser => userOr404(user).data as SiteUser;

function usersOf(ctx: Context, owner: UserOwner): SiteUser[] {
  return owner.group ? groupMembers(ctx, ctx.web, owner.group.id) : principalsOf(ctx, ctx.web, false);
}

function ensured(ctx: Context, login: string): SiteUser {
  const user = ensurePrincipal(ctx, ctx.web, login);
  if (!user)
    throw new SharePointError(
      404,
      '-2146232832, Microsoft.SharePoint.SPException',
      `The specified user ${login} could not be found.`,
    );
  return user;
}

/** `users` POST `{LoginName}`: into a group, or into the site's list. */
function addUser(ctx: Context, owner: UserOwner, body: Record<string, unknown>): SiteUser {
  if (typeof body.LoginName !== 'string') throw invalidQuery('The property LoginName is missing.');
  ctx.charge(permissionUnits - 2);
  if (!owner.group) {
    demandOnWeb(ctx, 'manageWeb');
    return ensured(ctx, body.LoginName);
  }
  demandGroupRight(ctx, owner.group, true);
  const user = ensured(ctx, body.LoginName);
  addMember(ctx, ctx.web, owner.group.id, user.id);
  return user;
}

function removeUser(ctx: Context, owner: UserOwner, id: number): void {
  if (owner.group) {
    demandGroupRight(ctx, owner.group, true);
    if (!groupMembers(ctx, ctx.web, owner.group.id).some((member) => member.id === id))
      userOrThrow(undefined);
    removeMember(ctx, ctx.web, owner.group.id, id);
    return;
  }
  demandOnWeb(ctx, 'manageWeb');
  userOrThrow(known(ctx, id));
  removePrincipal(ctx, ctx.web, id);
}
