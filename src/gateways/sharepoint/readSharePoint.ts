import { retryingFetch } from './retryingFetch';

/** What SharePoint is asked to leave out, sort and expand; values as OData writes them. */
interface ODataQuery {
  readonly $select?: string;
  readonly $expand?: string;
  readonly $filter?: string;
  readonly $orderby?: string;
  readonly $top?: number;
}

/**
 * Reads something of the site: what came as JSON, a list's rows without the envelope around them.
 *
 * @param path below the site, `_api/…`, encoded
 * @throws HttpFailure for an answer that isn't 2xx, TypeError where none came
 */
export type ReadSharePoint = (path: string, query: ODataQuery) => Promise<unknown>;

/** An answer that isn't 2xx; named as PnPjs names its own, so that one place tells what it means. */
class HttpFailure extends Error {
  public readonly isHttpRequestError = true;
  public readonly status: number;

  public constructor(
    public readonly response: Response,
    body: string
  ) {
    super(`${response.status} ${body}`);
    this.status = response.status;
  }
}

/**
 * The door of a first view to SharePoint: questions only. PnPjs would weigh 5.2 KB (gzip) in it, of the 30 that the
 * script of a first view may, for putting an address together; it comes with the script that writes and batches
 * (`writingConnection.ts`).
 *
 * @param webUrl absolute address of the site
 * @param headers sent with every question
 */
export function openSharePoint(webUrl: string, headers: Readonly<Record<string, string>> = {}): ReadSharePoint {
  const send = retryingFetch((url, init) => fetch(url, init));
  return async (path, query) => {
    const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value as string | number)}`);
    const response = await send(`${webUrl}/${path}?${asked.join('&')}`, {
      // Without OData's annotations, which make a feed twice as big.
      headers: { Accept: 'application/json;odata=nometadata', ...headers },
      // The browser is to ask SharePoint again, not to answer from its own cache.
      cache: 'no-cache',
    });
    if (!response.ok) {
      throw new HttpFailure(response, await response.text());
    }
    const answer = (await response.json()) as { value?: unknown };
    return answer.value ?? answer;
  };
}
