import type { Fetch } from '../../src/provisioning/site/retry';

class Interrupted extends Error {}

/**
 * A network that goes down for good at the n-th request.
 * @param carriedOut whether that request still reaches the server, and only its answer is lost.
 */
export function dyingAt(n: number, carriedOut: boolean): { fetch: Fetch; asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    fetch: async (url, init) => {
      asked += 1;
      if (asked > n || (asked === n && !carriedOut)) {
        throw new Interrupted();
      }
      const response = await fetch(url, init);
      if (asked === n) {
        throw new Interrupted();
      }
      return response;
    },
  };
}

/** The same, counting only what changes something; reading goes through until then. */
export function dyingAtWrite(n: number, carriedOut: boolean): Fetch {
  const network = dyingAt(n, carriedOut);
  return (url, init) => {
    const reads = init.method === 'GET' || url.includes('$batch');
    return reads && network.asked() < n ? fetch(url, init) : network.fetch(url, init);
  };
}
