import type { Context } from '../kernel/context';
import { fileNotFound, itemDoesNotExist } from '../kernel/errors';
import { collection, entity, nothing, value } from '../kernel/nodes';
import type { FunctionDefinition, Registry } from '../kernel/types';
import { versionLabel } from '../items/rows';
import { asGuid } from '../odata/literals';
import type { List } from '../model/lists';
import type { Web } from '../model/webs';
import type { ItemData } from '../items/itemType';
import { addFile } from './addFile';
import { addTemplateFile } from './addTemplateFile';
import { fileAt, fileAtOr404, fileNode, type FileData } from './fileData';
import {
  folderNode,
  foldersIn,
  pathOf,
  rootFolderOf,
  rowByUid,
  webRootFolder,
  type FolderData,
} from './folderData';
import { ownPath } from './ownPath';
import { folderOr404 } from './folderType';
import { versionAuthor } from './versionAuthor';
import { deleteAllVersions, deleteVersion, oldVersion, restoreVersion, uiVersionOf, type OldVersion } from './fileVersions';
import { contentResponse } from './content';
import { pathIn } from './names';

/** Declares the files of a folder: lookups by name and adding. */
export function declareFileCollection(registry: Registry): void {
  registry.collection<FolderData>('SP.File', {
    byKey(ctx, folder, key) {
      const found = fileAt(ctx, pathIn(folder.path, String(key)));
      return found && fileNode(found.list, found.row);
    },
    functions: {
      Add: {
        params: { Url: 'Edm.String', 'Overwrite?': 'Edm.Boolean', 'XorHash?': 'Edm.String' },
        returns: 'SP.File',
        verb: 'POST',
        rawBody: true,
        call: (ctx, folder, args) =>
          added(
            addFile(ctx, pathIn(folder.path, args.text('Url')), ctx.request.body, {
              overwrite: args.flag('Overwrite'),
            }),
          ),
      },
      AddUsingPath: {
        params: {
          DecodedUrl: 'Edm.String',
          'Overwrite?': 'Edm.Boolean',
          'EnsureUniqueFileName?': 'Edm.Boolean',
          'AutoCheckoutOnInvalidData?': 'Edm.Boolean',
          'XorHash?': 'Edm.String',
        },
        returns: 'SP.File',
        verb: 'POST',
        rawBody: true,
        call: (ctx, folder, args) =>
          added(
            addFile(ctx, pathIn(folder.path, args.text('DecodedUrl')), ctx.request.body, {
              overwrite: args.flag('Overwrite'),
              uniqueName: args.flag('EnsureUniqueFileName'),
            }),
          ),
      },
      AddTemplateFile: {
        params: { urlOfFile: 'Edm.String', templateFileType: 'Edm.Int32' },
        returns: 'SP.File',
        verb: 'POST',
        call: (ctx, folder, args) =>
          added(addTemplateFile(ctx, folder, args.text('urlOfFile'), args.number('templateFileType'))),
      },
      GetByUrl: {
        params: { url: 'Edm.String' },
        returns: 'SP.File',
        call(ctx, folder, args) {
          const found = fileAtOr404(ctx, pathIn(folder.path, args.text('url')));
          return fileNode(found.list, found.row);
        },
      },
    },
  });
}

const added = ({ list, row }: FileData): ReturnType<typeof fileNode> => fileNode(list, row);

/** Declares earlier versions of files. */
export function declareFileVersions(registry: Registry): void {
  registry.type<OldVersion>('SP.FileVersion', {
    properties: {
      CheckInComment: { type: 'Edm.String', get: (_, { row }) => row.checkin_comment },
      Created: { type: 'Edm.DateTime', get: (_, { row }) => row.modified },
      ID: { type: 'Edm.Int32', get: (_, { row }) => row.ui_version },
      IsCurrentVersion: { type: 'Edm.Boolean', get: () => false },
      Length: { type: 'Edm.Int64', get: (_, { row }) => String(row.size) },
      Size: { type: 'Edm.Int32', get: (_, { row }) => row.size },
      Url: {
        type: 'Edm.String',
        get: (ctx, { row }) =>
          `_vti_history/${row.ui_version}${pathOf(row).slice(ctx.web.path === '/' ? 0 : ctx.web.path.length)}`,
      },
      VersionLabel: { type: 'Edm.String', get: (_, { row }) => versionLabel(row) },
    },
    navigations: {
      CreatedBy: versionAuthor,
    },
    functions: {
      $value: { returns: 'Edm.Stream', call: (ctx, { row }) => contentResponse(ctx, row) },
      OpenBinaryStream: { returns: 'Edm.Stream', call: (ctx, { row }) => contentResponse(ctx, row) },
    },
    remove: (ctx, version) => deleteVersion(ctx, version, version.row.ui_version),
  });
  const byId = (
    work: (ctx: Context, file: FileData, uiVersion: number) => unknown,
  ): FunctionDefinition<FileData> => ({
    params: { vid: 'Edm.Int32' },
    returns: 'None',
    verb: 'POST',
    call(ctx, file, args) {
      work(ctx, file, args.number('vid'));
      return nothing;
    },
  });
  const byLabel = (
    work: (ctx: Context, file: FileData, uiVersion: number) => unknown,
  ): FunctionDefinition<FileData> => ({
    params: { versionlabel: 'Edm.String' },
    returns: 'None',
    verb: 'POST',
    call(ctx, file, args) {
      work(ctx, file, uiVersionOf(args.text('versionlabel')));
      return nothing;
    },
  });
  registry.collection<FileData>('SP.FileVersion', {
    byKey: (ctx, file, key) => entity('SP.FileVersion', oldVersion(ctx, file, Number(key))),
    functions: {
      GetById: {
        params: { versionid: 'Edm.Int32' },
        returns: 'SP.FileVersion',
        call: (ctx, file, args) => entity('SP.FileVersion', oldVersion(ctx, file, args.number('versionid'))),
      },
      DeleteAll: {
        returns: 'None',
        verb: 'POST',
        call(ctx, file) {
          deleteAllVersions(ctx, file);
          return nothing;
        },
      },
      DeleteByID: byId(deleteVersion),
      DeleteByLabel: byLabel(deleteVersion),
      RestoreByLabel: byLabel(restoreVersion),
    },
  });
}

/** Ways from webs, lists and items to files and folders. */
export function declareFileRoads(registry: Registry): void {
  const file = (ctx: Context, path: string): ReturnType<typeof fileNode> => {
    const found = fileAtOr404(ctx, ownPath(ctx, path));
    return fileNode(found.list, found.row);
  };
  registry.type<Web>('SP.Web', {
    navigations: {
      Folders: {
        type: 'Collection(SP.Folder)',
        get: (ctx, web) =>
          collection('SP.Folder', webRootFolder(web), () => foldersIn(ctx, webRootFolder(web))),
      },
      RootFolder: { type: 'SP.Folder', get: (_, web) => folderNode(webRootFolder(web)) },
    },
    functions: {
      GetFileByServerRelativePath: {
        params: { DecodedUrl: 'Edm.String' },
        returns: 'SP.File',
        call: (ctx, _, args) => file(ctx, args.text('DecodedUrl')),
      },
      GetFileByServerRelativeUrl: {
        params: { serverRelativeUrl: 'Edm.String' },
        returns: 'SP.File',
        call: (ctx, _, args) => file(ctx, args.text('serverRelativeUrl')),
      },
      GetFileByUrl: {
        params: { fileUrl: 'Edm.String' },
        returns: 'SP.File',
        call: (ctx, _, args) => file(ctx, args.text('fileUrl').replace(/^!@p1::/, '')),
      },
      GetFileById: {
        params: { uniqueId: 'Edm.Guid' },
        returns: 'SP.File',
        call(ctx, _, args) {
          const found = rowByUid(ctx, args.guid('uniqueId'));
          if (found?.row.fso !== 0) throw fileNotFound(args.guid('uniqueId'));
          return fileNode(found.list, found.row);
        },
      },
      GetFolderByServerRelativePath: {
        params: { DecodedUrl: 'Edm.String' },
        returns: 'SP.Folder',
        call: (ctx, _, args) => folderNode(folderOr404(ctx, ownPath(ctx, args.text('DecodedUrl')))),
      },
      GetFolderByServerRelativeUrl: {
        params: { serverRelativeUrl: 'Edm.String' },
        returns: 'SP.Folder',
        call: (ctx, _, args) => folderNode(folderOr404(ctx, ownPath(ctx, args.text('serverRelativeUrl')))),
      },
      GetFolderById: {
        params: { uniqueId: 'Edm.Guid' },
        returns: 'SP.Folder',
        call(ctx, _, args) {
          const found = rowByUid(ctx, asGuid(args.text('uniqueId')) ?? '');
          if (found?.row.fso !== 1) throw itemDoesNotExist();
          return folderNode({ path: pathOf(found.row), ...found });
        },
      },
    },
  });
  registry.type<List>('SP.List', {
    navigations: { RootFolder: { type: 'SP.Folder', get: (_, list) => folderNode(rootFolderOf(list)) } },
  });
  registry.type<ItemData>('SP.ListItem', {
    navigations: {
      File: {
        type: 'SP.File',
        get: (_, { list, row }) =>
          list.baseType === 1 && row.fso === 0 ? fileNode(list, row) : value('File', 'SP.File', null),
      },
      Folder: {
        type: 'SP.Folder',
        get: (_, { list, row }) =>
          row.fso === 1 ? folderNode({ path: pathOf(row), list, row }) : value('Folder', 'SP.Folder', null),
      },
    },
  });
}
