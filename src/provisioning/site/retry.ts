import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';

/** `fetch`, or something that stands in for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface RetryOptions {
  fetch: Fetch;
  /** How often a request is sent at most. */
  attempts: number;
  /** First wait in milliseconds where the server names none; doubled each time. */
  firstWaitMs: number;
}

/** Throttled or not ready: SharePoint did nothing with the request, so that even a write may be sent again. */
const notDone = new Set([429, 503]);
/** The request may have been carried out: only reading may be sent again. (500 is SharePoint's own refusal.) */
const unsure = new Set([502, 504]);

/** A Retry-After beyond this is not waited for: the person is told instead. */
const longestWaitMs = 120_000;

function waitAfter(response: Response, fallbackMs: number): number {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : fallbackMs;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether a request only reads. A batch does where PnPjs has put no change set into it. */
function isReading(url: string, { method = 'GET', body }: RequestInit): boolean {
  return method === 'GET' || (url.endsWith('/$batch') && typeof body === 'string' && !body.includes('--changeset_'));
}

/** Sends a request, again where SharePoint asked for patience, and reading again where the network failed. */
export async function sendPatiently(url: string, init: RequestInit, options: RetryOptions): Promise<Response> {
  const reading = isReading(url, init);
  for (let attempt = 1; ; attempt += 1) {
    const backoff = options.firstWaitMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
    try {
      const response = await options.fetch(url, init);
      const again = notDone.has(response.status) || (reading && unsure.has(response.status));
      const wait = waitAfter(response, backoff);
      if (!again || attempt >= options.attempts || wait > longestWaitMs) {
        return response;
      }
      await response.body?.cancel();
      await pause(wait);
    } catch (error) {
      if (!reading || attempt >= options.attempts) {
        throw error;
      }
      await pause(backoff);
    }
  }
}

/** PnPjs behaviour: how requests are sent. */
export function SendPatiently(options: RetryOptions): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => sendPatiently(url.toString(), init, options));
    return instance;
  };
}
