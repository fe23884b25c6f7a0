import type { Context } from '../kernel/context';
import { accessDenied, invalidArgument, invalidQuery } from '../kernel/errors';
import { nothing, value } from '../kernel/nodes';
import type { Registry } from '../kernel/types';
import { callerOf } from '../model/caller';
import { createWeb } from '../model/createWeb';
import { allWebs, webAt, type Web } from '../model/webs';
import { purgeList } from '../recycle/recycleBin';
import { tokenAllows } from '../security/permissions';

/** What SPSiteManager answers with: 2 is ready, 0 not found. */
const siteStatus = { notFound: 0, ready: 2 } as const;

const statusOf = (web: Web | undefined): Record<string, unknown> =>
  web
    ? { SiteId: web.siteId, SiteStatus: siteStatus.ready, SiteUrl: web.url }
    : { SiteId: '', SiteStatus: siteStatus.notFound, SiteUrl: '' };

const isTenantApp = ({ principal }: Context): boolean =>
  principal.kind === 'app' && principal.rights.includes('Sites.FullControl.All');

/** A site collection administrator of a site, with a token (if any) that may do all that person may. */
const administers = (ctx: Context, web: Web): boolean =>
  ctx.principal.kind === 'person' && tokenAllows(ctx, 'manageWeb') && callerOf(ctx, web, ctx.principal).admin;

/** Only who may create sites in the tenant: apps with full control everywhere, and administrators of the root site. */
function demandTenantRight(ctx: Context): void {
  const root = webAt(ctx, '/');
  if (!isTenantApp(ctx) && !(root && administers(ctx, root))) throw accessDenied();
}

/** Only who may remove this very site: its own administrators, and who may create sites. */
function demandRemoval(ctx: Context, web: Web): void {
  if (!administers(ctx, web)) demandTenantRight(ctx);
}

/** An address on any host, absolute or server-relative; refused when it can't be read. */
function addressOf(ctx: Context, given: string): { origin: string; path: string } {
  try {
    const { origin, pathname } = new URL(given, ctx.origin);
    return { origin, path: decodeURIComponent(pathname).replace(/\/$/, '') };
  } catch {
    throw invalidQuery(`The url ${given} is not valid for a site.`);
  }
}

/** Declares `SPSiteManager`, by which sites are made, looked up and removed. */
export function declareSiteManager(registry: Registry): void {
  registry.rootFunction('SPSiteManager', {
    returns: 'SPSiteManager',
    call: () => ({ kind: 'entity', type: 'SPSiteManager', data: {} }),
  });
  registry.type('SPSiteManager', {
    functions: {
      Create: {
        params: { request: 'SPSiteCreationRequest' },
        returns: 'SPSiteCreationResponse',
        verb: 'POST',
        call: (ctx, _, args) =>
          value('Create', 'SPSiteCreationResponse', statusOf(createFrom(ctx, args.object('request')))),
      },
      Status: {
        params: { url: 'Edm.String' },
        returns: 'SPSiteCreationResponse',
        queryArgs: true,
        call: (ctx, _, args) => {
          const { path } = addressOf(ctx, args.text('url').replace(/^'|'$/g, ''));
          return value('Status', 'SPSiteCreationResponse', statusOf(webAt(ctx, path || '/')));
        },
      },
      Delete: {
        params: { siteId: 'Edm.Guid' },
        returns: 'None',
        verb: 'POST',
        call: (ctx, _, args) => {
          removeSite(ctx, args.guid('siteId'));
          return nothing;
        },
      },
    },
  });
}

function createFrom(ctx: Context, request: Record<string, unknown>): Web {
  demandTenantRight(ctx);
  const {
    Title: title,
    Url: url,
    Lcid: lcid,
    WebTemplate: template,
    Owner: owner,
    Description: description,
  } = request;
  if (typeof title !== 'string' || typeof url !== 'string') throw invalidArgument();
  const { origin, path } = addressOf(ctx, url);
  if (origin !== ctx.origin || !/^\/(sites|teams)\/[A-Za-z0-9_.-]+$/.test(path))
    throw invalidQuery(`The url ${url} is not valid for a site.`);
  if (template !== 'SITEPAGEPUBLISHING#0' && template !== 'STS#3')
    throw invalidQuery(`Web template ${String(template)} is not served.`);
  const known = webAt(ctx, path);
  if (known) return known;
  const ownerName =
    typeof owner === 'string' && owner !== ''
      ? owner
      : ctx.principal.kind === 'person'
        ? ctx.principal.userPrincipalName
        : undefined;
  return createWeb(ctx, {
    title,
    path,
    lcid: typeof lcid === 'number' ? lcid : 1033,
    template,
    owner: ownerName,
    description: typeof description === 'string' ? description : '',
  });
}

/** Removes a site with everything in it. The root site can't be. */
function removeSite(ctx: Context, siteId: string): void {
  const web = allWebs(ctx).find((one) => one.siteId === siteId);
  if (!web) demandTenantRight(ctx);
  else demandRemoval(ctx, web);
  if (!web || web.path === '/') throw invalidArgument('The site cannot be deleted.');
  for (const { no } of ctx.database.all<{ no: number }>('SELECT no FROM lists WHERE web = ?', [web.no]))
    purgeList(ctx, no);
  ctx.database.run('DELETE FROM assignments WHERE scope IN (SELECT id FROM scopes WHERE web = ?)', [web.no]);
  for (const table of [
    'fields',
    'content_types',
    'navigation',
    'recycle_bin',
    'principals',
    'members',
    'roles',
    'scopes',
    'site_grants',
  ]) {
    ctx.database.run(`DELETE FROM ${table} WHERE web = ?`, [web.no]);
  }
  ctx.database.run('DELETE FROM webs WHERE no = ?', [web.no]);
  ctx.caches.clear();
}
