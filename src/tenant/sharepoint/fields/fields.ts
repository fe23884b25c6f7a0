import { randomUUID } from 'node:crypto';
import type { Services } from '../kernel/context';
import type { Web } from '../model/webs';
import { kindOf, type FieldKind } from './kinds';

/** A site column (no list) or a column of a list. */
export interface Field {
  no: number;
  web: number;
  list?: number;
  id: string;
  internalName: string;
  title: string;
  /** SharePoint's `TypeAsString`. */
  type: string;
  settings: FieldSettings;
}

/** Everything a column may say about itself; kept as JSON. */
export interface FieldSettings {
  group?: string;
  description?: string;
  required?: boolean;
  hidden?: boolean;
  readOnly?: boolean;
  indexed?: boolean;
  unique?: boolean;
  defaultValue?: string;
  choices?: string[];
  fillIn?: boolean;
  editFormat?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  decimals?: number;
  lines?: number;
  richText?: boolean;
  appendOnly?: boolean;
  /** 0 date only, 1 date and time (DateTime); 0 link, 1 picture (URL). */
  displayFormat?: number;
  lookupList?: string;
  lookupField?: string;
  selectionMode?: number;
  customFormatter?: string;
  validationFormula?: string;
  validationMessage?: string;
  inDisplayForm?: boolean;
  inEditForm?: boolean;
  inNewForm?: boolean;
  /** Column of the items table for built-in fields. */
  column?: string;
  /** Brought by SharePoint itself, so it can't be deleted. */
  builtin?: boolean;
}

interface FieldRow {
  no: number;
  web: number;
  list: number | null;
  id: string;
  internal_name: string;
  title: string;
  type: string;
  settings: string;
}

const toField = (row: FieldRow): Field => ({
  no: row.no,
  web: row.web,
  list: row.list ?? undefined,
  id: row.id,
  internalName: row.internal_name,
  title: row.title,
  type: row.type,
  settings: JSON.parse(row.settings) as FieldSettings,
});

/** The columns of a list, or (without list) the site's columns, in order of creation. */
export function fieldsOf(services: Services, web: Web, list?: number): Field[] {
  return services.caches.get('fields', `${web.no}|${list ?? ''}`, () =>
    services.database
      .all<FieldRow>('SELECT * FROM fields WHERE web = ? AND list IS ? ORDER BY no', [web.no, list ?? null])
      .map(toField),
  );
}

/** Columns of a list by internal name. */
export function fieldsByName(services: Services, web: Web, list: number): ReadonlyMap<string, Field> {
  return services.caches.get(
    'fieldsByName',
    `${web.no}|${list}`,
    () => new Map(fieldsOf(services, web, list).map((field) => [field.internalName, field])),
  );
}

export function kindOfField(field: Field): FieldKind {
  const kind = kindOf(field.type);
  if (!kind) throw new Error(`Column type ${field.type} is not known.`);
  return kind;
}

/** The column of the items table, or undefined for computed ones. */
export function columnOf(field: Field): string | undefined {
  if (field.settings.builtin && field.settings.column) return field.settings.column;
  if (field.settings.builtin && computedNames.has(field.internalName)) return undefined;
  return field.type === 'Computed' ? undefined : `f_${field.internalName}`;
}

const computedNames = new Set(['_UIVersionString', 'FileRef', 'File_x0020_Type', 'Attachments']);

/** Stores a new column's description (not its place in a table). */
export function insertField(services: Services, field: Omit<Field, 'no'>): Field {
  const { lastId } = services.database.run(
    'INSERT INTO fields (web, list, id, internal_name, title, type, settings) VALUES (?,?,?,?,?,?,?)',
    [
      field.web,
      field.list ?? null,
      field.id,
      field.internalName,
      field.title,
      field.type,
      JSON.stringify(field.settings),
    ],
  );
  dropFields(services);
  return { ...field, no: lastId };
}

export function saveField(services: Services, field: Field): void {
  services.database.run('UPDATE fields SET title = ?, type = ?, settings = ? WHERE no = ?', [
    field.title,
    field.type,
    JSON.stringify(field.settings),
    field.no,
  ]);
  dropFields(services);
}

export function deleteFieldRow(services: Services, field: Field): void {
  services.database.run('DELETE FROM fields WHERE no = ?', [field.no]);
  dropFields(services);
}

export function dropFields(services: Services): void {
  services.caches.drop('fields', 'fieldsByName');
}

/** SharePoint's internal name for a title: other than letters, digits and `_` become `_x00e6_`; at most 32 long. */
export function internalNameFor(title: string, taken: ReadonlySet<string>): string {
  const encoded = [...title.trim()]
    .map((char) =>
      /[A-Za-z0-9_]/.test(char) ? char : `_x${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`,
    )
    .join('')
    .slice(0, 32);
  const name = /^\d/.test(encoded) ? `_x003${encoded[0] ?? ''}_${encoded.slice(1)}` : encoded;
  if (!taken.has(name)) return name;
  for (let number = 0; ; number++) if (!taken.has(`${name}${number}`)) return `${name}${number}`;
}

export const newGuid = (): string => randomUUID();
