import { promisifyRequest } from 'idb-keyval';
import type { Draft } from '../../../domain/inspiration/writing/draft';
import { isInSharePoint } from '../../../domain/inspiration/writing/draftRules';
import type { DraftShelf } from '../../../domain/inspiration/writing/draftShelf';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import { openDraftDatabase } from './draftDatabase';
import { draftOf, recordOf } from './draftRecord';
import { keysOf, ownRange } from './shelfKeys';
import { removeDraft, removeUnshownPictures, sweepShelf } from './shelfSweeping';

interface ShelfOfDevice extends DraftShelf {
  /**
   * Removes drafts that SharePoint has as they are, and pictures that none shows: the person signs out. What only the
   * device has stays for them.
   */
  forgetSaved(): Promise<Result<void>>;
}

interface KeptPicture {
  /** Not a `Blob`, of which a browser may keep no more than where it was found. */
  readonly bytes: ArrayBuffer;
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

/**
 * Opens what the device keeps for one person on one site, in IndexedDB. Begins by sweeping what nobody needs any more.
 *
 * @param owner from `ownerOnDevice`: names person and site, and nobody who reads it knows whom
 */
export function openDraftShelf(owner: string, now: () => Date): ShelfOfDevice {
  const database = openDraftDatabase();
  const { keyOf, unreadableKeyOf } = keysOf(owner);
  const channel = channelOf(owner);
  const swept = quietly(() => database.write(['drafts', 'pictures'], (all) => sweepShelf(all, owner, now())));

  return {
    update: (id, revise) =>
      tried(async () => {
        await swept;
        const revised = await database.write(['drafts', 'pictures'], async (transaction) => {
          const drafts = transaction.objectStore('drafts');
          const found: unknown = await promisifyRequest(drafts.get(keyOf(id)));
          const kept = draftOf(found);
          if (found !== undefined && !kept) {
            drafts.put(found, unreadableKeyOf(id, now()));
          }
          const next = revise(kept);
          if (next) {
            drafts.put(recordOf(next), keyOf(id));
          } else if (kept) {
            await removeDraft(transaction, owner, kept);
          }
          return next;
        });
        channel?.postMessage(id);
        return revised;
      }),
    read: async (id) => {
      const found = await tried(() =>
        database.read('drafts', (drafts) => promisifyRequest<unknown>(drafts.get(keyOf(id))))
      );
      const draft = found.ok ? draftOf(found.value) : undefined;
      if (!found.ok || (found.value !== undefined && !draft)) {
        return found.ok ? failure({ kind: 'invalid', detail: `Draft ${id} is kept in another form.` }) : found;
      }
      return success(draft);
    },
    readAll: () =>
      tried(async () => {
        const kept = await database.read('drafts', (drafts) =>
          promisifyRequest<unknown[]>(drafts.getAll(ownRange(owner)))
        );
        const drafts = kept.map(draftOf).filter((draft): draft is Draft => draft !== undefined);
        drafts.sort((a, b) => b.changedAt.localeCompare(a.changedAt));
        return { drafts, unreadable: kept.length - drafts.length };
      }),
    keepPicture: (key, bytes) =>
      tried(async () => {
        const kept: KeptPicture = { bytes: await bytes.arrayBuffer(), type: bytes.type, keptAt: now().getTime() };
        await database.write(['pictures'], (all) => void all.objectStore('pictures').put(kept, keyOf(key)));
      }),
    readPicture: (key) =>
      tried(async () => {
        const kept = await database.read('pictures', (pictures) =>
          promisifyRequest<KeptPicture | undefined>(pictures.get(keyOf(key)))
        );
        return kept && new Blob([kept.bytes], { type: kept.type });
      }),
    subscribe(onChange) {
      const listener = ({ data }: MessageEvent<string>): void => onChange(data);
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
    forgetSaved: () =>
      tried(() =>
        database.write(['drafts', 'pictures'], async (transaction) => {
          const kept = await promisifyRequest<unknown[]>(
            transaction.objectStore('drafts').getAll(ownRange(owner))
          );
          for (const draft of kept.map(draftOf)) {
            if (draft && isInSharePoint(draft)) {
              await removeDraft(transaction, owner, draft);
            }
          }
          await removeUnshownPictures(transaction, owner);
        })
      ),
  };
}

/** Tells other tabs. Without it (Safari before 15.4) they look when they are looked at. */
function channelOf(owner: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined'
    ? undefined
    : new BroadcastChannel(`ambassadorportal.drafts:${owner}`);
}

async function tried<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (thrown) {
    return failure({ kind: 'unavailable', detail: `The device didn't keep or read a draft: ${String(thrown)}` });
  }
}

async function quietly(work: () => Promise<void>): Promise<void> {
  await tried(work);
}
