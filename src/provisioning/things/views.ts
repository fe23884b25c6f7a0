import type { List, View } from '../desired/lists';
import type { Site } from '../site/connect';
import { type IList, SPQueryable, spPost } from '../site/pnp';
import { inOrder, type Plan } from '../step';

export interface ActualView {
  Title: string;
  ViewFields: { Items: string[] };
}

export function readViews(list: IList): Promise<ActualView[]> {
  return list.views.select('Title', 'ViewFields').expand('ViewFields')();
}

/** One request, so that there is never half a view: PnPjs's own `add` knows no columns. */
async function createView(site: Site, listUrl: string, view: View): Promise<void> {
  await spPost(SPQueryable(site.list(listUrl).views, 'add'), {
    body: JSON.stringify({
      parameters: {
        Title: view.title,
        PersonalView: false,
        SetAsDefaultView: false,
        RowLimit: view.rowLimit,
        Query: view.query,
        ViewFields: view.fields,
      },
    }),
  });
}

function diffView(list: List, desired: View, actual: ActualView | undefined): Partial<Plan> {
  const target = `${list.url}/${desired.title}`;
  if (!actual) {
    return {
      steps: [{
        kind: 'view.create', target, subject: `Visningen ${desired.title} i ${list.url}`, change: 'create',
        apply: (site) => createView(site, list.url, desired),
      }],
    };
  }
  const missing = desired.fields.filter((field) => !actual.ViewFields.Items.includes(field));
  return {
    steps: missing.map((field) => ({
      kind: 'view.field', target: `${target}/${field}`, change: 'create',
      subject: `Kolonnen ${field} i visningen ${desired.title} i ${list.url}`,
      apply: async (site) => {
        await site.list(list.url).views.getByTitle(desired.title).fields.add(field);
      },
    })),
  };
}

/**
 * Views that a list lacks and columns that they lack. How staff have sorted or filtered a view since is theirs.
 * `actual` undefined where the list is yet to be made.
 */
export function diffViews(list: List, actual: ActualView[] | undefined): Plan {
  return inOrder(...list.views.map((view) =>
    diffView(list, view, actual?.find((found) => found.Title === view.title))));
}
