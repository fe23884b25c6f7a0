import type { PageData } from '../pageData';
import { fill } from './page';
import type { Words } from './strings/da';

/** Why SharePoint did not do what was asked, for the person and for the log. */
class RestProblem extends Error {
  public constructor(
    public readonly kind: 'offline' | 'throttled' | 'forbidden' | 'conflict' | 'locked' | 'other',
    public readonly status: number,
    detail: string,
    public readonly retryAfter = 0,
  ) {
    super(detail);
  }
}

/** A sentence for the person who asked. */
export function problemSentence(error: unknown, words: Words): string {
  if (!(error instanceof RestProblem)) {
    return fill(words.problemOther, error instanceof Error ? error.message : String(error));
  }
  switch (error.kind) {
    case 'offline': return words.problemOffline;
    case 'throttled': return fill(words.problemThrottled, error.retryAfter);
    case 'forbidden': return words.problemForbidden;
    case 'conflict': return words.problemConflict;
    case 'locked': return words.problemLocked;
    case 'other': return fill(words.problemOther, error.status);
  }
}

/** SharePoint's REST of this page's web, as the person, with the page's form digest. */
export class Rest {
  private digest: string;
  private digestEnds: number;

  public constructor(private readonly data: PageData) {
    this.digest = data.digest.value;
    this.digestEnds = Date.now() + data.digest.timeoutSeconds * 900;
  }

  public get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  /** POST with the form digest; the answer's JSON, `undefined` where there is none. */
  public async post<T>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const json = body === undefined ? undefined : JSON.stringify(body);
    return this.send<T>('POST', path, json, { ...headers, 'X-RequestDigest': await this.currentDigest() });
  }

  /** POST of a file's bytes. */
  public async upload<T>(path: string, content: Blob): Promise<T> {
    return this.send<T>('POST', path, content, { 'X-RequestDigest': await this.currentDigest() });
  }

  private async currentDigest(): Promise<string> {
    if (Date.now() > this.digestEnds) {
      const fresh = await this.send<{ FormDigestValue: string; FormDigestTimeoutSeconds: number }>('POST', '_api/contextinfo');
      this.digest = fresh.FormDigestValue;
      this.digestEnds = Date.now() + fresh.FormDigestTimeoutSeconds * 900;
    }
    return this.digest;
  }

  private async send<T>(method: string, path: string, body?: string | Blob, headers: Record<string, string> = {}): Promise<T> {
    const response = await fetch(`${this.data.web.path}/${path}`, {
      method, body, credentials: 'same-origin',
      headers: {
        Accept: 'application/json;odata=nometadata',
        ...(typeof body === 'string' ? { 'Content-Type': 'application/json;odata=nometadata' } : {}),
        ...headers,
      },
    }).catch((error: unknown) => {
      throw new RestProblem('offline', 0, String(error));
    });
    const text = await response.text();
    if (!response.ok) {
      throw problemOf(response, text);
    }
    return (text ? JSON.parse(text) : undefined) as T;
  }
}

/** SharePoint's code for "the file is checked out or locked by somebody". */
const LOCKED_CODES = /-2147018894|-2147024738|-2130575306|-2130246262/;

function problemOf(response: Response, text: string): RestProblem {
  const { status } = response;
  const kind = status === 423 || LOCKED_CODES.test(text) ? 'locked'
    : status === 429 || status === 503 ? 'throttled'
      : status === 401 || status === 403 ? 'forbidden'
        : status === 409 || status === 412 ? 'conflict' : 'other';
  return new RestProblem(kind, status, text.slice(0, 500), Number(response.headers.get('Retry-After') ?? 10));
}
