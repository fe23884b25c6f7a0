import type { KeptAction } from '../../domain/inspiration/outboxRules';
import { outboxPrefix } from './outboxLeft';

/** Where a person's actions are kept on the device, until SharePoint has them. Never throws. */
export interface OutboxShelf {
  readAll(): KeptAction[];
  read(id: string): KeptAction | undefined;
  put: (kept: KeptAction) => void;
  /** Marks an action as taken back; whoever is sending it sees the mark when that has ended. */
  withdraw(id: string): void;
  unwithdraw(id: string): void;
  remove(id: string): void;
  /** The action that a change in the device's storage is about; undefined when it is about something else. */
  actionIn(value: string | null): KeptAction | undefined;
  isMine(key: string | null): boolean;
  /** False while something couldn't be kept on the device, and is only in this page's memory. */
  isLasting: () => boolean;
}

const withdrawnMark = '!';
/** What another person never came back to send isn't left on a shared device for ever. */
const othersKeptForMs = 90 * 24 * 60 * 60 * 1000;

/**
 * Opens the shelf of one person on one site. Every action has an entry of its own, and its mark of being taken back
 * another, so that tabs which write at the same moment can't write over each other's.
 *
 * @param owner names person and site, and nobody who reads it knows whom
 */
export function openOutboxShelf(storage: Storage, owner: string, now: () => Date): OutboxShelf {
  const own = `${outboxPrefix}${owner}:`;
  const inMemory = new Map<string, string>();
  const get = (key: string): string | null => inMemory.get(key) ?? quietly(() => storage.getItem(key)) ?? null;
  const set = (key: string, value: string): void => {
    const isStored = quietly(() => {
      storage.setItem(key, value);
      return true;
    });
    if (isStored) {
      inMemory.delete(key);
    } else {
      inMemory.set(key, value);
    }
  };
  const forget = (key: string): void => {
    inMemory.delete(key);
    quietly(() => storage.removeItem(key));
  };
  const read = (id: string): KeptAction | undefined => {
    const kept = actionOf(get(own + id));
    return kept && (get(own + id + withdrawnMark) === null ? kept : { ...kept, isWithdrawn: true });
  };
  const keys = (): string[] => [...new Set([...(quietly(() => Object.keys(storage)) ?? []), ...inMemory.keys()])];
  sweepOthers(keys().filter((key) => key.startsWith(outboxPrefix) && !key.startsWith(own)), get, forget, now);
  return {
    readAll: () =>
      keys()
        .filter((key) => key.startsWith(own) && !key.endsWith(withdrawnMark))
        .map((key) => read(key.slice(own.length)))
        .filter((kept): kept is KeptAction => kept !== undefined),
    read,
    put: (kept) => set(own + kept.id, JSON.stringify({ ...kept, isWithdrawn: undefined })),
    withdraw: (id) => set(own + id + withdrawnMark, ''),
    unwithdraw: (id) => forget(own + id + withdrawnMark),
    remove(id) {
      forget(own + id);
      forget(own + id + withdrawnMark);
    },
    actionIn: actionOf,
    isMine: (key) => key === null || key.startsWith(own),
    isLasting: () => inMemory.size === 0,
  };
}

function sweepOthers(
  keys: string[],
  get: (key: string) => string | null,
  forget: (key: string) => void,
  now: () => Date
): void {
  for (const key of keys) {
    const kept = actionOf(get(key));
    if (kept && now().getTime() - Date.parse(kept.doneAt) > othersKeptForMs) {
      forget(key);
      forget(key + withdrawnMark);
    }
  }
}

/** Undefined for what isn't an action: somebody's hand, or an older portal's. */
function actionOf(value: string | null): KeptAction | undefined {
  const found: unknown = value ? quietly(() => JSON.parse(value) as unknown) : undefined;
  return isKeptAction(found) ? found : undefined;
}

function isKeptAction(found: unknown): found is KeptAction {
  const kept = found as Partial<KeptAction> | null | undefined;
  return (
    typeof kept === 'object' &&
    typeof kept?.id === 'string' &&
    typeof kept.turn === 'number' &&
    typeof kept.attempts === 'number' &&
    !Number.isNaN(Date.parse(kept.doneAt ?? '')) &&
    typeof kept.action?.kind === 'string' &&
    typeof kept.action.postId === 'number'
  );
}

/** Storage throws when it is full, or switched off by policy. */
function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
