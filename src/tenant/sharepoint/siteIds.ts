import type { Services } from './kernel/context';
import { listsOf } from './model/lists';
import { webAt } from './model/webs';

/** Ids of a site for programs: the site collection, its web, and its lists by their address below the web. */
export interface SiteIds {
  id: string;
  webId: string;
  /** `Lists/Institutions` → GUID. */
  lists: Record<string, string>;
}

/** The ids of the site at a server-relative address. Throws when there is none. */
export function siteIdsOf(services: Services, path: string): SiteIds {
  const web = webAt(services, path);
  if (!web) throw new Error(`There is no site at ${path}.`);
  return {
    id: web.siteId,
    webId: web.id,
    lists: Object.fromEntries(listsOf(services, web).map((list) => [list.path.slice(web.path.length + 1), list.id])),
  };
}
