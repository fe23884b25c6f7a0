import { newGuid } from '../fields/fields';
import { moment, type Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import type { List } from '../model/lists';
import { demandOnList } from '../security/permissions';

/** Moves a list to the recycle bin (also what DELETE does in SharePoint Online) and answers the entry's id. */
export function recycleList(ctx: Context, list: List): string {
  demandOnList(ctx, list, 'manageLists');
  if (list.settings.system) throw refused('This list cannot be deleted.', 403, '-2130575247');
  const id = newGuid();
  const leaf = list.path.slice(list.path.lastIndexOf('/') + 1);
  ctx.database.run(`INSERT INTO recycle_bin (id, web, kind, list, item, title, leaf, dir, author, deleted_by, deleted_at, size) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
    [id, ctx.web.no, 'list', list.no, null, list.title, leaf, list.path.slice(0, -leaf.length - 1), list.author, ctx.user.id, moment(ctx), 0]);
  ctx.database.run('UPDATE lists SET deleted = ? WHERE no = ?', [id, list.no]);
  ctx.caches.drop('lists');
  return id;
}
