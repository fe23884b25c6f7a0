import type { PortalError, PortalErrorKind } from '../../domain/shared/portalError';
import { isOffline } from '../browser/isOffline';

/** What PnPjs throws for an answer that isn't 2xx; its message holds the body. */
interface HttpFailure {
  readonly message: string;
  readonly status: number;
  readonly response?: Response;
}

/** 400 isn't here: a question that SharePoint can't read is ours to mend, not the reader's. */
const kinds: Record<number, PortalErrorKind> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'conflict',
  423: 'conflict',
  429: 'throttled',
  503: 'throttled',
};

/** Names what went wrong with a request to SharePoint. Takes whatever was thrown. */
export function portalErrorOf(thrown: unknown): PortalError {
  const detail = detailOf(thrown);
  if (!isHttpFailure(thrown)) {
    const kind = isLostConnection(thrown) ? 'offline' : 'unavailable';
    return isGivenUp(thrown) ? { kind, detail, mayStillArrive: true } : { kind, detail };
  }
  const retryAfter = Number(thrown.response?.headers.get('Retry-After'));
  // SharePoint throttles with 503 too, but then it says how long to wait; without it the server is just down.
  const kind = thrown.status === 503 && !retryAfter ? 'unavailable' : kinds[thrown.status] ?? 'unavailable';
  return kind === 'throttled' && retryAfter ? { kind, detail, retryAfter } : { kind, detail };
}

/** For the console, where nobody is named: who has a page open stands in the body of a 423. */
function detailOf(thrown: unknown): string {
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return isHttpFailure(thrown) && thrown.status === 423 ? detail.replace(/ ::> [^]*$/, '') : detail;
}

/** True when SharePoint refused a question because it covers more rows than the list view threshold allows. */
export function isOverThreshold(thrown: unknown): boolean {
  return isHttpFailure(thrown) && thrown.status === 500 && thrown.message.includes('-2147024860');
}

function isHttpFailure(thrown: unknown): thrown is HttpFailure {
  return thrown instanceof Error && 'isHttpRequestError' in thrown;
}

/** True for an answer that `retryingFetch` waited for in vain. */
function isGivenUp(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === 'AbortError';
}

/** `fetch` throws a TypeError both without a network and when a server can't be reached; the browser knows which. */
function isLostConnection(thrown: unknown): boolean {
  return thrown instanceof TypeError && isOffline();
}
