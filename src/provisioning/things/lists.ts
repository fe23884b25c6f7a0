import type { List } from '../desired/lists';
import type { Site } from '../site/connect';
import type { IWeb } from '../site/pnp';
import { inOrder, type Plan } from '../step';

/** What may be declared of a list's settings, by SharePoint's own names. */
interface ActualSettings {
  ContentTypesEnabled: boolean;
  EnableVersioning: boolean;
  EnableAttachments: boolean;
  NoCrawl: boolean;
  ReadSecurity: number;
  WriteSecurity: number;
}

/** A list as the site's overview shows it. */
export interface ActualList extends ActualSettings {
  /** Address in the site. */
  url: string;
  Title: string;
  Description: string;
  HasUniqueRoleAssignments: boolean;
}

const settingNames: (keyof ActualSettings)[] = [
  'ContentTypesEnabled', 'EnableVersioning', 'EnableAttachments', 'NoCrawl', 'ReadSecurity', 'WriteSecurity',
];

interface ListRow extends Omit<ActualList, 'url'> {
  RootFolder: { ServerRelativeUrl: string };
}

/** All lists of a site. `path` is the site's server-relative address. */
export async function readLists(web: IWeb, path: string): Promise<ActualList[]> {
  const rows: ListRow[] = await web.lists
    .select('Title', 'Description', ...settingNames, 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl')
    .expand('RootFolder')();
  return rows.map(({ RootFolder, ...row }) => ({
    ...row,
    url: RootFolder.ServerRelativeUrl.slice(path.length).replace(/^\//, ''),
  }));
}

/** The list at an address; SharePoint's addresses ignore case. */
export function findList(lists: ActualList[], url: string): ActualList | undefined {
  return lists.find((list) => list.url.toLowerCase() === url.toLowerCase());
}

async function createList(site: Site, list: List): Promise<void> {
  switch (list.origin) {
    case 'sitePages':
      await site.web.lists.ensureSitePagesLibrary();
      return;
    case 'siteAssets':
      await site.web.lists.ensureSiteAssetsLibrary();
      return;
    case 'ours': {
      // A list's address is made from the title it is born with; the Danish title comes after.
      await site.web.lists.add(list.url.replace('Lists/', ''), list.description, list.template);
      await site.list(list.url).update({ Title: list.title, ...list.settings });
    }
  }
}

function diffList(desired: List, actual: ActualList | undefined): Partial<Plan> {
  const name = desired.origin === 'ours' ? `${desired.title} (${desired.url})` : desired.url;
  const subject = `Listen ${name}`;
  if (!actual) {
    return {
      steps: [
        { kind: 'list.create', target: desired.url, subject, change: 'create', apply: (site) => createList(site, desired) },
        ...(desired.origin === 'ours' ? [] : diffList(desired, bare(desired.url)).steps ?? []),
      ],
    };
  }
  const wanted = {
    ...desired.settings,
    ...(desired.origin === 'ours' ? { Title: desired.title, Description: desired.description } : {}),
  };
  const keys = Object.keys(wanted) as (keyof typeof wanted)[];
  const different = keys.filter((key) => wanted[key] !== actual[key]);
  if (different.length === 0) {
    return {};
  }
  const update = Object.fromEntries(different.map((key) => [key, wanted[key]]));
  return {
    steps: [{
      kind: 'list.update', target: desired.url, subject, change: 'update', detail: different.join(', '),
      apply: async (site) => {
        await site.list(desired.url).update(update);
      },
    }],
  };
}

const bareSettings: ActualSettings = {
  ContentTypesEnabled: false, EnableVersioning: false, EnableAttachments: false, NoCrawl: false, ReadSecurity: 1,
  WriteSecurity: 1,
};

/** A list of SharePoint's own as it is right after its making, as far as we know. */
function bare(url: string): ActualList {
  return {
    url, Title: '', Description: '', HasUniqueRoleAssignments: false, ...bareSettings,
  };
}

/** Lists that are missing, or differ in title, description or settings. */
export function diffLists(desired: List[], actual: ActualList[]): Plan {
  return inOrder(...desired.map((list) => diffList(list, findList(actual, list.url))));
}
