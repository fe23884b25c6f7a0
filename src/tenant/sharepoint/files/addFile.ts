import type { Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import { addItem, updateItem } from '../items/write';
import type { ItemRow } from '../items/rows';
import type { List } from '../model/lists';
import { isLibrary } from '../model/lists';
import { demandNotCheckedOutByOther, nameTaken, newest, type FileData } from './fileData';
import { dropUnusedBlob } from './fileVersions';
import { folderAt, pathOf, takenAt, type FolderData } from './folderData';
import { checkName, freeName, splitPath } from './names';

interface AddOptions {
  overwrite?: boolean;
  /** A number is added to the name when it is taken. */
  uniqueName?: boolean;
  /** A file checked in as published at once; used for packages. */
  published?: boolean;
}

/** SharePoint's largest file is 250 GB; a local disk holds less. */
const largestFile = 2 * 1024 * 1024 * 1024;

/** Adds a file at a server-relative address, or replaces its content. Folder, name and rights are checked. */
export function addFile(ctx: Context, path: string, content: Uint8Array, options: AddOptions = {}): FileData {
  const { folder, list, leaf: wanted } = placeFor(ctx, path);
  if (content.length > largestFile) throw refused('The file is too large.', 413, '-2147024809');
  const leaf = options.uniqueName
    ? freeName(wanted, (name) => takenAt(ctx, list, folder.path, name) !== undefined)
    : wanted;
  const there = takenAt(ctx, list, folder.path, leaf);
  if (there && (!options.overwrite || there.fso === 1)) throw nameTaken(ctx, there);
  if (there) return { list, row: replaceContent(ctx, { list, row: there }, content) };
  const blob = ctx.blobs.put(content);
  return {
    list,
    row: addItem(ctx, list, {
      values: new Map(),
      dir: folder.path,
      leaf,
      blob,
      size: content.length,
      published: options.published,
    }),
  };
}

/** Stores new content as the file's next version. */
export function replaceContent(ctx: Context, file: FileData, content: Uint8Array): ItemRow {
  const row = newest(ctx, file);
  demandNotCheckedOutByOther(ctx, row);
  if (file.list.settings.forceCheckout && row.checked_out_to === null) {
    throw refused(
      `The file "${ctx.origin}${pathOf(row)}" is not checked out. ` +
        'You must first check out this document before making changes.',
      400,
      '-2130575306',
    );
  }
  const changed = updateItem(
    ctx,
    file.list,
    row,
    new Map<string, string | number>([
      ['blob', ctx.blobs.put(content)],
      ['size', content.length],
    ]),
  );
  dropUnusedBlob(ctx, file, row.blob);
  return changed;
}

/**
 * Where a new file or folder would stand: an existing folder of a library, with the folder's own spelling.
 */
export function placeFor(ctx: Context, path: string): { folder: FolderData; list: List; leaf: string } {
  const { dir, leaf } = splitPath(path);
  checkName(leaf);
  if (path.length > 400) {
    throw refused(
      'The specified file or folder name is too long. ' +
        'The URL path for all files and folders must be 400 characters or less.',
      400,
      '-2147024690',
    );
  }
  const folder = folderAt(ctx, dir);
  if (!folder)
    throw refused(
      'The system cannot find the path specified. (Exception from HRESULT: 0x80070003)',
      404,
      '-2147024893',
    );
  if (!folder.list || !isLibrary(folder.list))
    throw refused('Files and folders can only be added to a document library.', 400, '-2147024809');
  return { folder, list: folder.list, leaf };
}

/** Adds a folder; one that is there already is answered when `overwrite`, else refused. */
export function addFolder(ctx: Context, path: string, overwrite: boolean): FolderData {
  const { folder, list, leaf } = placeFor(ctx, path);
  const there = takenAt(ctx, list, folder.path, leaf);
  if (there && (!overwrite || there.fso === 0)) throw nameTaken(ctx, there);
  const row =
    there ??
    addItem(ctx, list, { values: new Map([['f_Title', leaf]]), dir: folder.path, leaf, folder: true });
  return { path: pathOf(row), list, row };
}
