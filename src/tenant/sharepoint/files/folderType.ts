import type { Context } from '../kernel/context';
import { invalidArgument, propertyNotOnType } from '../kernel/errors';
import { collection, nothing, value } from '../kernel/nodes';
import type { FunctionDefinition, Registry } from '../kernel/types';
import { itemNode } from '../items/itemType';
import { saveWeb } from '../model/webs';
import { demandOnWeb } from '../security/permissions';
import { addFolder } from './addFile';
import { recycleFolder, removeFolder } from './folderContents';
import { folderAt, folderNode, folderNotFound, foldersIn, rowsIn, type FolderData } from './folderData';
import { ownPath } from './ownPath';
import { moveFolder } from './moveFile';
import { pathIn, splitPath } from './names';

const folderLink = (path: string): string =>
  `Web/GetFolderByServerRelativePath(decodedurl='${path.replace(/'/g, "''")}')`;
const isWebRoot = (ctx: Context, folder: FolderData): boolean => !folder.list && folder.path === ctx.web.path;
const nameOf = (ctx: Context, folder: FolderData): string =>
  isWebRoot(ctx, folder) ? '' : splitPath(folder.path).leaf;
const itemCount = (ctx: Context, folder: FolderData): number =>
  folder.list ? rowsIn(ctx, folder, 0).length + rowsIn(ctx, folder, 1).length : 0;

/** Declares `SP.Folder` and its collection. */
export function declareFolderType(registry: Registry): void {
  registry.type<FolderData>('SP.Folder', {
    properties: {
      Exists: { type: 'Edm.Boolean', get: () => true },
      ExistsAllowThrowForPolicyFailures: { type: 'Edm.Boolean', get: () => true },
      ExistsWithException: { type: 'Edm.Boolean', get: () => true },
      IsWOPIEnabled: { type: 'Edm.Boolean', get: () => false },
      ItemCount: { type: 'Edm.Int32', get: itemCount },
      Name: { type: 'Edm.String', get: nameOf },
      ProgID: { type: 'Edm.String', get: () => null },
      ServerRelativePath: {
        type: 'SP.ResourcePath',
        onSelect: true,
        get: (_, folder) => ({ DecodedUrl: folder.path }),
      },
      ServerRelativeUrl: { type: 'Edm.String', get: (_, folder) => folder.path },
      TimeCreated: {
        type: 'Edm.DateTime',
        get: (ctx, folder) => folder.row?.created ?? folder.list?.created ?? ctx.web.created,
      },
      TimeLastModified: {
        type: 'Edm.DateTime',
        get: (ctx, folder) => folder.row?.modified ?? folder.list?.itemModified ?? ctx.web.modified,
      },
      // Root folders have no row; the id of their list or web stands for them.
      UniqueId: { type: 'Edm.Guid', get: (ctx, folder) => folder.row?.uid ?? folder.list?.id ?? ctx.web.id },
      WelcomePage: {
        type: 'Edm.String',
        get: (ctx, folder) => (isWebRoot(ctx, folder) ? ctx.web.settings.welcomePage : ''),
      },
    },
    navigations: {
      Files: { type: 'Collection(SP.File)', get: (ctx, folder) => filesOf(ctx, folder) },
      Folders: {
        type: 'Collection(SP.Folder)',
        get: (ctx, folder) => collection('SP.Folder', folder, () => foldersIn(ctx, folder)),
      },
      ListItemAllFields: {
        type: 'SP.ListItem',
        get: (_, { list, row }) =>
          list && row ? itemNode(list, row) : value('ListItemAllFields', 'SP.ListItem', null),
      },
      ParentFolder: {
        type: 'SP.Folder',
        get(ctx, folder) {
          const parent = isWebRoot(ctx, folder)
            ? undefined
            : folderAt(ctx, splitPath(folder.path).dir || '/');
          return parent && folderNode(parent);
        },
      },
    },
    functions: folderFunctions,
    editLink: (_, folder) => folderLink(folder.path),
    update: updateFolder,
    remove: removeFolder,
  });
  registry.collection<FolderData>('SP.Folder', {
    byKey(ctx, folder, key) {
      const found = folderAt(ctx, pathIn(folder.path, String(key)));
      return found && folderNode(found);
    },
    functions: {
      Add: folderAdder('url'),
      AddUsingPath: folderAdder('DecodedUrl'),
      GetByUrl: {
        params: { url: 'Edm.String' },
        returns: 'SP.Folder',
        call: (ctx, folder, args) => folderNode(folderOr404(ctx, pathIn(folder.path, args.text('url')))),
      },
      GetByPath: {
        params: { DecodedUrl: 'Edm.String' },
        returns: 'SP.Folder',
        call: (ctx, folder, args) =>
          folderNode(folderOr404(ctx, pathIn(folder.path, args.text('DecodedUrl')))),
      },
    },
  });
}

function filesOf(ctx: Context, folder: FolderData): ReturnType<typeof collection> {
  const { list } = folder;
  return collection('SP.File', folder, () =>
    list && list.baseType === 1 ? rowsIn(ctx, folder, 0).map((row) => ({ list, row })) : [],
  );
}

export function folderOr404(ctx: Context, path: string): FolderData {
  const found = folderAt(ctx, path);
  if (!found) throw folderNotFound();
  return found;
}

/** `Add` answers a folder that is there already; `AddUsingPath` refuses it when told not to overwrite. */
function folderAdder(name: 'url' | 'DecodedUrl'): FunctionDefinition<FolderData> {
  return {
    params:
      name === 'url'
        ? { url: 'Edm.String' }
        : { DecodedUrl: 'Edm.String', 'Overwrite?': 'Edm.Boolean', 'EnsureUniqueFileName?': 'Edm.Boolean' },
    returns: 'SP.Folder',
    verb: 'POST',
    call: (ctx, folder, args) =>
      folderNode(
        addFolder(ctx, pathIn(folder.path, args.text(name)), name === 'url' || args.flag('Overwrite', true)),
      ),
  };
}

const folderFunctions: Record<string, FunctionDefinition<FolderData>> = {
  AddSubFolderUsingPath: {
    params: { 'DecodedUrl?': 'Edm.String', 'leafPath?': 'SP.ResourcePath' },
    returns: 'None',
    verb: 'POST',
    call(ctx, folder, args) {
      const given = args.has('leafPath') ? args.object('leafPath').DecodedUrl : args.text('DecodedUrl');
      if (typeof given !== 'string') throw invalidArgument();
      addFolder(ctx, pathIn(folder.path, given), false);
      return nothing;
    },
  },
  MoveTo: {
    params: { newUrl: 'Edm.String' },
    returns: 'None',
    verb: 'POST',
    call(ctx, folder, args) {
      moveFolder(ctx, folder, ownPath(ctx, args.text('newUrl')));
      return nothing;
    },
  },
  MoveToUsingPath: {
    params: { DecodedUrl: 'Edm.String' },
    returns: 'None',
    verb: 'POST',
    call(ctx, folder, args) {
      moveFolder(ctx, folder, ownPath(ctx, args.text('DecodedUrl')));
      return nothing;
    },
  },
  Recycle: {
    returns: 'Edm.Guid',
    verb: 'POST',
    call: (ctx, folder) => value('Recycle', 'Edm.Guid', recycleFolder(ctx, folder)),
  },
  DeleteObject: {
    returns: 'None',
    verb: 'POST',
    call(ctx, folder) {
      removeFolder(ctx, folder);
      return nothing;
    },
  },
  DeleteWithParameters: {
    params: { 'parameters?': 'SP.FolderDeleteParameters' },
    returns: 'None',
    verb: 'POST',
    call(ctx, folder) {
      removeFolder(ctx, folder);
      return nothing;
    },
  },
};

/** MERGE: the web's root takes another welcome page, a folder another name. */
function updateFolder(ctx: Context, folder: FolderData, changes: Record<string, unknown>): void {
  for (const [name, given] of Object.entries(changes)) {
    if (typeof given !== 'string') throw invalidArgument();
    if (name === 'WelcomePage' && isWebRoot(ctx, folder)) setWelcomePage(ctx, given);
    else if (name === 'Name' && folder.list && folder.row)
      moveFolder(ctx, folder, `${splitPath(folder.path).dir}/${given}`);
    else throw propertyNotOnType(name, 'SP.Folder');
  }
}

function setWelcomePage(ctx: Context, page: string): void {
  demandOnWeb(ctx, 'manageWeb');
  ctx.web.settings.welcomePage = page.replace(/^\/+/, '');
  saveWeb(ctx, ctx.web);
}
