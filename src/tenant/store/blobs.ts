import { randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** File contents beside the database: one file per version of content, never rewritten. */
export interface Blobs {
  /** Stores content and answers its new id. */
  put(content: Uint8Array): string;
  read(id: string): Buffer;
  size(id: string): number;
  /** A stream of the bytes `start`..`end` (both included), or of all. */
  stream(id: string, start?: number, end?: number): NodeJS.ReadableStream;
  /** Removes content for good. Absent is fine: a purge may be repeated after a kill. */
  remove(id: string): void;
}

/** Contents live in `<folder>/blobs/ab/<id>`; written aside and renamed, so a kill leaves no half file. */
export function openBlobs(folder: string): Blobs {
  const pathOf = (id: string): string => join(folder, 'blobs', id.slice(0, 2), id);
  return {
    put(content) {
      const id = randomUUID();
      const path = pathOf(id);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, content);
      renameSync(`${path}.part`, path);
      return id;
    },
    read: (id) => readFileSync(pathOf(id)),
    size: (id) => statSync(pathOf(id)).size,
    stream: (id, start, end) => createReadStream(pathOf(id), { start, end }),
    remove: (id) => rmSync(pathOf(id), { force: true }),
  };
}
