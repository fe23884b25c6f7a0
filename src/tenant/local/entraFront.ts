import { randomUUID } from 'node:crypto';
import { TokenRefusal, principalOfToken } from '../entra/accessTokens';
import { isTokenPath, type Entra } from '../entra/entra';
import { EntraError, errorResponse } from '../entra/errors';
import { graphAppId } from '../entra/resources';
import { jsonResponse, type TenantRequest, type TenantResponse } from '../http';
import type { Principal } from '../principal';
import type { Answered, Metering } from './metering';

/** Whether this path is Graph's: by its version. */
export function isGraphPath(path: string): boolean {
  return /^\/(v1\.0|beta)(\/|$)/.test(path);
}

function graphError(status: number, code: string, message: string, now: Date): TenantResponse {
  const requestId = randomUUID();
  const ids = { 'request-id': requestId, 'client-request-id': requestId };
  return jsonResponse(status, {
    error: { code, message, innerError: { date: now.toISOString().slice(0, 19), ...ids } },
  }, ids);
}

function graphFailure(status: number, now: Date): TenantResponse {
  const codes: Record<number, string> = {
    429: 'TooManyRequests',
    500: 'generalException',
    502: 'BadGateway',
    503: 'serviceNotAvailable',
    504: 'GatewayTimeout',
  };
  const code = codes[status] ?? 'generalException';
  return graphError(status, code, 'The service is not available now. Try again.', now);
}

function tokenFailure(status: number, now: Date): TenantResponse {
  const [code, description] = status === 429
    ? [90055, 'The tenant has exceeded its limit of requests.'] as const
    : [90033, 'A transient error has occurred. Please try again.'] as const;
  return errorResponse(new EntraError('temporarily_unavailable', code, description, { status }), now);
}

/** The app that asks for a token, as it names itself; proof comes later. */
function claimedClient(request: TenantRequest): string {
  return new URLSearchParams(request.body.toString('utf8')).get('client_id') ?? 'anonymous';
}

/** Entra ID's and Graph's side of the tenant. Graph has nothing to serve yet, and says so in its own words. */
export function createEntraFront(entra: Entra, metering: Metering): (request: TenantRequest) => Promise<Answered> {
  const { context } = entra;

  const identify = async (request: TenantRequest): Promise<Principal | undefined> => {
    const token = /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
    return token === undefined ? undefined : principalOfToken(context, graphAppId, token);
  };

  const answerGraph = async (request: TenantRequest): Promise<Answered> => {
    const now = context.now();
    let principal: Principal | undefined;
    try {
      principal = await identify(request);
    } catch (error) {
      if (!(error instanceof TokenRefusal)) throw error;
      return { response: graphError(401, 'InvalidAuthenticationToken', error.message, now) };
    }
    const work = async (): Promise<TenantResponse> => {
      if (!principal) return graphError(401, 'InvalidAuthenticationToken', 'Access token is empty.', now);
      const segment = request.url.pathname.split('/')[2] ?? '';
      return graphError(404, 'ResourceNotFound', `Resource not found for the segment '${segment}'.`, now);
    };
    const who = principal ? `graph ${principal.clientId ?? principal.oid}` : 'graph anonymous';
    const outcome = await metering.carryOut(who, work, (status) => graphFailure(status, now));
    return { ...outcome, principal };
  };

  const notFound = (): TenantResponse => ({
    status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: '404 Not Found', units: 0,
  });

  return async (request) => {
    const { pathname } = request.url;
    if (isGraphPath(pathname)) return answerGraph(request);
    const work = async (): Promise<TenantResponse> => await entra.handle(request) ?? notFound();
    if (!isTokenPath(pathname)) return { response: await work() };
    const refuse = (status: number): TenantResponse => tokenFailure(status, context.now());
    return metering.carryOut(`token ${claimedClient(request)}`, work, refuse);
  };
}
