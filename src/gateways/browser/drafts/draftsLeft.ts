import { hasEntries } from '../hasEntries';

/** How the marks of all who have drafts on this device begin. */
export const draftsLeftPrefix = 'ambassadorportal.drafts:';

/**
 * True when somebody's drafts may be on this device alone: then the keeper of drafts is worth its script. Asked on every
 * page with the blog, so it is a mark beside the drafts and not a look among them, and a file of its own.
 */
export function areDraftsLeft(storage: Storage): boolean {
  return hasEntries(storage, draftsLeftPrefix);
}
