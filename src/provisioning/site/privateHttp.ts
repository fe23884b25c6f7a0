import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';

interface TextResponse {
  status: number;
  headers: Record<string, string>;
  text: string;
}

async function readText(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8');
  let text = '';
  for await (const part of response) {
    text += String(part);
  }
  return text;
}

/**
 * An https request to a server whose certificate comes from an authority of its own. Node's `fetch` knows such an
 * authority only by NODE_EXTRA_CA_CERTS, which must be there before the process starts.
 */
export function privateRequest(
  caFile: string,
  url: string,
  options: { method: 'GET' | 'POST'; headers?: Record<string, string>; body?: string },
): Promise<TextResponse> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: options.method,
      headers: options.headers,
      ca: readFileSync(caFile),
    }, (response) => {
      const headers = Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
      );
      readText(response).then((text) => resolve({ status: response.statusCode ?? 0, headers, text }), reject);
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}
