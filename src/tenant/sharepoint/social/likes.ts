import { moment, type Context } from '../kernel/context';
import type { ItemData } from '../items/itemType';
import { principalById } from '../model/principals';
import type { Comment } from './comments';

/** Somebody who likes something. */
export interface Like {
  user: number;
  created: string;
}

export const itemLikes = (ctx: Context, { list, row }: ItemData): Like[] =>
  ctx.database.all<Like>(
    'SELECT user, created FROM item_likes WHERE list = ? AND item = ? ORDER BY created DESC, user',
    [list.no, row.id],
  );
export const commentLikes = (ctx: Context, comment: Comment): Like[] =>
  ctx.database.all<Like>(
    'SELECT user, created FROM comment_likes WHERE comment = ? ORDER BY created DESC, user',
    [comment.id],
  );

/** Likes an item, or takes it back; doing it twice counts once. Answers how many like it then. */
export function likeItem(ctx: Context, item: ItemData, like: boolean): number {
  const { list, row } = item;
  if (like)
    ctx.database.run('INSERT OR IGNORE INTO item_likes (list, item, user, created) VALUES (?,?,?,?)', [
      list.no,
      row.id,
      ctx.user.id,
      moment(ctx),
    ]);
  else
    ctx.database.run('DELETE FROM item_likes WHERE list = ? AND item = ? AND user = ?', [
      list.no,
      row.id,
      ctx.user.id,
    ]);
  return itemLikes(ctx, item).length;
}

export function likeComment(ctx: Context, comment: Comment, like: boolean): void {
  if (like)
    ctx.database.run('INSERT OR IGNORE INTO comment_likes (comment, user, created) VALUES (?,?,?)', [
      comment.id,
      ctx.user.id,
      moment(ctx),
    ]);
  else
    ctx.database.run('DELETE FROM comment_likes WHERE comment = ? AND user = ?', [comment.id, ctx.user.id]);
}

export const likedByCaller = (ctx: Context, likes: readonly Like[]): boolean =>
  likes.some((one) => one.user === ctx.user.id);

/** A person as `Microsoft.SharePoint.Likes.userEntity` shows them. */
export interface Liker {
  id: number;
  name: string;
  email: string;
  loginName: string;
  creationDate: string;
}

export function likers(ctx: Context, likes: readonly Like[]): Liker[] {
  return likes.flatMap(({ user, created }) => {
    const found = principalById(ctx, ctx.web, user);
    return found
      ? [{ id: user, name: found.title, email: found.email, loginName: found.login, creationDate: created }]
      : [];
  });
}
