import type { Site } from '../site/connect';
import { SPQueryable, spPost } from '../site/pnp';
import { commentHtml, textOfComment } from './commentText';
import { inParallel } from './inParallel';
import type { Post } from './post';

/** A post with its page. */
export interface PublishedPost {
  post: Post;
  id: number;
}

interface CommentRow {
  /** HTML. */
  text: string;
}

interface LikesRow {
  likedBy?: { name: string }[];
}

interface Said {
  comments: Set<string>;
  likedBy: Set<string>;
}

const listUrl = 'SitePages';

/** What has been said of the posts already; one batch. */
async function readSaid(site: Site, posts: PublishedPost[]): Promise<Map<number, Said>> {
  const [batched, execute] = site.sp.batched({ maxRequests: 100 });
  const list = () => batched.web.getList(`${site.path}/${listUrl}`);
  const reading = Promise.all(posts.map(async ({ id }) => {
    const comments: Promise<CommentRow[]> = list().items.getById(id).comments();
    const likes: Promise<LikesRow> = SPQueryable(list().items.getById(id), 'LikedByInformation?$expand=likedBy')();
    const [rows, { likedBy }] = await Promise.all([comments, likes]);
    return [id, {
      comments: new Set(rows.map((row) => textOfComment(row.text))),
      likedBy: new Set((likedBy ?? []).map((person) => person.name)),
    }] as const;
  }));
  const [said] = await Promise.all([reading, execute()]);
  return new Map(said);
}

/** A person who can speak on the site. */
export interface Voice {
  displayName: string;
  site: Site;
}

/**
 * Says and likes what the posts' files tell, each in the name of the person concerned. What was said before isn't
 * repeated; comments of a post keep their order.
 */
export async function ensureDiscussions(
  site: Site, posts: PublishedPost[], voiceOf: (person: string) => Voice,
): Promise<void> {
  const said = await readSaid(site, posts);
  await inParallel(6, posts, async ({ post, id }) => {
    const before = said.get(id);
    for (const comment of post.comments.filter((one) => !before?.comments.has(one.text))) {
      await voiceOf(comment.by).site.list(listUrl).items.getById(id).comments.add({ text: commentHtml(comment.text) });
    }
    const fresh = post.likes.map(voiceOf).filter((voice) => !before?.likedBy.has(voice.displayName));
    for (const voice of fresh) {
      await spPost(SPQueryable(voice.site.list(listUrl).items.getById(id), 'like'));
    }
  });
}
