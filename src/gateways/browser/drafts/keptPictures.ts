import type { DraftShelf } from '../../../domain/inspiration/writing/draftShelf';
import { success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';

interface KeptPictures {
  keep: (key: string, bytes: Blob) => Promise<Result<void>>;
  read: (key: string) => Promise<Result<Blob | undefined>>;
}

/** Pictures' bytes on the device; in this page alone where the device can't keep them. */
export function createKeptPictures(shelf: DraftShelf): KeptPictures {
  const inMemory = new Map<string, Blob>();
  return {
    async keep(key, bytes) {
      inMemory.set(key, bytes);
      const answer = await shelf.keepPicture(key, bytes);
      if (answer.ok) {
        inMemory.delete(key);
      }
      return answer;
    },
    async read(key) {
      const here = inMemory.get(key);
      return here ? success(here) : shelf.readPicture(key);
    },
  };
}
