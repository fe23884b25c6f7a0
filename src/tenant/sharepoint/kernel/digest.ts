import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../../store/database';

/** How long a form digest holds, as in SharePoint: 30 minutes. */
export const digestSeconds = 1800;

/** Makes and checks form digests (`0x<mac>,<moment>`), bound to a person and a site. */
export class Digests {
  private readonly key: Buffer;

  constructor(
    database: Database,
    private readonly now: () => Date,
  ) {
    database.migrate('digests', ['CREATE TABLE digest_key (key TEXT NOT NULL)']);
    const kept =
      database.get<{ key: string }>('SELECT key FROM digest_key')?.key ?? randomBytes(32).toString('hex');
    database.run('DELETE FROM digest_key');
    database.run('INSERT INTO digest_key (key) VALUES (?)', [kept]);
    this.key = Buffer.from(kept, 'hex');
  }

  make(oid: string, webId: string): string {
    const at = this.now()
      .toUTCString()
      .replace(/^\w+, /, '')
      .replace('GMT', '-0000');
    return `0x${this.mac(oid, webId, at)},${at}`;
  }

  /** Whether a digest is this person's for this site, and of the last half hour. */
  check(digest: string | undefined, oid: string, webId: string): 'holds' | 'expired' | 'invalid' {
    const found = /^0x([0-9A-F]{64}),(.+)$/.exec(digest ?? '');
    const at = found?.[2];
    if (!found?.[1] || !at) return 'invalid';
    if (!timingSafeEqual(Buffer.from(found[1]), Buffer.from(this.mac(oid, webId, at)))) return 'invalid';
    const age = (this.now().getTime() - Date.parse(at)) / 1000;
    if (Number.isNaN(age) || age < -60) return 'invalid';
    return age > digestSeconds ? 'expired' : 'holds';
  }

  private mac(oid: string, webId: string, at: string): string {
    return createHmac('sha256', this.key).update(`${oid}|${webId}|${at}`).digest('hex').toUpperCase();
  }
}
