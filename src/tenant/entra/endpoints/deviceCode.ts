import { jsonResponse, type TenantRequest, type TenantResponse } from '../../http';
import { authenticateClient, requireDeviceCodeClient } from '../clientAuthentication';
import { deviceCodeInterval, deviceCodeLifetime } from '../deviceCodes';
import { missingParameter } from '../errors';
import { consentedScopes } from '../personAnswer';
import { parseScopes } from '../resources';
import type { TenantContext } from '../tenantContext';
import { postedForm } from './postedForm';

/** Entra's sentence; in Danish where `?mkt=da-DK` asks for it. */
function messageFor(market: string, address: string, userCode: string): string {
  return market.toLowerCase().startsWith('da')
    ? `Log på ved at åbne siden ${address} i en browser og skrive koden ${userCode}.`
    : `To sign in, use a web browser to open the page ${address} and enter the code ${userCode} to authenticate.`;
}

/**
 * `POST /{tenant}/oauth2/v2.0/devicecode` (RFC 8628, 3.1; `mkt` as in
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code#device-authorization-response).
 * @throws EntraError
 */
export async function answerDeviceCode(context: TenantContext, request: TenantRequest): Promise<TenantResponse> {
  const form = postedForm(request);
  const client = await authenticateClient(context, form);
  requireDeviceCodeClient(client.app);
  const scope = form['scope'];
  if (scope === undefined) throw missingParameter('scope');
  consentedScopes(client, parseScopes(scope, context.resources));
  const { deviceCode, userCode } = context.deviceCodes.issue({ clientId: client.app.clientId, scope });
  const address = `${context.origin}/common/oauth2/deviceauth`;
  return jsonResponse(200, {
    user_code: userCode,
    device_code: deviceCode,
    verification_uri: address,
    expires_in: deviceCodeLifetime,
    interval: deviceCodeInterval,
    message: messageFor(request.url.searchParams.get('mkt') ?? '', address, userCode),
  }, { Pragma: 'no-cache' }, 1);
}
