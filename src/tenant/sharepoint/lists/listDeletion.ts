import { newGuid } from '../fields/fields';
import { moment, type Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import type { List } from '../model/lists';
import { purgeList } from '../recycle/recycleBin';
import { demandOnList } from '../security/permissions';

function demandDeletion(ctx: Context, list: List): void {
  demandOnList(ctx, list, 'manageLists');
  if (list.settings.system) throw refused('This list cannot be deleted.', 403, '-2130575247');
}

/** DELETE: the list is gone for good, past the recycle bin. */
export function removeList(ctx: Context, list: List): void {
  demandDeletion(ctx, list);
  purgeList(ctx, list.no);
}

/** Moves a list to the recycle bin and answers the entry's id. */
export function recycleList(ctx: Context, list: List): string {
  demandDeletion(ctx, list);
  const id = newGuid();
  const leaf = list.path.slice(list.path.lastIndexOf('/') + 1);
  ctx.database.run(
    `INSERT INTO recycle_bin (id, web, kind, list, item, title, leaf, dir, author, deleted_by, deleted_at, size) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
    [
      id,
      ctx.web.no,
      'list',
      list.no,
      null,
      list.title,
      leaf,
      list.path.slice(0, -leaf.length - 1),
      list.author,
      ctx.user.id,
      moment(ctx),
      0,
    ],
  );
  ctx.database.run('UPDATE lists SET deleted = ? WHERE no = ?', [id, list.no]);
  ctx.caches.drop('lists');
  return id;
}
