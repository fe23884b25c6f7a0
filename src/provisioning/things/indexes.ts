import type { List } from '../desired/lists';
import type { Plan } from '../step';
import type { ActualColumn } from './columns';

/** SharePoint's limit on a list. */
const mostIndexes = 20;

/** Indexes that a list lacks; `actual` undefined where the list is yet to be made. */
export function diffIndexes(list: List, actual: ActualColumn[] | undefined): Plan {
  const indexed = new Set((actual ?? []).filter((column) => column.Indexed).map((column) => column.InternalName));
  const missing = list.indexes.filter((name) => !indexed.has(name));
  if (indexed.size + missing.length > mostIndexes && missing.length > 0) {
    const reason = `${list.url} har ${indexed.size} indekser og mangler ${missing.length} (${missing.join(', ')}), men `
      + `SharePoint tillader ${mostIndexes}. Fjern indekser, der ikke bruges, under listens indstillinger.`;
    return { steps: [], obstacles: [{ target: list.url, reason }], notices: [] };
  }
  return {
    obstacles: [],
    notices: [],
    steps: missing.map((name) => ({
      kind: 'index.create',
      target: `${list.url}/${name}`,
      subject: `Indekset på ${name} i ${list.url}`,
      change: 'create',
      apply: async (site) => {
        await site.list(list.url).fields.getByInternalNameOrTitle(name).update({ Indexed: true }, 'SP.Field');
      },
    })),
  };
}
