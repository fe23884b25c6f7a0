import type { Column } from '../desired/columns';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

function element(name: string, attributes: Record<string, string | undefined>, inner = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return `<${name}${written}>${inner}</${name}>`;
}

function choicesXml(choices: string[]): string {
  return element('CHOICES', {}, choices.map((choice) => element('CHOICE', {}, escapeXml(choice))).join(''));
}

interface TypeXml {
  attributes: Record<string, string>;
  inner: string;
}

function ofType(column: Column, lookupListId: string | undefined): TypeXml {
  switch (column.type) {
    case 'MultiChoice':
      return { attributes: { FillInChoice: 'FALSE' }, inner: choicesXml(column.choices) };
    case 'Choice':
      return {
        attributes: { Format: 'Dropdown', FillInChoice: column.fillIn ? 'TRUE' : 'FALSE' },
        inner: choicesXml(column.choices),
      };
    case 'Text':
      return {
        // SharePoint enforces unique values on indexed columns alone.
        attributes: column.unique ? { Indexed: 'TRUE', EnforceUniqueValues: 'TRUE' } : {},
        inner: '',
      };
    case 'Number':
      return {
        attributes: {
          Decimals: String(column.decimals),
          ...(column.minimum === undefined ? {} : { Min: String(column.minimum) }),
        },
        inner: '',
      };
    case 'DateTime':
      return {
        attributes: {
          Format: 'DateTime',
          ...(column.inForms ? {} : { ShowInNewForm: 'FALSE', ShowInEditForm: 'FALSE' }),
        },
        inner: '',
      };
    case 'Lookup':
      return { attributes: { List: `{${lookupListId ?? ''}}`, ShowField: column.showField }, inner: '' };
  }
}

/**
 * A column as CAML's Field element, which alone can carry an id and an internal name apart from the title.
 * https://learn.microsoft.com/sharepoint/dev/schema/field-element-field
 */
export function columnXml(column: Column, group: string, lookupListId?: string): string {
  const { attributes, inner } = ofType(column, lookupListId);
  return element('Field', {
    Type: column.type,
    ID: `{${column.id}}`,
    Name: column.internalName,
    StaticName: column.internalName,
    DisplayName: column.title,
    Description: column.description,
    Group: group,
    Required: 'FALSE',
    ...attributes,
  }, inner);
}
