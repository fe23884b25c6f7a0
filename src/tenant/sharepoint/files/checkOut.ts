import type { SqlRow } from '../../store/database';
import type { Context } from '../kernel/context';
import { invalidArgument, refused } from '../kernel/errors';
import { demandEdit, keepVersion, nextMinor, updateRow } from '../items/write';
import { quoteName, tableOf, type ItemRow } from '../items/rows';
import { demandOnItem } from '../security/permissions';
import { checkedOutBy, newest, type FileData } from './fileData';
import { dropUnusedBlob } from './fileVersions';
import { pathOf } from './folderData';
import { announce, draftLevel, publishedLevel, publishOrSubmit, saveRow } from './publishing';
import { purgeItem } from '../items/deletion';

/** Rows as they were before a check-out; a discarded check-out puts them back. */
export const checkOutMigrations: readonly string[] = [
  'CREATE TABLE check_outs (list INTEGER NOT NULL, item INTEGER NOT NULL, before TEXT, PRIMARY KEY (list, item))',
];

/**
 * Checks a file out to the caller. In a library with drafts the working copy is the draft row, so that
 * readers keep the published one; `before` (nothing for a file that was never checked in) is kept for
 * `undoCheckOut`.
 */
export function checkOut(ctx: Context, file: FileData): ItemRow {
  const row = newest(ctx, file);
  demandEdit(ctx, file.list, row, 'editListItems');
  if (row.checked_out_to !== null) {
    if (row.checked_out_to === ctx.user.id) return row;
    throw checkedOutBy(ctx, row);
  }
  ctx.database.run('INSERT OR REPLACE INTO check_outs (list, item, before) VALUES (?,?,?)', [
    file.list.no,
    row.id,
    JSON.stringify(row),
  ]);
  const { list } = file;
  const minor = list.settings.enableMinorVersions;
  const working = {
    ...row,
    checked_out_to: ctx.user.id,
    version: row.version + 1,
    ui_version: minor ? nextMinor(row) : row.ui_version + 512,
    ...(minor ? { level: draftLevel, moderation: 3 } : {}),
  };
  if (list.settings.enableVersioning) keepVersion(ctx, list, row);
  if (working.level === row.level) saveRow(ctx, file, working);
  else split(ctx, file, row, working);
  return announce(ctx, file, working, row);
}

function split(ctx: Context, { list }: FileData, published: ItemRow, working: ItemRow): void {
  updateRow(ctx, list, published.key, { current: 0 });
  working.key = insert(ctx, list.no, { ...working, current: 1 });
}

function insert(ctx: Context, list: number, row: SqlRow): number {
  const columns = Object.entries(row).filter(([name]) => name !== 'key');
  const names = columns.map(([name]) => quoteName(name));
  return ctx.database.run(
    `INSERT INTO ${tableOf({ no: list })} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    columns.map(([, stored]) => stored),
  ).lastId;
}

function demandOwnCheckOut(ctx: Context, row: ItemRow): void {
  if (row.checked_out_to === null) {
    throw refused(`The file "${ctx.origin}${pathOf(row)}" is not checked out.`, 400, '-2147024738');
  }
  if (row.checked_out_to !== ctx.user.id) throw checkedOutBy(ctx, row);
}

/** How a file is checked in: as a draft, published, or over the last version. */
export const checkInTypes = { minor: 0, major: 1, overwrite: 2 } as const;

/** Ends the caller's check-out, keeping what was changed. */
export function checkIn(ctx: Context, file: FileData, comment: string, type: number): ItemRow {
  const row = newest(ctx, file);
  demandOwnCheckOut(ctx, row);
  if (comment.length > 1023) throw invalidArgument('The comment is longer than 1023 characters.');
  const before = beforeCheckOut(ctx, file, row);
  ctx.database.run('DELETE FROM check_outs WHERE list = ? AND item = ?', [file.list.no, row.id]);
  const checkedIn = { ...row, checked_out_to: null, checkin_comment: comment, version: row.version + 1 };
  if (type === checkInTypes.overwrite && before)
    checkedIn.ui_version = Math.max(
      before.ui_version,
      row.level === draftLevel && before.level === publishedLevel ? row.ui_version : 0,
    );
  if (type === checkInTypes.major && file.list.settings.enableMinorVersions)
    return publishOrSubmit(ctx, file, checkedIn);
  saveRow(ctx, file, checkedIn);
  return announce(ctx, file, checkedIn, row);
}

function beforeCheckOut(ctx: Context, { list }: FileData, row: ItemRow): ItemRow | undefined {
  const kept = ctx.database.get<{ before: string | null }>(
    'SELECT before FROM check_outs WHERE list = ? AND item = ?',
    [list.no, row.id],
  );
  return kept?.before ? (JSON.parse(kept.before) as ItemRow) : undefined;
}

/**
 * Ends a check-out and puts back what was there before; a file that was never checked in goes. Answers
 * undefined then.
 */
export function undoCheckOut(ctx: Context, file: FileData): ItemRow | undefined {
  const row = newest(ctx, file);
  if (row.checked_out_to !== ctx.user.id && row.checked_out_to !== null)
    // SharePoint's own right for this, CancelCheckout.
    demandOnItem(ctx, file.list, row, 'overrideListBehaviors');
  else demandOwnCheckOut(ctx, row);
  const before = beforeCheckOut(ctx, file, row);
  ctx.database.run('DELETE FROM check_outs WHERE list = ? AND item = ?', [file.list.no, row.id]);
  if (!before) {
    purgeItem(ctx, file.list, row);
    return undefined;
  }
  // Columns that went, and permissions that changed meanwhile, stay as they are now.
  const kept = Object.fromEntries(Object.entries(before).filter(([column]) => column in row));
  const restored = {
    ...row,
    ...kept,
    acl: row.acl,
    version: row.version + 1,
    checked_out_to: null,
    current: 1,
  } as ItemRow;
  if (before.level !== row.level) {
    ctx.database.run(`DELETE FROM ${tableOf(file.list)} WHERE key = ?`, [row.key]);
  }
  ctx.database.run('DELETE FROM item_versions WHERE list = ? AND item = ? AND ui_version = ?', [
    file.list.no,
    row.id,
    before.ui_version,
  ]);
  saveRow(ctx, file, restored);
  dropUnusedBlob(ctx, file, row.blob);
  return announce(ctx, file, restored, row);
}

/** Checks a new file out to its maker: it has never been checked in, so discarding it takes it away. */
export function markNewCheckOut(ctx: Context, file: FileData): ItemRow {
  ctx.database.run('INSERT OR REPLACE INTO check_outs (list, item, before) VALUES (?,?,NULL)', [
    file.list.no,
    file.row.id,
  ]);
  const row = { ...file.row, checked_out_to: ctx.user.id };
  updateRow(ctx, file.list, row.key, { checked_out_to: ctx.user.id });
  return row;
}
