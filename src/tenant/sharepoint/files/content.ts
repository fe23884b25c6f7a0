import type { Context } from '../kernel/context';
import { demandOnItem } from '../security/permissions';
import { listAt } from '../model/lists';
import type { RawNode } from '../kernel/nodes';
import type { ItemRow } from '../items/rows';
import { fileNotFound } from '../kernel/errors';
import { pathOf } from './folderData';
import { fileEtag } from './fileData';

/** A file's content as an answer of `$value`: whole, as a download. */
export function contentResponse(ctx: Context, row: ItemRow): RawNode {
  const list = listAt(ctx, ctx.web, row.dir);
  if (!list) throw fileNotFound(pathOf(row));
  demandOnItem(ctx, list, row, 'openItems');
  return {
    kind: 'raw',
    body: row.blob === null ? Buffer.alloc(0) : ctx.blobs.read(row.blob),
    headers: {
      'Content-Type': 'application/octet-stream',
      ETag: fileEtag(row),
      'Last-Modified': new Date(row.modified).toUTCString(),
      'Content-Disposition': 'attachment',
      'Cache-Control': 'private, max-age=0',
    },
  };
}
