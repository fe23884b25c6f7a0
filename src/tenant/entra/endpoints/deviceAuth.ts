import type { TenantRequest, TenantResponse } from '../../http';
import { isOwnCanary, makeCanary } from '../canary';
import type { DeviceRequest } from '../deviceCodes';
import { deviceCodePage, deviceDonePage, deviceRefusedPage } from '../page/deviceAuthPage';
import { peopleShown } from '../page/peopleShown';
import { signInErrorPage, signInPage } from '../page/signInPage';
import type { TenantContext } from '../tenantContext';

type Waiting = DeviceRequest & { userCode: string };

function nameOf(context: TenantContext, { clientId }: DeviceRequest): string {
  return context.apps.findByClientId(clientId)?.displayName ?? clientId;
}

function choosePerson(context: TenantContext, request: TenantRequest, waiting: Waiting): TenantResponse {
  const { pathname, searchParams } = request.url;
  const text = searchParams.get('q') ?? '';
  const { canary, cookie } = makeCanary(context.origin, request.headers['cookie'], waiting.userCode);
  const page = signInPage({
    target: nameOf(context, waiting),
    // RFC 8628, 5.4: a code may come from somebody who wants another to sign in for him.
    notice: 'Fortsæt kun, hvis du selv har startet programmet og fået koden vist dér.',
    people: peopleShown(context.persons, text),
    choice: {
      kind: 'form',
      action: pathname,
      hidden: [['otc', waiting.userCode], ['canary', canary]],
      decline: 'Nej, log ikke på',
    },
    search: { action: pathname, parameters: [['otc', waiting.userCode]], text },
  });
  return { ...page, headers: { ...page.headers, 'Set-Cookie': cookie } };
}

function decide(context: TenantContext, request: TenantRequest): TenantResponse {
  const { pathname } = request.url;
  const form = new URLSearchParams(request.body.toString('utf8'));
  const code = form.get('otc') ?? '';
  if (!isOwnCanary(context.origin, request.headers['cookie'], code, form.get('canary') ?? '')) {
    return deviceRefusedPage(pathname);
  }
  const waiting = context.deviceCodes.findWaiting(code);
  if (!waiting) return deviceCodePage(pathname, code);
  const oid = form.get('person');
  if (oid !== null && !context.persons.findByOid(oid)) {
    return signInErrorPage(400, 'AADSTS50034: The user account does not exist in the directory.');
  }
  context.deviceCodes.decide(code, oid ?? undefined);
  return deviceDonePage(nameOf(context, waiting), oid !== null);
}

/**
 * `GET|POST /{tenant}/oauth2/deviceauth`: where a person enters the code (`otc`, as in Entra), chooses who she is, or
 * says no.
 */
export function answerDeviceAuth(context: TenantContext, request: TenantRequest): TenantResponse {
  if (request.method === 'POST') return decide(context, request);
  const code = request.url.searchParams.get('otc');
  if (code === null) return deviceCodePage(request.url.pathname);
  const waiting = context.deviceCodes.findWaiting(code);
  return waiting ? choosePerson(context, request, waiting) : deviceCodePage(request.url.pathname, code);
}
