import { createHash } from 'node:crypto';
import { moment, type Context, type Services } from '../kernel/context';
import { invalidArgument, itemDoesNotExist, refused } from '../kernel/errors';
import { addFile } from '../files/addFile';
import { rowByUid } from '../files/folderData';
import type { FileData } from '../files/fileData';
import { callerOf } from '../model/caller';
import { createList } from '../model/createList';
import { listsOf, type List } from '../model/lists';
import { webAt, type Web } from '../model/webs';
import { removeItem } from '../items/deletion';
import { demandOnWeb } from '../security/permissions';
import { openSolutionPackage, PackageError, withAssetAddress, type ComponentManifest, type SolutionPackage } from './solutionPackage';

/** Packages in catalogues, what is deployed of them, and where they are installed. `web` is the catalogue's site. */
export const appMigrations: readonly string[] = [`
CREATE TABLE apps (
  no INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, file TEXT NOT NULL, product_id TEXT NOT NULL, title TEXT NOT NULL,
  version TEXT NOT NULL, description TEXT NOT NULL, skip_allowed INTEGER NOT NULL, deployed_version TEXT, deployed_blob TEXT, everywhere INTEGER NOT NULL DEFAULT 0,
  UNIQUE (web, product_id)
);
CREATE TABLE app_components (app INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, manifest TEXT NOT NULL, PRIMARY KEY (app, id));
CREATE TABLE app_assets (app INTEGER NOT NULL, name TEXT NOT NULL, blob TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL, modified TEXT NOT NULL, PRIMARY KEY (app, name));
CREATE TABLE app_installs (web INTEGER NOT NULL, app INTEGER NOT NULL, version TEXT NOT NULL, PRIMARY KEY (web, app));
`];

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

interface AppRow { no: number; web: number; file: string; product_id: string; title: string; version: string; description: string; skip_allowed: number; deployed_version: string | null; deployed_blob: string | null; everywhere: number }

const toApp = (row: AppRow): App => ({
  no: row.no, web: row.web, file: row.file, productId: row.product_id, title: row.title, version: row.version, description: row.description,
  skipAllowed: row.skip_allowed === 1, deployedVersion: row.deployed_version ?? undefined, deployedBlob: row.deployed_blob ?? undefined, everywhere: row.everywhere === 1,
});

export function appsIn(services: Services, catalogue: Web): App[] {
  return services.database.all<AppRow>('SELECT * FROM apps WHERE web = ? ORDER BY title', [catalogue.no]).map(toApp);
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

const catalogueTemplate = 336;

/** The library of a site's packages (`AppCatalog`); made when it is first needed. */
function catalogueLibrary(ctx: Context): List {
  const known = listsOf(ctx, ctx.web).find((list) => list.template === catalogueTemplate);
  return known ?? createList(ctx, ctx.web, {
    title: ctx.web.lcid === 1030 ? 'Apps til SharePoint' : 'Apps for SharePoint', template: catalogueTemplate, path: 'AppCatalog', author: ctx.user.id, settings: { system: true },
  });
}

function open(content: Uint8Array): SolutionPackage {
  try {
    return openSolutionPackage(content);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw refused(`Invalid SharePoint App package. Error: ${error.message}`, 400, '-2147024883');
  }
}

/** Lays a package into a catalogue. A broken one is refused before anything changes. */
export function addPackage(ctx: Context, name: string, content: Uint8Array, overwrite: boolean): FileData {
  demandOnWeb(ctx, 'manageWeb');
  if (!/\.sppkg$/i.test(name)) throw invalidArgument('Only solution packages (.sppkg) can be added to this app catalog.');
  const found = open(content);
  const library = catalogueLibrary(ctx);
  const known = appsIn(ctx, ctx.web).find((app) => app.productId === found.productId);
  const file = addFile(ctx, `${library.path}/${name}`, content, { overwrite });
  if (known && known.file !== file.row.uid) throw refused(`The app "${found.title}" is already in the app catalog under another file name.`, 400, '-2130575257');
  const values = [file.row.uid, found.title, found.version, found.shortDescription, found.skipFeatureDeployment ? 1 : 0];
  if (known) ctx.database.run('UPDATE apps SET file = ?, title = ?, version = ?, description = ?, skip_allowed = ? WHERE no = ?', [...values, known.no]);
  else ctx.database.run('INSERT INTO apps (file, title, version, description, skip_allowed, web, product_id) VALUES (?,?,?,?,?,?,?)', [...values, ctx.web.no, found.productId]);
  return file;
}

/** The file of a package, which may have been deleted from the library by hand. */
function packageFile(ctx: Context, app: App): FileData {
  const found = rowByUid(ctx, app.file);
  if (!found) throw itemDoesNotExist();
  return found;
}

/** Unpacks a package: its scripts get an address on the catalogue's site, its components can be used. */
export function deploy(ctx: Context, app: App, skipFeatureDeployment: boolean): void {
  demandOnWeb(ctx, 'manageWeb');
  const { row } = packageFile(ctx, app);
  const found = open(ctx.blobs.read(row.blob ?? ''));
  clearDeployment(ctx, app);
  const now = moment(ctx);
  for (const { name, content } of found.assets) {
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 32)}"`;
    ctx.database.run('INSERT INTO app_assets (app, name, blob, size, etag, modified) VALUES (?,?,?,?,?,?)', [app.no, name, ctx.blobs.put(content), content.length, etag, now]);
  }
  for (const { id, name, manifest } of found.components) {
    ctx.database.run('INSERT INTO app_components (app, id, name, manifest) VALUES (?,?,?,?)', [app.no, id, name, JSON.stringify(manifest)]);
  }
  ctx.database.run('UPDATE apps SET deployed_version = ?, everywhere = ?, deployed_blob = ? WHERE no = ?',
    [found.version, skipFeatureDeployment && found.skipFeatureDeployment ? 1 : 0, row.blob, app.no]);
}

function clearDeployment(ctx: Context, app: App): void {
  for (const { blob } of ctx.database.all<{ blob: string }>('SELECT blob FROM app_assets WHERE app = ?', [app.no])) ctx.blobs.remove(blob);
  ctx.database.run('DELETE FROM app_assets WHERE app = ?', [app.no]);
  ctx.database.run('DELETE FROM app_components WHERE app = ?', [app.no]);
}

/** Takes the components out of use; the package stays in the catalogue. */
export function retract(ctx: Context, app: App): void {
  demandOnWeb(ctx, 'manageWeb');
  clearDeployment(ctx, app);
  ctx.database.run('UPDATE apps SET deployed_version = NULL, everywhere = 0, deployed_blob = NULL WHERE no = ?', [app.no]);
}

/** Takes a package out of the catalogue, with its file and all installations. */
export function removePackage(ctx: Context, app: App): void {
  retract(ctx, app);
  const file = rowByUid(ctx, app.file);
  if (file) removeItem(ctx, file.list, file.row);
  ctx.database.run('DELETE FROM app_installs WHERE app = ?', [app.no]);
  ctx.database.run('DELETE FROM apps WHERE no = ?', [app.no]);
}

/** The version of an app that a site has installed, or undefined. */
export function installedVersion(ctx: Context, web: Web, app: App): string | undefined {
  return ctx.database.get<{ version: string }>('SELECT version FROM app_installs WHERE web = ? AND app = ?', [web.no, app.no])?.version;
}

/** Installs an app on a site. `ctx` stands on that site. */
export function install(ctx: Context, app: App): void {
  demandOnWeb(ctx, 'manageWeb');
  if (app.deployedVersion === undefined) throw refused('The app is not deployed, so it cannot be installed.', 400, '-2146232832');
  if (installedVersion(ctx, ctx.web, app) !== undefined) throw refused('An instance of this App already exists at the specified location.', 400, '-2146232832');
  ctx.database.run('INSERT INTO app_installs (web, app, version) VALUES (?,?,?)', [ctx.web.no, app.no, app.deployedVersion]);
}

export function upgrade(ctx: Context, app: App): void {
  demandInstalled(ctx, app);
  ctx.database.run('UPDATE app_installs SET version = ? WHERE web = ? AND app = ?', [app.deployedVersion ?? app.version, ctx.web.no, app.no]);
}

export function uninstall(ctx: Context, app: App): void {
  demandInstalled(ctx, app);
  ctx.database.run('DELETE FROM app_installs WHERE web = ? AND app = ?', [ctx.web.no, app.no]);
}

function demandInstalled(ctx: Context, app: App): void {
  demandOnWeb(ctx, 'manageWeb');
  if (installedVersion(ctx, ctx.web, app) === undefined) throw refused('The app is not installed on this site.', 404, '-2146232832');
}

/** A component that a site can use, its manifest complete with addresses. */
export interface UsableComponent { id: string; name: string; manifest: ComponentManifest }

/** Components of deployed packages, in the site's catalogue or the tenant's, that are installed here or usable everywhere. */
export function usableComponents(ctx: Context): UsableComponent[] {
  const root = tenantCatalogue(ctx);
  const rows = ctx.database.all<{ id: string; name: string; manifest: string; app: number; web: number; product_id: string }>(
    `SELECT c.id, c.name, c.manifest, c.app, a.web, a.product_id FROM app_components c JOIN apps a ON a.no = c.app
     WHERE a.web IN (?1, ?2) AND (a.everywhere = 1 OR EXISTS (SELECT 1 FROM app_installs i WHERE i.app = a.no AND i.web = ?1)) ORDER BY c.name`, [ctx.web.no, root.no]);
  return rows.map((row) => {
    const home = row.web === root.no ? root : ctx.web;
    return { id: row.id, name: row.name, manifest: withAssetAddress(JSON.parse(row.manifest) as ComponentManifest, `${home.url}/ClientSideAssets/${row.product_id}`) };
  });
}
