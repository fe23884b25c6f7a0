import type { Context, Services } from '../kernel/context';
import { refused } from '../kernel/errors';
import { demandEdit } from '../items/write';
import { moment } from '../kernel/context';
import { replaceContent } from './addFile';
import { demandNotCheckedOutByOther, newest, type FileData } from './fileData';
import type { ItemRow } from '../items/rows';

/** Uploads that are under way: pieces already stored, by upload id. */
export const uploadMigrations: readonly string[] = [
  `CREATE TABLE uploads (
     id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, user INTEGER NOT NULL,
     started TEXT NOT NULL, size INTEGER NOT NULL, pieces TEXT NOT NULL
   )`,
];

interface Upload {
  id: string;
  list: number;
  item: number;
  user: number;
  size: number;
  pieces: string;
}

/** First piece of a chunked upload; answers the offset for the next one. */
export function startUpload(ctx: Context, file: FileData, id: string, piece: Uint8Array): number {
  const row = newest(ctx, file);
  demandEdit(ctx, file.list, row, 'editListItems');
  demandNotCheckedOutByOther(ctx, row);
  if (ctx.database.get('SELECT 1 FROM uploads WHERE id = ?', [id]))
    throw refused('An upload session with this id exists already.', 409, '-2147018894');
  ctx.database.run(
    'INSERT INTO uploads (id, list, item, user, started, size, pieces) VALUES (?,?,?,?,?,?,?)',
    [
      id,
      file.list.no,
      row.id,
      ctx.user.id,
      moment(ctx),
      piece.length,
      JSON.stringify([ctx.blobs.put(piece)]),
    ],
  );
  return piece.length;
}

/** A further piece; it must begin where the last one ended. */
export function continueUpload(
  ctx: Context,
  file: FileData,
  id: string,
  offset: number,
  piece: Uint8Array,
): number {
  const upload = findUpload(ctx, file, id);
  checkOffset(upload, offset);
  const pieces = [...(JSON.parse(upload.pieces) as string[]), ctx.blobs.put(piece)];
  ctx.database.run('UPDATE uploads SET size = ?, pieces = ? WHERE id = ?', [
    upload.size + piece.length,
    JSON.stringify(pieces),
    id,
  ]);
  return upload.size + piece.length;
}

/** The last piece (which may be empty): the pieces become the file's content. */
export function finishUpload(
  ctx: Context,
  file: FileData,
  id: string,
  offset: number,
  piece: Uint8Array,
): ItemRow {
  const upload = findUpload(ctx, file, id);
  checkOffset(upload, offset);
  const pieces = JSON.parse(upload.pieces) as string[];
  const content = Buffer.concat([...pieces.map((blob) => ctx.blobs.read(blob)), piece]);
  const row = replaceContent(ctx, file, content);
  endUpload(ctx, id, pieces);
  return row;
}

export function cancelUpload(ctx: Context, file: FileData, id: string): void {
  endUpload(ctx, id, JSON.parse(findUpload(ctx, file, id).pieces) as string[]);
}

function endUpload(ctx: Pick<Services, 'database' | 'blobs'>, id: string, pieces: readonly string[]): void {
  ctx.database.run('DELETE FROM uploads WHERE id = ?', [id]);
  for (const blob of pieces) ctx.blobs.remove(blob);
}

function findUpload(ctx: Context, file: FileData, id: string): Upload {
  const upload = ctx.database.get<Upload>('SELECT * FROM uploads WHERE id = ?', [id]);
  if (!upload || upload.list !== file.list.no || upload.item !== file.row.id || upload.user !== ctx.user.id) {
    throw refused(
      'The upload session was not found. It may have ended or been cancelled.',
      404,
      '-2147018894',
    );
  }
  return upload;
}

function checkOffset(upload: Upload, offset: number): void {
  if (offset !== upload.size)
    throw refused(
      `The file offset ${offset} does not match the expected offset ${upload.size}.`,
      400,
      '-2146232832',
    );
}

/** Forgets uploads that nobody has finished for a day. */
export function dropAbandonedUploads(services: Services): void {
  const yesterday = `${new Date(services.now().getTime() - 86_400_000).toISOString().slice(0, 19)}Z`;
  for (const { id, pieces } of services.database.all<{ id: string; pieces: string }>(
    'SELECT id, pieces FROM uploads WHERE started < ?',
    [yesterday],
  )) {
    endUpload(services, id, JSON.parse(pieces) as string[]);
  }
}
