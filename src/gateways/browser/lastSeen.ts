/**
 * What a person saw last, kept on the device so that a view can show it at once and refresh behind.
 * Holds no personal data. Never throws: a full or forbidden storage only means that nothing was seen.
 */
export interface LastSeen {
  read<T>(key: string): T | undefined;
  write<T>(key: string, value: T): void;
  /** Forgets everything the portal keeps on this device. */
  clear(): void;
}

interface Kept<T> {
  at: number;
  value: T;
}

const prefix = 'ambassadorportal:';
const ownerKey = `${prefix}owner`;
/** Raised when the shape of what is kept changes: older entries are then not understood, and not read. */
const shape = 1;
const keptForMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Opens what was last seen by this person on this site. On a shared device it begins by forgetting what
 * the person before saw.
 *
 * @param person anything that tells persons apart; only a coarse one-way fingerprint of it is kept
 */
export function openLastSeen(storage: Storage, site: string, person: string, now: () => Date): LastSeen {
  const entry = (key: string): string => `${prefix}${shape}:${site}:${key}`;
  const clear = (): void => quietly(() => keysOf(storage).forEach((key) => storage.removeItem(key)));
  const owner = fingerprint(person);
  quietly(() => {
    if (storage.getItem(ownerKey) !== owner) {
      clear();
      storage.setItem(ownerKey, owner);
    }
  });
  return {
    read<T>(key: string): T | undefined {
      return quietly(() => {
        const kept = JSON.parse(storage.getItem(entry(key)) ?? 'null') as Kept<T> | null;
        return kept && now().getTime() - kept.at < keptForMs ? kept.value : undefined;
      });
    },
    write<T>(key: string, value: T): void {
      quietly(() => storage.setItem(entry(key), JSON.stringify({ at: now().getTime(), value })));
    },
    clear,
  };
}

function keysOf(storage: Storage): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(prefix));
}

/** Storage throws when it is full, or switched off by policy. */
function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/**
 * FNV-1a folded to 10 bits: tells the few persons of a shared device apart, but fits several of any municipality's
 * thousands, so that what is kept can't be tried against a list of staff and name one.
 */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return ((hash ^ (hash >>> 10) ^ (hash >>> 20)) & 0x3ff).toString(36);
}
