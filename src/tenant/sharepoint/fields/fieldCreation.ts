import { applyChanges } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { invalidArgument, invalidQuery, refused } from '../kernel/errors';
import { asGuid } from '../odata/literals';
import { contentTypesOf, saveContentType } from '../model/contentTypes';
import { listById, listsOf, type List } from '../model/lists';
import { saveView, viewsOf } from '../model/views';
import { below } from '../model/webs';
import { demandOnList, demandOnWeb } from '../security/permissions';
import { addListField } from './columns';
import { fieldsOf, insertField, internalNameFor, newGuid, type Field, type FieldSettings } from './fields';
import { kindOf, typeOfNumber } from './kinds';
import { readFieldXml } from './schemaXml';
import { writableFieldProperties } from './fieldSettings';

/** Where a column is made: a list, or (without) the site. */
export interface FieldOwner {
  list?: List;
}

/** SharePoint's options of AddField that are honoured. */
const options = { toNoContentType: 2, toAllContentTypes: 4, nameHint: 8, toDefaultView: 16 };

export function demandFieldRight(ctx: Context, owner: FieldOwner): void {
  if (owner.list) demandOnList(ctx, owner.list, 'manageLists');
  else demandOnWeb(ctx, 'manageWeb');
}

/** `createFieldAsXml`. The `ID` and (with option 8) the `Name` of the XML are kept. */
export function createFromXml(ctx: Context, owner: FieldOwner, xml: string, option: number): Field {
  demandFieldRight(ctx, owner);
  const { attributes, settings } = readFieldXml(xml);
  const type = typeOfXml(attributes);
  const title = attributes.DisplayName ?? attributes.Name;
  if (!title) throw invalidArgument('The field schema has no name.');
  const name = (option & options.nameHint) !== 0 && attributes.Name ? attributes.Name : title;
  return create(
    ctx,
    owner,
    {
      id: asGuid(attributes.ID ?? ''),
      name,
      title,
      type,
      settings: { ...settings, lookupList: lookupListId(ctx, attributes.List) },
    },
    option,
  );
}

function typeOfXml(attributes: Record<string, string>): string {
  const multiple = attributes.Mult?.toUpperCase() === 'TRUE';
  const type =
    attributes.Type === 'Lookup' && multiple
      ? 'LookupMulti'
      : attributes.Type === 'User' && multiple
        ? 'UserMulti'
        : (attributes.Type ?? '');
  if (!kindOf(type) || type === 'Computed')
    throw refused(
      `Field type ${type} is not installed properly. Go to the list settings page to delete this field.`,
      400,
      '-2130575340',
    );
  return type;
}

/** A list named in a schema by id, by `Self`, or by address below the web. */
function lookupListId(ctx: Context, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const id = asGuid(given);
  const found = id
    ? listById(ctx, ctx.web, id)
    : listsOf(ctx, ctx.web).find(
        (list) => list.path.toLowerCase() === below(ctx.web.path, given).toLowerCase(),
      );
  if (!found) throw refused(`The lookup list ${given} does not exist in this site.`, 400, '-2130575200');
  return found.id;
}

/** POST to a collection of columns, and `AddField`: `Title`, `FieldTypeKind` and what the type knows. */
export function createFromBody(ctx: Context, owner: FieldOwner, body: Record<string, unknown>): Field {
  demandFieldRight(ctx, owner);
  const {
    Title: title,
    FieldTypeKind: number,
    LookupListId: listId,
    LookupFieldName: lookupField,
    ...rest
  } = body;
  if (typeof title !== 'string' || title === '') throw invalidArgument();
  const type = typeOfNumber(typeof number === 'number' ? number : 0);
  if (!type) throw refused(`Field type ${String(number)} is not served.`);
  const settings: FieldSettings = {};
  if (type === 'Lookup') {
    settings.lookupList = lookupListId(ctx, typeof listId === 'string' ? listId : '');
    settings.lookupField = typeof lookupField === 'string' ? lookupField : 'Title';
  }
  const draft: Field = { no: 0, web: ctx.web.no, id: '', internalName: '', title, type, settings };
  applyChanges('SP.Field', draft, rest, writableFieldProperties, [
    'LookupWebId',
    'IsCompactName',
    'StaticName',
  ]);
  return create(ctx, owner, { name: title, title, type: draft.type, settings: draft.settings }, 0);
}

function create(
  ctx: Context,
  owner: FieldOwner,
  wanted: { id?: string; name: string; title: string; type: string; settings: FieldSettings },
  option: number,
): Field {
  const known = fieldsOf(ctx, ctx.web, owner.list?.no);
  if (wanted.id && known.some((field) => field.id === wanted.id))
    throw refused(`The field id ${wanted.id} is already in use.`, 400, '-2130575214');
  const internalName = internalNameFor(wanted.name, new Set(known.map((field) => field.internalName)));
  const made = {
    id: wanted.id ?? newGuid(),
    internalName,
    title: wanted.title,
    type: wanted.type,
    settings: withDefaults(wanted.type, wanted.settings),
  };
  if (!owner.list) return insertField(ctx, { ...made, web: ctx.web.no });
  const field = addListField(ctx, ctx.web, owner.list, made);
  if ((option & options.toNoContentType) === 0)
    addToContentTypes(ctx, owner.list, field, (option & options.toAllContentTypes) !== 0);
  if ((option & options.toDefaultView) !== 0) addToDefaultView(ctx, owner.list, field);
  return field;
}

function withDefaults(type: string, settings: FieldSettings): FieldSettings {
  const group = settings.group ?? 'Custom Columns';
  if (settings.unique && !settings.indexed)
    throw refused('This field must be indexed to enforce unique values.', 400, '-2130575279');
  if (type === 'Text') return { maxLength: 255, ...settings, group };
  if (type === 'DateTime') return { displayFormat: 0, ...settings, group };
  if (type.startsWith('Lookup')) return { lookupField: 'Title', ...settings, group };
  return { ...settings, group };
}

function addToContentTypes(ctx: Context, list: List, field: Field, all: boolean): void {
  const types = contentTypesOf(ctx, ctx.web, list.no).filter((type) => !type.id.startsWith('0x0120'));
  for (const type of all ? types : types.slice(0, 1)) {
    const link = {
      id: field.id,
      name: field.internalName,
      required: field.settings.required ?? false,
      hidden: field.settings.hidden ?? false,
    };
    saveContentType(ctx, { ...type, links: [...type.links.filter((one) => one.id !== field.id), link] });
  }
}

function addToDefaultView(ctx: Context, list: List, field: Field): void {
  const view = viewsOf(ctx, list).find((one) => one.settings.isDefault);
  if (view) saveView(ctx, list, { ...view, fields: [...view.fields, field.internalName] });
}

/** Puts a site column into a list with its own id and name, unless it's there. Used when a content type is added. */
export function ensureListColumn(ctx: Context, list: List, fieldId: string): Field {
  const present = fieldsOf(ctx, ctx.web, list.no).find((field) => field.id === fieldId);
  if (present) return present;
  const column = fieldsOf(ctx, ctx.web).find((field) => field.id === fieldId);
  if (!column) throw invalidQuery(`Column ${fieldId} does not exist.`);
  return addListField(ctx, ctx.web, list, {
    id: column.id,
    internalName: column.internalName,
    title: column.title,
    type: column.type,
    settings: column.settings,
  });
}
