import { randomUUID } from 'node:crypto';
import {
  createReadStream,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from './database';

/** File contents beside the database: one file per version of content, never rewritten. */
export interface Blobs {
  /** Stores content and answers its new id. */
  put(content: Uint8Array): string;
  read(id: string): Buffer;
  size(id: string): number;
  /** A stream of the bytes `start`..`end` (both included), or of all. */
  stream(id: string, start?: number, end?: number): NodeJS.ReadableStream;
  /** Removes content for good, once the running transaction is committed and `sweep` comes by. */
  remove(id: string): void;
  /** Takes away the files of what was removed; after commits and at start. */
  sweep(): void;
}

/**
 * Contents live in `<folder>/blobs/ab/<id>`; written aside and renamed, so a kill leaves no half file. A removal
 * is noted in the database with the change that asks for it, and the file goes after the commit: a transaction
 * that fails, or a kill in between, never leaves a row without its content.
 */
export function openBlobs(folder: string, database: Database): Blobs {
  database.migrate('blobs', ['CREATE TABLE blob_removals (id TEXT PRIMARY KEY)']);
  const pathOf = (id: string): string => join(folder, 'blobs', id.slice(0, 2), id);
  let waiting = true;
  const blobs: Blobs = {
    put(content) {
      const id = randomUUID();
      const path = pathOf(id);
      // Drafts and closed lists are among them: for the tenant's own user alone, as the database.
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(`${path}.part`, content, { mode: 0o600 });
      renameSync(`${path}.part`, path);
      return id;
    },
    read: (id) => readFileSync(pathOf(id)),
    size: (id) => statSync(pathOf(id)).size,
    stream: (id, start, end) => createReadStream(pathOf(id), { start, end }),
    remove(id) {
      database.run('INSERT OR IGNORE INTO blob_removals (id) VALUES (?)', [id]);
      waiting = true;
    },
    sweep() {
      if (!waiting) return;
      for (const { id } of database.all<{ id: string }>('SELECT id FROM blob_removals')) {
        rmSync(pathOf(id), { force: true });
        database.run('DELETE FROM blob_removals WHERE id = ?', [id]);
      }
      waiting = false;
    },
  };
  blobs.sweep();
  return blobs;
}
