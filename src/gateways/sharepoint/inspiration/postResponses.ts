import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import type { ISPCollection, ISPQueryable } from '@pnp/sp/spqueryable';
import type { PostComment, PostResponses, TriedReport } from '../../../domain/inspiration/readPost';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import { allRows, firstRows } from '../allRows';
import { portalErrorOf } from '../portalErrorOf';
import type { RowReader } from '../rowReader';
import { commentTextOf } from './commentText';
import { itemsPath } from './itemsPath';
import type { OwnList } from './itemsPath';
import { isTriedRow } from './triedKey';

/** Where the responses of posts are kept, and who asks. */
export interface ResponsePlaces {
  /** The site, from `connectForWriting`. */
  site: ISPQueryable;
  /** Server-relative path of the portal's site, such as `/sites/ambassadorportal`. */
  sitePath: string;
  /** Scheme and host that the site is on. */
  origin: string;
  /** The person's id in the site. */
  userId: number;
}

/** SharePoint hands out so many comments at once when it is asked to; the rest follow page by page. */
const commentsAtOnce = 100;
/** As many rows as SharePoint hands out at once. */
const rowsAtOnce = 5000;

/** A query for the comments of a post, newest first. */
export function commentsQuery(site: ISPQueryable, sitePath: string, postId: number): ISPCollection {
  return SPCollection(site, `${itemsPath(sitePath, 'SitePages', postId)}/comments`).top(commentsAtOnce);
}

/** Asks for everything that people answered to a post: four requests, to be read with `responsesOf`. */
export function askResponses(batched: ISPQueryable, sitePath: string, postId: number): Promise<unknown>[] {
  const rowsOf = (list: OwnList): ISPCollection =>
    SPCollection(batched, itemsPath(sitePath, list)).filter(`AmbPostId eq ${postId}`).orderBy('Id', false).top(rowsAtOnce);
  return [
    SPInstance(batched, `${itemsPath(sitePath, 'SitePages', postId)}/likedByInformation`)<unknown>(),
    firstRows(commentsQuery(batched, sitePath, postId).expand('replies')),
    firstRows(
      rowsOf('Lists/Tried')
        .select('Title', 'Created', 'AuthorId', 'AmbPostId', 'AmbKey', 'Author/Title')
        .expand('Author')
    ),
    firstRows(rowsOf('Lists/Saved').select('AuthorId')),
  ];
}

/**
 * Puts the answers to `askResponses` together. One that failed fails all: what couldn't be read isn't shown as none.
 *
 * @param readAt when they were asked; ISO 8601 in UTC
 */
export async function responsesOf(
  places: ResponsePlaces,
  answers: readonly Result<unknown>[],
  canComment: boolean,
  readAt: string
): Promise<Result<PostResponses>> {
  const [likes, comments, tried, saved] = answers;
  // Where comments are switched off, SharePoint may not tell what there was.
  const failed = [likes, tried, saved, ...(canComment ? [comments] : [])].find((answer) => !answer.ok);
  if (failed && !failed.ok) {
    return failed;
  }
  const { site, origin, userId } = places;
  const rowsOf = async (answer: Result<unknown>): Promise<RowReader[]> =>
    answer.ok ? allRows(site, origin, answer.value) : [];
  try {
    return success({
      readAt,
      ...likesIn(likes),
      canComment,
      comments: (await rowsOf(comments)).flatMap((row) => withReplies(row, userId)).sort(oldestFirst),
      reports: onePerAuthor((await rowsOf(tried)).filter(isTriedRow)).map((row) => reportOf(row, userId)),
      isSaved: (await rowsOf(saved)).some((row) => row.number('AuthorId') === userId),
    });
  } catch (thrown) {
    return failure(portalErrorOf(thrown));
  }
}

/** SharePoint writes the count as text, as OData does with 64 bits. */
function likesIn(answer: Result<unknown>): Pick<PostResponses, 'likeCount' | 'isLiked'> {
  const { likeCount, isLikedByUser } = (answer.ok ? answer.value : {}) as Record<string, unknown>;
  const count = Number(likeCount);
  if (!Number.isInteger(count) || typeof isLikedByUser !== 'boolean') {
    throw new Error(`Unexpected likes: ${typeof likeCount}, ${typeof isLikedByUser}`);
  }
  return { likeCount: count, isLiked: isLikedByUser };
}

/** Replies are written on SharePoint's own page; here they stand among the comments, in the order of time. */
function withReplies(row: RowReader, userId: number): PostComment[] {
  return [row, ...row.rows('replies')].map((comment) => ({
    id: comment.text('id') ?? '',
    author: comment.row('author')?.text('name') ?? '',
    isMine: isBy(comment, userId),
    text: commentTextOf(comment),
    createdAt: new Date(comment.time('createdDate') ?? 0).toISOString(),
  }));
}

/** True for a comment that the person wrote. */
export function isBy(comment: RowReader, userId: number): boolean {
  return comment.row('author')?.number('id') === userId;
}

function oldestFirst(a: PostComment, b: PostComment): number {
  return a.createdAt.localeCompare(b.createdAt) || Number(a.id) - Number(b.id);
}

/** The newest of each author's rows. */
function onePerAuthor(newestFirst: readonly RowReader[]): RowReader[] {
  const authors = new Set<number>();
  return newestFirst.filter((row) => {
    const author = row.id('AuthorId');
    return !authors.has(author) && authors.add(author);
  });
}

function reportOf(row: RowReader, userId: number): TriedReport {
  return {
    author: row.row('Author')?.text('Title') ?? '',
    isMine: row.number('AuthorId') === userId,
    experience: row.text('Title') ?? '',
    triedAt: new Date(row.time('Created') ?? 0).toISOString(),
  };
}
