import { applyChanges } from '../kernel/changes';
import type { Context } from '../kernel/context';
import { namedType } from '../kernel/body';
import { propertyNotOnType, refused, SharePointError } from '../kernel/errors';
import { entity, nothing, type EntityNode } from '../kernel/nodes';
import { flag, guid, int, text } from '../kernel/properties';
import type { FunctionDefinition, Property, Registry } from '../kernel/types';
import { contentTypesOf, saveContentType } from '../model/contentTypes';
import { listByNo } from '../model/lists';
import { changeListField, dropListField } from './columns';
import { restName } from '../items/columns';
import { createFromBody, createFromXml, demandFieldRight, type FieldOwner } from './fieldCreation';
import { writableFieldProperties } from './fieldSettings';
import { deleteFieldRow, fieldsOf, kindOfField, saveField, type Field } from './fields';
import { kindOf } from './kinds';
import { fieldKindTypes } from './fieldKindTypes';
import { writeFieldXml } from './schemaXml';

function fieldOr404(field: Field | undefined, name: string): EntityNode {
  if (!field) {
    throw new SharePointError(
      404,
      '-2147024809, System.ArgumentException',
      `Column '${name}' does not exist. It may have been deleted by another user.`,
    );
  }
  return entity('SP.Field', field);
}

const owned = (ctx: Context, owner: FieldOwner): Field[] => fieldsOf(ctx, ctx.web, owner.list?.no);

/** Declares columns with their kinds, and their collection. */
export function declareFields(registry: Registry): void {
  registry.type<Field>('SP.Field', {
    properties: fieldProperties,
    functions: {
      ...showFunctions(),
      DeleteObject: {
        returns: 'None',
        verb: 'POST',
        call: (ctx, field) => {
          removeField(ctx, field);
          return nothing;
        },
      },
    },
    subtype: (field) => kindOf(field.type)?.entity ?? 'SP.Field',
    editLink: (ctx, field) =>
      `${field.list === undefined ? 'Web' : `Web/Lists(guid'${listByNo(ctx, ctx.web, field.list)?.id ?? ''}')`}/Fields(guid'${field.id}')`,
    update: updateField,
    remove: removeField,
  });
  for (const [name, definition] of Object.entries(fieldKindTypes)) registry.type<Field>(name, definition);
  registry.collection<FieldOwner>('SP.Field', {
    byKey: (ctx, owner, key) =>
      fieldOr404(
        owned(ctx, owner).find((field) => field.id === String(key).toLowerCase()),
        String(key),
      ),
    add: (ctx, owner, body) => entity('SP.Field', createFromBody(ctx, owner, body)),
    functions: {
      GetById: {
        params: { id: 'Edm.Guid' },
        returns: 'SP.Field',
        call: (ctx, owner, args) =>
          fieldOr404(
            owned(ctx, owner).find((field) => field.id === args.guid('id')),
            args.guid('id'),
          ),
      },
      GetByTitle: {
        params: { title: 'Edm.String' },
        returns: 'SP.Field',
        call: (ctx, owner, args) =>
          fieldOr404(
            owned(ctx, owner).find((field) => field.title === args.text('title')),
            args.text('title'),
          ),
      },
      GetByInternalNameOrTitle: {
        params: { strName: 'Edm.String' },
        returns: 'SP.Field',
        call: (ctx, owner, args) => {
          const name = args.text('strName');
          return fieldOr404(
            owned(ctx, owner).find((field) => field.internalName === name) ??
              owned(ctx, owner).find((field) => field.title === name),
            name,
          );
        },
      },
      CreateFieldAsXml: {
        params: { parameters: 'SP.XmlSchemaFieldCreationInformation' },
        returns: 'SP.Field',
        verb: 'POST',
        call: (ctx, owner, args) => {
          const { SchemaXml: xml, Options: option } = args.object('parameters');
          return entity(
            'SP.Field',
            createFromXml(
              ctx,
              owner,
              typeof xml === 'string' ? xml : '',
              typeof option === 'number' ? option : 0,
            ),
          );
        },
      },
      AddField: {
        params: { parameters: 'SP.FieldCreationInformation' },
        returns: 'SP.Field',
        verb: 'POST',
        call: (ctx, owner, args) => entity('SP.Field', createFromBody(ctx, owner, args.object('parameters'))),
      },
    },
  });
}

const fieldProperties: Record<string, Property<Field>> = {
  AutoIndexed: flag(() => false),
  CanBeDeleted: flag((field) => !field.settings.builtin),
  CustomFormatter: text((field) => field.settings.customFormatter ?? null),
  DefaultFormula: text(() => null),
  DefaultValue: text((field) => field.settings.defaultValue ?? null),
  Description: text((field) => field.settings.description ?? ''),
  Direction: text(() => 'none'),
  EnforceUniqueValues: flag((field) => field.settings.unique ?? false),
  EntityPropertyName: text((field) => restName(field.internalName)),
  Filterable: flag((field) => !['Note', 'HTML', 'URL', 'Computed'].includes(field.type)),
  FromBaseType: flag((field) => field.settings.builtin ?? false),
  Group: text((field) => field.settings.group ?? 'Custom Columns'),
  Hidden: flag((field) => field.settings.hidden ?? false),
  Id: guid((field) => field.id),
  Indexed: flag((field) => field.settings.indexed ?? false),
  IndexStatus: int((field) => (field.settings.indexed ? 1 : 0)),
  InternalName: text((field) => field.internalName),
  JSLink: text(() => 'clienttemplates.js'),
  NoCrawl: flag(() => false),
  PinnedToFiltersPane: flag(() => false),
  ReadOnlyField: flag((field) => field.settings.readOnly ?? false),
  Required: flag((field) => field.settings.required ?? false),
  SchemaXml: text(writeFieldXml),
  Scope: text((field, ctx) =>
    field.list === undefined ? ctx.web.path : (listByNo(ctx, ctx.web, field.list)?.path ?? ctx.web.path),
  ),
  Sealed: flag(() => false),
  ShowInFiltersPane: int(() => 0),
  Sortable: flag(
    (field) => !['Note', 'HTML', 'URL', 'MultiChoice', 'LookupMulti', 'UserMulti'].includes(field.type),
  ),
  StaticName: text((field) => field.internalName),
  Title: text((field) => field.title),
  FieldTypeKind: int((field) => kindOfField(field).number),
  TypeAsString: text((field) => field.type),
  TypeDisplayName: text((field) => field.type),
  TypeShortDescription: text((field) => field.type),
  ValidationFormula: text((field) => field.settings.validationFormula ?? null),
  ValidationMessage: text((field) => field.settings.validationMessage ?? null),
};

function showFunctions(): Record<string, FunctionDefinition<Field>> {
  const show = (key: 'inDisplayForm' | 'inEditForm' | 'inNewForm'): FunctionDefinition<Field> => ({
    params: { value: 'Edm.Boolean' },
    returns: 'None',
    verb: 'POST',
    call(ctx, field, args) {
      demandFieldRight(ctx, {
        list: field.list === undefined ? undefined : listByNo(ctx, ctx.web, field.list),
      });
      saveField(ctx, { ...field, settings: { ...field.settings, [key]: args.flag('value') } });
      return nothing;
    },
  });
  return {
    SetShowInDisplayForm: show('inDisplayForm'),
    SetShowInEditForm: show('inEditForm'),
    SetShowInNewForm: show('inNewForm'),
  };
}

/**
 * A body that doesn't name the kind of column is read as SP.Field, whatever the column is: what only a kind has is
 * refused then. https://github.com/pnp/pnpcore/issues/1644, https://github.com/pnp/pnpjs/issues/273
 */
function checkNamedType(ctx: Context, changes: Record<string, unknown>): void {
  const named = namedType(ctx.request.body) ?? 'SP.Field';
  const ofKind = Object.keys(changes).find((name) => !Object.hasOwn(fieldProperties, name));
  if (named === 'SP.Field' && ofKind !== undefined) throw propertyNotOnType(ofKind, named);
}

function updateField(ctx: Context, field: Field, changes: Record<string, unknown>): void {
  demandFieldRight(ctx, { list: field.list === undefined ? undefined : listByNo(ctx, ctx.web, field.list) });
  checkNamedType(ctx, changes);
  const changed: Field = { ...field, settings: { ...field.settings } };
  applyChanges(kindOfField(field).entity, changed, changes, writableFieldProperties, [
    'FieldTypeKind',
    'TypeAsString',
    'InternalName',
    'StaticName',
    'Id',
  ]);
  const { FieldTypeKind: number, TypeAsString: type } = changes;
  if (
    (number !== undefined && number !== kindOfField(field).number) ||
    (type !== undefined && type !== field.type)
  ) {
    throw refused('Changing the type of a column is not served.');
  }
  if (field.list === undefined) saveField(ctx, changed);
  else changeListField(ctx, ctx.web, changed, field);
}

function removeField(ctx: Context, field: Field): void {
  demandFieldRight(ctx, { list: field.list === undefined ? undefined : listByNo(ctx, ctx.web, field.list) });
  if (field.settings.builtin)
    throw refused(
      'The field cannot be deleted because it is a required field in the list.',
      400,
      '-2130575265',
    );
  const types = contentTypesOf(ctx, ctx.web, field.list).filter((type) =>
    type.links.some((link) => link.id === field.id),
  );
  if (field.list === undefined) {
    if (types.length > 0) {
      throw refused(
        'Site columns which are included in content types cannot be deleted. Remove all references to this site column prior to deleting it.',
        400,
        '-2130575265',
      );
    }
    deleteFieldRow(ctx, field);
    return;
  }
  for (const type of types)
    saveContentType(ctx, { ...type, links: type.links.filter((link) => link.id !== field.id) });
  dropListField(ctx, ctx.web, field);
}
