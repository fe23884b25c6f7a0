import type { Context } from '../kernel/context';
import { fileNotFound, refused, SharePointError } from '../kernel/errors';
import { entity, type EntityNode } from '../kernel/nodes';
import { currentRow } from '../items/read';
import type { ItemRow } from '../items/rows';
import { listAt, type List } from '../model/lists';
import { principalById } from '../model/principals';
import { pathOf, rowAt } from './folderData';
import { cleanPath } from './names';

/** What a `SP.File` carries: the row of the file that the caller sees, and its library. */
export interface FileData {
  list: List;
  row: ItemRow;
}

export const fileNode = (list: List, row: ItemRow): EntityNode =>
  entity('SP.File', { list, row } satisfies FileData);

/** `"{GUID},5"`, as SharePoint writes the ETag of a file. */
export const fileEtag = (row: Pick<ItemRow, 'uid' | 'version'>): string =>
  `"{${row.uid.toUpperCase()}},${row.version}"`;

/** A file that the caller may see at a server-relative address. */
export function fileAt(ctx: Context, given: string): FileData | undefined {
  const path = cleanPath(given);
  const list = listAt(ctx, ctx.web, path);
  const row = list && rowAt(ctx, list, path);
  return list && row?.fso === 0 && list.baseType === 1 ? { list, row } : undefined;
}

/** As `fileAt`, or SharePoint's 404. */
export function fileAtOr404(ctx: Context, path: string): FileData {
  const found = fileAt(ctx, path);
  if (!found) throw fileNotFound(path);
  return found;
}

/** The newest row of the file: what changes are made to. */
export function newest(ctx: Context, { list, row }: FileData): ItemRow {
  return row.current === 1 ? row : (currentRow(ctx, list, row.id) ?? row);
}

/** SharePoint's refusal while somebody else has the file checked out. */
export function checkedOutBy(ctx: Context, row: ItemRow): SharePointError {
  const holder = principalById(ctx, ctx.web, row.checked_out_to ?? 0);
  return new SharePointError(
    423,
    '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
    `The file "${ctx.origin}${pathOf(row)}" is checked out for editing by ${holder?.login ?? 'another user'}.`,
  );
}

export function demandNotCheckedOutByOther(ctx: Context, row: ItemRow): void {
  if (row.checked_out_to !== null && row.checked_out_to !== ctx.user.id) throw checkedOutBy(ctx, row);
}

export function nameTaken(ctx: Context, row: ItemRow): Error {
  const by = principalById(ctx, ctx.web, row.editor)?.login ?? '';
  return refused(
    `A file or folder with the name ${pathOf(row).slice(1)} already exists. ` +
      `It was last modified by ${by} on ${row.modified}.`,
    400,
    '-2130575257',
  );
}
