import type { ISiteGroup } from '@pnp/sp/site-groups/index.js';
import {
  type AssociatedGroupKey, associatedGroupKeys, type Groups, type MemberKey, type OwnGroup,
} from '../desired/access';
import type { Site } from '../site/connect';
import type { IWeb } from '../site/pnp';
import { inOrder, type Plan } from '../step';

interface ActualGroup {
  Id: number;
  Title: string;
  Description: string | null;
  members: Member[];
}

/** A person, or a group of the directory, in a group of the site. */
export interface Member {
  /** In the site's user list. */
  Id: number;
  Title: string;
  LoginName: string;
  /** SP.PrincipalType: 1 for a person. */
  PrincipalType: number;
}

export interface ActualGroups {
  all: ActualGroup[];
  /** Ids; undefined where somebody has deleted the group. */
  associated: Partial<Record<AssociatedGroupKey, number>>;
}

interface GroupRow {
  Id: number;
  Title: string;
  Description: string | null;
  Users: Member[];
}

interface WebRow {
  AssociatedOwnerGroup?: { Id?: number } | null;
  AssociatedMemberGroup?: { Id?: number } | null;
  AssociatedVisitorGroup?: { Id?: number } | null;
}

export async function readGroups(web: IWeb): Promise<ActualGroups> {
  const names = ['AssociatedOwnerGroup', 'AssociatedMemberGroup', 'AssociatedVisitorGroup'] as const;
  const reading: Promise<WebRow> = web.select(...names.map((name) => `${name}/Id`)).expand(...names)();
  const groups: Promise<GroupRow[]> = web.siteGroups
    .select('Id', 'Title', 'Description', 'Users/Id', 'Users/Title', 'Users/LoginName', 'Users/PrincipalType')
    .expand('Users')();
  const [row, rows] = await Promise.all([reading, groups]);
  return {
    all: rows.map(({ Users, ...group }) => ({ ...group, members: Users })),
    associated: {
      owners: row.AssociatedOwnerGroup?.Id,
      members: row.AssociatedMemberGroup?.Id,
      visitors: row.AssociatedVisitorGroup?.Id,
    },
  };
}

const associatedProperty = {
  owners: 'associatedOwnerGroup',
  members: 'associatedMemberGroup',
  visitors: 'associatedVisitorGroup',
} as const;

/** What a group is called to a person, by its key. */
export function groupName(key: string, own: OwnGroup[]): string {
  const associated: Record<string, string> = {
    owners: 'webstedets ejere', members: 'webstedets medlemmer', visitors: 'webstedets besøgende',
  };
  return associated[key] ?? own.find((group) => group.key === key)?.title ?? key;
}

/** The group of a key on the site, as something to send requests to. */
export function openGroup(site: Site, key: string, own: OwnGroup[]): ISiteGroup {
  const associated = associatedGroupKeys.find((one) => one === key);
  return associated
    ? site.web[associatedProperty[associated]]
    : site.web.siteGroups.getByName(own.find((group) => group.key === key)?.title ?? key);
}

/** The group of a key as it is, or undefined. */
export function findGroup(actual: ActualGroups, key: string, own: OwnGroup[]): ActualGroup | undefined {
  const associated = associatedGroupKeys.find((one) => one === key);
  return associated
    ? actual.all.find((group) => group.Id === actual.associated[associated])
    : actual.all.find((group) => group.Title === own.find((one) => one.key === key)?.title);
}

/** Whether a group has a member, by the login name. */
export function hasMember(group: ActualGroup | undefined, login: string): boolean {
  return group?.members.some((member) => member.LoginName === login) ?? false;
}

/** Login name of "Everyone except external users", which every tenant has. */
function loginName(member: MemberKey, tenantId: string): string {
  const logins: Record<MemberKey, string> = { allStaff: `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}` };
  return logins[member];
}

const memberNames: Record<MemberKey, string> = { allStaff: 'Alle ansatte' };

function diffMembers(
  key: string, members: MemberKey[], actual: ActualGroup | undefined, own: OwnGroup[], tenantId: string,
): Partial<Plan> {
  const missing = members.filter((member) => !hasMember(actual, loginName(member, tenantId)));
  return {
    steps: missing.map((member) => ({
      kind: 'group.member', target: `${key}/${member}`, change: 'create',
      subject: `${memberNames[member]} i gruppen ${groupName(key, own)}`,
      apply: async (site) => {
        await site.web.ensureUser(loginName(member, tenantId));
        await openGroup(site, key, own).users.add(loginName(member, tenantId));
      },
    })),
  };
}

function diffOwnGroup(group: OwnGroup, actual: ActualGroup | undefined): Partial<Plan> {
  const subject = `Gruppen ${group.title}`;
  if (!actual) {
    return {
      steps: [{
        kind: 'group.create', target: group.title, subject, change: 'create',
        apply: async (site) => {
          await site.web.siteGroups.add({ Title: group.title, Description: group.description });
        },
      }],
    };
  }
  return (actual.Description ?? '') === group.description ? {} : {
    steps: [{
      kind: 'group.update', target: group.title, subject, change: 'update', detail: 'beskrivelse',
      apply: async (site) => {
        await site.web.siteGroups.getById(actual.Id).update({ Description: group.description });
      },
    }],
  };
}

/** Groups and standing members that are missing. People are put into groups by people. */
export function diffGroups(desired: Groups, actual: ActualGroups, tenantId: string): Plan {
  const lost = associatedGroupKeys.filter((key) => !findGroup(actual, key, desired.own));
  if (lost.length > 0) {
    const names = lost.map((key) => groupName(key, desired.own)).join(', ');
    const reason = `Webstedet har ikke længere ${names}. Opret grupperne igen `
      + 'under webstedets rettigheder (_layouts/15/permsetup.aspx), og kør igen.';
    return { steps: [], obstacles: [{ target: 'groups', reason }], notices: [] };
  }
  return inOrder(
    ...desired.own.map((group) => diffOwnGroup(group, findGroup(actual, group.key, desired.own))),
    ...associatedGroupKeys.map((key) => diffMembers(
      key, desired.associated[key]?.members ?? [], findGroup(actual, key, desired.own), desired.own, tenantId)),
  );
}
