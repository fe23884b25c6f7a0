import type { Result } from '../../shared/result';
import type { Draft } from './draft';

/**
 * What the device keeps of ideas that are being written: the person's own alone, on disk before an answer is given. It
 * stays through reloads, a killed browser, and a sign-in that runs out.
 */
export interface DraftShelf {
  /**
   * Makes a draft what `revise` makes of the one kept, in one step that no other tab comes between; resolves with it when
   * it is on disk. `revise` answers undefined to remove the draft with its pictures that no other draft has.
   * `unavailable` when the device has no room or right to keep it.
   */
  update(id: string, revise: (kept: Draft | undefined) => Draft | undefined): Promise<Result<Draft | undefined>>;
  /** `invalid` for one that was kept in a form that can't be read here. */
  read(id: string): Promise<Result<Draft | undefined>>;
  readAll(): Promise<Result<ShelvedDrafts>>;
  keepPicture(key: string, bytes: Blob): Promise<Result<void>>;
  readPicture(key: string): Promise<Result<Blob | undefined>>;
  /** Calls when another tab changed a draft. Returns what stops it. */
  subscribe(onChange: (draftId: string) => void): () => void;
}

interface ShelvedDrafts {
  /** The last changed first. */
  readonly drafts: readonly Draft[];
  /** How many are kept in a form that can't be read here, of a newer version or damaged. They stay. */
  readonly unreadable: number;
}
