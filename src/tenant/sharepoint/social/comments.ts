import { moment, type Context } from '../kernel/context';
import {
  accessDenied,
  invalidArgument,
  itemDoesNotExist,
  propertyNotOnType,
  refused,
} from '../kernel/errors';
import type { ItemData } from '../items/itemType';
import type { Page } from '../kernel/nodes';
import type { Query } from '../odata/query';
import { safeCommentText, visibleLength } from './commentText';
import { mayOnWeb } from '../security/permissions';

/** Comments, their likes, likes of items, and items where nobody may comment. */
export const socialMigrations: readonly string[] = [
  `
CREATE TABLE comments (
  id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, parent INTEGER,
  author INTEGER NOT NULL,
  text TEXT NOT NULL, mentions TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL
);
CREATE INDEX comments_item ON comments (list, item, parent);
CREATE TABLE comment_likes (comment INTEGER NOT NULL, user INTEGER NOT NULL, created TEXT NOT NULL,
  PRIMARY KEY (comment, user));
CREATE TABLE item_likes (list INTEGER NOT NULL, item INTEGER NOT NULL, user INTEGER NOT NULL,
  created TEXT NOT NULL, PRIMARY KEY (list, item, user));
CREATE TABLE comments_disabled (list INTEGER NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (list, item));
`,
];

/** A comment or a reply to one. */
export interface Comment {
  id: number;
  list: number;
  item: number;
  parent: number | null;
  author: number;
  text: string;
  mentions: string;
  created: string;
  modified: string;
}
/** What comments hang on: an item, or a comment (`parent`) whose replies they are. */
export interface CommentOwner extends ItemData {
  parent?: Comment;
}
/** A comment with its item. */
export interface CommentData extends ItemData {
  comment: Comment;
}

/** SharePoint's limit of characters in a comment, as its own page counts them. */
const longest = 2000;
/** https://github.com/pnp/pnpjs/issues/2919 */
const defaultTop = 30;

/** Newest first; replies oldest first, as people read them. */
export function readComments(ctx: Context, owner: CommentOwner, query: Query): Page {
  const { list, row, parent } = owner;
  const order = parent ? 'ASC' : 'DESC';
  const beyond = query.skipToken === undefined ? '' : `AND id ${parent ? '>' : '<'} ?`;
  const from = /^\d+$/.test(query.skipToken ?? '') ? Number(query.skipToken) : undefined;
  if (query.skipToken !== undefined && from === undefined)
    throw invalidArgument('The $skiptoken is not valid.');
  const top = query.top ?? defaultTop;
  const found = ctx.database.all<Comment>(
    `SELECT * FROM comments WHERE list = ? AND item = ? AND parent IS ? ${beyond} ORDER BY id ${order} LIMIT ?`,
    [list.no, row.id, parent?.id ?? null, ...(from === undefined ? [] : [from]), top + 1],
  );
  const page = found.slice(0, top);
  const last = page.at(-1);
  return {
    queried: true,
    rows: page.map((comment) => ({ list, row, comment })),
    skipToken: found.length > top && last ? String(last.id) : undefined,
  };
}

export function commentById(ctx: Context, { list, row, parent }: CommentOwner, id: number): CommentData {
  const comment = ctx.database.get<Comment>('SELECT * FROM comments WHERE id = ? AND list = ? AND item = ?', [
    id,
    list.no,
    row.id,
  ]);
  if (!comment || (parent && comment.parent !== parent.id)) throw itemDoesNotExist();
  return { list, row, comment };
}

/**
 * Adds a comment as the caller; whoever may read the item may comment on it, unless comments are switched
 * off.
 */
export function addComment(ctx: Context, owner: CommentOwner, body: Record<string, unknown>): CommentData {
  const unknown = Object.keys(body).find((name) => !['text', 'mentions', 'contentAnchor'].includes(name));
  if (unknown) throw propertyNotOnType(unknown, 'Microsoft.SharePoint.Comments.CommentInformation');
  const { list, row, parent } = owner;
  if (commentsDisabled(ctx, owner)) throw refused('Comments are disabled for this item.', 403, '-2147024891');
  if (typeof body.text !== 'string' || visibleLength(body.text) === 0 || visibleLength(body.text) > longest) {
    throw invalidArgument(`The text of a comment must have between 1 and ${longest} characters.`);
  }
  if (parent?.parent) throw invalidArgument('A reply cannot be replied to.');
  const now = moment(ctx);
  const { lastId } = ctx.database.run(
    'INSERT INTO comments (list, item, parent, author, text, mentions, created, modified) VALUES (?,?,?,?,?,?,?,?)',
    [
      list.no,
      row.id,
      parent?.id ?? null,
      ctx.user.id,
      safeCommentText(body.text),
      JSON.stringify(Array.isArray(body.mentions) ? body.mentions : []),
      now,
      now,
    ],
  );
  return commentById(ctx, { list, row }, lastId);
}

/** One's own comment, or any of them for owners of the site; replies go with it. */
export function removeComment(ctx: Context, { comment }: CommentData): void {
  if (comment.author !== ctx.user.id && !mayOnWeb(ctx, 'manageWeb')) throw accessDenied();
  ctx.database.run(
    'DELETE FROM comment_likes WHERE comment IN (SELECT id FROM comments WHERE id = ?1 OR parent = ?1)',
    [comment.id],
  );
  ctx.database.run('DELETE FROM comments WHERE id = ?1 OR parent = ?1', [comment.id]);
}

export function removeAllComments(ctx: Context, { list, row }: CommentOwner): void {
  if (!mayOnWeb(ctx, 'manageWeb')) throw accessDenied();
  forgetItem(ctx, list.no, row.id, false);
}

/** Takes everything social of an item away; likes of the item only when the item itself goes. */
export function forgetItem(
  ctx: Pick<Context, 'database'>,
  list: number,
  item: number,
  wholly: boolean,
): void {
  ctx.database.run(
    'DELETE FROM comment_likes WHERE comment IN (SELECT id FROM comments WHERE list = ? AND item = ?)',
    [list, item],
  );
  ctx.database.run('DELETE FROM comments WHERE list = ? AND item = ?', [list, item]);
  if (!wholly) return;
  ctx.database.run('DELETE FROM item_likes WHERE list = ? AND item = ?', [list, item]);
  ctx.database.run('DELETE FROM comments_disabled WHERE list = ? AND item = ?', [list, item]);
}

export const commentsDisabled = (ctx: Context, { list, row }: ItemData): boolean =>
  list.settings.disableCommenting ||
  ctx.database.get('SELECT 1 FROM comments_disabled WHERE list = ? AND item = ?', [list.no, row.id]) !==
    undefined;

export function setCommentsDisabled(ctx: Context, { list, row }: ItemData, disabled: boolean): void {
  ctx.database.run(
    disabled
      ? 'INSERT OR IGNORE INTO comments_disabled (list, item) VALUES (?,?)'
      : 'DELETE FROM comments_disabled WHERE list = ? AND item = ?',
    [list.no, row.id],
  );
}

export const commentCount = (ctx: Context, { list, row }: ItemData): number =>
  ctx.database.get<{ n: number }>('SELECT count(*) AS n FROM comments WHERE list = ? AND item = ?', [
    list.no,
    row.id,
  ])?.n ?? 0;

export const replyCount = (ctx: Context, comment: Comment): number =>
  ctx.database.get<{ n: number }>(
    'SELECT count(*) AS n FROM comments WHERE list = ? AND item = ? AND parent = ?',
    [comment.list, comment.item, comment.id],
  )?.n ?? 0;
