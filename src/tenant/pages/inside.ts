import type { Handler, TenantRequest } from '../http';

/** SharePoint's own REST, asked by the page as the person who reads it; no network between. */
export interface InsideRest {
  get: <T>(path: string) => Promise<T>;
  post: <T>(path: string) => Promise<T>;
}

/** The REST answered with something other than success. */
export class InsideRestError extends Error {
  public constructor(public readonly status: number, public readonly path: string, detail: string) {
    super(`${path} answered ${status}: ${detail}`);
  }
}

/** REST of one web, as the person of a request. Paths are relative to the web (`_api/web?…`). */
export function insideRest(sharepoint: Handler, request: TenantRequest, webPath: string): InsideRest {
  const ask = async <T>(method: string, path: string): Promise<T> => {
    const response = await sharepoint({
      method,
      url: new URL(`${webPath}/${path}`, request.url),
      headers: { accept: 'application/json;odata=nometadata', host: request.headers['host'] ?? '' },
      body: Buffer.alloc(0),
      principal: request.principal,
    });
    const text = response ? await readBody(response.body) : '';
    if (!response || response.status >= 400) {
      throw new InsideRestError(response?.status ?? 404, path, text.slice(0, 300));
    }
    return (text ? JSON.parse(text) : undefined) as T;
  };
  return { get: (path) => ask('GET', path), post: (path) => ask('POST', path) };
}

async function readBody(body: string | Buffer | NodeJS.ReadableStream): Promise<string> {
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    return body.toString();
  }
  const parts: Buffer[] = [];
  for await (const part of body) {
    parts.push(Buffer.from(part));
  }
  return Buffer.concat(parts).toString('utf8');
}
