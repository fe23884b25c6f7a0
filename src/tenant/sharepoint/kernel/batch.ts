import { randomUUID } from 'node:crypto';
import type { TenantRequest, TenantResponse } from '../../http';
import { invalidQuery } from './errors';

/** SharePoint's limit of requests in one batch. */
const batchLimit = 100;

interface Part {
  headers: Record<string, string>;
  body: string;
}

/**
 * Answers `$batch`: parts one after the other, not as a transaction, each charged for itself. Lines may end in
 * LF (PnPjs) or CRLF. No multipart library takes LF, hence this small reader.
 */
export async function answerBatch(
  request: TenantRequest,
  answer: (part: TenantRequest) => Promise<TenantResponse>,
): Promise<TenantResponse> {
  const requests = readBatch(request);
  if (requests.length > batchLimit) {
    throw invalidQuery(
      `The number of requests in the batch (${requests.length}) exceeds the limit of ${batchLimit}.`,
    );
  }
  const boundary = `batchresponse_${randomUUID()}`;
  const out: string[] = [];
  let units = 0;
  for (const one of requests) {
    const response = await answer(one);
    units += response.units;
    out.push(
      `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n`,
      writePart(response),
      '\r\n',
    );
  }
  out.push(`--${boundary}--\r\n`);
  return {
    status: 200,
    units,
    body: out.join(''),
    headers: {
      'Content-Type': `multipart/mixed; boundary="${boundary}"`,
      'Cache-Control': 'private, max-age=0',
    },
  };
}

function writePart(response: TenantResponse): string {
  const wanted = ['Content-Type', 'ETag', 'Retry-After', 'Location'];
  const headers = Object.entries(response.headers).filter(([name]) => wanted.includes(name));
  const body =
    typeof response.body === 'string'
      ? response.body
      : Buffer.isBuffer(response.body)
        ? response.body.toString('utf8')
        : '';
  const names: Record<number, string> = { 200: 'OK', 201: 'Created', 204: 'No Content' };
  return (
    `HTTP/1.1 ${response.status} ${names[response.status] ?? 'Error'}\r\n` +
    `${headers.map(([name, content]) => `${name.toUpperCase()}: ${content}`).join('\r\n')}\r\n\r\n${body}`
  );
}

/** The single requests of a batch, changesets unfolded, with absolute addresses. */
export function readBatch(request: TenantRequest): TenantRequest[] {
  const boundary = boundaryOf(request.headers['content-type'] ?? '');
  if (!boundary) throw invalidQuery('The batch request has no boundary in its Content-Type header.');
  return splitParts(request.body.toString('utf8'), boundary).flatMap((part) => {
    const inner = boundaryOf(part.headers['content-type'] ?? '');
    return inner
      ? splitParts(part.body, inner).map((one) => readRequest(one, request))
      : [readRequest(part, request)];
  });
}

const boundaryOf = (contentType: string): string | undefined => {
  const found = /^multipart\/mixed\s*;.*boundary="?([^";]+)"?/i.exec(contentType);
  return found?.[1];
};

function splitParts(text: string, boundary: string): Part[] {
  const lines = text.split(/\r?\n/);
  const parts: Part[] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (line === `--${boundary}` || line === `--${boundary}--`) {
      if (open) parts.push(readPart(open));
      open = line.endsWith('--') ? undefined : [];
    } else open?.push(line);
  }
  if (open && open.some((line) => line.trim() !== '')) parts.push(readPart(open));
  return parts;
}

function readPart(lines: string[]): Part {
  const blank = lines.findIndex((line) => line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  return { headers: readHeaders(lines.slice(0, end)), body: lines.slice(end + 1).join('\n') };
}

function readHeaders(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );
}

function readRequest(part: Part, batch: TenantRequest): TenantRequest {
  const lines = part.body.replace(/^\n+/, '').split('\n');
  const start = /^([A-Z]+)\s+(\S.*?)\s+HTTP\/1\.1\s*$/i.exec(lines[0] ?? '');
  if (!start?.[1] || !start[2]) throw invalidQuery('The batch request holds a part without a request line.');
  const rest = readPart(lines.slice(1));
  if (!URL.canParse(start[2], batch.url.href)) throw invalidQuery('The batch request holds a part without an address.');
  const url = new URL(start[2], batch.url);
  if (url.host !== batch.url.host) throw invalidQuery('The batch request names another host.');
  return {
    method: start[1].toUpperCase(),
    url,
    body: Buffer.from(rest.body.replace(/\n+$/, ''), 'utf8'),
    principal: batch.principal,
    headers: { ...rest.headers, 'x-requestdigest': batch.headers['x-requestdigest'] ?? '' },
  };
}
