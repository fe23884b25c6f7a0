import type { SqlValue } from '../../store/database';
import { unwrapResults } from '../kernel/args';
import type { Context } from '../kernel/context';
import { invalidQuery, refused } from '../kernel/errors';
import { kindOfField, type Field } from '../fields/fields';
import { asGuid, asMoment } from '../odata/literals';
import { harmlessAddress } from '../pages/canvas';
import { canvasFromHtml } from '../pages/canvasFromHtml';

/** Several values as they are kept: `;#a;#b;#`, null when there are none. */
export function joinValues(values: readonly (string | number)[]): string | null {
  return values.length === 0 ? null : `;#${values.join(';#')};#`;
}

/** Several values apart again. */
export function splitValues(stored: SqlValue): string[] {
  return typeof stored === 'string' ? stored.split(';#').filter((part) => part !== '') : [];
}

/** A stored value as REST gives it. */
export function valueOut(ctx: Pick<Context, 'origin'>, field: Field, stored: SqlValue | undefined): unknown {
  const kind = kindOfField(field);
  if (kind.multiple) {
    const parts = splitValues(stored ?? null);
    if (parts.length === 0) return null;
    return kind.refers ? parts.map(Number) : parts;
  }
  if (stored === null || stored === undefined) return null;
  if (kind.valueType === 'Edm.Boolean') return stored !== 0;
  if (field.type === 'URL') return urlOut(ctx, String(stored));
  return stored;
}

/** A value from a request's body as it is kept; refuses what the column's type can't hold. */
export function valueIn(ctx: Context, field: Field, given: unknown): SqlValue {
  const kind = kindOfField(field);
  if (kind.multiple) return manyIn(field, given, kind.refers !== undefined);
  if (given === null || given === undefined || given === '') return null;
  if (isCanvas(field)) return canvasFromHtml(textIn(field, given), field.internalName);
  if (kind.refers) return referenceIn(field, given);
  switch (kind.valueType) {
    case 'Edm.Double':
    case 'Edm.Int32':
      return numberIn(field, given);
    case 'Edm.Boolean':
      return flagIn(field, given);
    case 'Edm.DateTime':
      return momentIn(field, given);
    case 'Edm.Guid':
      return asGuid(typeof given === 'string' ? given : '') ?? wrongValue(field, 'Edm.Guid');
    case 'SP.FieldUrlValue':
      return urlIn(ctx, given, field);
    default:
      return textIn(field, given);
  }
}

/** Columns that hold a page: HTML in the item, kept as the JSON that the page API speaks. */
const isCanvas = ({ internalName, settings }: Field): boolean =>
  settings.builtin === true && (internalName === 'CanvasContent1' || internalName === 'LayoutWebpartsContent');

function wrongValue(field: Field, type: string): never {
  throw invalidQuery(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details. (${field.internalName})`,
  );
}

function textIn(field: Field, given: unknown): string {
  if (typeof given !== 'string' && typeof given !== 'number') wrongValue(field, 'Edm.String');
  const text = String(given);
  if (field.type === 'Text' && text.length > (field.settings.maxLength ?? 255)) {
    throw refused(
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
      400,
      '-2130575155',
    );
  }
  return text;
}

function numberIn(field: Field, given: unknown): number {
  const read = typeof given === 'string' ? Number(given) : given;
  if (typeof read !== 'number' || Number.isNaN(read)) wrongValue(field, 'Edm.Double');
  const { minimum, maximum } = field.settings;
  if ((minimum !== undefined && read < minimum) || (maximum !== undefined && read > maximum)) {
    throw refused(`The value of the column "${field.title}" is out of range.`, 400, '-2130575155');
  }
  return read;
}

function flagIn(field: Field, given: unknown): number {
  if (typeof given === 'boolean') return given ? 1 : 0;
  if (given === 0 || given === 1) return given;
  if (given === 'true' || given === '1') return 1;
  if (given === 'false' || given === '0') return 0;
  return wrongValue(field, 'Edm.Boolean');
}

const momentIn = (field: Field, given: unknown): string =>
  (typeof given === 'string' ? asMoment(given) : undefined) ?? wrongValue(field, 'Edm.DateTime');

function referenceIn(field: Field, given: unknown): number | null {
  const read = typeof given === 'string' ? Number(given) : given;
  if (typeof read !== 'number' || !Number.isInteger(read)) wrongValue(field, 'Edm.Int32');
  return read > 0 ? read : null;
}

function manyIn(field: Field, given: unknown, numbers: boolean): string | null {
  if (given === null || given === undefined) return null;
  const parts = unwrapResults(given);
  if (!parts) return wrongValue(field, numbers ? 'Collection(Edm.Int32)' : 'Collection(Edm.String)');
  return joinValues(
    parts.map((part) =>
      numbers ? (referenceIn(field, part) ?? 0) : textIn({ ...field, type: 'Choice' }, part),
    ),
  );
}

function urlIn(ctx: Context, given: unknown, field: Field): string {
  const found = typeof given === 'string' ? { Url: given } : given;
  if (typeof found !== 'object' || found === null || !('Url' in found) || typeof found.Url !== 'string')
    return wrongValue(field, 'SP.FieldUrlValue');
  if (found.Url !== '' && harmlessAddress(found.Url) === '')
    throw refused(
      'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.',
      400,
      '-2130575155',
    );
  const description =
    'Description' in found && typeof found.Description === 'string' ? found.Description : found.Url;
  return JSON.stringify({ Description: withoutOrigin(ctx, description), Url: withoutOrigin(ctx, found.Url) });
}

/** An address of this tenant loses its origin in the store, so that a data folder can move to another port. */
const withoutOrigin = (ctx: Context, text: string): string =>
  text.startsWith(`${ctx.origin}/`) ? text.slice(ctx.origin.length) : text;

function urlOut(ctx: Pick<Context, 'origin'>, stored: string): { Description: string; Url: string } {
  const { Description: description, Url: url } = JSON.parse(stored) as { Description: string; Url: string };
  const absolute = (text: string): string => (text.startsWith('/') ? `${ctx.origin}${text}` : text);
  return { Description: absolute(description), Url: absolute(url) };
}
