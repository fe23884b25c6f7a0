import { SPInstance } from '@pnp/sp/spqueryable';
import type { ISPInstance } from '@pnp/sp/spqueryable';
import type { StoredPicture } from '../../../../domain/inspiration/writing/idea';
import { NamedFailure } from '../../answered';
import { storedPicture } from '../../canvas/pictureReference';
import { retryingFetch } from '../../retryingFetch';
import { readRow } from '../../rowReader';
import { pictureSize } from './pictureSize';
import type { SiteIds } from './siteIds';
import { folderAt, pictureFolderOf, textParameter } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

const endings = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
]);

/** A phone in a basement sends 400,000 bytes in that time at 60 kbit/s; milliseconds. */
const uploadTimeMs = 60000;

/** Puts a picture's bytes into the folder's own folder of pictures. The same key is the same file, whatever was there. */
export async function storePicture(
  { site, sitePath }: WritingPlaces, ids: SiteIds, folder: string, key: string, bytes: Blob
): Promise<StoredPicture> {
  const ending = endings.get(bytes.type);
  if (ending === undefined) {
    throw new NamedFailure({ kind: 'invalid', detail: `Pictures are stored as JPEG or PNG, not as ${bytes.type}` });
  }
  const name = `${key.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}.${ending}`;
  const files = `${folderAt(pictureFolderOf(sitePath, folder))}/files`;
  const request = patient(SPInstance(site, `${files}/addUsingPath(decodedurl=${textParameter(name)},overwrite=true)`));
  const [answer, size] = await Promise.all([request<unknown>({ method: 'POST', body: bytes }), pictureSize(bytes)]);
  const file = readRow(answer);
  return storedPicture(file.text('ServerRelativeUrl') ?? '', {
    siteId: ids.siteId,
    webId: ids.webId,
    listId: ids.picturesId,
    uniqueId: file.text('UniqueId'),
    ...size,
  });
}

function patient(request: ISPInstance): ISPInstance {
  const limits = { attempts: 3, timeoutMs: uploadTimeMs, longestWaitMs: 8000 };
  const send = retryingFetch((url, init) => fetch(url, init), limits);
  request.on.send.replace((url, init) => send(url.toString(), init));
  return request;
}
