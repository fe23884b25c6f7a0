import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureReference } from '../../gateways/sharepoint/canvas/titleArea';
import type { Site } from '../site/connect';
import { inParallel } from './inParallel';

interface FileRow {
  Name: string;
  UniqueId: string;
  /** A number in text, as REST writes 64 bits. */
  Length: string;
}

const libraryUrl = 'SiteAssets';

/**
 * Uploads the pictures that are missing from a folder or have another length.
 *
 * @param path of the folder in Site Assets, server-relative
 * @returns by file name, without an alternative text.
 */
export async function ensurePictures(
  site: Site, path: string, names: string[], source: string,
): Promise<Map<string, PictureReference>> {
  const folder = () => site.web.getFolderByServerRelativePath(path);
  const read = (): Promise<FileRow[]> => folder().files.select('Name', 'UniqueId', 'Length')();
  const present = new Map((await read()).map((file) => [file.Name, file]));
  const bytes = new Map(names.map((name) => [name, readFileSync(join(source, name))]));
  const outdated = names.filter((name) => Number(present.get(name)?.Length ?? -1) !== bytes.get(name)?.length);
  await inParallel(6, outdated, async (name) => {
    await folder().files.addUsingPath(name, new Blob([bytes.get(name) ?? '']), { Overwrite: true });
  });
  const [ids, files] = await Promise.all([readIds(site), outdated.length > 0 ? read() : [...present.values()]]);
  const wanted = new Set(names);
  return new Map(files.filter((file) => wanted.has(file.Name)).map((file) => [file.Name, {
    ...ids, uniqueId: file.UniqueId, serverRelativeUrl: `${path}/${file.Name}`, altText: '',
  }]));
}

async function readIds(site: Site): Promise<{ siteId: string; webId: string; listId: string }> {
  const reading: Promise<{ Id: string }> = site.sp.site.select('Id')();
  const web: Promise<{ Id: string }> = site.web.select('Id')();
  const list: Promise<{ Id: string }> = site.list(libraryUrl).select('Id')();
  const [{ Id: siteId }, { Id: webId }, { Id: listId }] = await Promise.all([reading, web, list]);
  return { siteId, webId, listId };
}
