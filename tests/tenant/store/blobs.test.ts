import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBlobs } from '../../../src/tenant/store/blobs';
import { openDatabase } from '../../../src/tenant/store/database';

describe('contents of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'blobs-'));
  const database = openDatabase(folder);
  afterAll(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // Windows knows no such modes; there a folder in the person's profile is closed to others anyway.
  (process.platform === 'win32' ? it.skip : it)('are readable by the tenant’s own user alone', () => {
    openBlobs(folder, database).put(Buffer.from('kladde'));
    const modeOf = (path: string): number => statSync(path).mode & 0o077;
    const inner = join(folder, 'blobs', readdirSync(join(folder, 'blobs'))[0] ?? '');
    expect([join(folder, 'blobs'), inner, join(inner, readdirSync(inner)[0] ?? '')].map(modeOf)).toEqual([0, 0, 0]);
  });
});
