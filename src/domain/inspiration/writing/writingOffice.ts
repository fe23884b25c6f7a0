import type { Result } from '../../shared/result';

/** What the site's owner decides about writing. Refused with `forbidden` for all others. */
export interface WritingOffice {
  /** All folders, and the ambassadors without one. */
  readOffice(): Promise<Result<Office>>;
  /** Makes a folder that this person alone (beside reviewers and owners) can write in. */
  openFolder(personId: number): Promise<Result<void>>;
  /** Lets another person look after what is in the folder, in the first one's place. */
  handOver(folder: HeldFolder, personId: number): Promise<Result<void>>;
  /** Whether what is published goes to a reviewer first. */
  setReviewed(isReviewed: boolean): Promise<Result<void>>;
}

export interface Office {
  readonly folders: readonly HeldFolder[];
  /** Members of the ambassadors' group, by name. */
  readonly ambassadors: readonly Ambassador[];
  readonly isReviewed: boolean;
}

export interface HeldFolder {
  readonly path: string;
  readonly postCount: number;
  /** Who can write in it; nobody when the holder's account is gone. */
  readonly holders: readonly Ambassador[];
}

export interface Ambassador {
  readonly id: number;
  readonly name: string;
  /** False for a holder who isn't an ambassador any more. */
  readonly isAmbassador: boolean;
}
