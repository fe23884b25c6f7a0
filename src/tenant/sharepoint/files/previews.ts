import type { TenantRequest, TenantResponse } from '../../http';
import type { Context, Services } from '../kernel/context';
import { asGuid } from '../odata/literals';
import type { Web } from '../model/webs';
import { allWebs } from '../model/webs';
import { mayOnItem } from '../security/permissions';
import { fileAt, type FileData } from './fileData';
import { rowByUid } from './folderData';
import { mediaTypeOf } from './mediaTypes';
import { decodedPath, downloadResponse, plainAnswer, webOf } from './serve';

/**
 * `/_layouts/15/getpreview.ashx?path=…|guidFile=…`: a picture of a file. Pictures are given as they are
 * (SharePoint scales them); other kinds have none here. `/_layouts/15/userphoto.aspx`: initials, as for
 * people without a photo.
 */
export async function servePreview(
  services: Services,
  request: TenantRequest,
  enter: (web: Web) => Context | undefined,
): Promise<TenantResponse | undefined> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const path = decodedPath(request.url) ?? '';
  if (/\/_layouts\/15\/userphoto\.aspx$/i.test(path))
    return request.principal ? photo(services, request) : undefined;
  if (!/\/_layouts\/15\/getpreview\.ashx$/i.test(path)) return undefined;
  return preview(services, request, path, enter);
}

function preview(
  services: Services,
  request: TenantRequest,
  path: string,
  enter: (web: Web) => Context | undefined,
): TenantResponse | undefined {
  const asked = new Map(
    [...request.url.searchParams].map(([name, content]) => [name.toLowerCase(), content]),
  );
  const place = asked.get('path') ?? path;
  const webId = asGuid(withDashes(asked.get('guidweb') ?? ''));
  const web = webId ? allWebs(services).find((one) => one.id === webId) : webOf(services, place);
  const ctx = web && enter(web);
  if (!ctx) return undefined;
  const file = findFile(ctx, asked);
  if (!file || !mayOnItem(ctx, file.list, file.row, 'openItems')) return plainAnswer(404, '404 NOT FOUND');
  if (!mediaTypeOf(file.row.leaf).startsWith('image/')) return plainAnswer(404, 'No preview.');
  const download = downloadResponse(ctx, file.row);
  const headers = Object.fromEntries(
    Object.entries(download.headers).filter(([name]) => name !== 'Content-Disposition'),
  );
  return { ...download, headers: { ...headers, 'Cache-Control': 'private, max-age=300' } };
}

function findFile(ctx: Context, asked: ReadonlyMap<string, string>): FileData | undefined {
  const uid = asGuid(withDashes(asked.get('guidfile') ?? ''));
  if (uid) return rowByUid(ctx, uid);
  const path = asked.get('path') ?? '';
  const own = path.startsWith(`${ctx.origin}/`) ? path.slice(ctx.origin.length) : path;
  return own.startsWith('/') && !/(^|\/)\.\.(\/|$)/.test(own) ? fileAt(ctx, own) : undefined;
}

/** GUIDs in such addresses may lack their dashes. */
const withDashes = (text: string): string =>
  text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Colours of Fluent's persona, dark enough for white letters. */
const colours = [
  '#4f6bed',
  '#0078d4',
  '#005b70',
  '#0b6a0b',
  '#8764b8',
  '#881798',
  '#c239b3',
  '#a4262c',
  '#8e562e',
  '#69797e',
];

function photo(services: Services, request: TenantRequest): TenantResponse {
  const account = (
    request.url.searchParams.get('accountname') ??
    request.url.searchParams.get('AccountName') ??
    ''
  ).replace(/^.*\|/, '');
  const person = services.directory.findByUpn(account);
  const name = person?.displayName ?? account;
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const initials = `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
  const colour =
    colours[[...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % colours.length] ??
    '#4f6bed';
  const body =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">' +
    `<rect width="48" height="48" fill="${colour}"/><text x="24" y="30.5" text-anchor="middle" ` +
    'font-family="Segoe UI, Arial, sans-serif" font-size="18" font-weight="600" fill="#fff">' +
    `${initials.replace(/[^\p{L}]/gu, '')}</text></svg>`;
  return {
    status: 200,
    units: 0,
    body,
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'private, max-age=86400',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  };
}
