import type { Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import type { Web } from '../model/webs';
import { demandOnWeb } from '../security/permissions';
import { tenantCatalogue, type App } from './appStore';
import { withAssetAddress, type ComponentManifest } from './solutionPackage';

/** The version of an app that a site has installed, or undefined. */
export function installedVersion(ctx: Context, web: Web, app: App): string | undefined {
  return ctx.database.get<{ version: string }>('SELECT version FROM app_installs WHERE web = ? AND app = ?', [
    web.no,
    app.no,
  ])?.version;
}

/** Installs an app on a site. `ctx` stands on that site. */
export function install(ctx: Context, app: App): void {
  demandOnWeb(ctx, 'manageWeb');
  if (app.deployedVersion === undefined)
    throw refused('The app is not deployed, so it cannot be installed.', 400, '-2146232832');
  if (installedVersion(ctx, ctx.web, app) !== undefined)
    throw refused('An instance of this App already exists at the specified location.', 400, '-2146232832');
  ctx.database.run('INSERT INTO app_installs (web, app, version) VALUES (?,?,?)', [
    ctx.web.no,
    app.no,
    app.deployedVersion,
  ]);
}

export function upgrade(ctx: Context, app: App): void {
  demandInstalled(ctx, app);
  ctx.database.run('UPDATE app_installs SET version = ? WHERE web = ? AND app = ?', [
    app.deployedVersion ?? app.version,
    ctx.web.no,
    app.no,
  ]);
}

export function uninstall(ctx: Context, app: App): void {
  demandInstalled(ctx, app);
  ctx.database.run('DELETE FROM app_installs WHERE web = ? AND app = ?', [ctx.web.no, app.no]);
}

function demandInstalled(ctx: Context, app: App): void {
  demandOnWeb(ctx, 'manageWeb');
  if (installedVersion(ctx, ctx.web, app) === undefined)
    throw refused('The app is not installed on this site.', 404, '-2146232832');
}

/** A component that a site can use, its manifest complete with addresses. */
export interface UsableComponent {
  id: string;
  name: string;
  manifest: ComponentManifest;
}

/**
 * Components of deployed packages, in the site's catalogue or the tenant's, that are installed here or usable
 * everywhere.
 */
export function usableComponents(ctx: Context): UsableComponent[] {
  const root = tenantCatalogue(ctx);
  const rows = ctx.database.all<{
    id: string;
    name: string;
    manifest: string;
    app: number;
    web: number;
    product_id: string;
  }>(
    `SELECT c.id, c.name, c.manifest, c.app, a.web, a.product_id FROM app_components c JOIN apps a ON a.no = c.app
     WHERE a.web IN (?1, ?2)
       AND (a.everywhere = 1 OR EXISTS (SELECT 1 FROM app_installs i WHERE i.app = a.no AND i.web = ?1))
     ORDER BY c.name`,
    [ctx.web.no, root.no],
  );
  return rows.map((row) => {
    const home = row.web === root.no ? root : ctx.web;
    return {
      id: row.id,
      name: row.name,
      manifest: withAssetAddress(
        JSON.parse(row.manifest) as ComponentManifest,
        `${home.url}/ClientSideAssets/${row.product_id}`,
      ),
    };
  });
}
