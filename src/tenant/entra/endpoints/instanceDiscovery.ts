import { jsonResponse, type TenantResponse } from '../../http';
import type { TenantContext } from '../tenantContext';

/** `GET /common/discovery/instance`: this host is the only cloud there is. */
export function answerInstanceDiscovery(context: TenantContext): TenantResponse {
  const { host } = new URL(context.origin);
  return jsonResponse(200, {
    tenant_discovery_endpoint: `${context.origin}/${context.tenantId}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  });
}
