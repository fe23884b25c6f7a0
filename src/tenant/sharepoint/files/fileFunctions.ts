import type { Args } from '../kernel/args';
import type { Context } from '../kernel/context';
import { nothing, value } from '../kernel/nodes';
import type { FunctionDefinition } from '../kernel/types';
import { removeItem, recycleItem } from '../items/deletion';
import { replaceContent } from './addFile';
import { checkIn, checkOut, undoCheckOut } from './checkOut';
import { contentResponse } from './content';
import { demandNotCheckedOutByOther, fileNode, newest, type FileData } from './fileData';
import { copyFile, moveFile } from './moveFile';
import { ownPath } from './ownPath';
import { moderate, publish, unpublish } from './publishing';
import { cancelUpload, continueUpload, finishUpload, startUpload } from './upload';

export function removeFile(ctx: Context, file: FileData): void {
  demandNotCheckedOutByOther(ctx, newest(ctx, file));
  removeItem(ctx, file.list, file.row);
}

/** The verb the client means, `X-HTTP-Method` considered. */
const meansPut = (ctx: Context): boolean =>
  (ctx.request.headers['x-http-method'] ?? ctx.request.method).toUpperCase() === 'PUT';

const none =
  (work: (ctx: Context, file: FileData, args: Args) => unknown): FunctionDefinition<FileData>['call'] =>
  (ctx, file, args) => {
    work(ctx, file, args);
    return nothing;
  };

/** Reading and writing content, whole or in pieces. */
export const contentFunctions: Record<string, FunctionDefinition<FileData>> = {
  $value: {
    returns: 'Edm.Stream',
    rawBody: true,
    call(ctx, file) {
      if (!meansPut(ctx)) return contentResponse(ctx, file.row);
      replaceContent(ctx, file, ctx.request.body);
      return nothing;
    },
  },
  OpenBinaryStream: { returns: 'Edm.Stream', call: (ctx, { row }) => contentResponse(ctx, row) },
  SaveBinaryStream: {
    returns: 'None',
    verb: 'POST',
    rawBody: true,
    call: none((ctx, file) => replaceContent(ctx, file, ctx.request.body)),
  },
  StartUpload: {
    params: { uploadId: 'Edm.Guid' },
    returns: 'Edm.Int64',
    verb: 'POST',
    rawBody: true,
    call: (ctx, file, args) =>
      value(
        'StartUpload',
        'Edm.Int64',
        String(startUpload(ctx, file, args.guid('uploadId'), ctx.request.body)),
      ),
  },
  ContinueUpload: {
    params: { uploadId: 'Edm.Guid', fileOffset: 'Edm.Int64' },
    returns: 'Edm.Int64',
    verb: 'POST',
    rawBody: true,
    call: (ctx, file, args) =>
      value(
        'ContinueUpload',
        'Edm.Int64',
        String(continueUpload(ctx, file, args.guid('uploadId'), args.number('fileOffset'), ctx.request.body)),
      ),
  },
  FinishUpload: {
    params: { uploadId: 'Edm.Guid', fileOffset: 'Edm.Int64' },
    returns: 'SP.File',
    verb: 'POST',
    rawBody: true,
    call: (ctx, file, args) =>
      fileNode(
        file.list,
        finishUpload(ctx, file, args.guid('uploadId'), args.number('fileOffset'), ctx.request.body),
      ),
  },
  CancelUpload: {
    params: { uploadId: 'Edm.Guid' },
    returns: 'None',
    verb: 'POST',
    rawBody: true,
    call: none((ctx, file, args) => cancelUpload(ctx, file, args.guid('uploadId'))),
  },
};

/** Check-out, publication, approval, deletion. */
export const stateFunctions: Record<string, FunctionDefinition<FileData>> = {
  CheckOut: { returns: 'None', verb: 'POST', call: none((ctx, file) => checkOut(ctx, file)) },
  CheckIn: {
    params: { 'comment?': 'Edm.String', 'checkInType?': 'Edm.Int32' },
    returns: 'None',
    verb: 'POST',
    call: none((ctx, file, args) =>
      checkIn(ctx, file, args.text('comment', ''), args.number('checkInType', 0)),
    ),
  },
  UndoCheckOut: { returns: 'None', verb: 'POST', call: none((ctx, file) => undoCheckOut(ctx, file)) },
  Publish: {
    params: { 'comment?': 'Edm.String' },
    returns: 'None',
    verb: 'POST',
    call: none((ctx, file, args) => publish(ctx, file, args.text('comment', ''))),
  },
  UnPublish: {
    params: { 'comment?': 'Edm.String' },
    returns: 'None',
    verb: 'POST',
    call: none((ctx, file, args) => unpublish(ctx, file, args.text('comment', ''))),
  },
  Approve: {
    params: { 'comment?': 'Edm.String' },
    returns: 'None',
    verb: 'POST',
    call: none((ctx, file, args) => moderate(ctx, file, 0, args.text('comment', ''))),
  },
  Deny: {
    params: { 'comment?': 'Edm.String' },
    returns: 'None',
    verb: 'POST',
    call: none((ctx, file, args) => moderate(ctx, file, 1, args.text('comment', ''))),
  },
  Recycle: {
    returns: 'Edm.Guid',
    verb: 'POST',
    call(ctx, file) {
      demandNotCheckedOutByOther(ctx, newest(ctx, file));
      return value('Recycle', 'Edm.Guid', recycleItem(ctx, file.list, file.row));
    },
  },
  DeleteObject: { returns: 'None', verb: 'POST', call: none(removeFile) },
  DeleteWithParameters: {
    params: { 'parameters?': 'SP.FileDeleteParameters' },
    returns: 'None',
    verb: 'POST',
    call: none(removeFile),
  },
};

const overwriteFlag = 1;

/** Copying and moving. */
export const placeFunctions: Record<string, FunctionDefinition<FileData>> = {
  CopyTo: {
    params: { strNewUrl: 'Edm.String', 'bOverWrite?': 'Edm.Boolean' },
    returns: 'None',
    verb: 'POST',
    call: none((ctx, file, args) =>
      copyFile(ctx, file, ownPath(ctx, args.text('strNewUrl')), { overwrite: args.flag('bOverWrite') }),
    ),
  },
  CopyToUsingPath: {
    params: { DecodedUrl: 'Edm.String', 'bOverWrite?': 'Edm.Boolean' },
    returns: 'None',
    verb: 'POST',
    call: none((ctx, file, args) =>
      copyFile(ctx, file, ownPath(ctx, args.text('DecodedUrl')), { overwrite: args.flag('bOverWrite') }),
    ),
  },
  MoveTo: {
    params: { newUrl: 'Edm.String', 'flags?': 'Edm.Int32' },
    returns: 'None',
    verb: 'POST',
    call: none((ctx, file, args) =>
      moveFile(ctx, file, ownPath(ctx, args.text('newUrl')), moveFlags(args.number('flags', 0))),
    ),
  },
  MoveToUsingPath: {
    params: { DecodedUrl: 'Edm.String', 'moveOperations?': 'Edm.Int32' },
    returns: 'None',
    verb: 'POST',
    call: none((ctx, file, args) =>
      moveFile(ctx, file, ownPath(ctx, args.text('DecodedUrl')), moveFlags(args.number('moveOperations', 0))),
    ),
  },
};

const retainEditorFlag = 2048;
const moveFlags = (flags: number): { overwrite: boolean; retainEditor: boolean } => ({
  overwrite: (flags & overwriteFlag) !== 0,
  retainEditor: (flags & retainEditorFlag) !== 0,
});
