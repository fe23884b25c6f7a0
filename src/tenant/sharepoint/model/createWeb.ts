import { newGuid } from '../fields/fields';
import { moment, type Services } from '../kernel/context';
import { invalidQuery } from '../kernel/errors';
import { builtinRoles, type BuiltinRole } from '../security/rights';
import { contentTypeIds, insertContentType } from './contentTypes';
import { addSiteColumns, createList } from './createList';
import { addMember, addPrincipal, ensurePrincipal, principalTypes, type SiteUser } from './principals';
import { builtinFields } from '../fields/builtin';
import { saveWeb, webAt, type Web } from './webs';
import { wordingOf, type Wording } from './wording';

/** A new site as asked for. `path` is server-relative; `owner` a login or UPN that the directory knows. */
interface NewWeb {
  path: string;
  title: string;
  description?: string;
  lcid: number;
  template: string;
  owner?: string;
}

/** The login SharePoint itself acts under; it made what nobody else made. */
const systemAccount = 'SHAREPOINT\\system';

/** Makes a site with levels of permission, the three groups, site columns, content types and libraries. */
export function createWeb(services: Services, wanted: NewWeb): Web {
  const words = wordingOf(wanted.lcid);
  if (!words) throw invalidQuery(`Language ${wanted.lcid} is not served.`);
  const web = insertWeb(services, wanted);
  const system = addPrincipal(services, web, {
    type: principalTypes.user,
    login: systemAccount,
    title: 'System Account',
    email: '',
    oid: '',
    admin: true,
    settings: {},
  });
  addRoles(services, web, words);
  addAssociatedGroups(services, web, words, system);
  addSiteColumns(services, web, words);
  addSiteContentTypes(services, web, words);
  const library = { author: system.id, template: 101 };
  createList(services, web, {
    ...library,
    title: words.documents,
    path: 'Shared Documents',
    settings: { onQuickLaunch: true, system: true },
  });
  createList(services, web, {
    ...library,
    template: 119,
    title: words.pagesLibrary,
    path: 'SitePages',
    settings: {
      contentTypesEnabled: true,
      enableMinorVersions: true,
      enableVersioning: true,
      draftVersionVisibility: 1,
      system: true,
    },
  });
  createList(services, web, {
    ...library,
    title: words.siteAssets,
    path: 'SiteAssets',
    settings: { system: true },
  });
  addOwner(services, web, wanted.owner);
  return web;
}

function insertWeb(services: Services, wanted: NewWeb): Web {
  const now = moment(services);
  const scope = services.database.run('INSERT INTO scopes (web) VALUES (0)').lastId;
  const { lastId } = services.database.run(
    `INSERT INTO webs (id, site_id, path, title, description, lcid, template, created, modified, scope, next_principal, settings, properties)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    [
      newGuid(),
      newGuid(),
      wanted.path,
      wanted.title,
      wanted.description ?? '',
      wanted.lcid,
      wanted.template,
      now,
      now,
      scope,
      3,
      JSON.stringify({ welcomePage: 'SitePages/Home.aspx', timeZone: 3 }),
      '{}',
    ],
  );
  services.database.run('UPDATE scopes SET web = ? WHERE id = ?', [lastId, scope]);
  services.caches.drop('webs');
  const web = webAt(services, wanted.path);
  if (!web) throw new Error('The site just made is not there.');
  return web;
}

function addRoles(services: Services, web: Web, words: Wording): void {
  for (const key of Object.keys(builtinRoles) as BuiltinRole[]) {
    const role = builtinRoles[key];
    services.database.run(
      'INSERT INTO roles (web, id, name, description, kind, position, low, high, hidden) VALUES (?,?,?,?,?,?,?,?,?)',
      [
        web.no,
        role.id,
        words.roles[key],
        '',
        role.kind,
        role.position,
        role.low,
        role.high,
        role.hidden ? 1 : 0,
      ],
    );
  }
}

/** Owners with full control, members with edit, visitors with read; owners own all three. */
export function addAssociatedGroups(services: Services, web: Web, words: Wording, owner: SiteUser): void {
  const make = (name: string, role: BuiltinRole, ownerId: number): number => {
    const group = addPrincipal(services, web, {
      type: principalTypes.sharePointGroup,
      login: name.replace('{0}', web.title),
      title: name.replace('{0}', web.title),
      email: '',
      oid: '',
      admin: false,
      settings: { owner: ownerId, onlyAllowMembersViewMembership: false },
    });
    services.database.run('INSERT INTO assignments (scope, principal, role) VALUES (?,?,?)', [
      web.scope,
      group.id,
      builtinRoles[role].id,
    ]);
    return group.id;
  };
  const owners = make(words.owners, 'fullControl', owner.id);
  web.settings = {
    ...web.settings,
    ownerGroup: owners,
    visitorGroup: make(words.visitors, 'read', owners),
    memberGroup: make(words.members, 'edit', owners),
  };
  saveWeb(services, web);
}

function addSiteContentTypes(services: Services, web: Web, words: Wording): void {
  const title = { id: builtinFields[0]?.id ?? '', name: 'Title', required: true, hidden: false };
  const pages = builtinFields
    .filter((field) => field.only === 'pages')
    .map((field) => ({ id: field.id, name: field.name, required: false, hidden: field.hidden ?? false }));
  const kinds = Object.entries(words.contentTypes) as [keyof typeof words.contentTypes, string][];
  for (const [key, name] of kinds) {
    insertContentType(services, {
      web: web.no,
      id: contentTypeIds[key],
      name,
      description: '',
      group: key === 'item' || key === 'folder' ? 'List Content Types' : 'Document Content Types',
      settings: { builtin: true, hidden: key === 'repostPage' },
      links: key.endsWith('Page') ? [{ ...title, required: false }, ...pages] : [title],
    });
  }
}

function addOwner(services: Services, web: Web, login: string | undefined): void {
  const owner = login === undefined ? undefined : ensurePrincipal(services, web, login);
  if (login !== undefined && !owner) throw invalidQuery(`The specified user ${login} could not be found.`);
  if (!owner) return;
  services.database.run('UPDATE principals SET admin = 1 WHERE web = ? AND id = ?', [web.no, owner.id]);
  services.caches.drop(`principals:${web.no}`, 'rights');
  addMember(services, web, web.settings.ownerGroup ?? 0, owner.id);
}
