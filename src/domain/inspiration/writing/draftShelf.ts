import type { Result } from '../../shared/result';
import type { Draft } from './draft';

/**
 * What the device keeps of ideas that are being written: the person's own alone, on disk before an answer is given. It
 * stays through reloads, a killed browser, and a sign-in that runs out.
 */
export interface DraftShelf {
  /** Resolves when the draft is on disk; `unavailable` when the device has no room or right to keep it. */
  keep(draft: Draft): Promise<Result<void>>;
  read(id: string): Promise<Result<Draft | undefined>>;
  /** The last changed first. */
  readAll(): Promise<Result<readonly Draft[]>>;
  /** Removes a draft with its pictures that no other draft has. */
  remove(id: string): Promise<Result<void>>;
  keepPicture(key: string, bytes: Blob): Promise<Result<void>>;
  readPicture(key: string): Promise<Result<Blob | undefined>>;
  /** Calls when another tab changed a draft. Returns what stops it. */
  subscribe(onChange: (draftId: string) => void): () => void;
}
