import { randomUUID } from 'node:crypto';
import type { Handler, TenantRequest, TenantResponse } from '../http';
import type { Database } from '../store/database';
import type { Apps } from './apps';
import { createAuthorizationCodes } from './authorizationCodes';
import { createDeviceCodes } from './deviceCodes';
import { answerAuthorize } from './endpoints/authorize';
import { answerDeviceAuth } from './endpoints/deviceAuth';
import { answerDeviceCode } from './endpoints/deviceCode';
import { answerOpenIdConfiguration } from './endpoints/discovery';
import { answerInstanceDiscovery } from './endpoints/instanceDiscovery';
import { answerKeys } from './endpoints/keys';
import { answerToken } from './endpoints/token';
import { EntraError, errorResponse } from './errors';
import { personDomain } from './knownPersons';
import type { Persons } from './persons';
import { openRefreshTokens } from './refreshTokens';
import { graphResource, sharePointResource } from './resources';
import { settingMadeOnce } from './schema';
import type { SigningKey } from './signingKey';
import type { TenantContext } from './tenantContext';

type Endpoint = (context: TenantContext, request: TenantRequest) => TenantResponse | Promise<TenantResponse>;

/** By the path behind the tenant's segment. */
const endpoints: Record<string, Endpoint> = {
  '/v2.0/.well-known/openid-configuration': answerOpenIdConfiguration,
  '/discovery/instance': answerInstanceDiscovery,
  '/discovery/v2.0/keys': answerKeys,
  '/oauth2/deviceauth': answerDeviceAuth,
  '/oauth2/v2.0/authorize': answerAuthorize,
  '/oauth2/v2.0/devicecode': answerDeviceCode,
  '/oauth2/v2.0/token': answerToken,
};

/** Whether programs ask for tokens or device codes at this path: faults and throttling apply to it. */
export function isTokenPath(path: string): boolean {
  return /\/oauth2\/v2\.0\/(token|devicecode)$/.test(path);
}

/** Entra ID as the front sees it. */
export interface Entra { handle: Handler; context: TenantContext }

/** Names one may write for the tenant; `common` and `organizations` lead to it, being the only one. */
function isThisTenant(name: string, tenantId: string): boolean {
  return [tenantId, personDomain, 'common', 'organizations'].includes(name.toLowerCase());
}

function unknownTenant(name: string): EntraError {
  return new EntraError(
    'invalid_request', 90002,
    `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the `
    + 'correct cloud.',
  );
}

async function answer(context: TenantContext, request: TenantRequest): Promise<TenantResponse | undefined> {
  const [, tenant = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url.pathname) ?? [];
  const endpoint = Object.hasOwn(endpoints, rest) ? endpoints[rest] : undefined;
  if (!endpoint) return undefined;
  try {
    if (!isThisTenant(tenant, context.tenantId)) throw unknownTenant(tenant);
    return await endpoint(context, request);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    return errorResponse(error, context.now(), request.headers['client-request-id']);
  }
}

/** Opens Entra ID on its tables; the tenant's id is made at the first start. */
export function openEntra(options: {
  database: Database;
  origin: string;
  sharePointOrigin: string;
  apps: Apps;
  persons: Persons;
  signingKey: SigningKey;
  now: () => Date;
}): Entra {
  const { database, origin, apps, persons, signingKey, now } = options;
  const ownApis = apps.all().flatMap((app) => (app.api ? [app.api] : []));
  const context: TenantContext = {
    origin,
    tenantId: settingMadeOnce(database, 'tenantId', randomUUID()),
    apps,
    persons,
    resources: [sharePointResource(options.sharePointOrigin), graphResource(origin), ...ownApis],
    signingKey,
    codes: createAuthorizationCodes(now),
    deviceCodes: createDeviceCodes(now),
    refreshTokens: openRefreshTokens(database, now),
    now,
  };
  return { context, handle: (request) => answer(context, request) };
}
