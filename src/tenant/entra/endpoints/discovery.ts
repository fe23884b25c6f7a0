import { jsonResponse, type TenantResponse } from '../../http';
import { issuerOf, type TenantContext } from '../tenantContext';
import { grantTypes } from './token';

/** `GET /{tenant}/v2.0/.well-known/openid-configuration` */
export function answerOpenIdConfiguration(context: TenantContext): TenantResponse {
  const base = `${context.origin}/${context.tenantId}`;
  return jsonResponse(200, {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic', 'private_key_jwt'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    grant_types_supported: grantTypes,
    code_challenge_methods_supported: ['S256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: issuerOf(context, 2),
    request_uri_parameter_supported: false,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    tenant_region_scope: 'EU',
    cloud_instance_name: new URL(context.origin).host,
  });
}
