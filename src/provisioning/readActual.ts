import type { DesiredSite } from './desired/readDesired';
import type { Site } from './site/connect';
import type { IWeb } from './site/pnp';
import { type ActualCatalogue, readCatalogue } from './things/app';
import { type ActualAssignment, readAssignments } from './things/assignments';
import { type ActualColumn, readColumns } from './things/columns';
import { type ActualContentType, readContentType } from './things/contentTypes';
import { readFolders } from './things/folders';
import { type ActualGroups, readGroups } from './things/groups';
import { type ActualLevel, readLevels } from './things/levels';
import { type ActualListContentType, readListContentTypes } from './things/listContentTypes';
import { type ActualList, findList, readLists } from './things/lists';
import { type ActualNode, readNavigation } from './things/navigation';
import { type ActualPage, readPage } from './things/pageState';
import { type ActualSettings, readSettings } from './things/siteSettings';
import { type ActualView, readViews } from './things/views';
import { type ActualWritingFolder, readWritingFolders } from './things/writingFolders';

/** What a declared list holds. */
export interface ListState {
  columns: ActualColumn[];
  contentTypes: ActualListContentType[];
  views: ActualView[];
  folders: string[];
  /** Undefined where the list has the site's rights. */
  assignments?: ActualAssignment[];
}

/** What a site is now, as far as `sharepoint/` has an opinion of it. */
export interface ActualSite {
  settings: ActualSettings;
  /** The caller's id in the site's user list. */
  me: number;
  columns: ActualColumn[];
  contentTypes: Map<string, ActualContentType>;
  lists: ActualList[];
  /** By the address of the list; only lists that are there. */
  listStates: Map<string, ListState>;
  groups: ActualGroups;
  levels: ActualLevel[];
  assignments: ActualAssignment[];
  /** By the address of the library. */
  writingFolders: Map<string, ActualWritingFolder[]>;
  pages: Map<string, ActualPage>;
  navigation: ActualNode[];
  catalogue: ActualCatalogue | undefined;
}

/** SharePoint takes up to 100 requests in a batch. */
const batchSize = { maxRequests: 100 };

/**
 * Sends all reads that `ask` starts as one batch. They must be started at once, not one after the other, and each from
 * a `web` of its own: what PnPjs selects and expands stays with the object, which can be sent but once.
 */
async function inOneBatch<T>(site: Site, ask: (web: () => IWeb) => Promise<T>): Promise<T> {
  const [batched, execute] = site.sp.batched(batchSize);
  const [answers] = await Promise.all([ask(() => batched.web), execute()]);
  return answers;
}

async function keyed<T>(keys: string[], read: (key: string) => Promise<T | undefined>): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  await Promise.all(keys.map(async (key) => {
    const value = await read(key);
    if (value !== undefined) {
      found.set(key, value);
    }
  }));
  return found;
}

async function readList(
  web: () => IWeb, site: Site, desired: DesiredSite['lists'][number], overview: ActualList,
): Promise<ListState> {
  const list = () => web().getList(`${site.path}/${desired.url}`);
  const [columns, contentTypes, views, folders, assignments] = await Promise.all([
    readColumns(list().fields),
    readListContentTypes(list()),
    readViews(list()),
    readFolders(web(), site.path, desired),
    overview.HasUniqueRoleAssignments ? readAssignments(list()) : undefined,
  ]);
  return { columns, contentTypes, views, folders, assignments };
}

/** Reads a site in two batches and a look into its app catalogue. */
export async function readActual(site: Site, desired: DesiredSite): Promise<ActualSite> {
  const columnNames = desired.columns.map((column) => column.internalName);
  const first = inOneBatch(site, (web) => Promise.all([
    readSettings(web()),
    web().currentUser.select('Id')<{ Id: number }>(),
    readColumns(web().fields, columnNames),
    keyed(desired.contentTypes.map((one) => one.id), (id) => readContentType(web(), id)),
    readLists(web(), site.path),
    readGroups(web()),
    readLevels(web()),
    readAssignments(web()),
    readNavigation(web()),
    keyed(desired.pages.map((page) => page.file), (file) => readPage(web(), site, file)),
    keyed(desired.writingFolders.in, (library) =>
      readWritingFolders(web(), `${site.path}/${library}/${desired.writingFolders.folder}`)),
  ]));
  const [answers, catalogue] = await Promise.all([first, readCatalogue(site, desired.app)]);
  const [
    settings, me, columns, contentTypes, lists, groups, levels, assignments, navigation, pages, writingFolders,
  ] = answers;
  const present = desired.lists.filter((list) => findList(lists, list.url));
  const listStates = present.length === 0 ? new Map<string, ListState>() : await inOneBatch(site, async (web) => new Map(
    await Promise.all(present.map(async (list) => {
      const overview = findList(lists, list.url);
      return [list.url, await readList(web, site, list, overview ?? lists[0])] as const;
    }))));
  return {
    settings, me: me.Id, columns, contentTypes, lists, listStates, groups, levels, assignments, navigation, pages,
    writingFolders, catalogue,
  };
}
