import type { Site } from '../site/connect';
import type { Institution } from './post';

interface Row {
  Id: number;
  Title: string;
}

const listUrl = 'Lists/Institutions';
/** As many rows as SharePoint hands out at once; a municipality has a few hundred. */
const most = 5000;

/** Adds the institutions that are missing. @returns ids by title. */
export async function ensureInstitutions(site: Site, institutions: Institution[]): Promise<Map<string, number>> {
  const rows: Row[] = await site.list(listUrl).items.select('Id', 'Title').top(most)();
  const ids = new Map(rows.map((row) => [row.Title, row.Id]));
  const missing = institutions.filter((institution) => !ids.has(institution.title));
  if (missing.length > 0) {
    const [batched, execute] = site.sp.batched();
    const adding = Promise.all(missing.map(({ title, kind }): Promise<Row> =>
      batched.web.getList(`${site.path}/${listUrl}`).items.add({ Title: title, AmbKind: kind })));
    const [added] = await Promise.all([adding, execute()]);
    added.forEach((row, index) => ids.set(missing[index].title, row.Id));
  }
  return ids;
}
