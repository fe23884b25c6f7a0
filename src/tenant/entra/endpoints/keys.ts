import { jsonResponse, type TenantResponse } from '../../http';
import type { TenantContext } from '../tenantContext';

/** `GET /{tenant}/discovery/v2.0/keys` */
export function answerKeys(context: TenantContext): TenantResponse {
  return jsonResponse(200, context.signingKey.jwks, { 'Cache-Control': 'max-age=86400' });
}
