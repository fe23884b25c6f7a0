import type { Principal } from './principal';

/** A request as the parts of the local tenant see it: body read, headers in lower case. */
export interface TenantRequest {
  method: string;
  /** Absolute, on the address the request came in on. */
  url: URL;
  /** Names in lower case; a repeated header is joined by ", ". */
  headers: Record<string, string>;
  body: Buffer;
  principal?: Principal;
}

/** An answer, with what it cost in SharePoint's resource units (0 for what is not metered). */
export interface TenantResponse {
  status: number;
  /** A header that must be repeated (Set-Cookie) holds its values separated by "\n". */
  headers: Record<string, string>;
  body: string | Buffer | NodeJS.ReadableStream;
  units: number;
}

/** Answers a request, or says with `undefined` that it is not its own. */
export type Handler = (request: TenantRequest) => Promise<TenantResponse | undefined>;

/** A JSON answer in UTF-8. */
export function jsonResponse(
  status: number, value: unknown, headers: Record<string, string> = {}, units = 0,
): TenantResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    body: JSON.stringify(value),
    units,
  };
}

/** A redirect that a browser follows with GET. */
export function redirectResponse(location: string, headers: Record<string, string> = {}): TenantResponse {
  return {
    status: 302, headers: { Location: location, 'Cache-Control': 'no-store', ...headers }, body: '', units: 0,
  };
}
