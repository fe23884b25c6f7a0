import { redirectResponse, type TenantRequest, type TenantResponse } from '../../http';
import type { App } from '../apps';
import { EntraError, missingParameter } from '../errors';
import { signInErrorPage, signInPage } from '../page/signInPage';
import { peopleShown } from '../page/peopleShown';
import { consentedScopes } from '../personAnswer';
import { parseScopes } from '../resources';
import { randomSecret } from '../secrets';
import type { TenantContext } from '../tenantContext';

/** An authorization request whose app and redirect address are known to belong together. */
interface AuthorizationRequest { app: App; redirectUri: string; parameters: URLSearchParams }

function required(parameters: URLSearchParams, name: string): string {
  const value = parameters.get(name);
  if (value === null || value === '') throw missingParameter(name, 'query');
  return value;
}

function readRequest(context: TenantContext, parameters: URLSearchParams): AuthorizationRequest {
  const clientId = required(parameters, 'client_id');
  const app = context.apps.findByClientId(clientId);
  if (!app) {
    throw new EntraError(
      'unauthorized_client', 700016,
      `Application with identifier '${clientId}' was not found in the directory '${context.tenantId}'.`,
    );
  }
  const redirectUri = required(parameters, 'redirect_uri');
  if (!app.redirectUris.includes(redirectUri)) {
    throw new EntraError(
      'invalid_request', 50011,
      `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured `
      + `for the application '${clientId}'.`,
    );
  }
  return { app, redirectUri, parameters };
}

/** What may be told to the app, since its address is known to be its own. */
function checkRequest(context: TenantContext, { app, parameters }: AuthorizationRequest): void {
  const responseType = required(parameters, 'response_type');
  if (responseType !== 'code') {
    throw new EntraError(
      'unsupported_response_type', 700054, `response_type '${responseType}' is not enabled for the application.`,
    );
  }
  const mode = parameters.get('response_mode') ?? 'query';
  if (mode !== 'query' && mode !== 'fragment') {
    throw new EntraError('invalid_request', 90014, `response_mode '${mode}' is not supported here.`);
  }
  const method = parameters.get('code_challenge_method');
  if (parameters.has('code_challenge') && method !== 'S256') {
    throw new EntraError('invalid_request', 9002313, "code_challenge_method must be 'S256'.");
  }
  if (app.publicClient) required(parameters, 'code_challenge');
  const client = { app, proof: 'none' as const };
  consentedScopes(client, parseScopes(required(parameters, 'scope'), context.resources));
  if (parameters.get('prompt') === 'none') {
    throw new EntraError('login_required', 50058, 'A silent sign-in request was sent but no user is signed in.');
  }
}

function sendBack(
  { redirectUri, parameters }: AuthorizationRequest, answer: Record<string, string>,
): TenantResponse {
  const target = new URL(redirectUri);
  const state = parameters.get('state');
  const values = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) });
  if (parameters.get('response_mode') === 'fragment') {
    target.hash = values.toString();
  } else {
    values.forEach((value, name) => target.searchParams.set(name, value));
  }
  return redirectResponse(target.href);
}

function choosePerson(context: TenantContext, asked: AuthorizationRequest, url: URL): TenantResponse {
  const text = asked.parameters.get('q') ?? asked.parameters.get('login_hint') ?? '';
  const kept = [...asked.parameters].filter(([name]) => name !== 'q');
  return signInPage({
    target: asked.app.displayName,
    people: peopleShown(context.persons, text),
    choice: { kind: 'form', action: `${url.pathname}${url.search}` },
    search: { action: url.pathname, parameters: kept, text },
    formTargets: [new URL(asked.redirectUri).origin],
  });
}

function issueCode(context: TenantContext, asked: AuthorizationRequest, body: Buffer): TenantResponse {
  const chosen = new URLSearchParams(body.toString('utf8')).get('person') ?? '';
  const person = context.persons.findByOid(chosen);
  if (!person) throw new EntraError('invalid_request', 50034, 'The user account does not exist in the directory.');
  const { parameters, app, redirectUri } = asked;
  const code = context.codes.issue({
    clientId: app.clientId,
    redirectUri,
    personOid: person.oid,
    scope: required(parameters, 'scope'),
    nonce: parameters.get('nonce') ?? undefined,
    codeChallenge: parameters.get('code_challenge') ?? undefined,
  });
  return sendBack(asked, { code, session_state: randomSecret().slice(0, 22) });
}

/**
 * `GET|POST /{tenant}/oauth2/v2.0/authorize`: the page to choose a person on, and the choice posted from it.
 * An error goes back to the app only when its redirect address is proven; otherwise the person sees it.
 */
export function answerAuthorize(context: TenantContext, request: TenantRequest): TenantResponse {
  let asked: AuthorizationRequest;
  try {
    asked = readRequest(context, request.url.searchParams);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    return signInErrorPage(error.status, `AADSTS${error.code}: ${error.message}`);
  }
  try {
    checkRequest(context, asked);
    return request.method === 'POST'
      ? issueCode(context, asked, request.body)
      : choosePerson(context, asked, request.url);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    return sendBack(asked, { error: error.error, error_description: `AADSTS${error.code}: ${error.message}` });
  }
}
