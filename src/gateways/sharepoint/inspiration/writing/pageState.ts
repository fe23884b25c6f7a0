import type { PostState } from '../../../../domain/inspiration/writing/writingDesk';
import type { RowReader } from '../../rowReader';

/** `OData__ModerationStatus` of SharePoint's content approval (`SP.ModerationStatusType`). */
const moderation = { denied: 1, pending: 2 } as const;

/** `Level` of a file (`SP.FileLevel`). */
const publishedLevel = 1;

/** Columns of a file that `isOut` reads. */
export const fileStateColumns = ['Level', 'MajorVersion', 'MinorVersion'] as const;

/** Columns of a page's item that tell where it stands. */
export const itemStateColumns = ['OData__ModerationStatus', 'AmbWithdrawn'] as const;

/** True when readers have a version of the page, be it an older one. */
export function isOut(file: RowReader, item: RowReader): boolean {
  return isAllOut(file, item) || hasOlderOut(file, item);
}

/** True when the newest version is what readers have. */
export function isAllOut(file: RowReader, item: RowReader): boolean {
  return file.number('Level') === publishedLevel && !isPending(item) && !isReturned(item);
}

/** True when the newest version waits for a reviewer. */
export function isPending(item: RowReader): boolean {
  return item.number('OData__ModerationStatus') === moderation.pending;
}

/** How a page stands for its author. */
export function postStateOf(file: RowReader, item: RowReader): PostState {
  if (isPending(item)) {
    return 'waiting';
  }
  if (isReturned(item)) {
    return 'returned';
  }
  // Whoever published a withdrawn page in SharePoint's own editor left the mark of its withdrawal.
  if (isAllOut(file, item)) {
    return 'published';
  }
  if (isWithdrawn(item)) {
    return 'withdrawn';
  }
  return hasOlderOut(file, item) ? 'changed' : 'draft';
}

function hasOlderOut(file: RowReader, item: RowReader): boolean {
  // Should a version that waits for approval have its whole number already, it isn't out by that.
  const isUndecided = isPending(item) && file.number('MinorVersion') === 0;
  return !isWithdrawn(item) && (file.number('MajorVersion') ?? 0) > (isUndecided ? 1 : 0);
}

function isReturned(item: RowReader): boolean {
  return item.number('OData__ModerationStatus') === moderation.denied;
}

function isWithdrawn(item: RowReader): boolean {
  return item.time('AmbWithdrawn') !== undefined;
}
