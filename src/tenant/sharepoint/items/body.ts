import { columnOf, kindOfField, type Field } from '../fields/fields';
import type { Context } from '../kernel/context';
import { propertyNotOnType, refused } from '../kernel/errors';
import { contentTypesOf } from '../model/contentTypes';
import { itemTypeName, type List } from '../model/lists';
import { findColumn } from './columns';
import { valueIn } from './values';
import type { Changes } from './write';

/** Names that clients send back with an item and SharePoint passes over. */
const passedOver = new Set([
  'ID',
  'Id',
  'GUID',
  'Created',
  'Modified',
  'AuthorId',
  'EditorId',
  'Attachments',
  'FileSystemObjectType',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'OData__UIVersionString',
  'ContentType',
  'AuthorStringId',
  'EditorStringId',
]);

/** Reads an item's body: values by column, and the content type when one is named. */
export function readItemBody(
  ctx: Context,
  list: List,
  body: Record<string, unknown>,
): { values: Changes; contentType?: string } {
  const values: Changes = new Map();
  let contentType: string | undefined;
  for (const [name, given] of Object.entries(body)) {
    if (name === 'ContentTypeId') {
      contentType = ownContentType(ctx, list, given);
      continue;
    }
    const found = findColumn(ctx, list, name);
    if (!found || (kindOfField(found.field).refers && !found.idOnly)) {
      if (passedOver.has(name)) continue;
      throw propertyNotOnType(name, itemTypeName(list));
    }
    if (isPromotion(found.field)) continue;
    const column = columnOf(found.field);
    if (passedOver.has(name) || found.field.settings.readOnly || !column) continue;
    if (found.field.internalName === 'FileLeafRef' && list.baseType === 0) continue;
    values.set(column, valueIn(ctx, found.field, given));
  }
  return { values, contentType };
}

/**
 * A page isn't made news by MERGE: SharePoint answers success and leaves `PromotedState` as it is. Only a system update
 * (`validateUpdateListItem`) or the page's own `PromoteToNews` changes it. (pnp/cli-microsoft365#4055, pnp/pnpjs#575)
 */
const isPromotion = (field: Field): boolean => field.internalName === 'PromotedState' && field.settings.builtin === true;

/** The list's own content type that an id means: itself, or the child of the site's one. */
export function ownContentType(ctx: Context, list: List, given: unknown): string {
  const id =
    typeof given === 'object' && given !== null && 'StringValue' in given
      ? String(given.StringValue)
      : String(given);
  const types = contentTypesOf(ctx, ctx.web, list.no);
  const wanted = id.toLowerCase();
  const found =
    types.find((one) => one.id.toLowerCase() === wanted) ??
    types.find(
      (one) => one.id.toLowerCase().startsWith(`${wanted}00`) && one.id.length === wanted.length + 34,
    );
  if (!found)
    throw refused('Invalid content type id. The content type is not part of the list.', 400, '-2130575254');
  return found.id;
}
