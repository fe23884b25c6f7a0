import type { Services } from '../kernel/context';
import { newGuid } from '../fields/fields';
import type { Web } from './webs';

/** A content type of a site (no list) or of a list. */
export interface ContentType {
  no: number;
  web: number;
  list?: number;
  /** `0x0101…`; a child's id begins with its parent's. */
  id: string;
  name: string;
  description: string;
  group: string;
  settings: ContentTypeSettings;
  links: FieldLink[];
}
interface ContentTypeSettings {
  hidden?: boolean;
  readOnly?: boolean;
  sealed?: boolean;
  position?: number;
  builtin?: boolean;
}
/** A column in a content type. */
export interface FieldLink {
  id: string;
  name: string;
  required: boolean;
  hidden: boolean;
  displayName?: string;
}

interface ContentTypeRow {
  no: number;
  web: number;
  list: number | null;
  id: string;
  name: string;
  description: string;
  category: string;
  settings: string;
  links: string;
}

const toContentType = (row: ContentTypeRow): ContentType => ({
  no: row.no,
  web: row.web,
  list: row.list ?? undefined,
  id: row.id,
  name: row.name,
  description: row.description,
  group: row.category,
  settings: JSON.parse(row.settings) as ContentTypeSettings,
  links: JSON.parse(row.links) as FieldLink[],
});

/** Ids of SharePoint's own content types. */
export const contentTypeIds = {
  system: '0x',
  item: '0x01',
  document: '0x0101',
  folder: '0x0120',
  wikiPage: '0x010108',
  sitePage: '0x0101009D1CB255DA76424F860D91F20E6C4118',
  repostPage: '0x0101009D1CB255DA76424F860D91F20E6C4118002A50BFCFB7614729B56886FADA02339B',
} as const;

export function contentTypesOf(services: Services, web: Web, list?: number): ContentType[] {
  return services.caches.get('contentTypes', `${web.no}|${list ?? ''}`, () =>
    services.database
      .all<ContentTypeRow>('SELECT * FROM content_types WHERE web = ? AND list IS ? ORDER BY no', [
        web.no,
        list ?? null,
      ])
      .map(toContentType)
      .sort((a, b) => (a.settings.position ?? a.no) - (b.settings.position ?? b.no)),
  );
}

export function insertContentType(services: Services, made: Omit<ContentType, 'no'>): ContentType {
  const { lastId } = services.database.run(
    'INSERT INTO content_types (web, list, id, name, description, category, settings, links) VALUES (?,?,?,?,?,?,?,?)',
    [
      made.web,
      made.list ?? null,
      made.id,
      made.name,
      made.description,
      made.group,
      JSON.stringify(made.settings),
      JSON.stringify(made.links),
    ],
  );
  services.caches.drop('contentTypes');
  return { ...made, no: lastId };
}

export function saveContentType(services: Services, type: ContentType): void {
  services.database.run(
    'UPDATE content_types SET name = ?, description = ?, category = ?, settings = ?, links = ? WHERE no = ?',
    [
      type.name,
      type.description,
      type.group,
      JSON.stringify(type.settings),
      JSON.stringify(type.links),
      type.no,
    ],
  );
  services.caches.drop('contentTypes');
}

export function deleteContentType(services: Services, type: ContentType): void {
  services.database.run('DELETE FROM content_types WHERE no = ?', [type.no]);
  services.caches.drop('contentTypes');
}

/** The id a list's copy of a site content type gets: the parent's, `00`, and 32 hex digits. */
export const childId = (parent: string): string => `${parent}00${newGuid().replace(/-/g, '').toUpperCase()}`;

/** The parent's id: two digits shorter, or 34 where the last part is a GUID after `00`. */
export function parentId(id: string): string {
  const long = id.slice(0, -34);
  return /00[0-9A-F]{32}$/i.test(id) && long.length >= 2 ? long : id.slice(0, -2);
}
