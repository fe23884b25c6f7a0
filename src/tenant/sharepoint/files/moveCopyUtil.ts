import type { Args } from '../kernel/args';
import type { Context } from '../kernel/context';
import { invalidArgument } from '../kernel/errors';
import { nothing } from '../kernel/nodes';
import type { Registry } from '../kernel/types';
import { fileAtOr404 } from './fileData';
import { ownPath } from './ownPath';
import { folderOr404 } from './folderType';
import { copyFile, copyFolder, moveFile, moveFolder, type MoveOptions } from './moveFile';

/**
 * `SP.MoveCopyUtil`, the way PnPjs copies and moves: source and target as absolute addresses. A static type
 * of the client object model, callable by REST though `$metadata` doesn't list it.
 */
export function declareMoveCopyUtil(registry: Registry): void {
  const parameters = {
    srcPath: 'SP.ResourcePath',
    destPath: 'SP.ResourcePath',
    'options?': 'SP.MoveCopyOptions',
  };
  for (const [name, carry] of Object.entries({ CopyFileByPath: copyFile, MoveFileByPath: moveFile })) {
    registry.rootFunction(`SP.MoveCopyUtil.${name}`, {
      params: { ...parameters, 'overwrite?': 'Edm.Boolean' },
      returns: 'None',
      verb: 'POST',
      call(ctx, _, args) {
        const file = fileAtOr404(ctx, pathOf(ctx, args, 'srcPath'));
        carry(ctx, file, pathOf(ctx, args, 'destPath'), optionsOf(args));
        return nothing;
      },
    });
  }
  for (const [name, carry] of Object.entries({ CopyFolderByPath: copyFolder, MoveFolderByPath: moveFolder })) {
    registry.rootFunction(`SP.MoveCopyUtil.${name}`, {
      params: parameters,
      returns: 'None',
      verb: 'POST',
      call(ctx, _, args) {
        carry(ctx, folderOr404(ctx, pathOf(ctx, args, 'srcPath')), pathOf(ctx, args, 'destPath'));
        return nothing;
      },
    });
  }
}

/** The address of a `SP.ResourcePath` on this tenant and site; another host is refused. */
function pathOf(ctx: Context, args: Args, name: string): string {
  const given = args.object(name).DecodedUrl;
  if (typeof given !== 'string') throw invalidArgument();
  const path = ownPath(ctx, given);
  if (/^\/?https?:/i.test(path)) throw invalidArgument('The address is on another host.');
  return path;
}

function optionsOf(args: Args): MoveOptions {
  const options = args.has('options') ? args.object('options') : {};
  return {
    overwrite: args.flag('overwrite'),
    keepBoth: options.KeepBoth === true,
    retainEditor: options.RetainEditorAndModifiedOnMove === true,
  };
}
