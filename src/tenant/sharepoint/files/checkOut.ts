import type { SqlRow } from '../../store/database';
import { moment, type Context } from '../kernel/context';
import { invalidArgument, refused } from '../kernel/errors';
import { demandEdit, keepVersion, nextMinor, updateRow } from '../items/write';
import { quoteName, tableOf, type ItemRow } from '../items/rows';
import { demandOnItem } from '../security/permissions';
import { checkedOutBy, newest, type FileData } from './fileData';
import { dropUnusedBlob } from './fileVersions';
import { pathOf } from './folderData';
import { purgeItem } from '../items/deletion';

/** Rows as they were before a check-out; a discarded check-out puts them back. */
export const checkOutMigrations: readonly string[] = [
  'CREATE TABLE check_outs (list INTEGER NOT NULL, item INTEGER NOT NULL, before TEXT, PRIMARY KEY (list, item))',
];

const publishedLevel = 1;
const draftLevel = 2;

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

function saveRow(ctx: Context, { list }: FileData, row: ItemRow): void {
  const { key, ...columns } = row;
  updateRow(ctx, list, key, columns);
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

function announce(ctx: Context, { list }: FileData, row: ItemRow, before: ItemRow): ItemRow {
  ctx.events.item(ctx, { kind: 'updated', list, row, before });
  return row;
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
    return makeMajor(ctx, file, checkedIn);
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

/** Publishes the newest draft: it takes the published row's place, which goes into the version history. */
export function publish(ctx: Context, file: FileData, comment: string): ItemRow {
  const row = newest(ctx, file);
  demandEdit(ctx, file.list, row, 'editListItems');
  if (row.checked_out_to !== null && row.checked_out_to !== ctx.user.id) throw checkedOutBy(ctx, row);
  if (!file.list.settings.enableMinorVersions)
    throw refused(
      'The library does not keep minor versions, so there is nothing to publish.',
      400,
      '-2130575296',
    );
  if (row.level === publishedLevel && row.checked_out_to === null) return row;
  ctx.database.run('DELETE FROM check_outs WHERE list = ? AND item = ?', [file.list.no, row.id]);
  return makeMajor(ctx, file, {
    ...row,
    checked_out_to: null,
    checkin_comment: comment,
    version: row.version + 1,
  });
}

function makeMajor(ctx: Context, file: FileData, draft: ItemRow): ItemRow {
  const { list } = file;
  const table = tableOf(list);
  const old = ctx.database.get<ItemRow>(`SELECT * FROM ${table} WHERE id = ? AND level = 1 AND key <> ?`, [
    draft.id,
    draft.key,
  ]);
  if (old) {
    keepVersion(ctx, list, old);
    ctx.database.run(`DELETE FROM ${table} WHERE key = ?`, [old.key]);
  }
  const major = {
    ...draft,
    level: publishedLevel,
    current: 1,
    moderation: list.settings.enableModeration ? 2 : 0,
    ui_version: (Math.floor(draft.ui_version / 512) + 1) * 512,
  };
  saveRow(ctx, file, major);
  return announce(ctx, file, major, old ?? draft);
}

/** Takes the published version back: it becomes a draft, and readers see the file no more. */
export function unpublish(ctx: Context, file: FileData, comment: string): ItemRow {
  const row = newest(ctx, file);
  demandEdit(ctx, file.list, row, 'editListItems');
  if (!file.list.settings.enableMinorVersions || row.level !== publishedLevel) {
    throw refused('The file has no published version that could be taken back.', 400, '-2130575296');
  }
  keepVersion(ctx, file.list, row);
  const draft = {
    ...row,
    level: draftLevel,
    moderation: 3,
    version: row.version + 1,
    checkin_comment: comment,
    modified: moment(ctx),
    ui_version: row.ui_version + 1,
  };
  saveRow(ctx, file, draft);
  return announce(ctx, file, draft, row);
}

/** Approves (0) or denies (1) a file in a library with content approval. */
export function moderate(ctx: Context, file: FileData, status: 0 | 1, comment: string): ItemRow {
  const row = newest(ctx, file);
  demandOnItem(ctx, file.list, row, 'approveItems');
  if (!file.list.settings.enableModeration)
    throw refused('Content approval is not enabled for this library.', 400, '-2130575296');
  const decided = { ...row, moderation: status, checkin_comment: comment, version: row.version + 1 };
  saveRow(ctx, file, decided);
  return announce(ctx, file, decided, row);
}
