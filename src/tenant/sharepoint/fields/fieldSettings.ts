import type { Change, Writable } from '../kernel/changes';
import { refused } from '../kernel/errors';
import type { Field, FieldSettings } from './fields';

type Key<V> = {
  [K in keyof FieldSettings]-?: FieldSettings[K] extends V | undefined ? K : never;
}[keyof FieldSettings];

const flagAs =
  (key: Key<boolean>) =>
  (field: Field, change: Change): void => {
    field.settings[key] = change.flag();
  };
const textAs =
  (key: Key<string>) =>
  (field: Field, change: Change): void => {
    field.settings[key] = change.text();
  };
const numberAs =
  (key: Key<number>) =>
  (field: Field, change: Change): void => {
    field.settings[key] = change.number();
  };

/** What of a column can be set, by REST name. */
export const writableFieldProperties: Writable<Field> = {
  Title: (field, change) => {
    field.title = change.text();
  },
  Description: textAs('description'),
  Group: textAs('group'),
  DefaultValue: textAs('defaultValue'),
  CustomFormatter: textAs('customFormatter'),
  ValidationFormula: textAs('validationFormula'),
  ValidationMessage: textAs('validationMessage'),
  Required: flagAs('required'),
  Hidden: flagAs('hidden'),
  ReadOnlyField: flagAs('readOnly'),
  Indexed: flagAs('indexed'),
  EnforceUniqueValues: flagAs('unique'),
  FillInChoice: flagAs('fillIn'),
  RichText: flagAs('richText'),
  AppendOnly: flagAs('appendOnly'),
  Choices: (field, change) => {
    field.settings.choices = change.texts();
  },
  EditFormat: numberAs('editFormat'),
  MaxLength: numberAs('maxLength'),
  MinimumValue: numberAs('minimum'),
  MaximumValue: numberAs('maximum'),
  NumberOfLines: numberAs('lines'),
  DisplayFormat: numberAs('displayFormat'),
  SelectionMode: numberAs('selectionMode'),
  LookupField: textAs('lookupField'),
  AllowMultipleValues: (field, change) => {
    const single = field.type.replace(/Multi$/, '');
    const wanted = change.flag() ? `${single}Multi` : single;
    if (field.no !== 0 && wanted !== field.type)
      throw refused('Changing a column between one and several values is not served.');
    field.type = wanted;
  },
  // Accepted as SharePoint does, without an effect on what REST answers.
  AllowHyperlink: () => undefined,
  RestrictedMode: () => undefined,
  DateTimeCalendarType: () => undefined,
  FriendlyDisplayFormat: () => undefined,
  CurrencyLocaleId: () => undefined,
  UnlimitedLengthInDocumentLibrary: () => undefined,
};
