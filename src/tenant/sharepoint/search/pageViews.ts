import { createHash } from 'node:crypto';
import type { Context, Services } from '../kernel/context';
import { tableOf } from '../items/rows';
import type { List } from '../model/lists';

/** How often an item was opened, by day and by somebody whom nobody can name: a digest that differs for each item. */
const migrations: readonly string[] = [
  `CREATE TABLE item_views (list INTEGER NOT NULL, item INTEGER NOT NULL, viewer TEXT NOT NULL, day TEXT NOT NULL,
   views INTEGER NOT NULL, PRIMARY KEY (list, item, viewer, day))`,
];

export function startPageViews(services: Services): void {
  services.database.migrate('pageViews', migrations);
  services.events.onItem((ctx, { kind, list, row }) => {
    if (kind === 'removed')
      ctx.database.run('DELETE FROM item_views WHERE list = ? AND item = ?', [list.no, row.id]);
  });
}

/** Counts that the caller opened a page; drafts that readers never had aren't counted. */
export function countPageView(ctx: Context, list: List, item: number): void {
  const published = `SELECT 1 FROM ${tableOf(list)} WHERE id = ? AND level = 1 AND deleted IS NULL`;
  if (!ctx.database.get(published, [item])) return;
  const viewer = createHash('sha256').update(`${list.id}|${item}|${ctx.user.login}`).digest('hex').slice(0, 32);
  ctx.database.run(
    `INSERT INTO item_views (list, item, viewer, day, views) VALUES (?,?,?,?,1)
     ON CONFLICT (list, item, viewer, day) DO UPDATE SET views = views + 1`,
    [list.no, item, viewer, ctx.now().toISOString().slice(0, 10)],
  );
}

/** SharePoint's "recent" is the last two weeks: http://idea.tostring.jp/?p=2661 */
const recentDays = 14;
const dayMs = 86_400_000;

interface Counted {
  life: number | null;
  lifeUsers: number;
  recent: number | null;
  recentUsers: number;
}

/**
 * The managed properties that tell how much an item is read, as texts; null where nobody has opened it. SharePoint gives them
 * a day late or more; here they are right at once.
 */
export function viewProperties(
  ctx: Pick<Context, 'database' | 'now'>,
  list: number,
  item: number,
): Record<string, string | null> {
  const since = new Date(ctx.now().getTime() - recentDays * dayMs).toISOString().slice(0, 10);
  const found = ctx.database.get<Counted>(
    `SELECT sum(views) AS life, count(DISTINCT viewer) AS lifeUsers,
       sum(CASE WHEN day > ?1 THEN views END) AS recent,
       count(DISTINCT CASE WHEN day > ?1 THEN viewer END) AS recentUsers
     FROM item_views WHERE list = ?2 AND item = ?3`,
    [since, list, item],
  );
  const text = (count: number | null | undefined): string | null => (count ? String(count) : null);
  return {
    ViewsLifeTime: text(found?.life),
    ViewsLifeTimeUniqueUsers: text(found?.lifeUsers),
    ViewsRecent: text(found?.recent),
    ViewsRecentUniqueUsers: text(found?.recentUsers),
  };
}
