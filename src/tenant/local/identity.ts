import { TokenRefusal, principalOfToken } from '../entra/accessTokens';
import { sharePointAppId } from '../entra/resources';
import { readSessionCookie } from '../entra/sessionCookie';
import type { Sessions } from '../entra/sessions';
import { signInAddress } from '../entra/signIn';
import type { TenantContext } from '../entra/tenantContext';
import { jsonResponse, type TenantRequest, type TenantResponse } from '../http';
import type { Principal } from '../principal';

/** Who a request comes from: somebody, nobody, or somebody whose proof is not accepted. */
export type Identity = { principal?: Principal } | { refusal: TenantResponse };

function challenge({ tenantId, origin }: TenantContext): string {
  return `Bearer realm="${tenantId}",client_id="${sharePointAppId}",`
    + `trusted_issuers="${origin}/*/",authorization_uri="${origin}/common/oauth2/v2.0/authorize"`;
}

/** SharePoint's way of asking for a token. */
export function unauthorized(entra: TenantContext, description: string): TenantResponse {
  return jsonResponse(401, { error: 'invalid_request', error_description: description }, {
    'WWW-Authenticate': challenge(entra),
    'x-ms-diagnostics':
      '3001000;reason="There has been an error authenticating the request.";category="invalid_client"',
  });
}

/** SharePoint answers a dead sign-in cookie with 403 and this header, by which a page knows to sign in again. */
function sessionEnded(request: TenantRequest): TenantResponse {
  const address = `${request.url.origin}${signInAddress(new URL('/', request.url))}`;
  return jsonResponse(403, {
    'odata.error': {
      code: '-2147024891, System.UnauthorizedAccessException',
      message: {
        lang: 'en-US',
        value: 'Access denied. You do not have permission to perform this action or access this resource.',
      },
    },
  }, { 'X-Forms_Based_Auth_Required': address });
}

/** Finds out who asks SharePoint: by token when there is an Authorization header, else by the sign-in cookie. */
export function createIdentify(
  entra: TenantContext, sessions: Sessions, origin: string,
): (request: TenantRequest) => Promise<Identity> {
  const byToken = async (authorization: string): Promise<Identity> => {
    const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return { refusal: unauthorized(entra, 'Unsupported security token.') };
    try {
      return { principal: await principalOfToken(entra, sharePointAppId, token) };
    } catch (error) {
      if (!(error instanceof TokenRefusal)) throw error;
      return { refusal: unauthorized(entra, error.message) };
    }
  };

  const byCookie = (request: TenantRequest): Identity => {
    const cookie = readSessionCookie(origin, request.headers['cookie']);
    const oid = cookie === undefined ? undefined : sessions.personOf(cookie);
    const person = oid === undefined ? undefined : entra.persons.findByOid(oid);
    if (!person) return cookie === undefined ? {} : { refusal: sessionEnded(request) };
    const { userPrincipalName, displayName } = person;
    return {
      principal: { kind: 'person', oid: person.oid, userPrincipalName, displayName, via: 'cookie', rights: [] },
    };
  };

  return async (request) => {
    const authorization = request.headers['authorization'];
    return authorization === undefined ? byCookie(request) : byToken(authorization);
  };
}
