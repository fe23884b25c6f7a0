import type { SqlValue } from '../../store/database';
import type { Context } from '../kernel/context';
import { itemDoesNotExist } from '../kernel/errors';
import type { ItemRow } from '../items/rows';
import { systemColumns, tableOf } from '../items/rows';
import { hidesDrafts, showsVersion } from '../items/visible';
import { demandEdit, updateItem } from '../items/write';
import type { List } from '../model/lists';
import { demandOnItem } from '../security/permissions';
import { demandNotCheckedOutByOther, newest, type FileData } from './fileData';

/** An earlier version of an item or file: its row as it was. */
export interface OldVersion {
  list: List;
  row: ItemRow;
}

/** The newest row that the caller may see: a reader's is the published one. */
export const newestSeen = (ctx: Context, file: FileData): ItemRow =>
  hidesDrafts(ctx, file.list, file.row) ? file.row : newest(ctx, file);

/** Earlier versions that the caller may see, oldest first; the newest row isn't among them. */
export function oldVersions(ctx: Context, { list, row }: FileData): OldVersion[] {
  demandOnItem(ctx, list, row, 'viewVersions');
  const current = newestSeen(ctx, { list, row });
  return ctx.database
    .all<{ row: string }>(
      'SELECT row FROM item_versions WHERE list = ? AND item = ? AND ui_version <> ? ORDER BY ui_version',
      [list.no, row.id, current.ui_version],
    )
    .map((kept) => ({ list, row: JSON.parse(kept.row) as ItemRow }))
    .filter((old) => showsVersion(ctx, list, { ...old.row, acl: row.acl }));
}

export function oldVersion(ctx: Context, file: FileData, uiVersion: number): OldVersion {
  const found = oldVersions(ctx, file).find((one) => one.row.ui_version === uiVersion);
  if (!found) throw itemDoesNotExist();
  return found;
}

/** `3.1` → 1537. */
export function uiVersionOf(label: string): number {
  const [major = 0, minor = 0] = label.split('.').map(Number);
  return major * 512 + minor;
}

/** System columns that a version brings back, besides the values of the list's own columns. */
const restored = new Set(['blob', 'size', 'ct']);

/** Makes an earlier version the newest one again, as a change of its own. */
export function restoreVersion(ctx: Context, file: FileData, uiVersion: number): ItemRow {
  const row = newest(ctx, file);
  demandNotCheckedOutByOther(ctx, row);
  const old = oldVersion(ctx, file, uiVersion);
  const values = new Map<string, SqlValue>(
    Object.entries(old.row).filter(
      ([column]) =>
        column in row && (restored.has(column) || !(systemColumns as readonly string[]).includes(column)),
    ),
  );
  return updateItem(ctx, file.list, row, values);
}

/** Removes an earlier version for good, with its content unless another version has the same. */
export function deleteVersion(ctx: Context, file: FileData, uiVersion: number): void {
  demandEdit(ctx, file.list, file.row, 'editListItems');
  demandOnItem(ctx, file.list, file.row, 'deleteVersions');
  const { row } = oldVersion(ctx, file, uiVersion);
  ctx.database.run('DELETE FROM item_versions WHERE list = ? AND item = ? AND ui_version = ?', [
    file.list.no,
    row.id,
    uiVersion,
  ]);
  dropUnusedBlob(ctx, file, row.blob);
}

/**
 * Removes all earlier versions for good; the newest stays, and so does the published one where a draft stands beside it.
 */
export function deleteAllVersions(ctx: Context, file: FileData): void {
  const { list, row } = file;
  demandEdit(ctx, list, row, 'editListItems');
  demandOnItem(ctx, list, row, 'deleteVersions');
  const gone = ctx.database.all<{ blob: string | null }>(
    `DELETE FROM item_versions WHERE list = ?1 AND item = ?2
       AND ui_version NOT IN (SELECT ui_version FROM ${tableOf(list)} WHERE id = ?2)
     RETURNING json_extract(row, '$.blob') AS blob`,
    [list.no, row.id],
  );
  for (const blob of new Set(gone.map((one) => one.blob))) dropUnusedBlob(ctx, file, blob);
}

/** Removes a content that neither the file nor one of its versions has any more. */
export function dropUnusedBlob(ctx: Context, file: FileData, blob: string | null): void {
  if (blob !== null && !blobInUse(ctx, file, blob)) ctx.blobs.remove(blob);
}

function blobInUse(ctx: Context, { list, row }: FileData, blob: string): boolean {
  return (
    ctx.database.get(`SELECT 1 FROM ${tableOf(list)} WHERE id = ? AND blob = ?`, [row.id, blob]) !==
      undefined ||
    ctx.database.get(
      "SELECT 1 FROM item_versions WHERE list = ? AND item = ? AND json_extract(row, '$.blob') = ?",
      [list.no, row.id, blob],
    ) !== undefined
  );
}
