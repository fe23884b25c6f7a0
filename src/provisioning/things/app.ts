import type { AppPackage } from '../desired/appPackage';
import { unlessAbsent } from '../site/absent';
import type { Site } from '../site/connect';
import { AppCatalog, type IAppCatalog, type IWeb } from '../site/pnp';
import type { Plan, Step } from '../step';

interface ActualApp {
  ID: string;
  ProductId?: string;
  Title: string;
  AppCatalogVersion: string;
  Deployed: boolean;
  /** Deployed to the whole reach of the catalogue: no site of it has to install the app. */
  SkipDeploymentFeature: boolean;
  /** False after a newer file has been laid over one that was deployed. */
  CurrentVersionDeployed?: boolean;
}

/** What the site's app catalogue holds of our package; undefined where the site has no app catalogue. */
export interface ActualCatalogue {
  app?: ActualApp;
  /** Whether the file in the catalogue is the built one, byte for byte. */
  sameFile: boolean;
}

function catalogue(web: IWeb, siteUrl: string): IAppCatalog {
  return AppCatalog([web, siteUrl], '_api/web/sitecollectionappcatalog/AvailableApps');
}

/** Our app among those of the catalogue. */
function isOurs(app: ActualApp, desired: AppPackage): boolean {
  return app.ProductId ? app.ProductId.toLowerCase() === desired.productId : app.Title === desired.title;
}

export async function readCatalogue(site: Site, desired: AppPackage): Promise<ActualCatalogue | undefined> {
  const apps = await unlessAbsent(catalogue(site.web, site.url)<ActualApp[]>());
  if (!apps) {
    return undefined;
  }
  const app = apps.find((one) => isOurs(one, desired));
  if (!app || app.AppCatalogVersion !== desired.version) {
    return { app, sameFile: false };
  }
  const path = `${site.path}/AppCatalog/${desired.fileName}`;
  const file = await unlessAbsent(site.web.getFileByServerRelativePath(path).getBuffer());
  return { app, sameFile: file !== undefined && Buffer.from(file).equals(desired.bytes) };
}

async function readOurs(site: Site, desired: AppPackage): Promise<string> {
  const apps: ActualApp[] = await catalogue(site.web, site.url)();
  const app = apps.find((one) => isOurs(one, desired));
  if (!app) {
    throw new Error(`Pakken ${desired.fileName} er ikke i webstedets appkatalog.`);
  }
  return app.ID;
}

function uploadStep(desired: AppPackage, actual: ActualCatalogue): Step {
  return {
    kind: 'app.upload', target: desired.fileName, change: actual.app ? 'update' : 'create',
    subject: `Pakken ${desired.fileName} ${desired.version} i webstedets appkatalog`,
    apply: async (site) => {
      await catalogue(site.web, site.url).add(desired.fileName, Buffer.from(desired.bytes), true);
    },
  };
}

function deployStep(desired: AppPackage): Step {
  return {
    kind: 'app.deploy', target: desired.fileName, subject: `Udrulning af ${desired.fileName}`, change: 'create',
    apply: async (site) => {
      await catalogue(site.web, site.url).getAppById(await readOurs(site, desired)).deploy(true);
    },
  };
}

/**
 * What must be done for the built package to run on the site: laid in the catalogue and deployed to all that the
 * catalogue serves, which is this site alone. Such a package is neither installed nor upgraded on a site; the next
 * one replaces it when it is deployed.
 * https://learn.microsoft.com/sharepoint/dev/general-development/site-collection-app-catalog#tenant-scoped-deployment
 * https://learn.microsoft.com/sharepoint/dev/spfx/tenant-scoped-deployment
 */
export function diffApp(desired: AppPackage, actual: ActualCatalogue | undefined): Plan {
  if (!actual) {
    const reason = 'Webstedet har intet appkatalog. En SharePoint-administrator opretter det med: '
      + 'm365 spo site appcatalog add --siteUrl <webstedets adresse> (eller Add-PnPSiteCollectionAppCatalog).';
    return { steps: [], obstacles: [{ target: 'appcatalog', reason }], notices: [] };
  }
  const upload = !actual.sameFile;
  const { app } = actual;
  const deployed = app?.Deployed && app.SkipDeploymentFeature && app.CurrentVersionDeployed !== false;
  return {
    obstacles: [],
    notices: [],
    steps: [
      ...(upload ? [uploadStep(desired, actual)] : []),
      // A file that is laid over another has to be deployed anew.
      ...(upload || !deployed ? [deployStep(desired)] : []),
    ],
  };
}
