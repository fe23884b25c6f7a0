import type { IncomingMessage } from 'node:http';
import type { TenantRequest, TenantResponse } from '../http';

/** SharePoint takes 250 MB in one request; anything longer is chunked by the client. */
const BODY_LIMIT = 260 * 1_024 * 1_024;
const LOOPBACK = '127.0.0.1';

/** An answer before the request reached any service. */
class Rejection extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

/** @throws Rejection when it is too long, or the client goes away before its end */
async function readBody(message: IncomingMessage): Promise<Buffer> {
  const tooLong = new Rejection(413, 'The request is longer than 260 MB.');
  if (Number(message.headers['content-length'] ?? 0) > BODY_LIMIT) throw tooLong;
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of message as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > BODY_LIMIT) throw tooLong;
      parts.push(part);
    }
  } catch (error) {
    const brokeOff = (error as NodeJS.ErrnoException).code === 'ECONNRESET';
    throw brokeOff ? new Rejection(400, 'The request broke off.') : error;
  }
  return parts.length === 1 ? parts[0] : Buffer.concat(parts, length);
}

/**
 * The address asked for. Only our own host names are taken: a page on the internet whose name was made to point to
 * 127.0.0.1 (DNS rebinding) would otherwise be of our origin.
 */
function readUrl(message: IncomingMessage, origin: string): URL {
  const { protocol, port } = new URL(origin);
  const host = message.headers.host ?? '';
  if (host !== `${LOOPBACK}:${port}` && host !== `localhost:${port}`) {
    throw new Rejection(421, 'This host is not served here.');
  }
  const target = message.url ?? '/';
  // `//host/…` would be read as another host's address.
  if (!target.startsWith('/')) throw new Rejection(400, 'The request target must be a path.');
  const address = `${protocol}//${host}${target}`;
  if (!URL.canParse(address)) throw new Rejection(400, 'The request target is not an address.');
  return new URL(address);
}

function readHeaders(message: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

/**
 * Reads a request to a service with this origin, whole.
 * @throws Rejection when it must not, or cannot, reach the service
 */
export async function receive(message: IncomingMessage, origin: string): Promise<TenantRequest> {
  if (message.socket.remoteAddress !== LOOPBACK) throw new Rejection(403, 'Only this computer may ask.');
  const url = readUrl(message, origin);
  return { method: message.method ?? 'GET', url, headers: readHeaders(message), body: await readBody(message) };
}

/** What a caller is told when a request did not reach its service, or failed in it. */
export function rejectionResponse(error: unknown): TenantResponse {
  const known = error instanceof Rejection;
  // What went wrong inside is for the terminal; the caller learns that it did.
  if (!known) console.error(error);
  return {
    status: known ? error.status : 500,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', Connection: 'close' },
    body: known ? error.message : 'The local tenant failed on this request. Its terminal says why.',
    units: 0,
  };
}
