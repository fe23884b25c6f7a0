import { invalidArgument } from '../kernel/errors';
import { kindOfField, type Field, type FieldSettings } from './fields';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Turns entities of XML into characters. */
const unescapeXml = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity] ?? whole;
    const code = /^#x/i.test(entity)
      ? Number.parseInt(entity.slice(2), 16)
      : Number.parseInt(entity.slice(1), 10);
    return Number.isNaN(code) || code > 0x10ffff ? whole : String.fromCodePoint(code);
  });

export const escapeXml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');

/** A `<Field …>` of SharePoint's schema, read. */
interface FieldXml {
  attributes: Record<string, string>;
  choices: string[];
  defaultValue?: string;
  settings: FieldSettings;
}

/** Reads `<Field Type="Choice" Name="…" …><CHOICES>…</CHOICES></Field>`; anything else is refused. */
export function readFieldXml(xml: string): FieldXml {
  const open = /^\s*<Field\s+((?:[\w:]+\s*=\s*(?:"[^"]*"|'[^']*')\s*)*)\/?>/s.exec(xml);
  if (!open) throw invalidArgument('The field schema is not valid.');
  const attributes: Record<string, string> = {};
  for (const found of (open[1] ?? '').matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[found[1] ?? ''] = unescapeXml(found[2] ?? found[3] ?? '');
  }
  const choices = [...xml.matchAll(/<CHOICE>(.*?)<\/CHOICE>/gs)].map((found) => unescapeXml(found[1] ?? ''));
  const fallback = /<Default>(.*?)<\/Default>/s.exec(xml)?.[1];
  return {
    attributes,
    choices,
    defaultValue: fallback && unescapeXml(fallback),
    settings: settingsOf(attributes, choices, fallback && unescapeXml(fallback)),
  };
}

const isTrue = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : text.toUpperCase() === 'TRUE';
const asNumber = (text: string | undefined): number | undefined =>
  text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);

function settingsOf(
  attributes: Record<string, string>,
  choices: string[],
  defaultValue: string | undefined,
): FieldSettings {
  const { Type: type = '', Format: format } = attributes;
  const editFormats: Record<string, number> = { Dropdown: 0, RadioButtons: 1 };
  const displayFormats: Record<string, number> = { DateOnly: 0, DateTime: 1, Hyperlink: 0, Image: 1 };
  return {
    group: attributes.Group,
    description: attributes.Description,
    required: isTrue(attributes.Required),
    hidden: isTrue(attributes.Hidden),
    readOnly: isTrue(attributes.ReadOnly),
    indexed: isTrue(attributes.Indexed),
    unique: isTrue(attributes.EnforceUniqueValues),
    defaultValue,
    choices: type === 'Choice' || type === 'MultiChoice' ? choices : undefined,
    fillIn: isTrue(attributes.FillInChoice),
    editFormat: format === undefined ? undefined : editFormats[format],
    displayFormat: format === undefined ? undefined : displayFormats[format],
    maxLength: asNumber(attributes.MaxLength),
    minimum: asNumber(attributes.Min),
    maximum: asNumber(attributes.Max),
    decimals: asNumber(attributes.Decimals),
    lines: asNumber(attributes.NumLines),
    richText: isTrue(attributes.RichText),
    appendOnly: isTrue(attributes.AppendOnly),
    lookupList: attributes.List,
    lookupField: attributes.ShowField,
    selectionMode:
      attributes.UserSelectionMode === 'PeopleOnly'
        ? 0
        : attributes.UserSelectionMode === 'PeopleAndGroups'
          ? 1
          : undefined,
    customFormatter: attributes.CustomFormatter,
    inDisplayForm: isTrue(attributes.ShowInDisplayForm),
    inEditForm: isTrue(attributes.ShowInEditForm),
    inNewForm: isTrue(attributes.ShowInNewForm),
  };
}

/** A column as SharePoint's schema XML. */
export function writeFieldXml(field: Field): string {
  const { settings } = field;
  const flagText = (value: boolean | undefined): string | undefined =>
    value === undefined ? undefined : value ? 'TRUE' : 'FALSE';
  const format =
    field.type === 'DateTime'
      ? settings.displayFormat === 0
        ? 'DateOnly'
        : 'DateTime'
      : field.type === 'URL'
        ? settings.displayFormat === 1
          ? 'Image'
          : 'Hyperlink'
        : field.type === 'Choice'
          ? settings.editFormat === 1
            ? 'RadioButtons'
            : 'Dropdown'
          : undefined;
  const attributes: Record<string, string | number | undefined> = {
    DisplayName: field.title,
    Name: field.internalName,
    StaticName: field.internalName,
    ID: `{${field.id}}`,
    Type: field.type,
    Group: settings.group,
    Description: settings.description,
    Required: flagText(settings.required ?? false),
    Hidden: flagText(settings.hidden),
    ReadOnly: flagText(settings.readOnly),
    Indexed: flagText(settings.indexed),
    EnforceUniqueValues: flagText(settings.unique ?? false),
    FillInChoice: flagText(settings.fillIn),
    Format: format,
    MaxLength: settings.maxLength,
    Min: settings.minimum,
    Max: settings.maximum,
    Decimals: settings.decimals,
    NumLines: settings.lines,
    RichText: flagText(settings.richText),
    AppendOnly: flagText(settings.appendOnly),
    List: settings.lookupList === undefined ? undefined : `{${settings.lookupList}}`,
    ShowField: settings.lookupField,
    Mult: kindOfField(field).multiple && kindOfField(field).refers ? 'TRUE' : undefined,
    CustomFormatter: settings.customFormatter,
    ShowInDisplayForm: flagText(settings.inDisplayForm),
    ShowInEditForm: flagText(settings.inEditForm),
    ShowInNewForm: flagText(settings.inNewForm),
  };
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  const inside =
    (settings.defaultValue === undefined ? '' : `<Default>${escapeXml(settings.defaultValue)}</Default>`) +
    (settings.choices
      ? `<CHOICES>${settings.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`
      : '');
  return inside === '' ? `<Field${text} />` : `<Field${text}>${inside}</Field>`;
}
