import type { NavigationNode } from '../desired/site';
import type { Site } from '../site/connect';
import type { IWeb } from '../site/pnp';
import type { Plan } from '../step';

export interface ActualNode {
  Title: string;
  Url: string;
}

/**
 * The site's own navigation: SharePoint shows the quick launch of a communication site across its top.
 * https://learn.microsoft.com/sharepoint/dev/declarative-customization/site-design-json-schema#add-a-navigation-link
 */
export function readNavigation(web: IWeb): Promise<ActualNode[]> {
  return web.navigation.quicklaunch.select('Title', 'Url')();
}

/** Addresses differ in case, in being absolute or not, and in how æøå are written. */
function sameAddress(one: string, other: string): boolean {
  const plain = (address: string): string => decodeURIComponent(address.replace(/^https?:\/\/[^/]+/, '')).toLowerCase();
  return plain(one) === plain(other);
}

/** Links that the navigation lacks. `path` is the site's server-relative address. */
export function diffNavigation(desired: NavigationNode[], actual: ActualNode[], path: string): Plan {
  return {
    obstacles: [],
    notices: [],
    steps: desired
      .filter((node) => !actual.some((found) => sameAddress(found.Url, `${path}/${node.url}`)))
      .map((node) => ({
        kind: 'navigation.add', target: node.url, subject: `Linket ${node.title} i webstedets navigation`, change: 'create',
        apply: async (site: Site) => {
          await site.web.navigation.quicklaunch.add(node.title, `${site.path}/${node.url}`);
        },
      })),
  };
}
