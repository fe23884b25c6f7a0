import type { SqlValue } from '../../store/database';
import { columnOf, fieldsByName, kindOfField, type Field } from '../fields/fields';
import type { Context } from '../kernel/context';
import { SharePointError } from '../kernel/errors';
import type { List } from '../model/lists';
import { ensurePrincipal } from '../model/principals';
import { asMoment } from '../odata/literals';
import { contentTypesOf } from '../model/contentTypes';
import { joinValues, valueIn } from './values';
import type { Changes } from './write';

/** `SP.ListItemFormUpdateValue`: a column's value as a form's text, and what became of it. */
export interface FormValue {
  FieldName: string;
  FieldValue: string | null;
  HasException: boolean;
  ErrorMessage: string | null;
  ErrorCode: number;
  ItemId: number;
}

/** Only `validateUpdateListItem` writes these, as real migrations use it. */
const systemFields: Record<string, string> = {
  Created: 'created',
  Modified: 'modified',
  Author: 'author',
  Editor: 'editor',
};

/** Reads form values into changes; what can't be read is told in its own line, as SharePoint does. */
export function readFormValues(
  ctx: Context,
  list: List,
  given: readonly unknown[],
): { changes: Changes; results: FormValue[] } {
  const changes: Changes = new Map();
  const results = given.map((one) => readOne(ctx, list, one as Record<string, unknown>, changes));
  return { changes, results };
}

function readOne(ctx: Context, list: List, given: Record<string, unknown>, changes: Changes): FormValue {
  const name = typeof given.FieldName === 'string' ? given.FieldName : '';
  const text = typeof given.FieldValue === 'string' ? given.FieldValue : '';
  const line: FormValue = {
    FieldName: name,
    FieldValue: text,
    HasException: false,
    ErrorMessage: null,
    ErrorCode: 0,
    ItemId: 0,
  };
  try {
    const [column, value] = readFormValue(ctx, list, name, text);
    changes.set(column, value);
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    Object.assign(line, { HasException: true, ErrorMessage: error.value, ErrorCode: -2147024809 });
  }
  return line;
}

function readFormValue(ctx: Context, list: List, name: string, text: string): [string, SqlValue] {
  if (name === 'ContentType' || name === 'ContentTypeId') return ['ct', contentTypeNamed(ctx, list, text)];
  const field = fieldsByName(ctx, ctx.web, list.no).get(name);
  const column = systemFields[name] ?? (field && !field.settings.readOnly ? columnOf(field) : undefined);
  if (!field || column === undefined)
    throw new SharePointError(400, '-2147024809', `The field ${name} does not exist or is read-only.`);
  if (text === '') {
    if (field.settings.required)
      throw new SharePointError(400, '-2147024809', 'You must specify a value for this required field.');
    return [column, null];
  }
  return [column, formText(ctx, field, text)];
}

function contentTypeNamed(ctx: Context, list: List, text: string): string {
  const found = contentTypesOf(ctx, ctx.web, list.no).find(
    (type) => type.name === text || type.id.toLowerCase() === text.toLowerCase(),
  );
  if (!found) throw new SharePointError(400, '-2147024809', `Content type ${text} is not part of the list.`);
  return found.id;
}

/** A form's text by the column's kind: dates in the site's language or ISO, people as `[{"Key":…}]`, choices as `a;#b`. */
function formText(ctx: Context, field: Field, text: string): SqlValue {
  const kind = kindOfField(field);
  if (kind.refers === 'user') return people(ctx, text, kind.multiple === true);
  if (kind.refers === 'list') {
    const ids = text
      .split(';#')
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    return kind.multiple ? joinValues(ids) : (ids[0] ?? null);
  }
  if (field.type === 'MultiChoice')
    return joinValues(
      knownChoices(
        field,
        text.split(';#').filter((part) => part !== ''),
      ),
    );
  if (field.type === 'Choice') return knownChoices(field, [text])[0] ?? null;
  if (kind.valueType === 'Edm.DateTime') return formMoment(ctx, text);
  if (kind.valueType === 'Edm.Double')
    return valueIn(
      ctx,
      field,
      ctx.web.lcid === 1033 ? text.replace(/,/g, '') : text.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.'),
    );
  if (field.type === 'URL') {
    const comma = text.indexOf(', ');
    return valueIn(
      ctx,
      field,
      comma < 0 ? { Url: text } : { Url: text.slice(0, comma), Description: text.slice(comma + 2) },
    );
  }
  return valueIn(ctx, field, text);
}

function knownChoices(field: Field, wanted: string[]): string[] {
  const unknown = field.settings.fillIn
    ? undefined
    : wanted.find((choice) => !(field.settings.choices ?? []).includes(choice));
  if (unknown !== undefined)
    throw new SharePointError(400, '-2147024809', `Invalid choice value: ${unknown}.`);
  return wanted;
}

function people(ctx: Context, text: string, multiple: boolean): SqlValue {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = [{ Key: text }];
  }
  const keys = (Array.isArray(parsed) ? parsed : []).map((one: { Key?: unknown }) =>
    typeof one.Key === 'string' ? one.Key : '',
  );
  const ids = keys.map((key) => {
    const user = ensurePrincipal(ctx, ctx.web, key);
    if (!user)
      throw new SharePointError(400, '-2147024809', `The user ${key} does not exist or is not unique.`);
    return user.id;
  });
  return multiple ? joinValues(ids) : (ids[0] ?? null);
}

/** Dates come as ISO, or as the site's language writes them; those are local times of the site's zone. */
function formMoment(ctx: Context, text: string): string {
  const iso = /^\d{4}-\d\d-\d\d/.test(text) ? asMoment(text) : undefined;
  if (iso) return iso;
  const parts =
    /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?:\s+(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s*(AM|PM)?)?$/i.exec(
      text.trim(),
    );
  if (!parts)
    throw new SharePointError(
      400,
      '-2147024809',
      'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.',
    );
  const [day, month] = ctx.web.lcid === 1033 ? [parts[2], parts[1]] : [parts[1], parts[2]];
  const hour = (Number(parts[4] ?? 0) % (parts[7] ? 12 : 24)) + (parts[7]?.toUpperCase() === 'PM' ? 12 : 0);
  const local = Date.UTC(
    Number(parts[3]),
    Number(month) - 1,
    Number(day),
    hour,
    Number(parts[5] ?? 0),
    Number(parts[6] ?? 0),
  );
  return `${new Date(local - offsetAt(ctx, local)).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds that the site's clock is ahead of UTC around a moment. */
function offsetAt(ctx: Context, local: number): number {
  const names: Record<number, string> = { 2: 'Europe/London', 3: 'Europe/Copenhagen', 59: 'Europe/Helsinki' };
  const zone = names[ctx.web.settings.timeZone] ?? 'UTC';
  const shown = new Date(local).toLocaleString('sv-SE', { timeZone: zone });
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - local;
}
