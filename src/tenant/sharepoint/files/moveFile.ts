import type { SqlValue } from '../../store/database';
import type { Context } from '../kernel/context';
import { columnOf, fieldsByName } from '../fields/fields';
import { moment } from '../kernel/context';
import { invalidArgument } from '../kernel/errors';
import { addItem, demandEdit, updateRow } from '../items/write';
import { purgeItem, recycleItem } from '../items/deletion';
import { tableOf, type ItemRow } from '../items/rows';
import type { List } from '../model/lists';
import { demandInFolder, hasOwnRights, scopeOfFolder } from '../security/folderScope';
import { addFolder, placeFor } from './addFile';
import { demandNotCheckedOutByOther, nameTaken, newest, type FileData } from './fileData';
import { newestSeen } from './fileVersions';
import { foldersIn, rowsIn, takenAt, type FolderData } from './folderData';
import { freeName } from './names';

export interface MoveOptions {
  overwrite?: boolean;
  keepBoth?: boolean;
  retainEditor?: boolean;
}

/**
 * Renames a file or moves it to another folder or library of the site. Its id stays; in another library it
 * gets a new item id.
 */
export function moveFile(ctx: Context, file: FileData, target: string, options: MoveOptions = {}): FileData {
  const row = newest(ctx, file);
  demandEdit(ctx, file.list, row, 'editListItems');
  demandNotCheckedOutByOther(ctx, row);
  const place = clearPlace(ctx, row, target, options);
  demandMove(ctx, file.list, row, place);
  if (place.list.no !== file.list.no) {
    const copy = copyRow(ctx, file, row, place);
    updateRow(ctx, place.list, copy.key, { uid: row.uid, created: row.created, author: row.author });
    purgeItem(ctx, file.list, row);
    return { list: place.list, row: { ...copy, uid: row.uid, created: row.created, author: row.author } };
  }
  return {
    list: file.list,
    row: rename(ctx, file.list, row, place.dir, place.leaf, options.retainEditor === true),
  };
}

/**
 * Whoever takes something out of one folder into another needs to be allowed to delete there and to add here (not
 * documented for REST; by SharePoint's own dialog "Move to" it is so).
 */
function demandMove(ctx: Context, list: List, row: ItemRow, place: { list: List; dir: string }): void {
  if (place.list.no === list.no && place.dir.toLowerCase() === row.dir.toLowerCase()) return;
  demandEdit(ctx, list, row, 'deleteListItems');
  demandInFolder(ctx, place.list, place.dir, 'addListItems');
}

/** New address for all levels of an item; its versions and permissions stay with it. */
function rename(
  ctx: Context,
  list: List,
  row: ItemRow,
  dir: string,
  leaf: string,
  retainEditor: boolean,
): ItemRow {
  const stamp: Record<string, SqlValue> = retainEditor ? {} : { modified: moment(ctx), editor: ctx.user.id };
  // What inherits takes the rights of the folder it comes to; rights of its own go along.
  const acl = hasOwnRights(ctx, list, row) ? row.acl : scopeOfFolder(ctx, list, dir);
  ctx.database.run(`UPDATE ${tableOf(list)} SET dir = ?, leaf = ?, acl = ? WHERE id = ?`, [dir, leaf, acl, row.id]);
  updateRow(ctx, list, row.key, { version: row.version + 1, ...stamp });
  const after = { ...row, dir, leaf, acl, version: row.version + 1, ...stamp } as ItemRow;
  ctx.events.item(ctx, { kind: 'updated', list, row: after, before: row });
  return after;
}

/** The free place a file goes to; what stands there is recycled, kept beside it, or in the way. */
function clearPlace(
  ctx: Context,
  row: ItemRow,
  target: string,
  options: MoveOptions,
): { list: List; dir: string; leaf: string } {
  const { folder, list, leaf } = placeFor(ctx, target);
  const there = takenAt(ctx, list, folder.path, leaf);
  if (!there || there.uid === row.uid) return { list, dir: folder.path, leaf };
  if (options.keepBoth)
    return {
      list,
      dir: folder.path,
      leaf: freeName(leaf, (name) => takenAt(ctx, list, folder.path, name) !== undefined),
    };
  if (!options.overwrite || there.fso === 1) throw nameTaken(ctx, there);
  recycleItem(ctx, list, there);
  return { list, dir: folder.path, leaf };
}

/**
 * Copies a file, as the caller sees it, with its columns; content is stored a second time, so that either can be
 * removed.
 */
export function copyFile(ctx: Context, file: FileData, target: string, options: MoveOptions = {}): FileData {
  const row = newestSeen(ctx, file);
  const place = clearPlace(ctx, { ...row, uid: '' }, target, options);
  return { list: place.list, row: copyRow(ctx, file, row, place) };
}

function copyRow(
  ctx: Context,
  file: FileData,
  row: ItemRow,
  place: { list: List; dir: string; leaf: string },
): ItemRow {
  const blob = row.blob === null ? undefined : ctx.blobs.put(ctx.blobs.read(row.blob));
  const same = place.list.no === file.list.no;
  return addItem(ctx, place.list, {
    values: sharedValues(ctx, file.list, place.list, row),
    dir: place.dir,
    leaf: place.leaf,
    blob,
    size: row.size,
    contentType: same ? row.ct : undefined,
  });
}

/** Values of columns that the other list has under the same name and type. */
function sharedValues(ctx: Context, from: List, to: List, row: ItemRow): Map<string, SqlValue> {
  const target = fieldsByName(ctx, ctx.web, to.no);
  const values = new Map<string, SqlValue>();
  for (const field of fieldsByName(ctx, ctx.web, from.no).values()) {
    const column = columnOf(field);
    if (!column?.startsWith('f_') || target.get(field.internalName)?.type !== field.type) continue;
    values.set(column, row[column] ?? null);
  }
  return values;
}

/** Renames a folder or moves it within its library, with everything in it. */
export function moveFolder(ctx: Context, folder: FolderData, target: string): FolderData {
  const { list, row } = folder;
  if (!list || !row) throw invalidArgument('The root folder of a list cannot be moved.');
  demandEdit(ctx, list, row, 'editListItems');
  const place = clearPlace(ctx, row, target, {});
  demandMove(ctx, list, row, place);
  const to = `${place.dir}/${place.leaf}`;
  if (
    `${to.toLowerCase()}/`.startsWith(`${folder.path.toLowerCase()}/`) &&
    to.toLowerCase() !== folder.path.toLowerCase()
  )
    throw invalidArgument('A folder cannot be moved into itself.');
  if (place.list.no !== list.no) throw invalidArgument('Moving a folder to another library is not served.');
  const acl = hasOwnRights(ctx, list, row) ? row.acl : scopeOfFolder(ctx, list, place.dir);
  ctx.database.run(
    `UPDATE ${tableOf(list)} SET dir = ?1 || substr(dir, ?2), acl = CASE WHEN acl IS ?5 THEN ?6 ELSE acl END
     WHERE dir = ?3 OR substr(dir, 1, ?2) = ?4`,
    [to, folder.path.length + 1, folder.path, `${folder.path}/`, row.acl, acl],
  );
  return { path: to, list, row: rename(ctx, list, row, place.dir, place.leaf, false) };
}

/** Copies a folder with what the caller sees in it. */
export function copyFolder(ctx: Context, folder: FolderData, target: string): FolderData {
  const made = addFolder(ctx, target, false);
  for (const row of rowsIn(ctx, folder, 0))
    if (folder.list) copyFile(ctx, { list: folder.list, row }, `${made.path}/${row.leaf}`);
  for (const inner of foldersIn(ctx, folder)) copyFolder(ctx, inner, `${made.path}/${inner.row?.leaf ?? ''}`);
  return made;
}
