import type { DraftKeeper } from '../../../domain/inspiration/writing/draftKeeper';
import { draftsLeftPrefix } from './draftsLeft';

/** Milliseconds without a change after which it is looked whether SharePoint has all. */
const quietMs = 5000;

/**
 * Marks the device from the first change on, until SharePoint has all that the person wrote.
 *
 * @param owner from `ownerOnDevice`
 */
export function markDraftsLeft(keeper: Pick<DraftKeeper, 'left' | 'subscribe'>, storage: Storage, owner: string): void {
  let timer: number | undefined;
  const mark = (isLeft: boolean): void => {
    try {
      if (isLeft) {
        storage.setItem(draftsLeftPrefix + owner, '');
      } else {
        storage.removeItem(draftsLeftPrefix + owner);
      }
    } catch {
      // Full or forbidden: the drafts themselves are elsewhere, and are sent when the person writes again.
    }
  };
  const look = async (): Promise<void> => {
    const left = await keeper.left();
    mark(!left.ok || left.value.length > 0);
  };
  keeper.subscribe(() => {
    mark(true);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void look(), quietMs);
  });
  void look();
}
