import { newGuid } from '../fields/fields';
import type { Services } from '../kernel/context';
import type { List } from './lists';

/** A view of a list. */
export interface View {
  no: number;
  list: number;
  id: string;
  title: string;
  /** Server-relative address of its page. */
  path: string;
  fields: string[];
  settings: ViewSettings;
}
interface ViewSettings {
  isDefault: boolean;
  hidden: boolean;
  personal: boolean;
  paged: boolean;
  rowLimit: number;
  query: string;
  customFormatter?: string;
  scope: number;
}

interface ViewRow {
  no: number;
  list: number;
  id: string;
  title: string;
  path: string;
  fields: string;
  settings: string;
}
const toView = (row: ViewRow): View => ({
  ...row,
  fields: JSON.parse(row.fields) as string[],
  settings: JSON.parse(row.settings) as ViewSettings,
});

export function viewsOf(services: Services, list: List): View[] {
  return services.database
    .all<ViewRow>('SELECT * FROM views WHERE list = ? ORDER BY no', [list.no])
    .map(toView);
}

/** Adds a view; a new default view takes that place from the old one. */
export function addView(
  services: Services,
  list: List,
  wanted: {
    title: string;
    fields: string[];
    isDefault?: boolean;
    file?: string;
    settings?: Partial<ViewSettings>;
  },
): View {
  const settings: ViewSettings = {
    isDefault: wanted.isDefault ?? false,
    hidden: false,
    personal: false,
    paged: true,
    rowLimit: 30,
    query: '',
    scope: 0,
    ...wanted.settings,
  };
  const folder = list.baseType === 1 ? `${list.path}/Forms` : list.path;
  const file = wanted.file ?? `${wanted.title.replace(/[^A-Za-z0-9 _-]/g, '').trim() || 'View'}.aspx`;
  const id = newGuid();
  services.database.run('INSERT INTO views (list, id, title, path, fields, settings) VALUES (?,?,?,?,?,?)', [
    list.no,
    id,
    wanted.title,
    `${folder}/${file}`,
    JSON.stringify(wanted.fields),
    JSON.stringify(settings),
  ]);
  const made = viewsOf(services, list).find((view) => view.id === id);
  if (!made) throw new Error('The view just made is not there.');
  if (made.settings.isDefault) keepOneDefault(services, list, made);
  return made;
}

export function saveView(services: Services, list: List, view: View): void {
  services.database.run('UPDATE views SET title = ?, fields = ?, settings = ? WHERE no = ?', [
    view.title,
    JSON.stringify(view.fields),
    JSON.stringify(view.settings),
    view.no,
  ]);
  if (view.settings.isDefault) keepOneDefault(services, list, view);
}

function keepOneDefault(services: Services, list: List, chosen: View): void {
  for (const view of viewsOf(services, list).filter(
    (one) => one.no !== chosen.no && one.settings.isDefault,
  )) {
    services.database.run('UPDATE views SET settings = ? WHERE no = ?', [
      JSON.stringify({ ...view.settings, isDefault: false }),
      view.no,
    ]);
  }
}

export function deleteView(services: Services, view: View): void {
  services.database.run('DELETE FROM views WHERE no = ?', [view.no]);
}
