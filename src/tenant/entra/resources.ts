import { EntraError } from './errors';

/** Ids that are the same in every tenant of Microsoft 365. */
export const sharePointAppId = '00000003-0000-0ff1-ce00-000000000000';
export const graphAppId = '00000003-0000-0000-c000-000000000000';

/** An API that tokens are issued for. */
export interface ApiResource {
  appId: string;
  name: string;
  /** What may stand before the scope's name, without a slash at the end. The app id always may. */
  identifiers: string[];
  /** Version of the access tokens it takes. Microsoft's own take 1.0. */
  tokenVersion: 1 | 2;
  /** Delegated permissions that exist. */
  scopes: string[];
  /** Application permissions that exist. */
  roles: string[];
}

/** SharePoint's permissions, as far as the tenant knows what they mean. */
export function sharePointResource(origin: string): ApiResource {
  const { port } = new URL(origin);
  return {
    appId: sharePointAppId,
    name: 'Office 365 SharePoint Online',
    identifiers: ['http', 'https'].flatMap(
      (scheme) => [`${scheme}://127.0.0.1:${port}`, `${scheme}://localhost:${port}`],
    ),
    tokenVersion: 1,
    scopes: ['AllSites.Read', 'AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl'],
    roles: ['Sites.Selected', 'Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  };
}

/** Graph, so far only for the sign-in itself. */
export function graphResource(origin: string): ApiResource {
  return {
    appId: graphAppId,
    name: 'Microsoft Graph',
    identifiers: ['https://graph.microsoft.com', origin],
    tokenVersion: 1,
    scopes: ['User.Read'],
    roles: [],
  };
}

const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

/** What a `scope` parameter asks for. */
export interface RequestedScopes {
  /** openid, profile, email, offline_access. */
  openId: string[];
  /** Absent when only OpenID scopes were asked for. */
  resource?: ApiResource;
  /** The resource as the caller wrote it; a version 1.0 token carries it as its audience. */
  audience: string;
  /** Names without prefix; `.default` for everything that is granted. */
  names: string[];
}

function splitScope(scope: string): { identifier: string; name: string } {
  const slash = scope.lastIndexOf('/');
  // Without a prefix it is Graph's, as in Entra's v2 endpoint.
  if (slash < 0) return { identifier: graphAppId, name: scope };
  return { identifier: scope.slice(0, slash).replace(/\/$/, ''), name: scope.slice(slash + 1) };
}

function findResource(identifier: string, resources: ApiResource[]): ApiResource {
  const found = resources.find(
    (resource) => resource.appId === identifier || resource.identifiers.includes(identifier),
  );
  if (found) return found;
  throw new EntraError(
    'invalid_resource', 500011,
    `The resource principal named ${identifier} was not found in the tenant. This can happen if the application `
    + 'has not been installed by the administrator of the tenant or consented to by any user in the tenant.',
  );
}

/**
 * Reads a `scope` parameter.
 * @throws EntraError for an unknown resource or scope, or for scopes of two resources
 */
export function parseScopes(scope: string, resources: ApiResource[]): RequestedScopes {
  const all = scope.split(/\s+/).filter((part) => part !== '');
  const openId = all.filter((part) => openIdScopes.has(part));
  const wanted = all.filter((part) => !openIdScopes.has(part)).map(splitScope);
  const identifiers = [...new Set(wanted.map((part) => part.identifier))];
  if (identifiers.length === 0) return { openId, audience: '', names: [] };
  if (identifiers.length > 1) {
    throw new EntraError(
      'invalid_request', 28000,
      'Provided value for the input parameter scope is not valid because it contains more than one resource.',
    );
  }
  const audience = identifiers[0];
  const resource = findResource(audience, resources);
  const names = wanted.map((part) => part.name);
  const unknown = names.find((name) => name !== '.default' && !resource.scopes.includes(name));
  if (unknown !== undefined) {
    throw new EntraError(
      'invalid_scope', 70011,
      `The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
      { detail: `${resource.name} has no scope ${unknown}` },
    );
  }
  return { openId, resource, audience, names };
}
