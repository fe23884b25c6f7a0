import { personToken, type PersonKey, type RunningTenant } from '../support/tenant';

interface Sent {
  body?: object;
  bytes?: string;
  /** Overrides POST: MERGE, DELETE. */
  as?: 'MERGE' | 'DELETE';
}

interface Answer {
  status: number;
  /** As JSON without metadata; `{}` for an answer without a body. */
  json: Record<string, unknown>;
}

/** SharePoint as one person asks it, request by request, whatever it answers. */
export interface RestCaller {
  get(path: string): Promise<Answer>;
  post(path: string, sent?: Sent): Promise<Answer>;
}

/** Signs a person in. Paths are below the site's `_api/web/`. */
export async function signIn(tenant: RunningTenant, person: PersonKey): Promise<RestCaller> {
  const token = await personToken(tenant.endpoints, person);
  const send = async (method: string, path: string, { body, bytes, as }: Sent = {}): Promise<Answer> => {
    const response = await fetch(`${tenant.endpoints.sharepoint.siteUrl}/_api/web/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json;odata=nometadata',
        ...(body ? { 'Content-Type': 'application/json;odata=nometadata' } : {}),
        ...(as ? { 'X-HTTP-Method': as, 'If-Match': '*' } : {}),
      },
      body: body ? JSON.stringify(body) : bytes,
    });
    const text = await response.text();
    return { status: response.status, json: text.startsWith('{') ? JSON.parse(text) as Record<string, unknown> : {} };
  };
  return { get: (path) => send('GET', path), post: (path, sent) => send('POST', path, sent) };
}
