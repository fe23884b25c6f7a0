import { promisifyRequest } from 'idb-keyval';
import type { Draft } from '../../../domain/inspiration/writing/draft';
import { isInSharePoint } from '../../../domain/inspiration/writing/draftRules';
import { picturesOf } from '../../../domain/inspiration/writing/idea';
import { draftOf } from './draftRecord';
import { keysOf, ownerOf, ownRange } from './shelfKeys';

const dayMs = 24 * 60 * 60 * 1000;
/** What another person never came back to isn't left on a shared device for ever. */
const othersKeptForMs = 90 * dayMs;
/** What SharePoint has is kept here only to go on with it quickly. */
const savedKeptForMs = 30 * dayMs;
/** A picture is kept before the draft that shows it. */
const unusedKeptForMs = dayMs;

/**
 * Removes what needn't be on this device: other persons' drafts that SharePoint has, and all of theirs after 90 days; own
 * ones that SharePoint has after 30; pictures that no draft shows. Own drafts that only the device has always stay.
 */
export async function sweepShelf(transaction: IDBTransaction, owner: string, now: Date): Promise<void> {
  const drafts = transaction.objectStore('drafts');
  const keys = await promisifyRequest(drafts.getAllKeys());
  const records = await promisifyRequest<unknown[]>(drafts.getAll());
  const shown = new Set<IDBValidKey>();
  const untouchable = new Set<string>();
  keys.forEach((key, index) => {
    const draft = draftOf(records[index]);
    if (!draft) {
      // Nobody knows which pictures it shows.
      untouchable.add(ownerOf(key));
    } else if (isOver(draft, ownerOf(key) === owner, now)) {
      drafts.delete(key);
    } else {
      pictureKeys(ownerOf(key), draft).forEach((picture) => shown.add(picture));
    }
  });
  await removePictures(transaction.objectStore('pictures'), now, (key) =>
    shown.has(key) || untouchable.has(ownerOf(key))
  );
}

/** Removes a draft and those of its pictures that no other draft of the person shows. */
export async function removeDraft(transaction: IDBTransaction, owner: string, draft: Draft): Promise<void> {
  const drafts = transaction.objectStore('drafts');
  drafts.delete(keysOf(owner).keyOf(draft.id));
  const others = await promisifyRequest<unknown[]>(drafts.getAll(ownRange(owner)));
  const shown = new Set(others.map(draftOf).flatMap((other) => (other ? pictureKeys(owner, other) : [])));
  const pictures = transaction.objectStore('pictures');
  pictureKeys(owner, draft)
    .filter((key) => !shown.has(key))
    .forEach((key) => pictures.delete(key));
}

/**
 * Removes all pictures of the person that no draft shows, such as those that were taken out again or replaced; none where
 * a draft can't be read.
 */
export async function removeUnshownPictures(transaction: IDBTransaction, owner: string): Promise<void> {
  const kept = await promisifyRequest<unknown[]>(transaction.objectStore('drafts').getAll(ownRange(owner)));
  const drafts = kept.map(draftOf);
  if (drafts.includes(undefined)) {
    return;
  }
  const shown = new Set<IDBValidKey>(drafts.flatMap((draft) => (draft ? pictureKeys(owner, draft) : [])));
  const pictures = transaction.objectStore('pictures');
  const keys = await promisifyRequest(pictures.getAllKeys(ownRange(owner)));
  keys.filter((key) => !shown.has(key)).forEach((key) => pictures.delete(key));
}

function isOver(draft: Draft, isOwn: boolean, now: Date): boolean {
  const age = now.getTime() - Date.parse(draft.changedAt);
  const isSaved = isInSharePoint(draft);
  return isOwn ? isSaved && age > savedKeptForMs : isSaved || age > othersKeptForMs;
}

function pictureKeys(owner: string, { idea }: Draft): string[] {
  return picturesOf(idea).map(({ key }) => keysOf(owner).keyOf(key));
}

async function removePictures(
  pictures: IDBObjectStore,
  now: Date,
  isNeeded: (key: IDBValidKey) => boolean
): Promise<void> {
  const unneeded = (await promisifyRequest(pictures.getAllKeys())).filter((key) => !isNeeded(key));
  for (const key of unneeded) {
    const kept = await promisifyRequest<{ keptAt: number }>(pictures.get(key));
    if (now.getTime() - kept.keptAt > unusedKeptForMs) {
      pictures.delete(key);
    }
  }
}
