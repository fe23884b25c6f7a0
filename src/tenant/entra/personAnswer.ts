import type { DirectoryPerson } from '../directory';
import { EntraError } from './errors';
import { graphAppId, parseScopes, type RequestedScopes } from './resources';
import type { Client, TenantContext } from './tenantContext';
import { accessTokenLifetime, clientInfo, idToken, personToken, type TokenTarget } from './tokens';

/** What the token endpoint answers, in OAuth's names. */
export type TokenAnswer = Record<string, string | number>;

/**
 * The scopes the app has consent for.
 * @throws EntraError `consent_required` (AADSTS65001) when one is missing, or the app has none for the resource
 */
export function consentedScopes(client: Client, asked: RequestedScopes): string[] {
  if (!asked.resource) return [];
  const { app } = client;
  // An app may always ask for its own API.
  const consented = app.scopes[asked.resource.appId] ?? (asked.resource === app.api ? app.api.scopes : []);
  const wanted = asked.names.includes('.default') ? consented : asked.names;
  if (wanted.length > 0 && wanted.every((name) => consented.includes(name))) return wanted;
  throw new EntraError(
    'invalid_grant', 65001,
    `The user or administrator has not consented to use the application with ID '${app.clientId}' named `
    + `'${app.displayName}'. Send an interactive authorization request for this user and resource.`,
    { suberror: 'consent_required' },
  );
}

/** Scopes as the answer names them; `.default` is repeated, since MSAL finds the token in its cache by it. */
function answeredScope(asked: RequestedScopes, granted: string[]): string {
  const names = asked.names.includes('.default') ? [...granted, '.default'] : granted;
  const openId = asked.openId.filter((name) => name !== 'offline_access');
  return [...names.map((name) => `${asked.audience}/${name}`), ...openId].join(' ');
}

/** With OpenID scopes alone the access token is Graph's, as Entra's is. */
function targetOf(context: TenantContext, asked: RequestedScopes): TokenTarget {
  if (asked.resource) return { resource: asked.resource, audience: asked.audience };
  const graph = context.resources.find((resource) => resource.appId === graphAppId);
  if (!graph) throw new Error('The tenant has no Graph.');
  return { resource: graph, audience: graphAppId };
}

/** Answers a grant that a person stands behind: access token, and id and refresh token when asked for. */
export async function answerForPerson(
  context: TenantContext, client: Client, person: DirectoryPerson, scope: string, nonce?: string,
): Promise<TokenAnswer> {
  const asked = parseScopes(scope, context.resources);
  const granted = consentedScopes(client, asked);
  const { clientId } = client.app;
  const target = targetOf(context, asked);
  const answer: TokenAnswer = {
    token_type: 'Bearer',
    scope: answeredScope(asked, granted),
    expires_in: accessTokenLifetime,
    ext_expires_in: accessTokenLifetime,
    client_info: clientInfo(person.oid, context.tenantId),
  };
  const scopes = asked.resource ? granted : asked.openId;
  answer['access_token'] = await personToken(context, target, client, person, scopes);
  if (asked.openId.includes('openid')) {
    answer['id_token'] = await idToken(context, clientId, person, asked.openId, nonce);
  }
  if (asked.openId.includes('offline_access')) {
    answer['refresh_token'] = context.refreshTokens.issue(clientId, person.oid);
  }
  return answer;
}
