import { inFeedOrder } from './feedPage';
import type { PostCard } from './post';

/**
 * The posts that are nearest to one, nearest first and never itself: by how many themes they share, then by the same
 * tool, then by how many settings they share, then the newest. One with neither a theme nor the tool in common isn't
 * related.
 */
export function relatedPosts(post: PostCard, others: readonly PostCard[], limit: number): PostCard[] {
  return others
    .filter(({ id }) => id !== post.id)
    .map((other) => ({ other, nearness: nearnessOf(post, other) }))
    .filter(({ nearness: [themes, tool] }) => themes + tool > 0)
    .sort((a, b) => nearestFirst(a.nearness, b.nearness) || inFeedOrder(a.other, b.other))
    .slice(0, limit)
    .map(({ other }) => other);
}

function nearnessOf(post: PostCard, other: PostCard): [number, number, number] {
  return [
    shared(post.themes, other.themes),
    post.tool !== undefined && post.tool === other.tool ? 1 : 0,
    shared(post.settings, other.settings),
  ];
}

function shared<T>(ours: readonly T[], theirs: readonly T[]): number {
  return ours.filter((one) => theirs.includes(one)).length;
}

function nearestFirst(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((count, rank) => count !== b[rank]);
  return first < 0 ? 0 : b[first] - a[first];
}
