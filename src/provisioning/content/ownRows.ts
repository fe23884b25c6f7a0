import type { IItems } from '@pnp/sp/items/index.js';
import type { Site } from '../site/connect';
import type { PublishedPost, Voice } from './discussion';
import { inParallel } from './inParallel';

const triedUrl = 'Lists/Tried';
const savedUrl = 'Lists/Saved';
/** As many rows as SharePoint hands out at once; a made-up person has a few dozen. */
const most = 5000;

/** What the files say that one person has tried and saved. */
interface OwnRows {
  tried: { postId: number; text: string }[];
  saved: { postId: number }[];
}

/** By person. */
function rowsOf(posts: PublishedPost[]): Map<string, OwnRows> {
  const found = new Map<string, OwnRows>();
  const of = (person: string): OwnRows => {
    const rows = found.get(person) ?? { tried: [], saved: [] };
    found.set(person, rows);
    return rows;
  };
  for (const { post, id: postId } of posts) {
    (post.tried ?? []).forEach(({ by, text }) => of(by).tried.push({ postId, text }));
    (post.saved ?? []).forEach((by) => of(by).saved.push({ postId }));
  }
  return found;
}

/** What a person has in the two lists; one batch. */
async function readOwn(site: Site, personId: number): Promise<{ keys: Set<string>; savedIds: Set<number> }> {
  const [batched, execute] = site.sp.batched();
  const own = (url: string): IItems =>
    batched.web.getList(`${site.path}/${url}`).items.filter(`AuthorId eq ${personId}`).top(most);
  const reading = Promise.all([
    own(triedUrl).select('AmbKey')<{ AmbKey: string }[]>(),
    own(savedUrl).select('AmbPostId')<{ AmbPostId: number | null }[]>(),
  ]);
  const [[tried, saved]] = await Promise.all([reading, execute()]);
  return {
    keys: new Set(tried.map((row) => row.AmbKey)),
    savedIds: new Set(saved.flatMap((row) => row.AmbPostId ?? [])),
  };
}

async function ensureOwn(site: Site, rows: OwnRows): Promise<void> {
  const { Id: personId }: { Id: number } = await site.web.currentUser.select('Id')();
  const { keys, savedIds } = await readOwn(site, personId);
  const tried = rows.tried.map(({ postId, text }) => ({ Title: text, AmbPostId: postId, AmbKey: `${postId}-${personId}` }))
    .filter((row) => !keys.has(row.AmbKey));
  const saved = rows.saved.filter(({ postId }) => !savedIds.has(postId)).map(({ postId }) => ({ AmbPostId: postId }));
  if (tried.length + saved.length === 0) {
    return;
  }
  const [batched, execute] = site.sp.batched();
  const list = (url: string): IItems => batched.web.getList(`${site.path}/${url}`).items;
  const adding = Promise.all([
    ...tried.map((row) => list(triedUrl).add(row)),
    ...saved.map((row) => list(savedUrl).add(row)),
  ]);
  await Promise.all([adding, execute()]);
}

/** Writes what the posts' files say that people have tried and saved, each in their own name; what is there stays. */
export async function ensureOwnRows(posts: PublishedPost[], voiceOf: (person: string) => Voice): Promise<void> {
  await inParallel(6, [...rowsOf(posts)], ([person, rows]) => ensureOwn(voiceOf(person).site, rows));
}
