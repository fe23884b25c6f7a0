import { randomInt, randomUUID } from 'node:crypto';
import type { Sessions } from '../entra/sessions';
import { signInAddress } from '../entra/signIn';
import type { TenantContext } from '../entra/tenantContext';
import { redirectResponse, type Handler, type TenantRequest, type TenantResponse } from '../http';
import type { Principal } from '../principal';
import { createIdentify, unauthorized, type Identity } from './identity';
import type { Answered, Metering } from './metering';

interface SharePointFrontOptions {
  origin: string;
  entra: TenantContext;
  sessions: Sessions;
  metering: Metering;
  localDoor: (request: TenantRequest) => TenantResponse;
  signIn: Handler;
  pages: Handler;
  sharePoint: Handler;
}

/** REST, and what else speaks SharePoint's protocols rather than a browser's. */
function isApiPath(path: string): boolean {
  return /(^|\/)(_api|_vti_bin)(\/|$)/i.test(path);
}

function throttled(status: number): TenantResponse {
  const names: Record<number, string> = {
    429: 'TOO MANY REQUESTS', 500: 'INTERNAL SERVER ERROR', 502: 'BAD GATEWAY', 503: 'SERVICE UNAVAILABLE',
    504: 'GATEWAY TIMEOUT',
  };
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: `${status} ${names[status] ?? ''}`,
    units: 0,
  };
}

function notFound(): TenantResponse {
  return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: '404 NOT FOUND', units: 0 };
}

/** Headers SharePoint puts on every answer; support asks for the first. */
function sharePointHeaders(milliseconds: number): Record<string, string> {
  return {
    SPRequestGuid: randomUUID(),
    SPClientServiceRequestDuration: String(Math.round(milliseconds)),
    'X-SharePointHealthScore': String(randomInt(0, 3)),
    MicrosoftSharePointTeamServices: '16.0.0.26510',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** One key for each whose units are counted together: an app, or a person in whatever app. */
function accountOf(principal: Principal | undefined): string {
  if (!principal) return 'anonymous';
  return principal.kind === 'app' ? `app ${principal.clientId}` : `person ${principal.oid}`;
}

/** SharePoint's side of the tenant: who asks, and which part answers. */
export function createSharePointFront(
  options: SharePointFrontOptions,
): (request: TenantRequest) => Promise<Answered> {
  const { entra, metering } = options;

  const identify = createIdentify(entra, options.sessions, options.origin);

  const answerApi = async (request: TenantRequest, identity: Identity): Promise<TenantResponse> => {
    if ('refusal' in identity) return identity.refusal;
    if (!identity.principal) return unauthorized(entra, 'Access denied. Sign in first.');
    return await options.sharePoint(request) ?? notFound();
  };

  const isNavigation = (request: TenantRequest): boolean =>
    (request.method === 'GET' || request.method === 'HEAD')
    && (/\.aspx$/i.test(request.url.pathname) || (request.headers['accept'] ?? '').includes('text/html'));

  const answerPage = async (request: TenantRequest, identity: Identity): Promise<TenantResponse> => {
    const principal = 'principal' in identity ? identity.principal : undefined;
    if (!principal && isNavigation(request)) return redirectResponse(signInAddress(request.url));
    const page = await options.pages(request);
    if (page) return page;
    if ('refusal' in identity) return identity.refusal;
    if (!principal) return unauthorized(entra, 'Access denied. Sign in first.');
    return await options.sharePoint(request) ?? notFound();
  };

  const answer = async (request: TenantRequest): Promise<Answered> => {
    const signIn = await options.signIn(request);
    if (signIn) return { response: signIn };
    const identity = await identify(request);
    const principal = 'principal' in identity ? identity.principal : undefined;
    const known = principal ? { ...request, principal } : request;
    if (!isApiPath(request.url.pathname)) return { response: await answerPage(known, identity), principal };
    const outcome = await metering.carryOut(accountOf(principal), () => answerApi(known, identity), throttled);
    return { ...outcome, principal };
  };

  return async (request) => {
    if (/^\/_local(\/|$)/.test(request.url.pathname)) return { response: options.localDoor(request) };
    const start = performance.now();
    const answered = await answer(request);
    if (!answered.response) return answered;
    const headers = { ...sharePointHeaders(performance.now() - start), ...answered.response.headers };
    return { ...answered, response: { ...answered.response, headers } };
  };
}
