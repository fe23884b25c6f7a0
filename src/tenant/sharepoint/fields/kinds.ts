/** What a column type is in SharePoint's REST and in the store. */
export interface FieldKind {
  /** `FieldTypeKind` of SharePoint. */
  number: number;
  /** The OData type that describes such a field. */
  entity: string;
  /** The OData type of its values in items. */
  valueType: string;
  sql: 'TEXT' | 'INTEGER' | 'REAL';
  /** Can carry an index in SharePoint (single line text, choice, number, currency, date, person, lookup, yes/no). */
  indexable: boolean;
  /** Several values: kept as `;#a;#b;#`. */
  multiple?: boolean;
  /** Refers to rows of a list, or of the site's users. */
  refers?: 'list' | 'user';
}

const text = (number: number, entity: string, indexable: boolean): FieldKind => ({
  number,
  entity,
  valueType: 'Edm.String',
  sql: 'TEXT',
  indexable,
});

const kinds: Record<string, FieldKind> = {
  Text: text(2, 'SP.FieldText', true),
  Note: text(3, 'SP.FieldMultiLineText', false),
  HTML: text(3, 'SP.FieldMultiLineText', false),
  Choice: text(6, 'SP.FieldChoice', true),
  MultiChoice: {
    ...text(15, 'SP.FieldMultiChoice', false),
    valueType: 'Collection(Edm.String)',
    multiple: true,
  },
  Number: { number: 9, entity: 'SP.FieldNumber', valueType: 'Edm.Double', sql: 'REAL', indexable: true },
  Currency: { number: 10, entity: 'SP.FieldCurrency', valueType: 'Edm.Double', sql: 'REAL', indexable: true },
  Integer: { number: 1, entity: 'SP.FieldNumber', valueType: 'Edm.Int32', sql: 'INTEGER', indexable: true },
  Counter: { number: 5, entity: 'SP.Field', valueType: 'Edm.Int32', sql: 'INTEGER', indexable: true },
  Boolean: { number: 8, entity: 'SP.Field', valueType: 'Edm.Boolean', sql: 'INTEGER', indexable: true },
  AllDayEvent: { number: 29, entity: 'SP.Field', valueType: 'Edm.Boolean', sql: 'INTEGER', indexable: false },
  Attachments: { number: 19, entity: 'SP.Field', valueType: 'Edm.Boolean', sql: 'INTEGER', indexable: false },
  DateTime: {
    number: 4,
    entity: 'SP.FieldDateTime',
    valueType: 'Edm.DateTime',
    sql: 'TEXT',
    indexable: true,
  },
  PublishingScheduleStartDateFieldType: {
    number: 4,
    entity: 'SP.FieldDateTime',
    valueType: 'Edm.DateTime',
    sql: 'TEXT',
    indexable: true,
  },
  URL: { number: 11, entity: 'SP.FieldUrl', valueType: 'SP.FieldUrlValue', sql: 'TEXT', indexable: false },
  Lookup: {
    number: 7,
    entity: 'SP.FieldLookup',
    valueType: 'Edm.Int32',
    sql: 'INTEGER',
    indexable: true,
    refers: 'list',
  },
  LookupMulti: {
    number: 7,
    entity: 'SP.FieldLookup',
    valueType: 'Collection(Edm.Int32)',
    sql: 'TEXT',
    indexable: false,
    multiple: true,
    refers: 'list',
  },
  User: {
    number: 20,
    entity: 'SP.FieldUser',
    valueType: 'Edm.Int32',
    sql: 'INTEGER',
    indexable: true,
    refers: 'user',
  },
  UserMulti: {
    number: 20,
    entity: 'SP.FieldUser',
    valueType: 'Collection(Edm.Int32)',
    sql: 'TEXT',
    indexable: false,
    multiple: true,
    refers: 'user',
  },
  Guid: { number: 14, entity: 'SP.FieldGuid', valueType: 'Edm.Guid', sql: 'TEXT', indexable: true },
  Computed: text(12, 'SP.FieldComputed', false),
  File: text(18, 'SP.Field', true),
  // Not among the kinds that Microsoft's list of indexable columns names.
  ModStat: { number: 23, entity: 'SP.FieldChoice', valueType: 'Edm.Int32', sql: 'INTEGER', indexable: false },
  ContentTypeId: text(25, 'SP.Field', true),
  Thumbnail: text(34, 'SP.FieldMultiLineText', false),
};

/** The kind of a column by SharePoint's `TypeAsString`; undefined for one that isn't served. */
export function kindOf(type: string): FieldKind | undefined {
  return Object.hasOwn(kinds, type) ? kinds[type] : undefined;
}

/** The `TypeAsString` that a `FieldTypeKind` number stands for; undefined for one that isn't served. */
export function typeOfNumber(number: number): string | undefined {
  const names: Record<number, string> = {
    1: 'Integer',
    2: 'Text',
    3: 'Note',
    4: 'DateTime',
    6: 'Choice',
    7: 'Lookup',
    8: 'Boolean',
    9: 'Number',
    10: 'Currency',
    11: 'URL',
    14: 'Guid',
    15: 'MultiChoice',
    20: 'User',
    34: 'Thumbnail',
  };
  return names[number];
}
