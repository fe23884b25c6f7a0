import { isOffline } from '../browser/isOffline';

/** Sends one request; the shape of the browser's own `fetch`, narrowed to what is used. */
type SendRequest = (url: string, init: RequestInit) => Promise<Response>;

interface RetryLimits {
  /** How often a request is sent at most. */
  attempts: number;
  /** An attempt that hasn't been answered by then is given up; milliseconds. */
  timeoutMs: number;
  /** A reader isn't kept waiting longer than this for one attempt, whatever the server asks; milliseconds. */
  longestWaitMs: number;
}

const readersLimits: RetryLimits = { attempts: 3, timeoutMs: 15000, longestWaitMs: 8000 };
const firstWaitMs = 300;
const passing = [429, 500, 502, 503, 504];
/** SharePoint's code for "over the list view threshold": the same question gets the same answer. */
const thresholdCode = '-2147024860';

/**
 * A fetch that gives up on silence and tries again on failures that pass, as long as the server asks it to
 * (`Retry-After`), with jitter so that many readers don't return in the same second. Reads are repeated
 * after a lost connection too; writes only when the server says that it didn't start.
 */
export function retryingFetch(send: SendRequest, limits: RetryLimits = readersLimits): SendRequest {
  return async (url, init) => {
    const isRead = isReading(url, init);
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt >= limits.attempts;
      try {
        const response = await sendInTime(send, url, init, limits.timeoutMs);
        const wait = waitBefore(attempt + 1, response.headers.get('Retry-After'));
        if (isLast || wait > limits.longestWaitMs || !(await mayPass(response, isRead))) {
          return response;
        }
        await delay(wait);
      } catch (error) {
        if (isLast || !isRead || isOffline()) {
          throw error;
        }
        await delay(waitBefore(attempt + 1, null));
      }
    }
  };
}

/** A batch is a read when nothing in it writes: PnPjs wraps what does in change sets. */
function isReading(url: string, { method, body }: RequestInit): boolean {
  const isBatch = url.endsWith('/$batch') && typeof body === 'string';
  return !method || method === 'GET' || (isBatch && !body.includes('="changeset_'));
}

async function sendInTime(send: SendRequest, url: string, init: RequestInit, timeoutMs: number): Promise<Response> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  try {
    return await send(url, { ...init, signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function mayPass(response: Response, isRead: boolean): Promise<boolean> {
  if (!isRead || !passing.includes(response.status)) {
    return isNotStarted(response);
  }
  return response.status !== 500 || !(await response.clone().text()).includes(thresholdCode);
}

/**
 * The server did nothing yet, so even a write may be sent again. SharePoint throttles with 503 too, but then it says how
 * long to wait; without that, something between may have lost the answer to a write that stands.
 */
function isNotStarted({ status, headers }: Response): boolean {
  return status === 429 || (status === 503 && headers.has('Retry-After'));
}

function waitBefore(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter) * 1000;
  const jitter = Math.random() * firstWaitMs;
  return asked > 0 ? asked + jitter : firstWaitMs * 2 ** (attempt - 2) + jitter;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
