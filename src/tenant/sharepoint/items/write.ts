import type { SqlValue } from '../../store/database';
import { columnOf, fieldsOf, newGuid, type Field } from '../fields/fields';
import { moment, type Context } from '../kernel/context';
import { accessDenied, duplicateValue, refused } from '../kernel/errors';
import { contentTypesOf } from '../model/contentTypes';
import { isLibrary, type List } from '../model/lists';
import { demandInFolder, scopeOfFolder } from '../security/folderScope';
import { demandOnItem, mayOnItem } from '../security/permissions';
import { currentRow } from './read';
import { checkNewName, spreadName } from './rename';
import { quoteName, tableOf, type ItemRow } from './rows';

/** Values to store, by column of the items table. */
export type Changes = Map<string, SqlValue>;

/** What an item is besides its columns' values. */
interface NewItem {
  values: Changes;
  contentType?: string;
  /** Folder; the list's root when absent. */
  dir?: string;
  /** Name; `<id>_.000` when absent, as SharePoint names plain items. */
  leaf?: string;
  folder?: boolean;
  blob?: string;
  size?: number;
  /** A library with minor versions starts with draft 0.1 (the default) or published 1.0. */
  published?: boolean;
  author?: number;
  created?: string;
}

/** Adds an item. Rights in its folder are checked; unique columns too. Listeners hear of it in the same transaction. */
export function addItem(ctx: Context, list: List, wanted: NewItem): ItemRow {
  demandInFolder(ctx, list, wanted.dir ?? list.path, 'addListItems');
  checkUniqueValues(ctx, list, wanted.values, 0);
  const name = wanted.values.get('leaf') ?? wanted.leaf;
  if (name !== undefined) checkNewName(ctx, list, wanted.dir ?? list.path, name);
  const now = moment(ctx);
  const taken = ctx.database.all<{ id: number }>(
    'UPDATE lists SET next_item = next_item + 1, item_modified = ? WHERE no = ? RETURNING next_item - 1 AS id',
    [now, list.no],
  );
  list.itemModified = now;
  const id = taken[0]?.id ?? 0;
  const draft =
    isLibrary(list) &&
    list.settings.enableMinorVersions &&
    wanted.published !== true &&
    wanted.folder !== true;
  const row: Record<string, SqlValue> = {
    id,
    level: draft ? 2 : 1,
    current: 1,
    uid: newGuid(),
    guid: newGuid(),
    version: 1,
    ui_version: draft ? 1 : 512,
    created: wanted.created ?? now,
    modified: now,
    author: wanted.author ?? ctx.user.id,
    editor: ctx.user.id,
    ct: wanted.contentType ?? defaultContentType(ctx, list, wanted.folder === true),
    dir: wanted.dir ?? list.path,
    leaf: wanted.leaf ?? `${id}_.000`,
    fso: wanted.folder ? 1 : 0,
    moderation: draft ? 3 : list.settings.enableModeration ? 2 : 0,
    checked_out_to: null,
    acl: scopeOfFolder(ctx, list, wanted.dir ?? list.path),
    deleted: null,
    blob: wanted.blob ?? null,
    size: wanted.size ?? 0,
    checkin_comment: '',
    ...defaults(ctx, list),
    ...Object.fromEntries(wanted.values),
  };
  const key = insertRow(ctx, list, row);
  const made = { ...row, key } as ItemRow;
  ctx.events.item(ctx, { kind: 'added', list, row: made });
  return made;
}

function insertRow(ctx: Context, list: List, row: Record<string, SqlValue>): number {
  const names = Object.keys(row);
  return ctx.database.run(
    `INSERT INTO ${tableOf(list)} (${names.map(quoteName).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    Object.values(row),
  ).lastId;
}

function defaults(ctx: Context, list: List): Record<string, SqlValue> {
  return ctx.caches.get('fields', `defaults|${list.no}`, () => {
    const found: Record<string, SqlValue> = {};
    for (const field of fieldsOf(ctx, ctx.web, list.no)) {
      const column = columnOf(field);
      const { defaultValue } = field.settings;
      if (!column || defaultValue === undefined || defaultValue === '' || defaultValue.startsWith('['))
        continue;
      found[column] =
        field.type === 'Number' || field.type === 'Boolean'
          ? Number(defaultValue)
          : field.type === 'MultiChoice'
            ? `;#${defaultValue};#`
            : defaultValue;
    }
    return found;
  });
}

/** The content type new items get: the list's first visible one (or its folder type). */
function defaultContentType(ctx: Context, list: List, folder: boolean): string {
  const types = contentTypesOf(ctx, ctx.web, list.no).filter(
    (one) => one.id.startsWith('0x0120') === folder && !one.settings.hidden,
  );
  return types[0]?.id ?? (folder ? '0x0120' : '0x01');
}

/** How an update counts. */
interface UpdateOptions {
  /** Neither a new version nor a new Modified (SharePoint's system update). */
  silent?: boolean;
  /** Keeps Modified and Editor as given in `values`. */
  keepModified?: boolean;
  /** The caller checked the right already, or acts for SharePoint itself. */
  trusted?: boolean;
}

/**
 * Changes an item's newest row and answers it as it is then. The row before is kept as a version where the
 * list has versions; a published file becomes a draft beside its published row.
 */
export function updateItem(
  ctx: Context,
  list: List,
  row: ItemRow,
  values: Changes,
  options: UpdateOptions = {},
): ItemRow {
  if (!options.trusted) demandEdit(ctx, list, row, 'editListItems');
  const base = row.current === 1 ? row : (currentRow(ctx, list, row.id) ?? row);
  checkUniqueValues(ctx, list, values, row.id);
  const name = values.get('leaf');
  if (name !== undefined) checkNewName(ctx, list, base.dir, name, row.id);
  const now = moment(ctx);
  const changed: Record<string, SqlValue> = { version: base.version + 1 };
  if (!options.silent) Object.assign(changed, newVersion(ctx, list, base));
  if (!options.silent && !options.keepModified)
    Object.assign(changed, { modified: now, editor: ctx.user.id });
  Object.assign(changed, Object.fromEntries(values));
  const after: ItemRow = { ...base, ...changed };
  if (after.level !== base.level) splitDraft(ctx, list, base, after);
  else updateRow(ctx, list, base.key, changed);
  if (name !== undefined && after.leaf !== base.leaf) spreadName(ctx, list, base, after.leaf);
  ctx.database.run('UPDATE lists SET item_modified = ? WHERE no = ?', [now, list.no]);
  list.itemModified = now;
  ctx.events.item(ctx, { kind: 'updated', list, row: after, before: base });
  return after;
}

/** Writes columns of one row as they are, without rights, versions or events. */
export function updateRow(
  ctx: Pick<Context, 'database'>,
  list: List,
  key: number,
  changed: Record<string, SqlValue>,
): void {
  const names = Object.keys(changed);
  ctx.database.run(
    `UPDATE ${tableOf(list)} SET ${names.map((name) => `${quoteName(name)} = ?`).join(', ')} WHERE key = ?`,
    [...Object.values(changed), key],
  );
}

/** Level and version number after a change, the old row being kept in the version history. */
function newVersion(ctx: Context, list: List, base: ItemRow): Record<string, SqlValue> {
  const { enableVersioning, enableMinorVersions } = list.settings;
  if (!enableVersioning || base.checked_out_to !== null) {
    return base.level === 1 && enableMinorVersions && isLibrary(list) && base.fso === 0
      ? { level: 2, ui_version: nextMinor(base), moderation: 3 }
      : {};
  }
  keepVersion(ctx, list, base);
  if (!isLibrary(list) || !enableMinorVersions || base.fso === 1) {
    return {
      ui_version: base.ui_version + 512,
      ...(list.settings.enableModeration ? { moderation: 2 } : {}),
    };
  }
  return { level: 2, ui_version: nextMinor(base), moderation: 3 };
}

/**
 * Minor versions that fit between two major ones:
 * https://techtrainingnotes.blogspot.com/2013/06/sharepoint-versioning-trivia-or-maybe.html
 */
const mostMinorVersions = 511;

/**
 * The number of the next draft. The 512th since the last publication is refused; SharePoint says so in words that are only
 * known in German („Der Grenzwert für die Nebenversion für diese Datei wurde überschritten“), its code isn't documented.
 */
export function nextMinor({ ui_version: version }: Pick<ItemRow, 'ui_version'>): number {
  if (version % 512 === mostMinorVersions) throw refused('The minor version limit for this file has been exceeded.');
  return version + 1;
}

/** The first draft after a publication: the published row stays for readers, the draft is a row of its own. */
function splitDraft(ctx: Context, list: List, base: ItemRow, after: ItemRow): void {
  updateRow(ctx, list, base.key, { current: 0 });
  const { key, ...rest } = after;
  after.key = insertRow(ctx, list, { ...rest, current: 1 }) || key;
}

/** Keeps a row in the version history (`item_versions`), once for each version number. */
export function keepVersion(ctx: Pick<Context, 'database'>, list: List, row: ItemRow): void {
  ctx.database.run('INSERT OR REPLACE INTO item_versions (list, item, ui_version, row) VALUES (?,?,?,?)', [
    list.no,
    row.id,
    row.ui_version,
    JSON.stringify(row),
  ]);
}

/** Refuses with 403 unless the caller may change (or delete) this item, item-level security included. */
export function demandEdit(
  ctx: Context,
  list: List,
  row: ItemRow,
  right: 'editListItems' | 'deleteListItems',
): void {
  demandOnItem(ctx, list, row, right);
  const { writeSecurity } = list.settings;
  if (writeSecurity === 1 || mayOnItem(ctx, list, row, 'overrideListBehaviors')) return;
  if (writeSecurity === 4 || row.author !== ctx.user.id) throw accessDenied();
}

function checkUniqueValues(ctx: Context, list: List, values: Changes, id: number): void {
  for (const field of uniqueFields(ctx, list)) {
    const column = columnOf(field) ?? '';
    const wanted = values.get(column);
    if (wanted === undefined || wanted === null) continue;
    const other = ctx.database.get(
      `SELECT id FROM ${tableOf(list)} WHERE ${quoteName(column)} = ? AND current = 1 AND deleted IS NULL AND id <> ?`,
      [wanted, id],
    );
    if (other) throw duplicateValue(field.title);
  }
}

const uniqueFields = (ctx: Context, list: List): Field[] =>
  ctx.caches.get('fields', `unique|${list.no}`, () =>
    fieldsOf(ctx, ctx.web, list.no).filter((field) => field.settings.unique),
  );
