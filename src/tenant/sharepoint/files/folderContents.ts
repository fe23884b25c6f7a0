import type { Context, Services } from '../kernel/context';
import { invalidArgument } from '../kernel/errors';
import { demandEdit } from '../items/write';
import { purgeItem, recycleItem, removeItem } from '../items/deletion';
import { tableOf, type ItemRow } from '../items/rows';
import type { List } from '../model/lists';
import { demandNotCheckedOutByOther } from './fileData';
import { pathOf, type FolderData } from './folderData';

/** Newest rows in a folder, at any depth. */
function rowsBelow(ctx: Pick<Context, 'database'>, list: List, path: string): ItemRow[] {
  return ctx.database.all<ItemRow>(
    `SELECT * FROM ${tableOf(list)} WHERE current = 1 AND deleted IS NULL AND (dir = ? OR substr(dir, 1, ?) = ?)`,
    [path, path.length + 1, `${path}/`],
  );
}

/** Recycles a folder with what is in it as one entry of the recycle bin; answers its id. */
export function recycleFolder(ctx: Context, folder: FolderData): string {
  const { list, row } = folderRow(folder);
  return recycleItem(ctx, list, row);
}

/** Removes a folder and what is in it for good. */
export function removeFolder(ctx: Context, folder: FolderData): void {
  const { list, row } = folderRow(folder);
  removeItem(ctx, list, row);
}

function folderRow({ list, row }: FolderData): { list: List; row: ItemRow } {
  if (!list || !row) throw invalidArgument('The root folder of a list cannot be deleted.');
  return { list, row };
}

/**
 * What is in a folder goes where the folder goes, whichever way it is deleted. Rights are asked for each
 * file.
 */
export function followFolders(services: Services): void {
  services.events.onItem((ctx, { kind, list, row }) => {
    if (row.fso !== 1 || (kind !== 'recycled' && kind !== 'removed') || row.deleted !== null) return;
    const inside = rowsBelow(ctx, list, pathOf(row));
    for (const one of inside) {
      demandEdit(ctx, list, one, 'deleteListItems');
      demandNotCheckedOutByOther(ctx, one);
    }
    if (kind === 'removed')
      for (const one of inside) purgeItem(ctx, list, { ...one, deleted: 'with its folder' });
    else recycleInside(ctx, list, row, inside);
  });
}

function recycleInside(ctx: Context, list: List, folder: ItemRow, inside: readonly ItemRow[]): void {
  const id =
    ctx.database.get<{ deleted: string }>(`SELECT deleted FROM ${tableOf(list)} WHERE key = ?`, [folder.key])
      ?.deleted ?? null;
  for (const one of inside) {
    ctx.database.run(`UPDATE ${tableOf(list)} SET deleted = ? WHERE id = ?`, [id, one.id]);
    ctx.events.item(ctx, { kind: 'recycled', list, row: { ...one, deleted: id } });
  }
}
