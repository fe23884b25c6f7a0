import { applyChanges, type Writable } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { accessDenied, refused, SharePointError } from '../kernel/errors';
import { collection, entity, nothing, type EntityNode } from '../kernel/nodes';
import { flag, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import {
  addPrincipal,
  groupMembers,
  groupsOf,
  isEveryone,
  principalById,
  principalByLogin,
  principalsOf,
  principalTypes,
  removePrincipal,
  savePrincipal,
  type SiteUser,
} from '../model/principals';
import type { Web } from '../model/webs';
import { demandOnWeb, mayOnWeb, tokenAllows } from '../security/permissions';
import type { UserOwner } from './userType';

const permissionUnits = 5;

function groupOr404(group: SiteUser | undefined): EntityNode {
  if (group?.type !== principalTypes.sharePointGroup) {
    throw new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');
  }
  return entity('SP.Group', group);
}

const knownGroup = (ctx: Context, id: number): SiteUser | undefined =>
  principalsOf(ctx, ctx.web, true).find((group) => group.id === id);

/** Owners of a group, site administrators and whoever manages permissions; members too where the group lets them. */
function mayManage(ctx: Context, group: SiteUser, membership: boolean): boolean {
  if (mayOnWeb(ctx, 'managePermissions')) return true;
  if (!tokenAllows(ctx, 'managePermissions')) return false;
  const mine = [ctx.user.id, ...groupsOf(ctx, ctx.web, ctx.user.id).map((one) => one.id)];
  if (mine.includes(group.settings.owner ?? 0)) return true;
  return membership && group.settings.allowMembersEditMembership === true && mine.includes(group.id);
}

/** Refuses with 403 unless the caller may change the group (or its members). */
export function demandGroupRight(ctx: Context, group: SiteUser, membership: boolean): void {
  if (!mayManage(ctx, group, membership)) throw accessDenied();
}

const writableGroup: Writable<SiteUser> = {
  Title: (group, change) => {
    Object.assign(group, { title: change.text(), login: change.text() });
  },
  Description: (group, change) => {
    group.settings.description = change.text();
  },
  AllowMembersEditMembership: (group, change) => {
    group.settings.allowMembersEditMembership = change.flag();
  },
  OnlyAllowMembersViewMembership: (group, change) => {
    group.settings.onlyAllowMembersViewMembership = change.flag();
  },
  AllowRequestToJoinLeave: (group, change) => {
    group.settings.allowRequestToJoinLeave = change.flag();
  },
  AutoAcceptRequestToJoinLeave: (group, change) => {
    group.settings.autoAcceptRequestToJoinLeave = change.flag();
  },
  RequestToJoinLeaveEmailSetting: (group, change) => {
    group.settings.requestToJoinLeaveEmailSetting = change.text();
  },
};

/** Whether the caller may know who is in a group: everybody, its members alone, and always who manages it. */
export function seesMembers(ctx: Context, group: SiteUser): boolean {
  const inside = groupMembers(ctx, ctx.web, group.id).some(
    (member) => member.id === ctx.user.id || (isEveryone(member) && ctx.principal.kind === 'person'),
  );
  return !group.settings.onlyAllowMembersViewMembership || inside || mayManage(ctx, group, false);
}

function visibleMembers(ctx: Context, group: SiteUser): SiteUser[] {
  if (!seesMembers(ctx, group)) throw accessDenied();
  return groupMembers(ctx, ctx.web, group.id);
}

/** Declares groups, and what a web has of them. */
export function declareGroups(registry: Registry): void {
  registry.type<SiteUser>('SP.Group', {
    base: 'SP.Principal',
    properties: {
      AllowMembersEditMembership: flag((group) => group.settings.allowMembersEditMembership ?? false),
      AllowRequestToJoinLeave: flag((group) => group.settings.allowRequestToJoinLeave ?? false),
      AutoAcceptRequestToJoinLeave: flag((group) => group.settings.autoAcceptRequestToJoinLeave ?? false),
      Description: text((group) => group.settings.description ?? null),
      CanCurrentUserEditMembership: flag((group, ctx) => mayManage(ctx, group, true), 'onSelect'),
      CanCurrentUserManageGroup: flag((group, ctx) => mayManage(ctx, group, false), 'onSelect'),
      OnlyAllowMembersViewMembership: flag((group) => group.settings.onlyAllowMembersViewMembership ?? true),
      OwnerTitle: text((group, ctx) => principalById(ctx, ctx.web, group.settings.owner ?? 0)?.title ?? ''),
      RequestToJoinLeaveEmailSetting: text((group) => group.settings.requestToJoinLeaveEmailSetting ?? ''),
    },
    navigations: {
      Owner: {
        type: 'SP.Principal',
        get: (ctx, group) => {
          const owner = principalById(ctx, ctx.web, group.settings.owner ?? 0);
          return owner && entity('SP.Principal', owner);
        },
      },
      Users: {
        type: 'Collection(SP.User)',
        get: (ctx, group) =>
          collection('SP.User', { group } satisfies UserOwner, () => visibleMembers(ctx, group)),
      },
    },
    functions: {
      SetUserAsOwner: {
        params: { ownerId: 'Edm.Int32' },
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, group, args) => {
          demandGroupRight(ctx, group, false);
          const owner = principalById(ctx, ctx.web, args.number('ownerId'));
          if (!owner) throw refused('User cannot be found.', 404, '-2146232832');
          savePrincipal(ctx, ctx.web, { ...group, settings: { ...group.settings, owner: owner.id } });
          return nothing;
        },
      },
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
      GetById: {
        params: { id: 'Edm.Int32' },
        returns: 'SP.Group',
        call: (ctx, _, args) => groupOr404(knownGroup(ctx, args.number('id'))),
      },
      GetByName: {
        params: { name: 'Edm.String' },
        returns: 'SP.Group',
        call: (ctx, web, args) =>
          groupOr404(principalsOf(ctx, web, true).find((group) => group.title === args.text('name'))),
      },
      RemoveById: {
        params: { id: 'Edm.Int32' },
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, web, args) => removeGroup(ctx, web, knownGroup(ctx, args.number('id'))),
      },
      RemoveByLoginName: {
        params: { loginName: 'Edm.String' },
        returns: 'None',
        verb: 'POST',
        units: permissionUnits,
        call: (ctx, web, args) => removeGroup(ctx, web, principalByLogin(ctx, web, args.text('loginName'))),
      },
    },
  });
  registry.type<Web>('SP.Web', {
    navigations: {
      SiteGroups: {
        type: 'Collection(SP.Group)',
        get: (ctx, web) => collection('SP.Group', web, () => principalsOf(ctx, web, true)),
      },
      ...Object.fromEntries(
        (['Owner', 'Member', 'Visitor'] as const).map((role) => [
          `Associated${role}Group`,
          {
            type: 'SP.Group',
            get: (ctx: Context, web: Web) => {
              const key = `${role.toLowerCase()}Group` as 'ownerGroup' | 'memberGroup' | 'visitorGroup';
              const group = knownGroup(ctx, web.settings[key] ?? 0);
              return group && entity('SP.Group', group);
            },
          },
        ]),
      ),
    },
  });
}

function addGroup(ctx: Context, web: Web, body: Record<string, unknown>): SiteUser {
  demandOnWeb(ctx, 'createGroups');
  ctx.charge(permissionUnits - 2);
  const draft: SiteUser = {
    id: 0,
    type: principalTypes.sharePointGroup,
    login: '',
    title: '',
    email: '',
    oid: '',
    admin: false,
    settings: { owner: ctx.user.id, onlyAllowMembersViewMembership: true },
  };
  applyChanges('SP.Group', draft, body, writableGroup);
  checkGroupName(ctx, draft);
  return addPrincipal(ctx, web, draft);
}

function checkGroupName(ctx: Context, group: SiteUser): void {
  if (group.title.trim() === '') throw refused('The group name is empty.', 400, '-2130575293');
  const other = principalByLogin(ctx, ctx.web, group.title);
  if (other && other.id !== group.id)
    throw refused(
      'The specified name is already in use.\n\nPlease try again with a new name.',
      500,
      '-2130575293',
    );
}

function removeGroup(ctx: Context, web: Web, group: SiteUser | undefined): typeof nothing {
  const found = groupOr404(group).data as SiteUser;
  demandGroupRight(ctx, found, false);
  removePrincipal(ctx, web, found.id);
  return nothing;
}
