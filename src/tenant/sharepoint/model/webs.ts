import type { Services } from '../kernel/context';
import type { SqlRow } from '../../store/database';

/** A site (site collection) with its one web. Subwebs are not served. */
export interface Web {
  no: number;
  id: string;
  siteId: string;
  /** Server-relative address; `/` for the root site. */
  path: string;
  /** Absolute address without a trailing slash. */
  url: string;
  title: string;
  description: string;
  lcid: number;
  template: string;
  created: string;
  modified: string;
  scope: number;
  settings: WebSettings;
  properties: Record<string, string>;
}

interface WebSettings {
  ownerGroup?: number;
  memberGroup?: number;
  visitorGroup?: number;
  /** Below the web: `SitePages/Home.aspx`. */
  welcomePage: string;
  /** SharePoint's number of the time zone: 3 is Copenhagen. */
  timeZone: number;
  [name: string]: unknown;
}

/** `path` joined below the web: `('/sites/a', 'Lists/x')` → `/sites/a/Lists/x`. */
export function below(webPath: string, rest: string): string {
  return `${webPath === '/' ? '' : webPath}/${rest}`;
}

function toWeb(services: Services, row: SqlRow): Web {
  const path = String(row.path);
  return {
    no: Number(row.no),
    id: String(row.id),
    siteId: String(row.site_id),
    path,
    url: `${services.origin}${path === '/' ? '' : path}`,
    title: String(row.title),
    description: String(row.description),
    lcid: Number(row.lcid),
    template: String(row.template),
    created: String(row.created),
    modified: String(row.modified),
    scope: Number(row.scope),
    settings: JSON.parse(String(row.settings)) as WebSettings,
    properties: JSON.parse(String(row.properties)) as Record<string, string>,
  };
}

/** The site at a server-relative address (case doesn't matter), or undefined. */
export function webAt(services: Services, path: string): Web | undefined {
  const wanted = path.toLowerCase();
  return services.caches.get('webs', wanted, () => {
    const row = services.database.get('SELECT * FROM webs WHERE lower(path) = ?', [wanted]);
    return row && toWeb(services, row);
  });
}

/** Every site, oldest first. */
export function allWebs(services: Services): Web[] {
  return services.database.all('SELECT * FROM webs ORDER BY no').map((row) => toWeb(services, row));
}

/** Stores what of a web may change. */
export function saveWeb(services: Services, web: Web): void {
  services.database.run(
    'UPDATE webs SET title = ?, description = ?, modified = ?, settings = ?, properties = ?, scope = ? WHERE no = ?',
    [
      web.title,
      web.description,
      web.modified,
      JSON.stringify(web.settings),
      JSON.stringify(web.properties),
      web.scope,
      web.no,
    ],
  );
  services.caches.drop('webs');
}
