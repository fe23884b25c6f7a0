import { columnOf, fieldsOf, kindOfField, type Field } from '../fields/fields';
import type { Args } from '../kernel/args';
import type { Context } from '../kernel/context';
import { invalidArgument } from '../kernel/errors';
import { value, type Node } from '../kernel/nodes';
import type { Registry } from '../kernel/types';
import type { List } from '../model/lists';
import { listById } from '../model/lists';
import { principalById } from '../model/principals';
import { restName } from './columns';
import { readFormValues, type FormValue } from './formValues';
import type { ItemData } from './itemType';
import { currentRow, readItem } from './read';
import { itemEtag, tableOf, type ItemRow } from './rows';
import { splitValues, valueOut } from './values';
import { addItem, updateItem } from './write';

const resultType = 'Collection(SP.ListItemFormUpdateValue)';

/** Declares what forms do with items: validated updates, and values as texts. */
export function declareItemForms(registry: Registry): void {
  registry.type<ItemData>('SP.ListItem', {
    navigations: {
      FieldValuesAsText: {
        type: 'SP.FieldStringValues',
        get: (ctx, data) => texts(ctx, data, 'FieldValuesAsText'),
      },
      FieldValuesAsHtml: {
        type: 'SP.FieldStringValues',
        get: (ctx, data) => texts(ctx, data, 'FieldValuesAsHtml'),
      },
      FieldValuesForEdit: {
        type: 'SP.FieldStringValues',
        get: (ctx, data) => texts(ctx, data, 'FieldValuesForEdit'),
      },
    },
    functions: {
      ValidateUpdateListItem: {
        params: {
          formValues: resultType,
          'bNewDocumentUpdate?': 'Edm.Boolean',
          'checkInComment?': 'Edm.String',
          'datesInUTC?': 'Edm.Boolean',
          'numberInInvariantCulture?': 'Edm.Boolean',
        },
        returns: resultType,
        verb: 'POST',
        call: validateUpdate,
      },
    },
  });
  const parameters = {
    listItemCreateInfo: 'SP.ListItemCreationInformationUsingPath',
    formValues: resultType,
    'bNewDocumentUpdate?': 'Edm.Boolean',
    'checkInComment?': 'Edm.String',
    'datesInUTC?': 'Edm.Boolean',
    'numberInInvariantCulture?': 'Edm.Boolean',
  };
  registry.type<List>('SP.List', {
    functions: {
      AddValidateUpdateItemUsingPath: {
        params: parameters,
        returns: resultType,
        verb: 'POST',
        call: addValidated,
      },
    },
  });
}

/** Writes form values all or none. `bNewDocumentUpdate` makes it a system update: no new version, Modified as given. */
function validateUpdate(ctx: Context, { list, row }: ItemData, args: Args): Node {
  const { changes, results } = readFormValues(ctx, list, args.list('formValues'));
  if (!results.some((one) => one.HasException) && changes.size > 0) {
    const after = updateItem(ctx, list, row, changes, {
      silent: args.flag('bNewDocumentUpdate'),
      keepModified: changes.has('modified') || changes.has('editor'),
    });
    ctx.responseHeaders.ETag = itemEtag(after);
  }
  return value(
    'ValidateUpdateListItem',
    resultType,
    results.map((one) => ({ ...one, ItemId: row.id })),
  );
}

function addValidated(ctx: Context, list: List, args: Args): Node {
  const info = args.object('listItemCreateInfo');
  const { changes, results } = readFormValues(ctx, list, args.list('formValues'));
  if (results.some((one) => one.HasException))
    return value('AddValidateUpdateItemUsingPath', resultType, results);
  const folder = info.UnderlyingObjectType === 1;
  const leaf = decodedUrl(info.LeafName);
  if (folder && !leaf) throw invalidArgument('A folder needs a LeafName.');
  const contentType = changes.get('ct');
  const made = addItem(ctx, list, {
    values: changes,
    folder,
    leaf,
    dir: folderOf(ctx, list, decodedUrl(info.FolderPath)),
    contentType: typeof contentType === 'string' ? contentType : undefined,
  });
  const idLine: FormValue = {
    FieldName: 'Id',
    FieldValue: String(made.id),
    HasException: false,
    ErrorMessage: null,
    ErrorCode: 0,
    ItemId: made.id,
  };
  return value('AddValidateUpdateItemUsingPath', resultType, [
    ...results.map((one) => ({ ...one, ItemId: made.id })),
    idLine,
  ]);
}

const decodedUrl = (given: unknown): string | undefined =>
  typeof given === 'object' &&
  given !== null &&
  'DecodedUrl' in given &&
  typeof given.DecodedUrl === 'string' &&
  given.DecodedUrl !== ''
    ? given.DecodedUrl
    : undefined;

/** A folder of the list by address, absolute or server-relative; refused when it isn't there. */
function folderOf(ctx: Context, list: List, given: string | undefined): string {
  if (given === undefined) return list.path;
  const path = given.replace(ctx.origin, '').replace(/\/+$/, '');
  if (path.toLowerCase() === list.path.toLowerCase()) return list.path;
  const cut = path.lastIndexOf('/');
  const row = ctx.database.get<ItemRow>(
    `SELECT * FROM ${tableOf(list)} WHERE dir = ? AND leaf = ? AND fso = 1 AND current = 1 AND deleted IS NULL`,
    [path.slice(0, cut), path.slice(cut + 1)],
  );
  if (!row || !readItem(ctx, list, row.id)) throw invalidArgument(`The folder ${given} does not exist.`);
  return `${row.dir}/${row.leaf}`;
}

function texts(ctx: Context, { list, row }: ItemData, name: string): Node {
  const whole = 'f_Title' in row ? row : (currentRow(ctx, list, row.id) ?? row);
  const values = Object.fromEntries(
    fieldsOf(ctx, ctx.web, list.no)
      .filter((field) => columnOf(field) !== undefined)
      .map((field) => [restName(field.internalName), asText(ctx, field, whole)]),
  );
  return value(name, 'SP.FieldStringValues', values);
}

function asText(ctx: Context, field: Field, row: ItemRow): string {
  const stored = row[columnOf(field) ?? ''] ?? null;
  const kind = kindOfField(field);
  if (stored === null) return '';
  if (kind.refers) {
    const ids = kind.multiple ? splitValues(stored).map(Number) : [Number(stored)];
    return ids.map((id) => referenceText(ctx, field, id)).join('; ');
  }
  const shown = valueOut(ctx, field, stored);
  if (Array.isArray(shown)) return shown.join(', ');
  if (typeof shown === 'boolean') return shown ? 'Yes' : 'No';
  if (field.type === 'URL') {
    const { Url: url, Description: description } = shown as { Url: string; Description: string };
    return `${url}, ${description}`;
  }
  return String(shown);
}

function referenceText(ctx: Context, field: Field, id: number): string {
  if (kindOfField(field).refers === 'user') return principalById(ctx, ctx.web, id)?.title ?? '';
  const target = listById(ctx, ctx.web, field.settings.lookupList ?? '');
  const row = target && readItem(ctx, target, id);
  return row ? String(row[`f_${field.settings.lookupField ?? 'Title'}`] ?? row.f_Title ?? '') : '';
}
