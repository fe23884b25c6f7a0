import type { Services } from '../kernel/context';
import { invalidArgument, refused } from '../kernel/errors';
import { listByNo, type List } from '../model/lists';
import type { Web } from '../model/webs';
import { quoteName, tableOf } from '../items/rows';
import {
  columnOf,
  deleteFieldRow,
  fieldsOf,
  insertField,
  kindOfField,
  saveField,
  type Field,
} from './fields';

/** SharePoint's limit of indexed columns in a list. */
const indexLimit = 20;

/** Adds a column to a list: its description, its place in the items table, its index. */
export function addListField(
  services: Services,
  web: Web,
  list: List,
  field: Omit<Field, 'no' | 'web' | 'list'>,
): Field {
  const made = insertField(services, { ...field, web: web.no, list: list.no });
  const column = columnOf(made);
  if (column?.startsWith('f_')) {
    services.database.exec(
      `ALTER TABLE ${tableOf(list)} ADD COLUMN ${quoteName(column)} ${kindOfField(made).sql}${collation(made)}`,
    );
  }
  if (made.settings.indexed)
    checkIndex(
      services,
      list,
      made,
      fieldsOf(services, web, list.no).filter((one) => one.no !== made.no),
    );
  makeIndex(services, list, made);
  return made;
}

const collation = (field: Field): string =>
  kindOfField(field).sql === 'TEXT' && !kindOfField(field).multiple ? ' COLLATE NOCASE' : '';

/** Stores a changed column, making or dropping its index. Rules of SharePoint's are checked first. */
export function changeListField(services: Services, web: Web, field: Field, before: Field): void {
  const list = listByNo(services, web, field.list ?? 0);
  if (!list) throw invalidArgument();
  if (field.settings.indexed && !before.settings.indexed) {
    checkIndex(
      services,
      list,
      field,
      fieldsOf(services, web, list.no).filter((one) => one.no !== field.no),
    );
  }
  if (field.settings.unique) checkUnique(services, list, field);
  saveField(services, field);
  if (
    field.settings.indexed !== before.settings.indexed ||
    field.settings.unique !== before.settings.unique
  ) {
    services.database.exec(`DROP INDEX IF EXISTS ${quoteName(indexName(list, before))}`);
    makeIndex(services, list, field);
  }
}

/** Takes a column and its values from a list. */
export function dropListField(services: Services, web: Web, field: Field): void {
  const list = listByNo(services, web, field.list ?? 0);
  if (!list) throw invalidArgument();
  const column = columnOf(field);
  services.database.exec(`DROP INDEX IF EXISTS ${quoteName(indexName(list, field))}`);
  if (column?.startsWith('f_'))
    services.database.exec(`ALTER TABLE ${tableOf(list)} DROP COLUMN ${quoteName(column)}`);
  deleteFieldRow(services, field);
}

const indexName = (list: List, field: Field): string => `${tableOf(list)}_x_${field.no}`;

function makeIndex(services: Services, list: List, field: Field): void {
  const column = columnOf(field);
  if (!column || !field.settings.indexed || column === 'id') return;
  const name = quoteName(indexName(list, field));
  services.database.exec(
    field.settings.unique
      ? `CREATE UNIQUE INDEX ${name} ON ${tableOf(list)} (${quoteName(column)}) WHERE current = 1 AND deleted IS NULL`
      : `CREATE INDEX ${name} ON ${tableOf(list)} (${quoteName(column)}, id)`,
  );
}

function checkIndex(services: Services, list: List, field: Field, others: readonly Field[]): void {
  if (!kindOfField(field).indexable) throw refused('This field type cannot be indexed.', 400, '-2130575279');
  const indexed = others.filter((one) => one.settings.indexed && one.settings.column !== 'id').length;
  if (indexed >= indexLimit) {
    throw refused(
      `The list already has ${indexLimit} indexed columns, which is the maximum allowed.`,
      400,
      '-2130575279',
    );
  }
  if (field.settings.unique) checkUnique(services, list, field);
}

/** Unique values need an index, single values, no "read own items only", and no duplicates that are there already. */
function checkUnique(services: Services, list: List, field: Field): void {
  if (!field.settings.indexed)
    throw refused('This field must be indexed to enforce unique values.', 400, '-2130575279');
  if (list.settings.readSecurity === 2) {
    throw refused(
      'Unique values cannot be enforced on a list with item-level read security.',
      400,
      '-2130575279',
    );
  }
  const column = quoteName(columnOf(field) ?? '');
  const twice = services.database
    .get(`SELECT 1 AS found FROM ${tableOf(list)} WHERE current = 1 AND deleted IS NULL AND ${column} IS NOT NULL
    GROUP BY ${column} HAVING count(*) > 1`);
  if (twice)
    throw refused(
      'This field cannot enforce unique values because duplicate values exist.',
      400,
      '-2130575279',
    );
}
