import type { Context } from '../kernel/context';
import { entity, nothing, type CollectionNode, type Node } from '../kernel/nodes';
import type { DynamicMembers, FunctionDefinition, Registry } from '../kernel/types';
import { itemDoesNotExist } from '../kernel/errors';
import { fieldsByName } from '../fields/fields';
import { itemNode, type ItemData } from '../items/itemType';
import { versionLabel, type ItemRow } from '../items/rows';
import type { List } from '../model/lists';
import { versionAuthor } from './versionAuthor';
import { deleteAllVersions, deleteVersion, newestSeen, oldVersions, restoreVersion } from './fileVersions';
import type { FileData } from './fileData';

/** A version of an item; the newest is one of them, unlike with files. */
interface ItemVersion {
  list: List;
  row: ItemRow;
  isCurrent: boolean;
  of: FileData;
}

const versionType = 'SP.ListItemVersion';

/** Versions of an item, newest first. */
function versionsOf(ctx: Context, item: FileData): ItemVersion[] {
  const old = oldVersions(ctx, item)
    .map((one) => ({ ...one, isCurrent: false, of: item }))
    .reverse();
  return [{ list: item.list, row: newestSeen(ctx, item), isCurrent: true, of: item }, ...old];
}

function versionOr404(ctx: Context, item: FileData, id: number): ItemVersion {
  const found = versionsOf(ctx, item).find((one) => one.row.ui_version === id);
  if (!found) throw itemDoesNotExist();
  return found;
}

/** Declares versions of items, with the values their columns had. */
export function declareItemVersions(registry: Registry): void {
  registry.type<ItemData>('SP.ListItem', {
    navigations: {
      Versions: {
        type: `Collection(${versionType})`,
        get: (_, { list, row }) => versionsNode({ list, row }),
      },
    },
  });
  registry.type<ItemVersion>(versionType, {
    properties: {
      Created: { type: 'Edm.DateTime', get: (_, { row }) => row.modified },
      IsCurrentVersion: { type: 'Edm.Boolean', get: (_, version) => version.isCurrent },
      VersionId: { type: 'Edm.Int32', get: (_, { row }) => row.ui_version },
      VersionLabel: { type: 'Edm.String', get: (_, { row }) => versionLabel(row) },
    },
    navigations: {
      CreatedBy: versionAuthor,
    },
    dynamic: (ctx, owner) => columnMembers(ctx, (owner as FileData).list),
    editLink: (_, { list, row }) =>
      `Web/Lists(guid'${list.id}')/Items(${row.id})/Versions(${row.ui_version})`,
    remove: (ctx, version) => deleteVersion(ctx, version.of, version.row.ui_version),
  });
  registry.collection<FileData>(versionType, {
    byKey: (ctx, item, key) => entity(versionType, versionOr404(ctx, item, Number(key)), item),
    functions: {
      GetById: {
        params: { versionId: 'Edm.Int32' },
        returns: versionType,
        call: (ctx, item, args) =>
          entity(versionType, versionOr404(ctx, item, args.number('versionId')), item),
      },
      DeleteAll: all(),
      RestoreByID: {
        params: { versionId: 'Edm.Int32' },
        returns: 'None',
        verb: 'POST',
        call(ctx, item, args) {
          restoreVersion(ctx, item, args.number('versionId'));
          return nothing;
        },
      },
    },
  });
}

const versionsNode = (item: FileData): CollectionNode => ({
  kind: 'collection',
  type: versionType,
  owner: item,
  read: (ctx) => ({ queried: false, rows: versionsOf(ctx, item) }),
});

const all = (): FunctionDefinition<FileData> => ({
  returns: 'None',
  verb: 'POST',
  call(ctx, item) {
    deleteAllVersions(ctx, item);
    return nothing;
  },
});

/** The list's columns, read from the version's row as they are from an item's. */
function columnMembers(ctx: Context, list: List): DynamicMembers<ItemVersion> {
  const item = ctx.registry.resolve('SP.ListItem').definition.dynamic?.(ctx, list);
  const asItem = (version: ItemVersion): ItemData => itemNode(version.list, version.row).data as ItemData;
  return {
    names: () => item?.names().filter((name) => fieldsByName(ctx, ctx.web, list.no).has(name)) ?? [],
    property(name) {
      const found = item?.property(name);
      return found && { ...found, get: (inner, version) => found.get(inner, asItem(version)) };
    },
    navigation(name) {
      const found = item?.navigation(name);
      return (
        found && { ...found, get: (inner, version): Node | undefined => found.get(inner, asItem(version)) }
      );
    },
  };
}
