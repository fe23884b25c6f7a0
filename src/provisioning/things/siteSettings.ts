import type { SiteSettings } from '../desired/site';
import type { IWeb } from '../site/pnp';
import type { Plan } from '../step';

export interface ActualSettings {
  title: string;
  /** Address in the site; empty where none is chosen. */
  welcomePage: string;
  timeZoneId: number;
}

export async function readSettings(web: IWeb): Promise<ActualSettings> {
  const reading: Promise<{ Title: string }> = web.select('Title')();
  const folder: Promise<{ WelcomePage?: string | null }> = web.rootFolder.select('WelcomePage')();
  const zone: Promise<{ Id: number }> = web.regionalSettings.timeZone.select('Id')();
  const [{ Title }, { WelcomePage }, { Id }] = await Promise.all([reading, folder, zone]);
  return { title: Title, welcomePage: WelcomePage ?? '', timeZoneId: Id };
}

/** The site's title, and a word about its time zone. */
export function diffTitle(desired: SiteSettings, actual: ActualSettings): Plan {
  return {
    obstacles: [],
    notices: actual.timeZoneId === desired.timeZoneId ? [] : [
      'Webstedets tidszone er ikke København. Datoer vises forskudt. Ret den under Webstedsindstillinger > '
      + 'Internationale indstillinger (_layouts/15/regionalsetng.aspx).',
    ],
    steps: actual.title === desired.title ? [] : [{
      kind: 'site.title', target: 'title', subject: `Webstedets titel ${desired.title}`, change: 'update',
      detail: `nu: ${actual.title}`,
      apply: async (site) => {
        await site.web.update({ Title: desired.title });
      },
    }],
  };
}

/** The page that the site opens with; comes after the pages. */
export function diffWelcomePage(desired: SiteSettings, actual: ActualSettings): Plan {
  return {
    obstacles: [],
    notices: [],
    steps: actual.welcomePage.toLowerCase() === desired.welcomePage.toLowerCase() ? [] : [{
      kind: 'site.welcomePage', target: desired.welcomePage, subject: `Forsiden ${desired.welcomePage}`, change: 'update',
      detail: actual.welcomePage ? `nu: ${actual.welcomePage}` : undefined,
      apply: async (site) => {
        await site.web.rootFolder.update({ WelcomePage: desired.welcomePage });
      },
    }],
  };
}
