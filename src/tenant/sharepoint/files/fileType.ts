import type { Context } from '../kernel/context';
import { collection, entity, value, type Node } from '../kernel/nodes';
import type { Registry } from '../kernel/types';
import { itemNode } from '../items/itemType';
import { versionLabel } from '../items/rows';
import { principalById } from '../model/principals';
import { fileEtag, type FileData } from './fileData';
import { contentFunctions, placeFunctions, removeFile, stateFunctions } from './fileFunctions';
import { pathOf } from './folderData';
import { oldVersions } from './fileVersions';

/** Address below `_api/` of a file: `Web/GetFileByServerRelativePath(decodedurl='…')`. */
const fileLink = (path: string): string =>
  `Web/GetFileByServerRelativePath(decodedurl='${path.replace(/'/g, "''")}')`;

const checkOutType = { online: 0, none: 2 } as const;
const checkedOutLevel = 255;

const user = (ctx: Context, id: number | null): Node | undefined => {
  const found = id === null ? undefined : principalById(ctx, ctx.web, id);
  return found && entity('SP.User', found);
};

/** Declares `SP.File`. */
export function declareFileType(registry: Registry): void {
  registry.type<FileData>('SP.File', {
    properties: {
      CheckInComment: { type: 'Edm.String', get: (_, { row }) => row.checkin_comment },
      CheckOutType: {
        type: 'Edm.Int32',
        get: (_, { row }) => (row.checked_out_to === null ? checkOutType.none : checkOutType.online),
      },
      ContentTag: {
        type: 'Edm.String',
        get: (_, { row }) => `{${row.uid.toUpperCase()}},${row.version},${row.ui_version}`,
      },
      CustomizedPageStatus: { type: 'Edm.Int32', get: () => 0 },
      ETag: { type: 'Edm.String', get: (_, { row }) => fileEtag(row) },
      Exists: { type: 'Edm.Boolean', get: () => true },
      ExistsAllowThrowForPolicyFailures: { type: 'Edm.Boolean', get: () => true },
      ExistsWithException: { type: 'Edm.Boolean', get: () => true },
      IrmEnabled: { type: 'Edm.Boolean', get: () => false },
      Length: { type: 'Edm.Int64', get: (_, { row }) => String(row.size) },
      Level: {
        type: 'Edm.Byte',
        get: (_, { row }) => (row.checked_out_to === null ? row.level : checkedOutLevel),
      },
      LinkingUri: { type: 'Edm.String', get: () => null },
      LinkingUrl: { type: 'Edm.String', get: () => '' },
      ListId: { type: 'Edm.Guid', onSelect: true, get: (_, { list }) => list.id },
      MajorVersion: { type: 'Edm.Int32', get: (_, { row }) => Math.floor(row.ui_version / 512) },
      MinorVersion: { type: 'Edm.Int32', get: (_, { row }) => row.ui_version % 512 },
      Name: { type: 'Edm.String', get: (_, { row }) => row.leaf },
      ServerRelativePath: {
        type: 'SP.ResourcePath',
        onSelect: true,
        get: (_, { row }) => ({ DecodedUrl: pathOf(row) }),
      },
      ServerRelativeUrl: { type: 'Edm.String', get: (_, { row }) => pathOf(row) },
      SiteId: { type: 'Edm.Guid', onSelect: true, get: (ctx) => ctx.web.siteId },
      TimeCreated: { type: 'Edm.DateTime', get: (_, { row }) => row.created },
      TimeLastModified: { type: 'Edm.DateTime', get: (_, { row }) => row.modified },
      Title: { type: 'Edm.String', get: (_, { row }) => row.f_Title ?? null },
      UIVersion: { type: 'Edm.Int32', get: (_, { row }) => row.ui_version },
      UIVersionLabel: { type: 'Edm.String', get: (_, { row }) => versionLabel(row) },
      UniqueId: { type: 'Edm.Guid', get: (_, { row }) => row.uid },
      WebId: { type: 'Edm.Guid', onSelect: true, get: (ctx) => ctx.web.id },
    },
    navigations: {
      Author: { type: 'SP.User', get: (ctx, { row }) => user(ctx, row.author) },
      CheckedOutByUser: { type: 'SP.User', get: (ctx, { row }) => user(ctx, row.checked_out_to) },
      // Only co-authoring in Office takes such locks, which isn't served.
      LockedByUser: { type: 'SP.User', get: () => value('LockedByUser', 'SP.User', null) },
      ListItemAllFields: { type: 'SP.ListItem', get: (_, { list, row }) => itemNode(list, row) },
      ModifiedBy: { type: 'SP.User', get: (ctx, { row }) => user(ctx, row.editor) },
      Versions: {
        type: 'Collection(SP.FileVersion)',
        get: (ctx, file) => collection('SP.FileVersion', file, () => oldVersions(ctx, file)),
      },
    },
    functions: { ...contentFunctions, ...stateFunctions, ...placeFunctions },
    editLink: (_, { row }) => fileLink(pathOf(row)),
    etag: ({ row }) => fileEtag(row),
    remove: (ctx, file) => removeFile(ctx, file),
  });
}
