import { portalErrorOf } from '../../../src/gateways/sharepoint/portalErrorOf';
import { retryingFetch } from '../../../src/gateways/sharepoint/retryingFetch';

const limits = { attempts: 3, timeoutMs: 1000, longestWaitMs: 2000 };

/** How often a request is sent to a server that answers so the first time, and is well after that. */
async function timesSent(method: string, status: number, headers: Record<string, string> = {}): Promise<number> {
  let sent = 0;
  const send = async (): Promise<Response> => {
    sent += 1;
    return new Response('{}', sent > 1 ? {} : { status, headers });
  };
  await retryingFetch(send, limits)('https://kommune.example/_api/x', { method });
  return sent;
}

describe('what a server failed to do', () => {
  it.each([429, 500, 502, 503, 504])('is asked for again after %d', async (status) => {
    expect(await timesSent('GET', status)).toBe(2);
  });

  it.each([500, 502, 503, 504])('is not written again after %d, whose write may stand', async (status) => {
    expect(await timesSent('POST', status)).toBe(1);
  });

  it('is written again where the server was too busy to begin', async () => {
    expect(await timesSent('POST', 429)).toBe(2);
    expect(await timesSent('POST', 503, { 'Retry-After': '1' })).toBe(2);
  });
});

describe('what a server was silent about', () => {
  it('isn’t written again, and is told to be possibly on its way', async () => {
    let sent = 0;
    const send = (_url: string, { signal }: RequestInit): Promise<Response> => {
      sent += 1;
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
    };
    const thrown: unknown = await retryingFetch(send, { ...limits, timeoutMs: 10 })('https://kommune.example/_api/x', {
      method: 'POST'
    }).catch((reason: unknown) => reason);
    expect(sent).toBe(1);
    expect(portalErrorOf(thrown)).toMatchObject({ kind: 'unavailable', mayStillArrive: true });
  });
});
