import type { RowReader } from '../rowReader';

/**
 * The key of a person's row in the list of tries. It is unique there, so that nobody counts twice. Anyone may add rows,
 * so another may hold the key that is a person's by right; then the person's row has the next.
 *
 * @param userId the person's id in the site
 * @param next 0 for the key by right
 */
export function triedKeyOf(postId: number, userId: number, next = 0): string {
  return `${postId}-${userId}${next > 0 ? `-${next}` : ''}`;
}

/**
 * True for a row whose key is its own post's and author's: one made by hand with another's key, or of no post, counts
 * for nothing. Reads `AmbPostId`, `AuthorId` and `AmbKey`. A person may have several such rows, which count as one.
 */
export function isTriedRow(row: RowReader): boolean {
  const postId = row.number('AmbPostId');
  const authorId = row.number('AuthorId');
  if (!postId || !authorId) {
    return false;
  }
  const byRight = triedKeyOf(postId, authorId);
  const key = row.text('AmbKey') ?? '';
  return key === byRight || key.startsWith(`${byRight}-`);
}
