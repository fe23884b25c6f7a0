import { EntraError } from './errors';
import { hashOf, randomSecret } from './secrets';

/** What an authorization code stands for. */
export interface CodeGrant {
  clientId: string;
  redirectUri: string;
  personOid: string;
  scope: string;
  nonce?: string;
  /** S256. */
  codeChallenge?: string;
}

/** Codes are good once and for ten minutes; in memory, since a restart in between is a new sign-in. */
export interface AuthorizationCodes {
  issue(grant: CodeGrant): string;
  /** @throws EntraError when the code is unknown, too old or already redeemed */
  redeem(code: string): CodeGrant;
}

const LIFETIME = 600_000;

export function createAuthorizationCodes(now: () => Date): AuthorizationCodes {
  const issued = new Map<string, { grant: CodeGrant; expires: number; redeemed: boolean }>();
  const forgetOld = (): void => {
    for (const [hash, entry] of issued) {
      if (entry.expires > now().getTime()) return;
      issued.delete(hash);
    }
  };
  return {
    issue(grant) {
      forgetOld();
      const code = randomSecret();
      issued.set(hashOf(code), { grant, expires: now().getTime() + LIFETIME, redeemed: false });
      return code;
    },
    redeem(code) {
      const entry = issued.get(hashOf(code));
      if (!entry || entry.expires <= now().getTime()) {
        throw new EntraError(
          'invalid_grant', 70008,
          'The provided authorization code or refresh token has expired due to inactivity. '
          + 'Send a new interactive authorization request for this user and resource.',
        );
      }
      if (entry.redeemed) {
        throw new EntraError(
          'invalid_grant', 54005,
          'OAuth2 Authorization code was already redeemed, please retry with a new valid code.',
        );
      }
      entry.redeemed = true;
      return entry.grant;
    },
  };
}
