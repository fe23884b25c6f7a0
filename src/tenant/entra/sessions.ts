import type { Database } from '../store/database';
import { hashOf, randomSecret } from './secrets';
import { epochSeconds } from './tenantContext';

/** Sign-ins by cookie, kept over a restart. */
export interface Sessions {
  /** Opens a session and answers the cookie's value. */
  open(personOid: string): string;
  /** Object id of the person, or undefined when the session is unknown or too old. */
  personOf(cookieValue: string): string | undefined;
  close(cookieValue: string): void;
}

/** As long as SharePoint's own cookie lasts: five days. */
export const sessionSeconds = 5 * 86_400;

export function openSessions(database: Database, now: () => Date): Sessions {
  database.run('DELETE FROM entra_sessions WHERE expires <= ?', [epochSeconds(now())]);
  return {
    open(personOid) {
      const value = randomSecret();
      database.run(
        'INSERT INTO entra_sessions (hash, oid, expires) VALUES (?, ?, ?)',
        [hashOf(value), personOid, epochSeconds(now()) + sessionSeconds],
      );
      return value;
    },
    personOf(cookieValue) {
      const found = database.get<{ oid: string; expires: number }>(
        'SELECT oid, expires FROM entra_sessions WHERE hash = ?', [hashOf(cookieValue)],
      );
      return found && found.expires > epochSeconds(now()) ? found.oid : undefined;
    },
    close(cookieValue) {
      database.run('DELETE FROM entra_sessions WHERE hash = ?', [hashOf(cookieValue)]);
    },
  };
}
