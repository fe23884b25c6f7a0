import { flag, guid, int, text } from '../kernel/properties';
import type { Property } from '../kernel/types';
import { kindOfField, type Field } from './fields';

const number = (get: (field: Field) => number): Property<Field> => ({
  type: 'Edm.Double',
  get: (_, field) => get(field),
});
const lookupParts: Record<string, Property<Field>> = {
  AllowMultipleValues: flag((field) => kindOfField(field).multiple ?? false),
  DependentLookupInternalNames: { type: 'Collection(Edm.String)', get: () => [] },
  IsDependentLookup: flag(() => false),
  IsRelationship: flag(() => false),
  LookupField: text((field) => field.settings.lookupField ?? ''),
  LookupList: text((field) =>
    field.settings.lookupList === undefined ? '' : `{${field.settings.lookupList}}`,
  ),
  LookupWebId: guid((_, ctx) => ctx.web.id),
  PrimaryFieldId: text(() => null),
  RelationshipDeleteBehavior: int(() => 0),
  UnlimitedLengthInDocumentLibrary: flag(() => false),
};

/** The kinds of columns with what each adds; the names are SharePoint's. */
export const fieldKindTypes: Record<string, { base: string; properties?: Record<string, Property<Field>> }> =
  {
    'SP.FieldText': {
      base: 'SP.Field',
      properties: { MaxLength: int((field) => field.settings.maxLength ?? 255) },
    },
    'SP.FieldMultiLineText': {
      base: 'SP.Field',
      properties: {
        AllowHyperlink: flag(() => true),
        AppendOnly: flag((field) => field.settings.appendOnly ?? false),
        NumberOfLines: int((field) => field.settings.lines ?? 6),
        RestrictedMode: flag(() => false),
        RichText: flag((field) => field.settings.richText ?? false),
        UnlimitedLengthInDocumentLibrary: flag(() => false),
        WikiLinking: flag(() => false),
      },
    },
    'SP.FieldNumber': {
      base: 'SP.Field',
      properties: {
        CommaSeparator: flag(() => true),
        DisplayFormat: int((field) => field.settings.decimals ?? -1),
        ShowAsPercentage: flag(() => false),
        MaximumValue: number((field) => field.settings.maximum ?? 1.7976931348623157e308),
        MinimumValue: number((field) => field.settings.minimum ?? -1.7976931348623157e308),
      },
    },
    'SP.FieldCurrency': {
      base: 'SP.FieldNumber',
      properties: { CurrencyLocaleId: int((_, ctx) => ctx.web.lcid) },
    },
    'SP.FieldDateTime': {
      base: 'SP.Field',
      properties: {
        DateTimeCalendarType: int(() => 0),
        DisplayFormat: int((field) => field.settings.displayFormat ?? 1),
        FriendlyDisplayFormat: int(() => 0),
      },
    },
    'SP.FieldMultiChoice': {
      base: 'SP.Field',
      properties: {
        FillInChoice: flag((field) => field.settings.fillIn ?? false),
        Mappings: text(() => null),
        Choices: { type: 'Collection(Edm.String)', get: (_, field) => field.settings.choices ?? [] },
      },
    },
    'SP.FieldChoice': {
      base: 'SP.FieldMultiChoice',
      properties: { EditFormat: int((field) => field.settings.editFormat ?? 0) },
    },
    'SP.FieldUrl': {
      base: 'SP.Field',
      properties: { DisplayFormat: int((field) => field.settings.displayFormat ?? 0) },
    },
    'SP.FieldLookup': { base: 'SP.Field', properties: lookupParts },
    'SP.FieldUser': {
      base: 'SP.FieldLookup',
      properties: {
        AllowDisplay: flag(() => true),
        Presence: flag(() => true),
        SelectionGroup: int(() => 0),
        SelectionMode: int((field) => field.settings.selectionMode ?? 1),
      },
    },
    'SP.FieldGuid': { base: 'SP.Field' },
    'SP.FieldComputed': { base: 'SP.Field' },
  };
