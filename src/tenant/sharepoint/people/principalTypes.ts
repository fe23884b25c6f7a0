import { applyChanges, type Writable } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { accessDenied, invalidQuery, refused, SharePointError } from '../kernel/errors';
import { collection, entity, nothing, type EntityNode } from '../kernel/nodes';
import { flag, int, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import {
  addMember, addPrincipal, ensurePrincipal, groupMembers, groupsOf, isEveryone, principalById, principalByLogin, principalsOf, principalTypes,
  removeMember, removePrincipal, savePrincipal, type SiteUser,
} from '../model/principals';
import type { Web } from '../model/webs';
import { demandOnWeb, mayOnWeb } from '../security/permissions';

/** Whose users a collection holds: a group's, or (without) the site's. */
export interface UserOwner { group?: SiteUser }

const permissionUnits = 5;

export function userOr404(user: SiteUser | undefined): EntityNode {
  if (!user || user.type === principalTypes.sharePointGroup) {
    throw new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
  }
  return entity('SP.User', user);
}

export function groupOr404(group: SiteUser | undefined): EntityNode {
  if (group?.type !== principalTypes.sharePointGroup) {
    throw new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');
  }
  return entity('SP.Group', group);
}

const known = (ctx: Context, id: number): SiteUser | undefined => principalsOf(ctx, ctx.web, false).find((user) => user.id === id);
const knownGroup = (ctx: Context, id: number): SiteUser | undefined => principalsOf(ctx, ctx.web, true).find((group) => group.id === id);

/** Declares principals, users and groups. */
export function declarePrincipals(registry: Registry): void {
  registry.type<SiteUser>('SP.Principal', {
    properties: {
      Id: int((user) => user.id), IsHiddenInUI: flag(() => false), LoginName: text((user) => user.login), Title: text((user) => user.title), PrincipalType: int((user) => user.type),
    },
    subtype: (user) => (user.type === principalTypes.sharePointGroup ? 'SP.Group' : 'SP.User'),
    editLink: (_, user) => `Web/${user.type === principalTypes.sharePointGroup ? 'SiteGroups/GetById' : 'GetUserById'}(${user.id})`,
  });
  declareUsers(registry);
  declareGroups(registry);
  registry.type<SiteUser>('SP.Data.UserInfoItem', {
    properties: {
      Id: int((user) => user.id), ID: int((user) => user.id), Title: text((user) => user.title), Name: text((user) => user.login), EMail: text((user) => user.email || null),
      UserName: text((user) => user.email || null), JobTitle: text((user) => user.settings.jobTitle ?? null), SipAddress: text((user) => user.email || null),
      FirstName: text((user) => user.title.split(' ')[0] ?? null), LastName: text((user) => user.title.split(' ').slice(1).join(' ') || null),
    },
  });
}

function declareUsers(registry: Registry): void {
  registry.type<SiteUser>('SP.User', {
    base: 'SP.Principal',
    properties: {
      Email: text((user) => user.email), Expiration: text(() => ''), IsEmailAuthenticationGuestUser: flag(() => false), IsShareByEmailGuestUser: flag(() => false),
      IsSiteAdmin: flag((user) => user.admin), UserId: { type: 'SP.UserIdInfo', get: (_, user) => (user.oid === '' ? null : { NameId: user.oid.replace(/-/g, ''), NameIdIssuer: 'urn:federation:microsoftonline' }) },
      UserPrincipalName: text((user) => (user.oid === '' ? null : user.login.split('|').at(-1) ?? null)),
    },
    navigations: {
      Groups: { type: 'Collection(SP.Group)', get: (ctx, user) => collection('SP.Group', ctx.web, () => groupsOf(ctx, ctx.web, user.id)) },
    },
    update(ctx, user, changes) {
      demandOnWeb(ctx, 'manageWeb');
      const changed = { ...user };
      applyChanges('SP.User', changed, changes, {
        Title: (target, change) => { target.title = change.text(); },
        Email: (target, change) => { target.email = change.text(); },
        IsSiteAdmin: (target, change) => { target.admin = change.flag(); },
      } satisfies Writable<SiteUser>);
      if (changed.admin !== user.admin && !ctx.user.admin && ctx.principal.kind !== 'app') throw accessDenied();
      savePrincipal(ctx, ctx.web, changed);
    },
    remove: (ctx, user) => removeUser(ctx, {}, user.id),
  });
  registry.collection<UserOwner>('SP.User', {
    byKey: (ctx, owner, key) => userOr404(usersOf(ctx, owner).find((user) => (typeof key === 'number' ? user.id === key : user.login.toLowerCase() === String(key).toLowerCase()))),
    add: (ctx, owner, body) => entity('SP.User', addUser(ctx, owner, body)),
    functions: {
      GetById: { params: { id: 'Edm.Int32' }, returns: 'SP.User', call: (ctx, owner, args) => userOr404(usersOf(ctx, owner).find((user) => user.id === args.number('id'))) },
      GetByEmail: { params: { emailAddress: 'Edm.String' }, returns: 'SP.User', call: (ctx, owner, args) =>
        userOr404(usersOf(ctx, owner).find((user) => user.email.toLowerCase() === args.text('emailAddress').toLowerCase())) },
      GetByLoginName: { params: { loginName: 'Edm.String' }, returns: 'SP.User', call: (ctx, owner, args) =>
        userOr404(usersOf(ctx, owner).find((user) => user.login.toLowerCase() === args.text('loginName').toLowerCase())) },
      RemoveById: { params: { id: 'Edm.Int32' }, returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, owner, args) => {
        removeUser(ctx, owner, args.number('id'));
        return nothing;
      } },
      RemoveByLoginName: { params: { loginName: 'Edm.String' }, returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, owner, args) => {
        const user = usersOf(ctx, owner).find((one) => one.login.toLowerCase() === args.text('loginName').toLowerCase());
        removeUser(ctx, owner, userOrThrow(user).id);
        return nothing;
      } },
    },
  });
  registry.type<Web>('SP.Web', {
    functions: {
      EnsureUser: { params: { logonName: 'Edm.String' }, returns: 'SP.User', verb: 'POST', call: (ctx, _, args) => {
        demandOnWeb(ctx, 'browseUserInfo');
        return entity('SP.User', ensured(ctx, args.text('logonName')));
      } },
      GetUserById: { params: { userId: 'Edm.Int32' }, returns: 'SP.User', call: (ctx, web, args) => userOr404(principalById(ctx, web, args.number('userId'))) },
    },
    navigations: {
      CurrentUser: { type: 'SP.User', get: (ctx) => entity('SP.User', ctx.user) },
      SiteUsers: { type: 'Collection(SP.User)', get: (ctx, web) => collection('SP.User', {} satisfies UserOwner, () => {
        demandOnWeb(ctx, 'browseUserInfo');
        return principalsOf(ctx, web, false);
      }) },
    },
  });
}

const userOrThrow = (user: SiteUser | undefined): SiteUser => userOr404(user).data as SiteUser;

function usersOf(ctx: Context, owner: UserOwner): SiteUser[] {
  return owner.group ? groupMembers(ctx, ctx.web, owner.group.id) : principalsOf(ctx, ctx.web, false);
}

function ensured(ctx: Context, login: string): SiteUser {
  const user = ensurePrincipal(ctx, ctx.web, login);
  if (!user) throw new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', `The specified user ${login} could not be found.`);
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
    if (!groupMembers(ctx, ctx.web, owner.group.id).some((member) => member.id === id)) userOrThrow(undefined);
    removeMember(ctx, ctx.web, owner.group.id, id);
    return;
  }
  demandOnWeb(ctx, 'manageWeb');
  userOrThrow(known(ctx, id));
  removePrincipal(ctx, ctx.web, id);
}

/** Owners of a group, site administrators and whoever manages permissions; members too where the group lets them. */
function mayManage(ctx: Context, group: SiteUser, membership: boolean): boolean {
  if (ctx.user.admin || mayOnWeb(ctx, 'managePermissions')) return true;
  const mine = [ctx.user.id, ...groupsOf(ctx, ctx.web, ctx.user.id).map((one) => one.id)];
  if (mine.includes(group.settings.owner ?? 0)) return true;
  return membership && group.settings.allowMembersEditMembership === true && mine.includes(group.id);
}

function demandGroupRight(ctx: Context, group: SiteUser, membership: boolean): void {
  if (!mayManage(ctx, group, membership)) throw accessDenied();
}

const writableGroup: Writable<SiteUser> = {
  Title: (group, change) => { Object.assign(group, { title: change.text(), login: change.text() }); },
  Description: (group, change) => { group.settings.description = change.text(); },
  AllowMembersEditMembership: (group, change) => { group.settings.allowMembersEditMembership = change.flag(); },
  OnlyAllowMembersViewMembership: (group, change) => { group.settings.onlyAllowMembersViewMembership = change.flag(); },
  AllowRequestToJoinLeave: (group, change) => { group.settings.allowRequestToJoinLeave = change.flag(); },
  AutoAcceptRequestToJoinLeave: (group, change) => { group.settings.autoAcceptRequestToJoinLeave = change.flag(); },
  RequestToJoinLeaveEmailSetting: (group, change) => { group.settings.requestToJoinLeaveEmailSetting = change.text(); },
};

function visibleMembers(ctx: Context, group: SiteUser): SiteUser[] {
  const members = groupMembers(ctx, ctx.web, group.id);
  const inside = members.some((member) => member.id === ctx.user.id || (isEveryone(member) && ctx.principal.kind === 'person'));
  if (group.settings.onlyAllowMembersViewMembership && !inside && !mayManage(ctx, group, false)) throw accessDenied();
  return members;
}

function declareGroups(registry: Registry): void {
  registry.type<SiteUser>('SP.Group', {
    base: 'SP.Principal',
    properties: {
      AllowMembersEditMembership: flag((group) => group.settings.allowMembersEditMembership ?? false), AllowRequestToJoinLeave: flag((group) => group.settings.allowRequestToJoinLeave ?? false),
      AutoAcceptRequestToJoinLeave: flag((group) => group.settings.autoAcceptRequestToJoinLeave ?? false), Description: text((group) => group.settings.description ?? null),
      CanCurrentUserEditMembership: flag((group, ctx) => mayManage(ctx, group, true), 'onSelect'), CanCurrentUserManageGroup: flag((group, ctx) => mayManage(ctx, group, false), 'onSelect'),
      OnlyAllowMembersViewMembership: flag((group) => group.settings.onlyAllowMembersViewMembership ?? true),
      OwnerTitle: text((group, ctx) => principalById(ctx, ctx.web, group.settings.owner ?? 0)?.title ?? ''), RequestToJoinLeaveEmailSetting: text((group) => group.settings.requestToJoinLeaveEmailSetting ?? ''),
    },
    navigations: {
      Owner: { type: 'SP.Principal', get: (ctx, group) => {
        const owner = principalById(ctx, ctx.web, group.settings.owner ?? 0);
        return owner && entity('SP.Principal', owner);
      } },
      Users: { type: 'Collection(SP.User)', get: (ctx, group) => collection('SP.User', { group } satisfies UserOwner, () => visibleMembers(ctx, group)) },
    },
    functions: {
      SetUserAsOwner: { params: { ownerId: 'Edm.Int32' }, returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, group, args) => {
        demandGroupRight(ctx, group, false);
        const owner = principalById(ctx, ctx.web, args.number('ownerId'));
        if (!owner) throw refused('User cannot be found.', 404, '-2146232832');
        savePrincipal(ctx, ctx.web, { ...group, settings: { ...group.settings, owner: owner.id } });
        return nothing;
      } },
    },
    update(ctx, group, changes) {
      demandGroupRight(ctx, group, false);
      ctx.charge(permissionUnits - 2);
      const changed = { ...group, settings: { ...group.settings } };
      applyChanges('SP.Group', changed, changes, writableGroup);
      checkGroupName(ctx, changed);
      savePrincipal(ctx, ctx.web, changed);
    },
  });
  registry.collection<Web>('SP.Group', {
    byKey: (ctx, _, key) => groupOr404(knownGroup(ctx, Number(key))),
    add: (ctx, web, body) => entity('SP.Group', addGroup(ctx, web, body)),
    functions: {
      GetById: { params: { id: 'Edm.Int32' }, returns: 'SP.Group', call: (ctx, _, args) => groupOr404(knownGroup(ctx, args.number('id'))) },
      GetByName: { params: { name: 'Edm.String' }, returns: 'SP.Group', call: (ctx, web, args) => groupOr404(principalsOf(ctx, web, true).find((group) => group.title === args.text('name'))) },
      RemoveById: { params: { id: 'Edm.Int32' }, returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, web, args) => removeGroup(ctx, web, knownGroup(ctx, args.number('id'))) },
      RemoveByLoginName: { params: { loginName: 'Edm.String' }, returns: 'None', verb: 'POST', units: permissionUnits, call: (ctx, web, args) =>
        removeGroup(ctx, web, principalByLogin(ctx, web, args.text('loginName'))) },
    },
  });
  registry.type<Web>('SP.Web', {
    navigations: {
      SiteGroups: { type: 'Collection(SP.Group)', get: (ctx, web) => collection('SP.Group', web, () => principalsOf(ctx, web, true)) },
      ...Object.fromEntries((['Owner', 'Member', 'Visitor'] as const).map((role) => [`Associated${role}Group`, {
        type: 'SP.Group', get: (ctx: Context, web: Web) => {
          const key = `${role.toLowerCase()}Group` as 'ownerGroup' | 'memberGroup' | 'visitorGroup';
          const group = knownGroup(ctx, web.settings[key] ?? 0);
          return group && entity('SP.Group', group);
        },
      }])),
    },
  });
}

function addGroup(ctx: Context, web: Web, body: Record<string, unknown>): SiteUser {
  demandOnWeb(ctx, 'createGroups');
  ctx.charge(permissionUnits - 2);
  const draft: SiteUser = { id: 0, type: principalTypes.sharePointGroup, login: '', title: '', email: '', oid: '', admin: false, settings: { owner: ctx.user.id, onlyAllowMembersViewMembership: true } };
  applyChanges('SP.Group', draft, body, writableGroup);
  checkGroupName(ctx, draft);
  return addPrincipal(ctx, web, draft);
}

function checkGroupName(ctx: Context, group: SiteUser): void {
  if (group.title.trim() === '') throw refused('The group name is empty.', 400, '-2130575293');
  const other = principalByLogin(ctx, ctx.web, group.title);
  if (other && other.id !== group.id) throw refused('The specified name is already in use.\n\nPlease try again with a new name.', 500, '-2130575293');
}

function removeGroup(ctx: Context, web: Web, group: SiteUser | undefined): typeof nothing {
  const found = groupOr404(group).data as SiteUser;
  demandGroupRight(ctx, found, false);
  removePrincipal(ctx, web, found.id);
  return nothing;
}
