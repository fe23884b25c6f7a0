import type { Args } from '../kernel/args';
import type { Context } from '../kernel/context';
import { collection, entity, nothing, value, type Node } from '../kernel/nodes';
import type { FunctionDefinition, Registry } from '../kernel/types';
import { itemNode } from '../items/itemType';
import { versionLabel } from '../items/rows';
import { removeItem, recycleItem } from '../items/deletion';
import { principalById } from '../model/principals';
import { replaceContent } from './addFile';
import { checkIn, checkOut, moderate, publish, undoCheckOut, unpublish } from './checkOut';
import { contentResponse } from './content';
import { demandNotCheckedOutByOther, fileEtag, fileNode, newest, type FileData } from './fileData';
import { pathOf } from './folderData';
import { cleanPath } from './names';
import { copyFile, moveFile } from './moveFile';
import { cancelUpload, continueUpload, finishUpload, startUpload } from './upload';
import { oldVersions } from './fileVersions';

/** Address below `_api/` of a file: `Web/GetFileByServerRelativePath(decodedurl='…')`. */
const fileLink = (path: string): string => `Web/GetFileByServerRelativePath(decodedurl='${path.replace(/'/g, '\'\'')}')`;

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
      CheckOutType: { type: 'Edm.Int32', get: (_, { row }) => (row.checked_out_to === null ? checkOutType.none : checkOutType.online) },
      ContentTag: { type: 'Edm.String', get: (_, { row }) => `{${row.uid.toUpperCase()}},${row.version},${row.ui_version}` },
      CustomizedPageStatus: { type: 'Edm.Int32', get: () => 0 },
      ETag: { type: 'Edm.String', get: (_, { row }) => fileEtag(row) },
      Exists: { type: 'Edm.Boolean', get: () => true },
      ExistsAllowThrowForPolicyFailures: { type: 'Edm.Boolean', get: () => true },
      ExistsWithException: { type: 'Edm.Boolean', get: () => true },
      IrmEnabled: { type: 'Edm.Boolean', get: () => false },
      Length: { type: 'Edm.Int64', get: (_, { row }) => String(row.size) },
      Level: { type: 'Edm.Byte', get: (_, { row }) => (row.checked_out_to === null ? row.level : checkedOutLevel) },
      LinkingUri: { type: 'Edm.String', get: () => null },
      LinkingUrl: { type: 'Edm.String', get: () => '' },
      ListId: { type: 'Edm.Guid', onSelect: true, get: (_, { list }) => list.id },
      MajorVersion: { type: 'Edm.Int32', get: (_, { row }) => Math.floor(row.ui_version / 512) },
      MinorVersion: { type: 'Edm.Int32', get: (_, { row }) => row.ui_version % 512 },
      Name: { type: 'Edm.String', get: (_, { row }) => row.leaf },
      ServerRelativePath: { type: 'SP.ResourcePath', onSelect: true, get: (_, { row }) => ({ DecodedUrl: pathOf(row) }) },
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
      Versions: { type: 'Collection(SP.FileVersion)', get: (ctx, file) => collection('SP.FileVersion', file, () => oldVersions(ctx, file)) },
    },
    functions: { ...contentFunctions, ...stateFunctions, ...placeFunctions },
    editLink: (_, { row }) => fileLink(pathOf(row)),
    etag: ({ row }) => fileEtag(row),
    remove: (ctx, file) => removeFile(ctx, file),
  });
}

function removeFile(ctx: Context, file: FileData): void {
  demandNotCheckedOutByOther(ctx, newest(ctx, file));
  removeItem(ctx, file.list, file.row);
}

/** The verb the client means, `X-HTTP-Method` considered. */
const meansPut = (ctx: Context): boolean =>
  (ctx.request.headers['x-http-method'] ?? ctx.request.method).toUpperCase() === 'PUT';

const none = (work: (ctx: Context, file: FileData, args: Args) => unknown): FunctionDefinition<FileData>['call'] => (ctx, file, args) => {
  work(ctx, file, args);
  return nothing;
};

const contentFunctions: Record<string, FunctionDefinition<FileData>> = {
  $value: {
    returns: 'Edm.Stream', rawBody: true,
    call(ctx, file) {
      if (!meansPut(ctx)) return contentResponse(ctx, file.row);
      replaceContent(ctx, file, ctx.request.body);
      return nothing;
    },
  },
  OpenBinaryStream: { returns: 'Edm.Stream', call: (ctx, { row }) => contentResponse(ctx, row) },
  SaveBinaryStream: { returns: 'None', verb: 'POST', rawBody: true, call: none((ctx, file) => replaceContent(ctx, file, ctx.request.body)) },
  StartUpload: {
    params: { uploadId: 'Edm.Guid' }, returns: 'Edm.Int64', verb: 'POST', rawBody: true,
    call: (ctx, file, args) => value('StartUpload', 'Edm.Int64', String(startUpload(ctx, file, args.guid('uploadId'), ctx.request.body))),
  },
  ContinueUpload: {
    params: { uploadId: 'Edm.Guid', fileOffset: 'Edm.Int64' }, returns: 'Edm.Int64', verb: 'POST', rawBody: true,
    call: (ctx, file, args) => value('ContinueUpload', 'Edm.Int64',
      String(continueUpload(ctx, file, args.guid('uploadId'), args.number('fileOffset'), ctx.request.body))),
  },
  FinishUpload: {
    params: { uploadId: 'Edm.Guid', fileOffset: 'Edm.Int64' }, returns: 'SP.File', verb: 'POST', rawBody: true,
    call: (ctx, file, args) => fileNode(file.list, finishUpload(ctx, file, args.guid('uploadId'), args.number('fileOffset'), ctx.request.body)),
  },
  CancelUpload: {
    params: { uploadId: 'Edm.Guid' }, returns: 'None', verb: 'POST', rawBody: true,
    call: none((ctx, file, args) => cancelUpload(ctx, file, args.guid('uploadId'))),
  },
};

const stateFunctions: Record<string, FunctionDefinition<FileData>> = {
  CheckOut: { returns: 'None', verb: 'POST', call: none((ctx, file) => checkOut(ctx, file)) },
  CheckIn: {
    params: { 'comment?': 'Edm.String', 'checkInType?': 'Edm.Int32' }, returns: 'None', verb: 'POST',
    call: none((ctx, file, args) => checkIn(ctx, file, args.text('comment', ''), args.number('checkInType', 0))),
  },
  UndoCheckOut: { returns: 'None', verb: 'POST', call: none((ctx, file) => undoCheckOut(ctx, file)) },
  Publish: { params: { 'comment?': 'Edm.String' }, returns: 'None', verb: 'POST', call: none((ctx, file, args) => publish(ctx, file, args.text('comment', ''))) },
  UnPublish: { params: { 'comment?': 'Edm.String' }, returns: 'None', verb: 'POST', call: none((ctx, file, args) => unpublish(ctx, file, args.text('comment', ''))) },
  Approve: { params: { 'comment?': 'Edm.String' }, returns: 'None', verb: 'POST', call: none((ctx, file, args) => moderate(ctx, file, 0, args.text('comment', ''))) },
  Deny: { params: { 'comment?': 'Edm.String' }, returns: 'None', verb: 'POST', call: none((ctx, file, args) => moderate(ctx, file, 1, args.text('comment', ''))) },
  Recycle: { returns: 'Edm.Guid', verb: 'POST', call(ctx, file) {
    demandNotCheckedOutByOther(ctx, newest(ctx, file));
    return value('Recycle', 'Edm.Guid', recycleItem(ctx, file.list, file.row));
  } },
  DeleteObject: { returns: 'None', verb: 'POST', call: none(removeFile) },
  DeleteWithParameters: { params: { 'parameters?': 'SP.FileDeleteParameters' }, returns: 'None', verb: 'POST', call: none(removeFile) },
};

const overwriteFlag = 1;

const placeFunctions: Record<string, FunctionDefinition<FileData>> = {
  CopyTo: {
    params: { strNewUrl: 'Edm.String', 'bOverWrite?': 'Edm.Boolean' }, returns: 'None', verb: 'POST',
    call: none((ctx, file, args) => copyFile(ctx, file, ownPath(ctx, args.text('strNewUrl')), { overwrite: args.flag('bOverWrite') })),
  },
  CopyToUsingPath: {
    params: { DecodedUrl: 'Edm.String', 'bOverWrite?': 'Edm.Boolean' }, returns: 'None', verb: 'POST',
    call: none((ctx, file, args) => copyFile(ctx, file, ownPath(ctx, args.text('DecodedUrl')), { overwrite: args.flag('bOverWrite') })),
  },
  MoveTo: {
    params: { newUrl: 'Edm.String', 'flags?': 'Edm.Int32' }, returns: 'None', verb: 'POST',
    call: none((ctx, file, args) => moveFile(ctx, file, ownPath(ctx, args.text('newUrl')), moveFlags(args.number('flags', 0)))),
  },
  MoveToUsingPath: {
    params: { DecodedUrl: 'Edm.String', 'moveOperations?': 'Edm.Int32' }, returns: 'None', verb: 'POST',
    call: none((ctx, file, args) => moveFile(ctx, file, ownPath(ctx, args.text('DecodedUrl')), moveFlags(args.number('moveOperations', 0)))),
  },
};

const retainEditorFlag = 2048;
const moveFlags = (flags: number): { overwrite: boolean; retainEditor: boolean } =>
  ({ overwrite: (flags & overwriteFlag) !== 0, retainEditor: (flags & retainEditorFlag) !== 0 });

/** A server-relative address from what a client gave: absolute on our own host, server-relative, or below the web. */
export function ownPath(ctx: Context, given: string): string {
  const path = given.toLowerCase().startsWith(`${ctx.origin.toLowerCase()}/`) ? given.slice(ctx.origin.length) : given;
  return cleanPath(path.startsWith('/') ? path : `${ctx.web.path}/${path}`);
}
