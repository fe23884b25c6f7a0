import { authenticateClient, basicCredentials, type TokenForm } from '../clientAuthentication';
import { EntraError, missingParameter } from '../errors';
import { jsonResponse, type TenantRequest, type TenantResponse } from '../../http';
import * as authorizationCode from '../grants/authorizationCode';
import * as clientCredentials from '../grants/clientCredentials';
import type { Grant } from '../grants/grant';
import * as onBehalfOf from '../grants/onBehalfOf';
import * as password from '../grants/password';
import * as refreshToken from '../grants/refreshToken';
import type { TenantContext } from '../tenantContext';

const grants: readonly Grant[] = [authorizationCode, clientCredentials, onBehalfOf, password, refreshToken];

/** All grant types, for the discovery document. */
export const grantTypes: readonly string[] = grants.map((grant) => grant.grantType);

function readForm(request: TenantRequest): TokenForm {
  if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
    throw missingParameter('grant_type');
  }
  const form: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(request.body.toString('utf8'))) {
    if (form[name] !== undefined) {
      throw new EntraError(
        'invalid_request', 9000411,
        `The request is not properly formatted. The parameter '${name}' is duplicated.`,
      );
    }
    if (value !== '') form[name] = value;
  }
  return form;
}

function findGrant(form: TokenForm): Grant {
  const grantType = form['grant_type'];
  if (grantType === undefined) throw missingParameter('grant_type');
  const grant = grants.find((known) => known.grantType === grantType);
  if (!grant) {
    throw new EntraError(
      'unsupported_grant_type', 70003, `The app requested an unsupported grant type '${grantType}'.`,
    );
  }
  const missing = grant.parameters.find((name) => form[name] === undefined);
  if (missing !== undefined) throw missingParameter(missing);
  return grant;
}

/** `POST /{tenant}/oauth2/v2.0/token`. @throws EntraError */
export async function answerToken(context: TenantContext, request: TenantRequest): Promise<TenantResponse> {
  if (request.method !== 'POST') {
    throw new EntraError('invalid_request', 900561, "The endpoint only accepts POST requests. Received a "
      + `${request.method} request.`, { status: 405 });
  }
  const form = { ...readForm(request), ...basicCredentials(request.headers['authorization']) };
  const grant = findGrant(form);
  const client = await authenticateClient(context, form);
  const answer = await grant.handler({ context, client, form });
  return jsonResponse(200, answer, { Pragma: 'no-cache' }, 1);
}
