import type { Directory } from '../directory';
import type { Handler, TenantRequest, TenantResponse } from '../http';
import type { Database } from '../store/database';
import { openBlobs } from '../store/blobs';
import { answerBatch } from './kernel/batch';
import { moment, type Context, type Services } from './kernel/context';
import { Digests } from './kernel/digest';
import { dispatch } from './kernel/dispatch';
import {
  SharePointError,
  accessDenied,
  digestExpired,
  digestInvalid,
  invalidQuery,
  resourceNotFound,
} from './kernel/errors';
import { errorBody, errorFormat } from './kernel/format';
import { Events } from './kernel/events';
import { Registry } from './kernel/types';
import { Caches } from './model/caches';
import { completeLists } from './model/createList';
import { createWeb } from './model/createWeb';
import { callerOf } from './model/caller';
import { modelMigrations } from './model/schema';
import { allWebs, webAt, type Web } from './model/webs';
import { declarations, plainHandlers, startups } from './modules';
import { parseQuery, emptyQuery } from './odata/query';
import { sitePagesLibrary } from './pages/pageData';
import { countPageView } from './search/pageViews';
import { mayEnter } from './security/permissions';
import { siteIdsOf, type SiteIds } from './siteIds';

interface SharePointOptions {
  database: Database;
  dataFolder: string;
  /** `http://127.0.0.1:4321`. */
  origin: string;
  directory: Directory;
  now: () => Date;
}

/** The local tenant's SharePoint: `/_api` of every site, and downloads by server-relative address. */
export function createSharePoint(options: SharePointOptions): {
  handle: Handler;
  /** Ids of the site at a server-relative address, as they are now. */
  siteIds: (path: string) => SiteIds;
  /** Counts that the person who asks opened a page of the site at a server-relative address. */
  countPageView: (request: TenantRequest, sitePath: string, pageId: number) => void;
} {
  const services = createServices(options);
  const digests = new Digests(options.database, options.now);
  return {
    handle: (request) => handleRequest(services, digests, request),
    siteIds: (path) => siteIdsOf(services, path),
    countPageView: (request, sitePath, pageId) => {
      const web = webAt(services, sitePath || '/');
      const ctx = web && contextFor(services, request, web);
      if (ctx?.principal.kind === 'person') countPageView(ctx, sitePagesLibrary(ctx), pageId);
    },
  };
}

/** Everything that is served, declared. */
export function createRegistry(): Registry {
  const registry = new Registry();
  for (const declare of declarations) declare(registry);
  return registry;
}

function createServices(options: SharePointOptions): Services {
  options.database.migrate('sharepoint', modelMigrations);
  const services: Services = {
    database: options.database,
    blobs: openBlobs(options.dataFolder, options.database),
    directory: options.directory,
    now: options.now,
    origin: options.origin.replace(/\/$/, ''),
    registry: createRegistry(),
    caches: new Caches(),
    events: new Events(),
  };
  for (const start of startups) start(services);
  services.database.transaction(() => {
    const owner = services.directory.all().find((person) => person.key === 'ejer')?.userPrincipalName;
    const template = 'SITEPAGEPUBLISHING#0';
    if (!webAt(services, '/'))
      createWeb(services, { path: '/', title: 'Kommunen', lcid: 1030, template, owner });
    if (!webAt(services, '/sites/ambassadorportal')) {
      createWeb(services, {
        path: '/sites/ambassadorportal',
        title: 'Ambassadørportalen',
        lcid: 1030,
        template,
        owner,
      });
    }
    for (const web of allWebs(services)) completeLists(services, web);
  });
  return services;
}

/** A request's site and what follows `_api/` (decoded), or undefined when it isn't for the REST API. */
function locate(services: Services, url: URL): { web: Web | undefined; path: string } | undefined {
  const found = /^(.*?)\/_api(?:\/(.*))?$/i.exec(url.pathname);
  if (!found) return undefined;
  return { web: webAt(services, decode(found[1] || '/')), path: decode(found[2] ?? '') };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw resourceNotFound(path);
  }
}

async function handleRequest(
  services: Services,
  digests: Digests,
  request: TenantRequest,
): Promise<TenantResponse | undefined> {
  try {
    const place = locate(services, request.url);
    if (!place) return await handlePlain(services, request);
    if (/^\$batch$/i.test(place.path) && request.method === 'POST') {
      enter(services, digests, request, place.web, 'POST');
      return await answerBatch(request, (part) => Promise.resolve(answerOne(services, digests, part)));
    }
    return answerOne(services, digests, request);
  } catch (error) {
    return refusal(request, error);
  }
}

/** Downloads and other addresses outside `_api`, by modules in order. */
async function handlePlain(services: Services, request: TenantRequest): Promise<TenantResponse | undefined> {
  for (const handler of plainHandlers) {
    const response = await handler(services, request, (web) => contextFor(services, request, web));
    if (response) return response;
  }
  return undefined;
}

/** One request or one part of a batch: everything it writes is one transaction. */
function answerOne(services: Services, digests: Digests, request: TenantRequest): TenantResponse {
  try {
    const place = locate(services, request.url);
    if (!place) throw resourceNotFound(request.url.pathname);
    const method = effectiveMethod(request);
    const response = services.database.transaction(() => {
      const ctx = enter(services, digests, request, place.web, isContextInfo(place.path) ? 'GET' : method);
      ctx.query = parseQuery(request.url.searchParams);
      if (isContextInfo(place.path)) ctx.found.set('digest', digests.make(ctx.principal.oid, ctx.web.id));
      return withUnits(dispatch(ctx, place.path, method), ctx);
    });
    services.blobs.sweep();
    return response;
  } catch (error) {
    services.caches.clear();
    return refusal(request, error);
  }
}

const isContextInfo = (path: string): boolean => /^contextinfo$/i.test(path);

/** `X-HTTP-Method` on a POST stands for the verb that some networks don't let through. */
function effectiveMethod(request: TenantRequest): string {
  const wanted = request.headers['x-http-method'] ?? request.headers['x-http-method-override'];
  return (request.method === 'POST' && wanted ? wanted : request.method).toUpperCase();
}

const extraUnits = 'extraUnits';

function withUnits(response: TenantResponse, ctx: Context): TenantResponse {
  return { ...response, units: response.units + Number(ctx.found.get(extraUnits) ?? 0) };
}

/** The caller on a site: known, allowed in, and with a digest where it writes by cookie. */
function enter(
  services: Services,
  digests: Digests,
  request: TenantRequest,
  web: Web | undefined,
  method: string,
): Context {
  if (!request.principal)
    throw new SharePointError(
      401,
      '-2147024891, System.UnauthorizedAccessException',
      'Attempted to perform an unauthorized operation.',
    );
  if (!web)
    throw new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'The site was not found.');
  const ctx = contextFor(services, request, web);
  if (!ctx || !mayEnter(ctx)) throw accessDenied();
  const writes = method !== 'GET' && method !== 'HEAD';
  if (writes && ctx.principal.via === 'cookie') {
    const digest = digests.check(request.headers['x-requestdigest'], ctx.principal.oid, web.id);
    if (digest !== 'holds') throw digest === 'expired' ? digestExpired() : digestInvalid();
  }
  return ctx;
}

function contextFor(services: Services, request: TenantRequest, web: Web): Context | undefined {
  const { principal } = request;
  if (!principal) return undefined;
  const found = new Map<string, unknown>();
  return {
    ...services,
    request,
    principal,
    web,
    user: callerOf(services, web, principal),
    query: emptyQuery,
    found,
    responseHeaders: {},
    charge: (units) => {
      found.set(extraUnits, Number(found.get(extraUnits) ?? 0) + units);
    },
  };
}

/** V8's and SQLite's words for a query or a body that is nested beyond what they can walk. */
const tooDeep = /call stack|Recursion limit|Expression tree is too large|parser stack overflow/;

/** What a caller is told: an endlessly nested query or body is the caller's fault, everything else unexpected is ours. */
function knownError(error: unknown): SharePointError {
  if (error instanceof SharePointError) return error;
  if (error instanceof Error && tooDeep.test(error.message))
    return invalidQuery('The request is nested too deeply.');
  return new SharePointError(500, '-1, System.InvalidOperationException', 'An unexpected error has occurred.');
}

function refusal(request: TenantRequest, error: unknown): TenantResponse {
  const format = errorFormat(request.headers);
  const known = knownError(error);
  if (known.status === 500 && known !== error)
    process.stderr.write(
      `${moment({ now: () => new Date() })} ${request.method} ${request.url.pathname}: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
  return {
    status: known.status,
    units: 1,
    body: errorBody(format, known),
    headers: {
      'Content-Type': `application/json;odata=${format.style === 'verbose' ? 'verbose' : 'minimalmetadata'};charset=utf-8`,
      'Cache-Control': 'private, max-age=0',
    },
  };
}
