import { setTimeout as sleep } from 'node:timers/promises';
import type { TenantResponse } from '../http';
import type { Principal } from '../principal';
import type { Faults } from './faults';
import type { LoggedRequest } from './requestLog';
import type { Allowance, Throttle } from './throttle';

/** What became of a request; without a response its connection is to be broken. */
interface Outcome { response?: TenantResponse; fault?: LoggedRequest['fault'] }

/** What a server needs to know of a request it has handed on. */
export interface Answered extends Outcome { principal?: Principal }

/** A refusal in the words of the service that was asked. */
type Refuse = (status: number) => TenantResponse;

/** Lets requests through the faults and the limit that are switched on. */
export interface Metering {
  /** `who` is the app or person whose units are counted. */
  carryOut(who: string, work: () => Promise<TenantResponse>, refuse: Refuse): Promise<Outcome>;
}

/** Seconds a client is told to wait after a failure that was switched on. */
const RETRY_AFTER_FAILURE = '1';
/** `RateLimit-*` headers are sent from this share of the limit. */
const WARNING_SHARE = 0.8;

function withHeaders(response: TenantResponse, headers: Record<string, string>): TenantResponse {
  return { ...response, headers: { ...response.headers, ...headers } };
}

/** As in Microsoft's "How to avoid getting throttled or blocked in SharePoint Online". */
function rateHeaders({ limit, remaining, resetSeconds }: Allowance): Record<string, string> {
  if (limit === 0 || remaining > limit * (1 - WARNING_SHARE)) return {};
  return {
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(remaining),
    'RateLimit-Reset': String(resetSeconds),
  };
}

function failure(status: number, refuse: Refuse): TenantResponse {
  const retryable = status === 429 || status === 503;
  return withHeaders(refuse(status), retryable ? { 'Retry-After': RETRY_AFTER_FAILURE } : {});
}

function discard({ body }: TenantResponse): void {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return;
  (body as NodeJS.ReadableStream & { destroy?(): void }).destroy?.();
}

export function createMetering(faults: Faults, throttle: Throttle): Metering {
  const answer = async (who: string, work: () => Promise<TenantResponse>): Promise<TenantResponse> => {
    const response = await work();
    throttle.charge(who, response.units);
    return response;
  };
  return {
    async carryOut(who, work, refuse) {
      const { latencyMs, throttleUnitsPerMinute: limit, failWith } = faults.settings();
      const fault = faults.next();
      if (latencyMs > 0) await sleep(latencyMs);
      if (fault === 'drop-before') return { fault };
      const allowance = throttle.check(who, limit);
      if (!allowance.allowed) {
        const headers = { 'Retry-After': String(allowance.resetSeconds), ...rateHeaders(allowance) };
        return { response: withHeaders(refuse(429), headers), fault: 'throttle' };
      }
      if (fault === 'fail') return { response: failure(failWith, refuse), fault };
      const response = await answer(who, work);
      if (fault === 'drop-after') {
        discard(response);
        return { fault };
      }
      return { response: withHeaders(response, rateHeaders(throttle.standing(who, limit))) };
    },
  };
}
