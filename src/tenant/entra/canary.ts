import { createHmac, randomBytes } from 'node:crypto';
import { randomSecret, isSameSecret } from './secrets';

/**
 * Against forms that other sites post: a secret in a cookie, and in the form what only this server can make of that
 * secret and of what the form is about. `__Host-` keeps other ports and plain http from setting the cookie.
 * The key is of the process: after a restart one enters the code again, since device codes are gone as well.
 */
const key = randomBytes(32);

const nameFor = (origin: string): string => `__Host-canary_${new URL(origin).port}`;

const canaryOf = (secret: string, subject: string): string =>
  createHmac('sha256', key).update(`${secret} ${subject}`).digest('base64url');

function secretIn(origin: string, cookieHeader: string | undefined): string | undefined {
  const prefix = `${nameFor(origin)}=`;
  const found = (cookieHeader ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(prefix));
  return found?.slice(prefix.length);
}

/** What to put into the form about `subject`, and the `Set-Cookie` that goes with it. */
export function makeCanary(
  origin: string, cookieHeader: string | undefined, subject: string,
): { canary: string; cookie: string } {
  const secret = secretIn(origin, cookieHeader) ?? randomSecret();
  return {
    canary: canaryOf(secret, subject),
    cookie: `${nameFor(origin)}=${secret}; Path=/; Secure; HttpOnly; SameSite=Strict`,
  };
}

/** Whether a posted form came from a page that this browser got from us. */
export function isOwnCanary(
  origin: string, cookieHeader: string | undefined, subject: string, canary: string,
): boolean {
  const secret = secretIn(origin, cookieHeader);
  return secret !== undefined && isSameSecret(canary, canaryOf(secret, subject));
}
