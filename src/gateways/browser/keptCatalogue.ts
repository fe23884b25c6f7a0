import { createStore, del, get, set } from 'idb-keyval';
import type { LastSeen } from './lastSeen';

/**
 * Keeps one large thing on the device for the person signed in. Never rejects: where storage is full or switched off,
 * nothing was kept.
 */
export interface KeptCatalogue {
  /** What was kept; undefined when nothing was, or it is older than a week, or another person's. */
  read(): Promise<unknown>;
  keep(value: unknown): Promise<void>;
  clear(): Promise<void>;
}

const sealKey = 'inspiration/catalogueSeal';
/** Raised when the shape of what is kept changes: what older ones kept is then read again. */
const shape = 1;

/**
 * Opens the catalogue kept of a site, in the browser's IndexedDB: it is too large for `localStorage`. It counts only
 * with its seal among what the person last saw, so it is forgotten with that: on signing out, after a week, when
 * another person signs in on the device, or when the right to read is gone.
 */
export function openKeptCatalogue(site: string, lastSeen: LastSeen): KeptCatalogue {
  const key = `${shape}:${site}`;
  const store = (): ReturnType<typeof createStore> => createStore('ambassadorportal', 'catalogue');
  return {
    read: () =>
      quietly(async () => {
        const kept = await get<string>(key, store());
        const [seal, value] = kept === undefined ? [] : (JSON.parse(kept) as [string, unknown]);
        if (seal !== undefined && seal === lastSeen.read<string>(sealKey)) {
          return value;
        }
        await del(key, store());
        return undefined;
      }),
    keep: async (value) => {
      await quietly(async () => {
        // One seal a week: what is brought up to date only, and never read anew, can't lose what was deleted.
        const before = lastSeen.read<string>(sealKey);
        const seal = before ?? newSeal();
        if (before === undefined) {
          lastSeen.write(sealKey, seal);
        }
        // As text: a browser copies it far faster than 10,000 objects.
        await set(key, JSON.stringify([seal, value]), store());
      });
    },
    clear: async () => {
      await quietly(() => del(key, store()));
    },
  };
}

function newSeal(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

async function quietly<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}
