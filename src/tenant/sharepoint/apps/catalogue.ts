import { createHash } from 'node:crypto';
import { moment, type Context } from '../kernel/context';
import { invalidArgument, itemDoesNotExist, refused } from '../kernel/errors';
import { addFile } from '../files/addFile';
import { rowByUid } from '../files/folderData';
import type { FileData } from '../files/fileData';
import { createList } from '../model/createList';
import { listsOf, type List } from '../model/lists';
import { removeItem } from '../items/deletion';
import { demandOnWeb } from '../security/permissions';
import { appsIn, type App } from './appStore';
import { openSolutionPackage, PackageError, type SolutionPackage } from './solutionPackage';

const catalogueTemplate = 336;

/** The library of a site's packages (`AppCatalog`); made when it is first needed. */
function catalogueLibrary(ctx: Context): List {
  const known = listsOf(ctx, ctx.web).find((list) => list.template === catalogueTemplate);
  return (
    known ??
    createList(ctx, ctx.web, {
      title: ctx.web.lcid === 1030 ? 'Apps til SharePoint' : 'Apps for SharePoint',
      template: catalogueTemplate,
      path: 'AppCatalog',
      author: ctx.user.id,
      settings: { system: true },
    })
  );
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
  if (!/\.sppkg$/i.test(name))
    throw invalidArgument('Only solution packages (.sppkg) can be added to this app catalog.');
  const found = open(content);
  const library = catalogueLibrary(ctx);
  const known = appsIn(ctx, ctx.web).find((app) => app.productId === found.productId);
  const file = addFile(ctx, `${library.path}/${name}`, content, { overwrite });
  if (known && known.file !== file.row.uid)
    throw refused(
      `The app "${found.title}" is already in the app catalog under another file name.`,
      400,
      '-2130575257',
    );
  const values = [
    file.row.uid,
    found.title,
    found.version,
    found.shortDescription,
    found.skipFeatureDeployment ? 1 : 0,
  ];
  if (known)
    ctx.database.run(
      'UPDATE apps SET file = ?, title = ?, version = ?, description = ?, skip_allowed = ? WHERE no = ?',
      [...values, known.no],
    );
  else
    ctx.database.run(
      'INSERT INTO apps (file, title, version, description, skip_allowed, web, product_id) VALUES (?,?,?,?,?,?,?)',
      [...values, ctx.web.no, found.productId],
    );
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
    ctx.database.run('INSERT INTO app_assets (app, name, blob, size, etag, modified) VALUES (?,?,?,?,?,?)', [
      app.no,
      name,
      ctx.blobs.put(content),
      content.length,
      etag,
      now,
    ]);
  }
  for (const { id, name, manifest } of found.components) {
    ctx.database.run('INSERT INTO app_components (app, id, name, manifest) VALUES (?,?,?,?)', [
      app.no,
      id,
      name,
      JSON.stringify(manifest),
    ]);
  }
  ctx.database.run('UPDATE apps SET deployed_version = ?, everywhere = ?, deployed_blob = ? WHERE no = ?', [
    found.version,
    skipFeatureDeployment && found.skipFeatureDeployment ? 1 : 0,
    row.blob,
    app.no,
  ]);
}

function clearDeployment(ctx: Context, app: App): void {
  for (const { blob } of ctx.database.all<{ blob: string }>('SELECT blob FROM app_assets WHERE app = ?', [
    app.no,
  ]))
    ctx.blobs.remove(blob);
  ctx.database.run('DELETE FROM app_assets WHERE app = ?', [app.no]);
  ctx.database.run('DELETE FROM app_components WHERE app = ?', [app.no]);
}

/** Takes the components out of use; the package stays in the catalogue. */
export function retract(ctx: Context, app: App): void {
  demandOnWeb(ctx, 'manageWeb');
  clearDeployment(ctx, app);
  ctx.database.run(
    'UPDATE apps SET deployed_version = NULL, everywhere = 0, deployed_blob = NULL WHERE no = ?',
    [app.no],
  );
}

/** Takes a package out of the catalogue, with its file and all installations. */
export function removePackage(ctx: Context, app: App): void {
  retract(ctx, app);
  const file = rowByUid(ctx, app.file);
  if (file) removeItem(ctx, file.list, file.row);
  ctx.database.run('DELETE FROM app_installs WHERE app = ?', [app.no]);
  ctx.database.run('DELETE FROM apps WHERE no = ?', [app.no]);
}
