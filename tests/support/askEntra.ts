import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import type { Endpoints, PersonKey } from './tenant';

/** An answer of the https port, whole. */
export interface EntraAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** The body as JSON. */
  json: Record<string, unknown>;
}

function parse(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Sends a request to the https port, trusting the tenant's own CA; with a form it is a POST. */
export function askEntra(
  endpoints: Endpoints, path: string, form?: Record<string, string>, headers: Record<string, string> = {}
): Promise<EntraAnswer> {
  const type: Record<string, string> = form ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {};
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, endpoints.entra.url), {
      method: form ? 'POST' : 'GET',
      ca: readFileSync(endpoints.caFile),
      headers: { ...type, ...headers }
    }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, json: parse(body) });
      });
    });
    sent.on('error', reject);
    sent.end(form && new URLSearchParams(form).toString());
  });
}

/** `POST /{tenant}/oauth2/v2.0/token` */
export function askToken(
  endpoints: Endpoints, form: Record<string, string>, headers?: Record<string, string>
): Promise<EntraAnswer> {
  return askEntra(endpoints, `/${endpoints.entra.tenantId}/oauth2/v2.0/token`, form, headers);
}

/** The form of the password grant for a person, to which a test adds its own wishes. */
export function passwordForm(endpoints: Endpoints, person: PersonKey, scope: string): Record<string, string> {
  const { userName, password } = endpoints.persons[person];
  return {
    grant_type: 'password', client_id: endpoints.apps['tests'].clientId, username: userName, password, scope
  };
}

/** The access token of an answer. Throws with Entra's words when there is none. */
export function accessTokenOf(who: string, { status, body, json }: EntraAnswer): string {
  if (status !== 200) {
    throw new Error(`No token for ${who}: ${status} ${body}`);
  }
  return String(json['access_token']);
}
