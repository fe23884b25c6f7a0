import type { DesiredSite } from '../desired/readDesired';
import type { Site } from '../site/connect';
import type { LocalTenant } from '../site/localTenant';
import { readWritingFolders } from '../things/writingFolders';
import type { Voice } from './discussion';
import type { Byline } from './posts';

/** Where an author's posts lie and who puts them in. Folders are server-relative. */
export interface Home {
  pages: string;
  pictures: string;
  site: Site;
  /** Whom the pages name; absent for whoever makes them. */
  byline?: Byline;
}

/** The person of the local tenant who may write pages wherever they are. */
const editor = 'dblit';

/** Where the posts lie of those who have no folder of their own. */
export function commonHome(site: Site): Pick<Home, 'pages' | 'pictures'> {
  return { pages: `${site.path}/SitePages`, pictures: `${site.path}/SiteAssets/Inspiration` };
}

/**
 * The authors' homes, by author: an ambassador's own folder; for the others the libraries' own place, where an editor puts
 * in what they "wrote". On a real tenant the caller puts in everything, there.
 */
export async function readHomes(
  site: Site, desired: DesiredSite, authors: string[], people?: { tenant: LocalTenant; voiceOf: (person: string) => Voice },
): Promise<Map<string, Home>> {
  const common = commonHome(site);
  if (!people) {
    return new Map(authors.map((author) => [author, { ...common, site }]));
  }
  const { folder, in: [library, ...others] } = desired.writingFolders;
  const folders = await readWritingFolders(site.web, `${site.path}/${library}/${folder}`);
  const homes = authors.map(async (author): Promise<[string, Home]> => {
    const own = people.voiceOf(author).site;
    const { Id: id }: { Id: number } = await own.web.currentUser.select('Id')();
    const byline = { id, userName: people.tenant.persons[author].userName };
    const held = folders.find(({ assignments }) => assignments?.some(({ PrincipalId }) => PrincipalId === id));
    return [author, held
      ? {
        pages: `${site.path}/${library}/${folder}/${held.name}`,
        pictures: `${site.path}/${others[0]}/${folder}/${held.name}`,
        site: own, byline,
      }
      : { ...common, site: people.voiceOf(editor).site, byline }];
  });
  return new Map(await Promise.all(homes));
}
