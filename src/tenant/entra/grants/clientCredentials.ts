import { EntraError } from '../errors';
import { parseScopes } from '../resources';
import { accessTokenLifetime, appOnlyToken } from '../tokens';
import { given, type Grant } from './grant';

export const grantType = 'client_credentials';
export const parameters = ['scope'] as const;

export const handler: Grant['handler'] = async ({ context, client, form }) => {
  if (client.proof === 'none') {
    throw new EntraError(
      'invalid_client', 7000216,
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
    );
  }
  const scope = given(form, 'scope');
  const { resource, audience, names, openId } = parseScopes(scope, context.resources);
  if (!resource || names.some((name) => name !== '.default') || openId.length > 0) {
    throw new EntraError(
      'invalid_scope', 1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with `
      + '/.default suffixed to the resource identifier (application ID URI).',
    );
  }
  const roles = client.app.roles[resource.appId] ?? [];
  return {
    token_type: 'Bearer',
    expires_in: accessTokenLifetime,
    ext_expires_in: accessTokenLifetime,
    access_token: await appOnlyToken(context, { resource, audience }, client, roles),
  };
};
