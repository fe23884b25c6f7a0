import { fieldsOf, kindOfField, type Field, columnOf } from '../fields/fields';
import type { Context } from '../kernel/context';
import { itemDoesNotExist } from '../kernel/errors';
import { entity, nothing, value, type EntityNode, type Node } from '../kernel/nodes';
import type { DynamicMembers, Navigation, Property, Registry } from '../kernel/types';
import { contentTypesOf } from '../model/contentTypes';
import { itemTypeName, listById, type List } from '../model/lists';
import { principalById } from '../model/principals';
import { itemScope, rightsIn } from '../security/permissions';
import { basePermissions } from '../security/rights';
import { readItemBody } from './body';
import { findColumn, restName } from './columns';
import { readItem, readItems } from './read';
import { itemEtag, versionLabel, type ItemRow } from './rows';
import { canvasHtml } from '../pages/canvasHtml';
import { splitValues, valueOut } from './values';
import { addItem, updateItem } from './write';
import { recycleItem, removeItem } from './deletion';

/** What an item entity carries: the row and its list, which is also its `owner` (columns hang on the list). */
export interface ItemData {
  list: List;
  row: ItemRow;
}

/** The node of one item. */
export function itemNode(list: List, row: ItemRow): EntityNode {
  return entity('SP.ListItem', { list, row } satisfies ItemData, list);
}

/** The items of a list as a collection that SQL queries. */
export function itemsNode(list: List): Node {
  return {
    kind: 'collection',
    type: 'SP.ListItem',
    owner: list,
    read(ctx, query) {
      const page = readItems(ctx, list, query);
      return { ...page, rows: (page.rows as ItemRow[]).map((row) => ({ list, row })) };
    },
  };
}

/** An item that the caller may see, or SharePoint's 404. */
export function itemOr404(ctx: Context, list: List, id: number): EntityNode {
  const row = Number.isInteger(id) ? readItem(ctx, list, id) : undefined;
  if (!row) throw itemDoesNotExist();
  return itemNode(list, row);
}

/** Only given when `$select` names them. */
const onSelect = new Set([
  'FileRef',
  'FileDirRef',
  'FileLeafRef',
  'UniqueId',
  'FSObjType',
  '_UIVersion',
  'owshiddenversion',
  '_ModerationStatus',
  'File_x0020_Type',
  'File_x0020_Size',
  'DocIcon',
  'LinkTitle',
  'LinkTitleNoMenu',
  'LinkFilename',
  'LinkFilenameNoMenu',
  'Edit',
  'ContentType',
]);

/** Declares items and their collection. */
export function declareItems(registry: Registry): void {
  registry.type<ItemData>('SP.ListItem', {
    base: 'SP.SecurableObject',
    properties: {
      FileSystemObjectType: { type: 'Edm.Int32', get: (_, { row }) => row.fso },
      Id: { type: 'Edm.Int32', get: (_, { row }) => row.id },
      ServerRedirectedEmbedUri: { type: 'Edm.String', get: () => null },
      ServerRedirectedEmbedUrl: { type: 'Edm.String', get: () => '' },
      EffectiveBasePermissions: {
        type: 'SP.BasePermissions',
        onSelect: true,
        get: (ctx, { list, row }) => basePermissions(rightsIn(ctx, itemScope(ctx.web, list, row))),
      },
      DisplayName: { type: 'Edm.String', onSelect: true, get: (_, { row }) => row.f_Title ?? row.leaf },
    },
    navigations: {
      ParentList: { type: 'SP.List', get: (_, { list }) => entity('SP.List', list) },
      ContentType: {
        type: 'SP.ContentType',
        get: (ctx, { list, row }) => {
          const found = contentTypesOf(ctx, ctx.web, list.no).find((one) => one.id === row.ct);
          return found && entity('SP.ContentType', found);
        },
      },
    },
    functions: {
      Recycle: {
        returns: 'Edm.Guid',
        verb: 'POST',
        call: (ctx, { list, row }) => value('Recycle', 'Edm.Guid', recycleItem(ctx, list, row)),
      },
      DeleteObject: {
        returns: 'None',
        verb: 'POST',
        call: (ctx, { list, row }) => {
          removeItem(ctx, list, row);
          return nothing;
        },
      },
    },
    dynamic: (ctx, owner) => itemMembers(ctx, owner as List),
    odataType: (_, { list }) => itemTypeName(list),
    editLink: (_, { list, row }) => `Web/Lists(guid'${list.id}')/Items(${row.id})`,
    etag: ({ row }) => itemEtag(row),
    update(ctx, { list, row }, changes) {
      const { values, contentType } = readItemBody(ctx, list, changes);
      if (contentType) values.set('ct', contentType);
      ctx.responseHeaders.ETag = itemEtag(updateItem(ctx, list, row, values));
    },
    remove: (ctx, { list, row }) => removeItem(ctx, list, row),
  });
  registry.collection<List>('SP.ListItem', {
    byKey: (ctx, list, key) => itemOr404(ctx, list, Number(key)),
    add(ctx, list, body) {
      const { values, contentType } = readItemBody(ctx, list, body);
      return itemNode(list, addItem(ctx, list, { values, contentType }));
    },
  });
}

/** The columns of a list as properties and references of its items. */
function itemMembers(ctx: Context, list: List): DynamicMembers<ItemData> {
  return {
    names: () =>
      fieldsOf(ctx, ctx.web, list.no)
        .filter(
          (field) =>
            (!onSelect.has(field.internalName) && !field.settings.hidden) ||
            field.internalName === 'GUID' ||
            field.internalName === 'ContentTypeId',
        )
        .flatMap((field) =>
          kindOfField(field).refers ? [`${restName(field.internalName)}Id`] : [restName(field.internalName)],
        ),
    property: (name) => memberProperty(ctx, list, name),
    navigation: (name) => memberNavigation(ctx, list, name),
  };
}

function memberProperty(ctx: Context, list: List, name: string): Property<ItemData> | undefined {
  const found = findColumn(ctx, list, name);
  if (!found) return undefined;
  const { field, idOnly } = found;
  const kind = kindOfField(field);
  if (kind.refers && !idOnly) return undefined;
  if (name.endsWith('StringId'))
    return { type: 'Edm.String', get: (inner, { row }) => stringId(inner, field, row) };
  const computed = computedValues[field.internalName];
  if (computed && field.settings.builtin)
    return { type: kind.valueType, get: (inner, { row }) => computed(inner, list, row) };
  const column = columnOf(field);
  return {
    type: kind.valueType,
    get: (inner, { row }) => valueOut(inner, field, column === undefined ? null : row[column]),
  };
}

const stringId = (ctx: Context, field: Field, row: ItemRow): unknown => {
  const found = valueOut(ctx, field, row[columnOf(field) ?? '']);
  return Array.isArray(found) ? found.map(String) : typeof found === 'number' ? String(found) : null;
};

const extension = (row: ItemRow): string | null =>
  row.fso === 0 && row.leaf.includes('.')
    ? row.leaf.slice(row.leaf.lastIndexOf('.') + 1).toLowerCase()
    : null;

const computedValues: Record<string, (ctx: Context, list: List, row: ItemRow) => unknown> = {
  _UIVersionString: (_, __, row) => versionLabel(row),
  FileRef: (_, __, row) => `${row.dir}/${row.leaf}`,
  File_x0020_Type: (_, list, row) => (list.baseType === 1 ? extension(row) : null),
  DocIcon: (_, list, row) => (list.baseType === 1 ? extension(row) : null),
  Attachments: () => false,
  ContentType: (ctx, list, row) =>
    contentTypesOf(ctx, ctx.web, list.no).find((one) => one.id === row.ct)?.name ?? null,
  LinkTitle: (_, __, row) => row.f_Title ?? null,
  LinkTitleNoMenu: (_, __, row) => row.f_Title ?? null,
  LinkFilename: (_, __, row) => row.leaf,
  LinkFilenameNoMenu: (_, __, row) => row.leaf,
  Edit: () => '0',
  CanvasContent1: (_, __, row) => canvasHtml(row.f_CanvasContent1),
  LayoutWebpartsContent: (_, __, row) => canvasHtml(row.f_LayoutWebpartsContent),
};

function memberNavigation(ctx: Context, list: List, name: string): Navigation<ItemData> | undefined {
  const found = findColumn(ctx, list, name);
  if (!found || found.idOnly) return undefined;
  const { field } = found;
  const kind = kindOfField(field);
  if (!kind.refers) return undefined;
  const column = columnOf(field) ?? '';
  const target = kind.refers === 'list' ? listById(ctx, ctx.web, field.settings.lookupList ?? '') : undefined;
  const type = kind.refers === 'user' ? 'SP.Data.UserInfoItem' : 'SP.ListItem';
  const reach = (inner: Context, id: number): EntityNode | undefined =>
    kind.refers === 'user' ? userNode(inner, id) : target && lookupNode(inner, target, id);
  if (!kind.multiple)
    return {
      type,
      get: (inner, { row }) =>
        row[column] === null || row[column] === undefined ? undefined : reach(inner, Number(row[column])),
    };
  return {
    type: `Collection(${type})`,
    get: (inner, { row }) => ({
      kind: 'collection',
      type,
      owner: target,
      read: () => ({
        queried: true,
        rows: splitValues(row[column] ?? null)
          .map((id) => reach(inner, Number(id))?.data)
          .filter((data) => data !== undefined),
      }),
    }),
  };
}

function userNode(ctx: Context, id: number): EntityNode | undefined {
  const user = principalById(ctx, ctx.web, id);
  return user && entity('SP.Data.UserInfoItem', user);
}

/** The referred item, read once for each request; one the caller may not see is as if it weren't there. */
function lookupNode(ctx: Context, target: List, id: number): EntityNode | undefined {
  const key = `lookup|${target.no}|${id}`;
  if (!ctx.found.has(key)) ctx.found.set(key, readItem(ctx, target, id));
  const row = ctx.found.get(key) as ItemRow | undefined;
  return row && itemNode(target, row);
}
