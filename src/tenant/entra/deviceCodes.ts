import { randomInt } from 'node:crypto';
import { EntraError } from './errors';
import { hashOf, randomSecret } from './secrets';

/** Seconds that Entra gives a person to enter the code, and a program to wait between two questions. */
export const deviceCodeLifetime = 900;
export const deviceCodeInterval = 5;

/** Who asked for a device code, and for what. */
export interface DeviceRequest { clientId: string; scope: string }

type Decision = { kind: 'pending' } | { kind: 'approved'; personOid: string } | { kind: 'declined' };

interface Entry {
  request: DeviceRequest;
  userCode: string;
  expires: number;
  decision: Decision;
  /** Milliseconds; grows when the program asks too often. */
  interval: number;
  lastAsked: number;
  redeemed: boolean;
}

/** Device codes (RFC 8628): good once, in memory as authorization codes are. */
export interface DeviceCodes {
  issue(request: DeviceRequest): { deviceCode: string; userCode: string };
  /** What waits for a person under this code, written in any case and with spaces or hyphens. */
  findWaiting(userCode: string): (DeviceRequest & { userCode: string }) | undefined;
  /** A person's answer; without a person it is no. False when nothing waits under the code. */
  decide(userCode: string, personOid: string | undefined): boolean;
  /** @throws EntraError unless a person has said yes; `authorization_pending` and `slow_down` mean ask again */
  redeem(deviceCode: string, clientId: string): { personOid: string; scope: string };
}

/** No vowels, so no words, and nothing that reads like another letter (RFC 8628, 6.1); 9 signs as Entra's: 38 bits. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const CODE_LENGTH = 9;
/** RFC 8628, 3.5: each `slow_down` adds five seconds. */
const SLOWER_MS = 5_000;
/** Timers are not exact: a program that waits the interval is not to be called too fast. */
const TOLERANCE_MS = 1_000;

const randomUserCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

const normalized = (userCode: string): string => userCode.replace(/[\s-]/g, '').toUpperCase();

function pendingError(entry: Entry, now: number): EntraError {
  const tooFast = now - entry.lastAsked < entry.interval - TOLERANCE_MS;
  entry.lastAsked = now;
  if (tooFast) entry.interval += SLOWER_MS;
  // Entra documents no number of its own for slow_down.
  return new EntraError(
    tooFast ? 'slow_down' : 'authorization_pending', 70016,
    `OAuth 2.0 device flow error. Authorization is pending. ${tooFast ? 'Poll less often.' : 'Continue polling.'}`,
  );
}

const expired = (): EntraError => new EntraError(
  'expired_token', 70020,
  "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
);

const unknown = (): EntraError => new EntraError(
  'bad_verification_code', 70018, "The provided value for the input parameter 'device_code' is not valid.",
);

const declined = (): EntraError => new EntraError(
  'authorization_declined', 65004, 'User declined to consent to access the app.',
);

const alreadyRedeemed = (): EntraError => new EntraError(
  'invalid_grant', 54005, 'OAuth2 Authorization code was already redeemed, please retry with a new valid code.',
);

function answerTo(entry: Entry, now: number): { personOid: string; scope: string } {
  if (entry.redeemed) throw alreadyRedeemed();
  if (entry.decision.kind === 'declined') throw declined();
  if (entry.expires <= now) throw expired();
  if (entry.decision.kind === 'pending') throw pendingError(entry, now);
  entry.redeemed = true;
  return { personOid: entry.decision.personOid, scope: entry.request.scope };
}

export function createDeviceCodes(now: () => Date): DeviceCodes {
  const issued = new Map<string, Entry>();
  const time = (): number => now().getTime();
  const forgetOld = (): void => {
    for (const [hash, entry] of issued) {
      // Kept for as long again, so that a late program is told that its code has expired.
      if (entry.expires + deviceCodeLifetime * 1_000 > time()) return;
      issued.delete(hash);
    }
  };
  const waiting = (userCode: string): Entry | undefined => [...issued.values()].find((entry) =>
    entry.userCode === normalized(userCode) && entry.decision.kind === 'pending' && entry.expires > time());
  return {
    issue(request) {
      forgetOld();
      const deviceCode = randomSecret();
      const userCode = randomUserCode();
      issued.set(hashOf(deviceCode), {
        request, userCode, expires: time() + deviceCodeLifetime * 1_000, decision: { kind: 'pending' },
        interval: deviceCodeInterval * 1_000, lastAsked: -Infinity, redeemed: false,
      });
      return { deviceCode, userCode };
    },
    findWaiting(userCode) {
      const entry = waiting(userCode);
      return entry && { ...entry.request, userCode: entry.userCode };
    },
    decide(userCode, personOid) {
      const entry = waiting(userCode);
      if (entry) entry.decision = personOid === undefined ? { kind: 'declined' } : { kind: 'approved', personOid };
      return entry !== undefined;
    },
    redeem(deviceCode, clientId) {
      const entry = issued.get(hashOf(deviceCode));
      if (!entry || entry.request.clientId !== clientId) throw unknown();
      return answerTo(entry, time());
    },
  };
}
