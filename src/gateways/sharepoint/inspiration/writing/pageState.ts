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
  const isWithdrawn = item.time('AmbWithdrawn') !== undefined;
  // A version that waits for approval has its number already, and isn't out.
  const isUndecided = isPending(item) && file.number('MinorVersion') === 0;
  return !isWithdrawn && (file.number('MajorVersion') ?? 0) > (isUndecided ? 1 : 0);
}

/** True when the newest version waits for a reviewer. */
export function isPending(item: RowReader): boolean {
  return item.number('OData__ModerationStatus') === moderation.pending;
}

/** True when the newest version is what readers have. */
export function isAllOut(file: RowReader, item: RowReader): boolean {
  return isOut(file, item) && file.number('Level') === publishedLevel && !isPending(item) && !isReturned(item);
}

/** How a page stands for its author. */
export function postStateOf(file: RowReader, item: RowReader): PostState {
  if (isPending(item)) {
    return 'waiting';
  }
  if (isReturned(item)) {
    return 'returned';
  }
  if (item.time('AmbWithdrawn') !== undefined) {
    return 'withdrawn';
  }
  return isOut(file, item) ? (file.number('Level') === publishedLevel ? 'published' : 'changed') : 'draft';
}

function isReturned(item: RowReader): boolean {
  return item.number('OData__ModerationStatus') === moderation.denied;
}
