/** A post that SharePoint's full-text search found. */
interface FullTextHit {
  readonly id: number;
  /** Numbers of the terms whose words are seen in the piece of text that it shows. */
  readonly seen: readonly number[];
}

/** What is known of how posts answer a search. */
interface Evidence {
  /** How many posts there are. */
  readonly posts: number;
  /** For each term: how well titles, teasers and facts answer it, from 0 (not there) to 1, by post. */
  readonly byTerm: readonly ReadonlyMap<number, number>[];
  /** What full-text search found, the best first. */
  readonly fullText: readonly FullTextHit[];
  /** How many of the themes, settings and places that were named a post has: 0 to 1; only posts that have any. */
  readonly named: ReadonlyMap<number, number>;
}

/** A word in the running text says less than one in the title or teaser. */
const inText = 0.35;
/** What the order of full-text search adds to its first post; half as much to the fourth. */
const forOrder = 0.25;
const halfOrderAt = 3;
const forNamed = 0.6;
/** A post must have at least this share of what the best one has, or the rest of the list is noise. */
const shareKept = 0.5;
/** The first of full-text search stay even so: what it shows of them is only a piece. */
const alwaysKept = 3;

/**
 * Ids of the posts that answer a search, best first. A term weighs more the fewer posts have it; posts that have all
 * terms come before those that have some; named themes, settings and places lift a post but don't keep others out.
 */
export function rankPosts({ posts, byTerm, fullText, named }: Evidence): number[] {
  if (byTerm.length === 0) {
    return [...named].sort(([a, x], [b, y]) => y - x || b - a).map(([id]) => id);
  }
  const terms = byTerm.map((hits, term) => withSeen(hits, fullText.filter((hit) => hit.seen.includes(term))));
  const found = terms.map((hits) => hits.size > 0);
  const weights = terms.map((hits) => Math.log(1 + posts / Math.max(1, hits.size)));
  const all = sum(weights.filter((_, term) => found[term])) || 1;
  const order = new Map(fullText.map(({ id }, index) => [id, index]));
  const ids = new Set([...terms.flatMap((hits) => [...hits.keys()]), ...order.keys()]);
  const ranked = [...ids].map((id) => {
    const share = sum(terms.map((hits, term) => (hits.has(id) ? weights[term] : 0))) / all;
    const fit = sum(terms.map((hits, term) => (hits.get(id) ?? 0) * weights[term])) / all;
    const place = order.get(id);
    const lift = place === undefined ? 0 : forOrder / (1 + place / halfOrderAt);
    return { id, share, score: fit * (0.5 + share / 2) + lift + forNamed * (named.get(id) ?? 0) };
  });
  const most = Math.max(...ranked.map(({ share }) => share));
  return ranked
    .filter(({ id, share }) => share > most * shareKept || (order.get(id) ?? alwaysKept) < alwaysKept)
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .map(({ id }) => id);
}

function withSeen(hits: ReadonlyMap<number, number>, seen: readonly FullTextHit[]): ReadonlyMap<number, number> {
  const all = new Map(hits);
  seen.forEach(({ id }) => all.set(id, Math.max(all.get(id) ?? 0, inText)));
  return all;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
