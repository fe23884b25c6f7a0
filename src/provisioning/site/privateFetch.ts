import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { Fetch } from './retry';

async function readText(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8');
  let text = '';
  for await (const part of response) {
    text += String(part);
  }
  return text;
}

async function toResponse(incoming: IncomingMessage): Promise<Response> {
  const text = await readText(incoming);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as [string, string]);
  return new Response(text, { status: incoming.statusCode, headers });
}

/**
 * `fetch` for text, to servers whose certificate comes from an authority of its own. Node's `fetch` knows such an
 * authority only by NODE_EXTRA_CA_CERTS, which must be there before the process starts.
 */
export function privateFetch(caFile: string): Fetch {
  const ca = readFileSync(caFile);
  return (url, { method, headers, body }) => new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: Object.fromEntries(new Headers(headers)), ca }, (incoming) => {
      toResponse(incoming).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end(typeof body === 'string' ? body : undefined);
  });
}
