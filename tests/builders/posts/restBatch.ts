/** A request to SharePoint REST, to be sent with others in one `$batch`. */
export interface RestRequest {
  method: 'GET' | 'POST' | 'MERGE';
  /** Path below the site: `_api/web/…`. */
  path: string;
  body?: object;
}

/** Its answer. */
export interface RestAnswer {
  status: number;
  /** As JSON; undefined for an answer without a body. */
  body: unknown;
}

/** SharePoint's limit. */
export const mostInBatch = 100;

/** A site to write to, in whose name `token` was given. */
export interface RestSite {
  /** Absolute, without a slash at the end. */
  url: string;
  token: string;
}

/**
 * Sends up to 100 requests as one `$batch`, writes each in a changeset of its own (as PnPjs does). They are answered in
 * order, and the refusal of one doesn't keep the others back.
 * @throws Error when SharePoint refuses the batch as a whole.
 */
export async function sendBatch(site: RestSite, requests: readonly RestRequest[]): Promise<RestAnswer[]> {
  const boundary = `batch_${crypto.randomUUID()}`;
  const parts = requests.map((request) => partOf(site, request));
  const response = await fetch(`${site.url}/_api/$batch`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${site.token}`,
      'Content-Type': `multipart/mixed; boundary=${boundary}`
    },
    body: [...parts.flatMap((part) => [`--${boundary}`, part]), `--${boundary}--`, ''].join('\r\n')
  });
  const text = await response.text();
  if (response.status !== 200) {
    throw new Error(`The batch was answered ${response.status}: ${text.slice(0, 500)}`);
  }
  const answers = text.split(/^--batchresponse_\S+\s*$/m).filter((part) => part.includes('HTTP/1.1 ')).map(readAnswer);
  if (answers.length !== requests.length) {
    throw new Error(`${requests.length} requests got ${answers.length} answers.`);
  }
  return answers;
}

function partOf(site: RestSite, { method, path, body }: RestRequest): string {
  const headers = [
    `${method === 'GET' ? 'GET' : 'POST'} ${site.url}/${path} HTTP/1.1`,
    'Accept: application/json;odata=nometadata',
    ...(body ? ['Content-Type: application/json;odata=nometadata'] : []),
    ...(method === 'MERGE' ? ['X-HTTP-Method: MERGE', 'If-Match: *'] : [])
  ];
  const request = [
    'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
    ...headers, '', ...(body ? [JSON.stringify(body)] : []), ''
  ].join('\r\n');
  if (method === 'GET') {
    return request;
  }
  const changeset = `changeset_${crypto.randomUUID()}`;
  return [
    `Content-Type: multipart/mixed; boundary=${changeset}`, '', `--${changeset}`, request, `--${changeset}--`, ''
  ].join('\r\n');
}

function readAnswer(part: string): RestAnswer {
  const answer = part.slice(part.indexOf('HTTP/1.1 '));
  const body = answer.slice(answer.search(/\r?\n\r?\n/)).trim();
  return { status: Number(answer.slice(9, 12)), body: body === '' ? undefined : (JSON.parse(body) as unknown) };
}
