import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { TenantResponse } from '../http';

function writeHead(reply: ServerResponse, response: TenantResponse): void {
  for (const [name, value] of Object.entries(response.headers)) {
    reply.setHeader(name, value.includes('\n') ? value.split('\n') : value);
  }
  if (typeof response.body === 'string' || Buffer.isBuffer(response.body)) {
    const length = Buffer.byteLength(response.body);
    if (response.status !== 204 && response.status !== 304) reply.setHeader('Content-Length', length);
  }
  reply.writeHead(response.status);
}

/** Writes an answer (to a HEAD request its head); resolves with the number of bytes when it has been handed over. */
export async function writeResponse(
  reply: ServerResponse, response: TenantResponse, isHead: boolean,
): Promise<number> {
  writeHead(reply, response);
  const { body } = response;
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    reply.end(isHead ? undefined : body);
    return isHead ? 0 : Buffer.byteLength(body);
  }
  if (isHead) {
    (body as NodeJS.ReadableStream & { destroy?(): void }).destroy?.();
    reply.end();
    return 0;
  }
  let length = 0;
  body.on('data', (part: Buffer | string) => { length += Buffer.byteLength(part); });
  await pipeline(body, reply);
  return length;
}
