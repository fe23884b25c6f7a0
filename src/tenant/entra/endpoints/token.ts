import { authenticateClient, basicCredentials, type TokenForm } from '../clientAuthentication';
import { EntraError, missingParameter } from '../errors';
import { jsonResponse, type TenantRequest, type TenantResponse } from '../../http';
import * as authorizationCode from '../grants/authorizationCode';
import * as clientCredentials from '../grants/clientCredentials';
import * as deviceCode from '../grants/deviceCode';
import type { Grant } from '../grants/grant';
import * as onBehalfOf from '../grants/onBehalfOf';
import * as password from '../grants/password';
import * as refreshToken from '../grants/refreshToken';
import { postedForm } from './postedForm';
import type { TenantContext } from '../tenantContext';

const grants: readonly Grant[] = [
  authorizationCode, clientCredentials, deviceCode, onBehalfOf, password, refreshToken,
];

/** Entra takes the device code's grant by this name too; MSAL for JavaScript calls it so. */
const shortNames: Record<string, string> = { device_code: deviceCode.grantType };

/** All grant types, for the discovery document. */
export const grantTypes: readonly string[] = grants.map((grant) => grant.grantType);

function findGrant(form: TokenForm): Grant {
  const grantType = form['grant_type'];
  if (grantType === undefined) throw missingParameter('grant_type');
  const name = Object.hasOwn(shortNames, grantType) ? shortNames[grantType] : grantType;
  const grant = grants.find((known) => known.grantType === name);
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
  const form = { ...postedForm(request), ...basicCredentials(request.headers['authorization']) };
  const grant = findGrant(form);
  const client = await authenticateClient(context, form);
  const answer = await grant.handler({ context, client, form });
  return jsonResponse(200, answer, { Pragma: 'no-cache' }, 1);
}
