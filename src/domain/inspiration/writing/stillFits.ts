import type { OwnPost } from './writingDesk';

/**
 * Whether it is time to ask the author if a post still fits: it is on the blog, and a year has gone since it was
 * published or somebody last said so.
 */
export function asksWhetherItFits(
  post: Pick<OwnPost, 'state' | 'publishedAt' | 'confirmedAt'>,
  now: Date
): boolean {
  if (post.publishedAt === undefined || (post.state !== 'published' && post.state !== 'changed')) {
    return false;
  }
  const lastSeen = [post.publishedAt, post.confirmedAt ?? post.publishedAt].map((iso) => new Date(iso).getTime());
  return now.getTime() >= yearAfter(Math.max(...lastSeen));
}

function yearAfter(time: number): number {
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() + 1);
}
