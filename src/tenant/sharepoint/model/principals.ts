import type { Services } from '../kernel/context';
import type { Web } from './webs';
import { wordingOf } from './wording';

/** SharePoint's principal types that occur here. */
export const principalTypes = { user: 1, securityGroup: 4, sharePointGroup: 8 } as const;

/** A row of a site's user list: a person, an app, "everyone", or a SharePoint group. */
export interface SiteUser {
  id: number;
  type: number;
  login: string;
  title: string;
  email: string;
  /** Entra object id, empty for groups. */
  oid: string;
  admin: boolean;
  settings: GroupSettings;
}

/** What a SharePoint group is besides its name. */
interface GroupSettings {
  description?: string;
  owner?: number;
  allowMembersEditMembership?: boolean;
  onlyAllowMembersViewMembership?: boolean;
  allowRequestToJoinLeave?: boolean;
  autoAcceptRequestToJoinLeave?: boolean;
  requestToJoinLeaveEmailSetting?: string;
  jobTitle?: string;
}

interface PrincipalRow {
  id: number;
  type: number;
  login: string;
  title: string;
  email: string;
  oid: string;
  admin: number;
  settings: string;
}

const columns = 'id, type, login, title, email, oid, admin, settings';
const toUser = (row: PrincipalRow): SiteUser => ({
  ...row,
  admin: row.admin === 1,
  settings: JSON.parse(row.settings) as GroupSettings,
});

/** The claim that stands for everybody of the tenant: `…/<tenant id>`. */
const everyonePattern = /^c:0-\.f\|rolemanager\|spo-grid-all-users\//i;
export const isEveryone = (user: SiteUser): boolean => everyonePattern.test(user.login);

/** How SharePoint writes a person's login. */
export const personLogin = (upn: string): string => `i:0#.f|membership|${upn.toLowerCase()}`;
export const appLogin = (clientAtTenant: string): string => `i:0i.t|ms.sp.ext|${clientAtTenant}`;

export function principalById(services: Services, web: Web, id: number): SiteUser | undefined {
  return services.caches.get(`principals:${web.no}`, id, () => {
    const row = services.database.get<PrincipalRow>(
      `SELECT ${columns} FROM principals WHERE web = ? AND id = ?`,
      [web.no, id],
    );
    return row && toUser(row);
  });
}

export function principalByLogin(services: Services, web: Web, login: string): SiteUser | undefined {
  const row = services.database.get<PrincipalRow>(
    `SELECT ${columns} FROM principals WHERE web = ? AND login = ? COLLATE NOCASE AND deleted = 0`,
    [web.no, login],
  );
  return row && toUser(row);
}

/** People and "everyone" (`groups` false) or SharePoint groups (`groups` true) of a site, by id. */
export function principalsOf(services: Services, web: Web, groups: boolean): SiteUser[] {
  return services.database
    .all<PrincipalRow>(
      `SELECT ${columns} FROM principals WHERE web = ? AND deleted = 0 AND type ${groups ? '=' : '<>'} 8 ORDER BY id`,
      [web.no],
    )
    .map(toUser);
}

/** Adds a principal and answers it with its new id, which is never used again. */
export function addPrincipal(services: Services, web: Web, made: Omit<SiteUser, 'id'>): SiteUser {
  const { database } = services;
  const id =
    database.get<{ id: number }>('SELECT next_principal AS id FROM webs WHERE no = ?', [web.no])?.id ?? 1;
  database.run('UPDATE webs SET next_principal = ? WHERE no = ?', [id + 1, web.no]);
  database.run(`INSERT INTO principals (web, ${columns}) VALUES (?,?,?,?,?,?,?,?,?)`, [
    web.no,
    id,
    made.type,
    made.login,
    made.title,
    made.email,
    made.oid,
    made.admin ? 1 : 0,
    JSON.stringify(made.settings),
  ]);
  dropPrincipals(services, web);
  return { ...made, id };
}

export function savePrincipal(services: Services, web: Web, user: SiteUser): void {
  services.database.run(
    'UPDATE principals SET title = ?, login = ?, email = ?, admin = ?, settings = ? WHERE web = ? AND id = ?',
    [user.title, user.login, user.email, user.admin ? 1 : 0, JSON.stringify(user.settings), web.no, user.id],
  );
  dropPrincipals(services, web);
}

/** Takes a principal from the site: its memberships and permissions go, the row stays for old author names. */
export function removePrincipal(services: Services, web: Web, id: number): void {
  const { database } = services;
  database.run('UPDATE principals SET deleted = 1, admin = 0 WHERE web = ? AND id = ?', [web.no, id]);
  database.run('DELETE FROM members WHERE web = ? AND (user_id = ? OR group_id = ?)', [web.no, id, id]);
  database.run(
    'DELETE FROM assignments WHERE principal = ? AND scope IN (SELECT id FROM scopes WHERE web = ?)',
    [id, web.no],
  );
  dropPrincipals(services, web);
}

export function groupMembers(services: Services, web: Web, group: number): SiteUser[] {
  return services.database
    .all<PrincipalRow>(
      `SELECT ${columns} FROM principals WHERE web = ?1 AND deleted = 0 AND id IN
     (SELECT user_id FROM members WHERE web = ?1 AND group_id = ?2) ORDER BY id`,
      [web.no, group],
    )
    .map(toUser);
}

export function groupsOf(services: Services, web: Web, user: number): SiteUser[] {
  return services.database
    .all<PrincipalRow>(
      `SELECT ${columns} FROM principals WHERE web = ?1 AND deleted = 0 AND id IN
     (SELECT group_id FROM members WHERE web = ?1 AND user_id = ?2) ORDER BY id`,
      [web.no, user],
    )
    .map(toUser);
}

export function addMember(services: Services, web: Web, group: number, user: number): void {
  services.database.run('INSERT OR IGNORE INTO members (web, group_id, user_id) VALUES (?,?,?)', [
    web.no,
    group,
    user,
  ]);
  dropPrincipals(services, web);
}

export function removeMember(services: Services, web: Web, group: number, user: number): void {
  services.database.run('DELETE FROM members WHERE web = ? AND group_id = ? AND user_id = ?', [
    web.no,
    group,
    user,
  ]);
  dropPrincipals(services, web);
}

function dropPrincipals(services: Services, web: Web): void {
  services.caches.drop(`principals:${web.no}`, 'rights', 'identities');
}

/**
 * The site's user for a login as clients write it: `i:0#.f|membership|upn`, a bare UPN, the "everyone" claim, or
 * an app's login. People must be in the directory. Undefined when nobody is meant.
 */
export function ensurePrincipal(services: Services, web: Web, login: string): SiteUser | undefined {
  const upn = login.replace(/^i:0#\.f\|membership\|/i, '');
  const known = principalByLogin(services, web, login) ?? principalByLogin(services, web, personLogin(upn));
  if (known) return known;
  if (everyonePattern.test(login)) return addEveryone(services, web, login);
  const person = services.directory.findByUpn(upn);
  if (!person) return undefined;
  return addPrincipal(services, web, {
    type: principalTypes.user,
    login: personLogin(person.userPrincipalName),
    title: person.displayName,
    email: person.mail,
    oid: person.oid,
    admin: false,
    settings: { jobTitle: person.jobTitle },
  });
}

function addEveryone(services: Services, web: Web, login: string): SiteUser {
  const title = wordingOf(web.lcid)?.everyone ?? 'Everyone except external users';
  return addPrincipal(services, web, {
    type: principalTypes.securityGroup,
    login,
    title,
    email: '',
    oid: '',
    admin: false,
    settings: {},
  });
}
