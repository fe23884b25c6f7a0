import type { Database } from '../store/database';
import { EntraError } from './errors';
import { hashOf, randomSecret } from './secrets';
import { epochSeconds } from './tenantContext';

/**
 * Refresh tokens, stored as hashes. Each use hands out a new one; the old one stays good until it expires, as in
 * Entra ID ("Refresh tokens are not revoked when used to acquire new access tokens",
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#refresh-the-access-token),
 * so an answer lost on the way costs nobody a new sign-in.
 */
export interface RefreshTokens {
  issue(clientId: string, personOid: string): string;
  /** Object id of the person. @throws EntraError when it is unknown, too old or another app's */
  personOf(refreshToken: string, clientId: string): string;
}

const LIFETIME_SECONDS = 90 * 86_400;

export function openRefreshTokens(database: Database, now: () => Date): RefreshTokens {
  database.run('DELETE FROM entra_refresh_tokens WHERE expires <= ?', [epochSeconds(now())]);
  return {
    issue(clientId, personOid) {
      const token = randomSecret();
      database.run(
        'INSERT INTO entra_refresh_tokens (hash, clientId, oid, expires) VALUES (?, ?, ?, ?)',
        [hashOf(token), clientId, personOid, epochSeconds(now()) + LIFETIME_SECONDS],
      );
      return token;
    },
    personOf(refreshToken, clientId) {
      const found = database.get<{ clientId: string; oid: string; expires: number }>(
        'SELECT clientId, oid, expires FROM entra_refresh_tokens WHERE hash = ?', [hashOf(refreshToken)],
      );
      if (found && found.clientId === clientId && found.expires > epochSeconds(now())) return found.oid;
      const expired = found !== undefined && found.clientId === clientId;
      throw expired
        ? new EntraError('invalid_grant', 700082, 'The refresh token has expired due to inactivity.')
        : new EntraError('invalid_grant', 9002313, 'Invalid request. Request is malformed or invalid.', {
          detail: found ? 'the refresh token belongs to another app' : 'unknown refresh token',
        });
    },
  };
}
