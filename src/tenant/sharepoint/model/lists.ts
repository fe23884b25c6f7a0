import type { Services } from '../kernel/context';
import type { Web } from './webs';

/** A list or library. */
export interface List {
  no: number;
  id: string;
  web: number;
  /** Server-relative address of its root folder. */
  path: string;
  title: string;
  description: string;
  template: number;
  /** 0 list, 1 library. */
  baseType: number;
  created: string;
  modified: string;
  itemModified: string;
  itemDeleted: string;
  author: number;
  /** Own scope of permissions; undefined when it inherits the site's. */
  scope?: number;
  settings: ListSettings;
}

/** What a list is set to; names follow SharePoint's properties. */
export interface ListSettings {
  hidden: boolean;
  contentTypesEnabled: boolean;
  enableVersioning: boolean;
  enableMinorVersions: boolean;
  majorVersionLimit: number;
  majorWithMinorVersionsLimit: number;
  enableModeration: boolean;
  enableAttachments: boolean;
  enableFolderCreation: boolean;
  forceCheckout: boolean;
  /** 0 readers, 1 those who edit, 2 those who approve see drafts. */
  draftVersionVisibility: number;
  /** 1 all, 2 own items only. */
  readSecurity: number;
  /** 1 all, 2 own items only, 4 none. */
  writeSecurity: number;
  noCrawl: boolean;
  onQuickLaunch: boolean;
  disableCommenting: boolean;
  validationFormula?: string;
  validationMessage?: string;
  listExperience: number;
  imageUrl?: string;
  /** Can't be deleted. */
  system?: boolean;
}

interface ListRow {
  no: number;
  id: string;
  web: number;
  path: string;
  title: string;
  description: string;
  template: number;
  base_type: number;
  created: string;
  modified: string;
  item_modified: string;
  item_deleted: string;
  author: number;
  scope: number | null;
  settings: string;
}

const toList = (row: ListRow): List => ({
  no: row.no,
  id: row.id,
  web: row.web,
  path: row.path,
  title: row.title,
  description: row.description,
  template: row.template,
  baseType: row.base_type,
  created: row.created,
  modified: row.modified,
  itemModified: row.item_modified,
  itemDeleted: row.item_deleted,
  author: row.author,
  scope: row.scope ?? undefined,
  settings: JSON.parse(row.settings) as ListSettings,
});

/** The lists of a site that aren't in the recycle bin, by title. */
export function listsOf(services: Services, web: Web): List[] {
  return services.caches.get('lists', web.no, () =>
    services.database
      .all<ListRow>('SELECT * FROM lists WHERE web = ? AND deleted IS NULL ORDER BY title COLLATE NOCASE', [
        web.no,
      ])
      .map(toList),
  );
}

export function listById(services: Services, web: Web, id: string): List | undefined {
  const wanted = id.toLowerCase().replace(/[{}]/g, '');
  return listsOf(services, web).find((list) => list.id === wanted);
}

export function listByNo(services: Services, web: Web, no: number): List | undefined {
  return listsOf(services, web).find((list) => list.no === no);
}

export function listByTitle(services: Services, web: Web, title: string): List | undefined {
  const wanted = title.toLowerCase();
  return listsOf(services, web).find((list) => list.title.toLowerCase() === wanted);
}

/** The list whose root folder is, or contains, a server-relative path. */
export function listAt(services: Services, web: Web, path: string): List | undefined {
  const wanted = `${path.toLowerCase().replace(/\/+$/, '')}/`;
  return listsOf(services, web).find((list) => wanted.startsWith(`${list.path.toLowerCase()}/`));
}

/** Stores what of a list may change. */
export function saveList(services: Services, list: List): void {
  services.database.run(
    `UPDATE lists SET title = ?, description = ?, modified = ?, item_modified = ?, item_deleted = ?, scope = ?, settings = ? WHERE no = ?`,
    [
      list.title,
      list.description,
      list.modified,
      list.itemModified,
      list.itemDeleted,
      list.scope ?? null,
      JSON.stringify(list.settings),
      list.no,
    ],
  );
  services.caches.drop('lists');
}

export const isLibrary = (list: List): boolean => list.baseType === 1;

/** The last part of the root folder's address, coded as in type names: `Delte dokumenter` → `Delte_x0020_dokumenter`. */
function codedName(list: List): string {
  const name = list.path.slice(list.path.lastIndexOf('/') + 1);
  return [...name]
    .map((char) =>
      /[A-Za-z0-9_]/.test(char) ? char : `_x${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`,
    )
    .join('');
}

/** `EntityTypeName`: `InstitutionsList`, `SitePages`. */
export const entityTypeName = (list: List): string => {
  const name = codedName(list);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${isLibrary(list) ? '' : 'List'}`;
};

/** `ListItemEntityTypeFullName`: `SP.Data.InstitutionsListItem`. */
export const itemTypeName = (list: List): string => `SP.Data.${entityTypeName(list)}Item`;
