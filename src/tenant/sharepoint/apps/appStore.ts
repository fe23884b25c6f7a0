import type { Context, Services } from '../kernel/context';
import { itemDoesNotExist } from '../kernel/errors';
import { callerOf } from '../model/caller';
import { webAt, type Web } from '../model/webs';

/**
 * Packages in catalogues, what is deployed of them, and where they are installed. `web` is the catalogue's
 * site.
 */
export const appMigrations: readonly string[] = [
  `
CREATE TABLE apps (
  no INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, file TEXT NOT NULL, product_id TEXT NOT NULL,
  title TEXT NOT NULL,
  version TEXT NOT NULL, description TEXT NOT NULL, skip_allowed INTEGER NOT NULL, deployed_version TEXT,
  deployed_blob TEXT, everywhere INTEGER NOT NULL DEFAULT 0,
  UNIQUE (web, product_id)
);
CREATE TABLE app_components (app INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
  manifest TEXT NOT NULL, PRIMARY KEY (app, id));
CREATE TABLE app_assets (app INTEGER NOT NULL, name TEXT NOT NULL, blob TEXT NOT NULL, size INTEGER NOT NULL,
  etag TEXT NOT NULL, modified TEXT NOT NULL, PRIMARY KEY (app, name));
CREATE TABLE app_installs (web INTEGER NOT NULL, app INTEGER NOT NULL, version TEXT NOT NULL,
  PRIMARY KEY (web, app));
`,
];

/** A package in a catalogue. */
export interface App {
  no: number;
  web: number;
  /** UniqueId of the package file. */
  file: string;
  productId: string;
  title: string;
  version: string;
  description: string;
  skipAllowed: boolean;
  /** Undefined while nothing of it is deployed. */
  deployedVersion?: string;
  /** The content that was deployed; another one may have been laid over it since. */
  deployedBlob?: string;
  /** Usable without being installed on a site. */
  everywhere: boolean;
}

interface AppRow {
  no: number;
  web: number;
  file: string;
  product_id: string;
  title: string;
  version: string;
  description: string;
  skip_allowed: number;
  deployed_version: string | null;
  deployed_blob: string | null;
  everywhere: number;
}

const toApp = (row: AppRow): App => ({
  no: row.no,
  web: row.web,
  file: row.file,
  productId: row.product_id,
  title: row.title,
  version: row.version,
  description: row.description,
  skipAllowed: row.skip_allowed === 1,
  deployedVersion: row.deployed_version ?? undefined,
  deployedBlob: row.deployed_blob ?? undefined,
  everywhere: row.everywhere === 1,
});

export function appsIn(services: Services, catalogue: Web): App[] {
  return services.database
    .all<AppRow>('SELECT * FROM apps WHERE web = ? ORDER BY title', [catalogue.no])
    .map(toApp);
}

/** The root site holds the tenant's own catalogue. */
export function tenantCatalogue(services: Services): Web {
  const root = webAt(services, '/');
  if (!root) throw itemDoesNotExist();
  return root;
}

/** The same caller on another site. */
export function onWeb(ctx: Context, web: Web): Context {
  return web.no === ctx.web.no ? ctx : { ...ctx, web, user: callerOf(ctx, web, ctx.principal) };
}
