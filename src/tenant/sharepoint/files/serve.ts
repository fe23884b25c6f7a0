import type { TenantRequest, TenantResponse } from '../../http';
import type { Context, Services } from '../kernel/context';
import { SharePointError } from '../kernel/errors';
import type { ItemRow } from '../items/rows';
import { webAt, type Web } from '../model/webs';
import { mayOnItem } from '../security/permissions';
import { fileAt, fileEtag, type FileData } from './fileData';
import { isActiveContent, mediaTypeOf } from './mediaTypes';
import { readRange } from './range';

/**
 * Downloads by server-relative address (`/sites/x/Shared Documents/a.pdf`). Answers undefined for what isn't
 * a file of a library, so that others may answer.
 */
export async function serveDownload(
  services: Services,
  request: TenantRequest,
  enter: (web: Web) => Context | undefined,
): Promise<TenantResponse | undefined> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const path = decodedPath(request.url);
  const web = path === undefined ? undefined : webOf(services, path);
  const ctx = web && enter(web);
  if (!ctx || path === undefined) return undefined;
  const file = findFile(ctx, path);
  if (!file || /\.aspx$/i.test(file.row.leaf)) return undefined;
  if (!mayOnItem(ctx, file.list, file.row, 'openItems')) return plainAnswer(403, 'Access denied.');
  return downloadResponse(ctx, file.row);
}

function findFile(ctx: Context, path: string): FileData | undefined {
  try {
    return fileAt(ctx, path);
  } catch (error) {
    if (error instanceof SharePointError) return undefined;
    throw error;
  }
}

export function decodedPath(url: URL): string | undefined {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}

/** The site an address belongs to: `/sites/x/…` or the root site. */
export function webOf(services: Services, path: string): Web | undefined {
  const site = /^\/(sites|teams)\/[^/]+/i.exec(path)?.[0];
  return (site === undefined ? undefined : webAt(services, site)) ?? webAt(services, '/');
}

export const plainAnswer = (status: number, body: string): TenantResponse => ({
  status,
  units: 0,
  body,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
});

/** The content with validators and ranges (RFC 9110), safe to open in the site's own origin. */
export function downloadResponse(ctx: Context, row: ItemRow): TenantResponse {
  const { headers: asked, method } = ctx.request;
  const headers = downloadHeaders(row);
  if (notModified(asked, headers)) return { status: 304, headers, body: '', units: 0 };
  const fresh =
    asked['if-range'] === undefined ||
    asked['if-range'] === headers.ETag ||
    asked['if-range'] === headers['Last-Modified'];
  const wanted = readRange(fresh ? asked.range : undefined, row.size);
  if (wanted.kind === 'outside') {
    return {
      status: 416,
      headers: { ...headers, 'Content-Range': `bytes */${row.size}`, 'Content-Length': '0' },
      body: '',
      units: 0,
    };
  }
  const { start, end } = wanted.kind === 'part' ? wanted : { start: 0, end: row.size - 1 };
  const length = end - start + 1;
  const body =
    method === 'HEAD' || row.blob === null || length === 0 ? '' : ctx.blobs.stream(row.blob, start, end);
  if (wanted.kind === 'whole')
    return { status: 200, units: 0, body, headers: { ...headers, 'Content-Length': String(row.size) } };
  return {
    status: 206,
    units: 0,
    body,
    headers: {
      ...headers,
      'Content-Length': String(length),
      'Content-Range': `bytes ${start}-${end}/${row.size}`,
    },
  };
}

function downloadHeaders(row: ItemRow): Record<string, string> {
  const name = encodeURIComponent(row.leaf).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return {
    'Content-Type': mediaTypeOf(row.leaf),
    ETag: fileEtag(row),
    'Last-Modified': new Date(row.modified).toUTCString(),
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, max-age=0, must-revalidate',
    'X-Content-Type-Options': 'nosniff',
    'X-Download-Options': 'noopen',
    ...(isActiveContent(row.leaf)
      ? {
          'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
          'Content-Security-Policy':
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:",
        }
      : {}),
  };
}

function notModified(asked: Record<string, string>, headers: Record<string, string>): boolean {
  const tags = asked['if-none-match'];
  // GUIDs hold braces but no commas; the version follows a comma, so tags are found by their quotes.
  if (tags !== undefined)
    return tags.trim() === '*' || [...tags.matchAll(/"[^"]*"/g)].some(([tag]) => tag === headers.ETag);
  const since = Date.parse(asked['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Date.parse(headers['Last-Modified'] ?? '') <= since;
}
