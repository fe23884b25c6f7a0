import { columnOf, fieldsByName, fieldsOf, kindOfField, type Field } from '../fields/fields';
import type { Context } from '../kernel/context';
import { fieldNotFound, refused } from '../kernel/errors';
import { listById, type List } from '../model/lists';
import type { Condition } from './filterSql';
import { quoteName, tableOf } from './rows';
import { visibleRows } from './visible';

/** How a path of a query reads in SQL. */
export interface QueryColumn {
  sql: string;
  compareAs: 'text' | 'number' | 'moment' | 'flag' | 'many';
  /** The list's own indexed column, by name; undefined where no index of this list helps. */
  indexed?: string;
  /** Wraps a condition on `sql` of the referred row into one on this list's row. */
  wrap?: (condition: string) => string;
}

/** The name of a column in REST: SharePoint puts `OData_` before names that begin with `_`. */
export const restName = (internalName: string): string =>
  internalName.startsWith('_') ? `OData_${internalName}` : internalName;
const storedName = (name: string): string => (name.startsWith('OData__') ? name.slice(6) : name);

/** Maps, since names come from the caller: `constructor` must find nothing. */
const aliases = new Map([
  ['Id', 'ID'],
  ['FileSystemObjectType', 'FSObjType'],
]);
const userColumns = new Map([
  ['Title', 'other.title'],
  ['EMail', 'other.email'],
  ['Name', 'other.login'],
  ['JobTitle', "json_extract(other.settings, '$.jobTitle')"],
  ['UserName', 'other.email'],
]);

/** A column of the list by its REST name, with what was asked of it: its own value or its reference's id. */
export function findColumn(
  ctx: Context,
  list: List,
  name: string,
): { field: Field; idOnly: boolean } | undefined {
  const byName = fieldsByName(ctx, ctx.web, list.no);
  const own = byName.get(storedName(aliases.get(name) ?? name));
  if (own && !name.startsWith('_')) return { field: own, idOnly: false };
  const base = name.endsWith('StringId')
    ? name.slice(0, -8)
    : name.endsWith('Id')
      ? name.slice(0, -2)
      : undefined;
  const reference = base === undefined ? undefined : byName.get(storedName(base));
  return reference && kindOfField(reference).refers ? { field: reference, idOnly: true } : undefined;
}

/** Resolves a path of `$filter` or `$orderby`; refuses what SharePoint refuses. */
export function queryColumn(ctx: Context, list: List, path: string, expand: readonly string[]): QueryColumn {
  const [first = '', second, ...rest] = path.split('/');
  const found = findColumn(ctx, list, first);
  if (!found || rest.length > 0) throw fieldNotFound(path);
  const { field, idOnly } = found;
  const kind = kindOfField(field);
  if (second !== undefined) {
    if (!kind.refers || idOnly) throw fieldNotFound(path);
    if (!expand.includes(first)) throw mustExpand(path, first);
    return referredColumn(ctx, list, field, second, path);
  }
  if (kind.refers && !idOnly) throw notInFilter(field);
  if (field.type === 'Note' || field.type === 'HTML' || field.type === 'URL') throw notInFilter(field);
  return { ...ownColumn(list, field), indexed: field.settings.indexed ? field.internalName : undefined };
}

function notInFilter(field: Field): Error {
  return refused(
    `The field '${field.internalName}' of type '${field.type}' cannot be used in the query filter expression.`,
    400,
    '-1',
  );
}

function mustExpand(path: string, first: string): Error {
  return refused(
    `The query to field '${path}' is not valid. The $select query string must specify the target fields and the ` +
      `$expand query string must contains ${first}.`,
    400,
    '-1',
  );
}

function ownColumn(list: List, field: Field): QueryColumn {
  const column = columnOf(field);
  if (column === undefined)
    return { sql: computedSql(list, field), compareAs: field.type === 'Attachments' ? 'flag' : 'text' };
  const kind = kindOfField(field);
  if (kind.multiple) return { sql: quoteName(column), compareAs: 'many' };
  if (kind.valueType === 'Edm.DateTime') return { sql: quoteName(column), compareAs: 'moment' };
  if (kind.valueType === 'Edm.Boolean') return { sql: quoteName(column), compareAs: 'flag' };
  return { sql: quoteName(column), compareAs: kind.sql === 'TEXT' ? 'text' : 'number' };
}

/** Columns that are worked out from others. */
function computedSql(list: List, field: Field): string {
  switch (field.internalName) {
    case 'FileRef':
      return "(dir || '/' || leaf)";
    case '_UIVersionString':
      return "((ui_version / 512) || '.' || (ui_version % 512))";
    case 'ContentType':
      return `(SELECT c.name FROM content_types c WHERE c.list = ${list.no} AND c.id = ct)`;
    case 'File_x0020_Type':
      return "lower(replace(leaf, rtrim(leaf, replace(leaf, '.', '')), ''))";
    case 'Attachments':
      return '0';
    case 'LinkTitle':
    case 'LinkTitleNoMenu':
      return '"f_Title"';
    case 'LinkFilename':
    case 'LinkFilenameNoMenu':
      return 'leaf';
    default:
      throw notInFilter(field);
  }
}

function referredColumn(ctx: Context, list: List, field: Field, name: string, path: string): QueryColumn {
  const column = quoteName(columnOf(field) ?? '');
  const many = kindOfField(field).multiple === true;
  const isId = name === 'Id' || name === 'ID';
  const indexed = isId && field.settings.indexed ? field.internalName : undefined;
  if (isId) return { sql: column, compareAs: many ? 'many' : 'number', indexed };
  const key = many
    ? `instr(${tableOf(list)}.${column}, ';#' || other.id || ';#') > 0`
    : `other.id = ${tableOf(list)}.${column}`;
  if (kindOfField(field).refers === 'user') {
    const sql = userColumns.get(name);
    if (!sql) throw fieldNotFound(path);
    return {
      sql,
      compareAs: 'text',
      wrap: (condition) =>
        `EXISTS (SELECT 1 FROM principals other WHERE other.web = ${ctx.web.no} AND ${key} AND ${condition})`,
    };
  }
  const target = listById(ctx, ctx.web, field.settings.lookupList ?? '');
  const targetField = target && fieldsOf(ctx, ctx.web, target.no).find((one) => one.internalName === name);
  if (!target || !targetField) throw fieldNotFound(path);
  const inner = ownColumn(target, targetField);
  if (columnOf(targetField) === undefined) throw notInFilter(targetField);
  const visible = inlined(visibleRows(ctx, target));
  return {
    ...inner,
    sql: `other.${inner.sql}`,
    wrap: (condition) =>
      `EXISTS (SELECT 1 FROM ${tableOf(target)} other WHERE ${visible} AND ${key} AND ${condition})`,
  };
}

/**
 * A condition with its values written into it, for places that bind none. Only for what `visibleRows` answers: its
 * values are ids. What the caller may not see must not be guessed at by filtering on it either.
 */
function inlined({ sql, values }: Condition): string {
  const rest = [...values];
  return sql.replace(/\?/g, () => {
    const found = rest.shift();
    return typeof found === 'number' ? String(found) : `'${String(found).replace(/'/g, "''")}'`;
  });
}

/** SQL to sort by a path; references sort by the value they show. */
export function orderColumn(ctx: Context, list: List, path: string, expand: readonly string[]): QueryColumn {
  const [first = '', second] = path.split('/');
  if (second === undefined) {
    const found = findColumn(ctx, list, first);
    if (found && kindOfField(found.field).refers && !found.idOnly)
      return orderColumn(ctx, list, `${first}/Title`, [first]);
    return queryColumn(ctx, list, path, expand);
  }
  const resolved = queryColumn(ctx, list, path, expand);
  if (!resolved.wrap) return resolved;
  const subquery = resolved
    .wrap('1')
    .replace(/^EXISTS \(SELECT 1/, `(SELECT ${resolved.sql}`)
    .replace(/\)$/, ' LIMIT 1)');
  return { sql: subquery, compareAs: resolved.compareAs };
}
