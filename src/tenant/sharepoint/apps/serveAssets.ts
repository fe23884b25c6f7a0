import type { TenantRequest, TenantResponse } from '../../http';
import type { Context, Services } from '../kernel/context';
import { decodedPath, plainAnswer } from '../files/serve';
import { isActiveDocument, mediaTypeOf } from '../files/mediaTypes';
import { webAt, type Web } from '../model/webs';

interface Asset {
  blob: string;
  size: number;
  etag: string;
  modified: string;
}

/**
 * Scripts of deployed packages: `<site>/ClientSideAssets/<product id>/<file>`, to everybody who may enter the
 * tenant.
 */
export async function serveClientSideAssets(
  services: Services,
  request: TenantRequest,
  enter: (web: Web) => Context | undefined,
): Promise<TenantResponse | undefined> {
  const found = /^(.*)\/ClientSideAssets\/([0-9a-f-]{36})\/(.+)$/i.exec(decodedPath(request.url) ?? '');
  if (!found || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
  const web = webAt(services, found[1] === '' ? '/' : (found[1] ?? '/'));
  const ctx = web && enter(web);
  if (!ctx) return undefined;
  const asset = services.database.get<Asset>(
    'SELECT s.* FROM app_assets s JOIN apps a ON a.no = s.app WHERE a.web = ? AND a.product_id = ? AND s.name = ?',
    [ctx.web.no, (found[2] ?? '').toLowerCase(), found[3] ?? ''],
  );
  return asset ? assetResponse(ctx, asset, found[3] ?? '') : plainAnswer(404, '404 NOT FOUND');
}

/** File names carry a hash of their content, so they may be kept; `immutable` only where they do. */
function assetResponse(ctx: Context, asset: Asset, name: string): TenantResponse {
  const hashed = /_[0-9a-f]{20,}\./i.test(name);
  const headers = {
    'Content-Type': mediaTypeOf(name),
    ETag: asset.etag,
    'Last-Modified': new Date(asset.modified).toUTCString(),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': hashed ? 'private, max-age=31536000, immutable' : 'private, max-age=0, must-revalidate',
    // A document in a package would run in everybody's name at its address, outside the page's own policy.
    ...(isActiveDocument(name) ? { 'Content-Security-Policy': 'sandbox' } : {}),
  };
  if (ctx.request.headers['if-none-match'] === asset.etag)
    return { status: 304, headers, body: '', units: 0 };
  const body = ctx.request.method === 'HEAD' ? '' : ctx.blobs.read(asset.blob);
  return { status: 200, headers: { ...headers, 'Content-Length': String(asset.size) }, body, units: 0 };
}
