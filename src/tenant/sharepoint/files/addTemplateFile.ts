import type { Context } from '../kernel/context';
import { invalidArgument } from '../kernel/errors';
import { ownContentType } from '../items/body';
import { addItem } from '../items/write';
import { contentTypeIds } from '../model/contentTypes';
import { nameTaken, type FileData } from './fileData';
import { takenAt, type FolderData } from './folderData';
import { placeFor } from './addFile';
import { cleanPath } from './names';

/** `SP.TemplateFileType`: standard, wiki and form pages (0 to 2) aren't served. */
const clientSidePage = 3;
const sitePagesTemplate = 119;

/**
 * Makes a page in a folder of Site Pages: a draft 0.1 of the content type Site Page, without title or canvas, not checked
 * out. `url` is server-relative, as PnP's page classes give it. (What is called "ghosted" here:
 * https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee538990(v=office.15). That an address outside the
 * folder is refused, and another library, is not documented.)
 */
export function addTemplateFile(ctx: Context, folder: FolderData, url: string, type: number): FileData {
  if (type !== clientSidePage) throw invalidArgument(`Template file type ${type} is not served.`);
  const path = cleanPath(url);
  if (!url.startsWith('/') || !/\.aspx$/i.test(path)) throw invalidArgument();
  const place = placeFor(ctx, path);
  if (place.folder.path.toLowerCase() !== folder.path.toLowerCase() || place.list.template !== sitePagesTemplate)
    throw invalidArgument();
  const { list, leaf } = place;
  const there = takenAt(ctx, list, place.folder.path, leaf);
  if (there) throw nameTaken(ctx, there);
  const row = addItem(ctx, list, {
    values: new Map<string, string | number>([
      ['f_PageLayoutType', 'Article'],
      ['f_PromotedState', 0],
    ]),
    dir: place.folder.path,
    leaf,
    contentType: ownContentType(ctx, list, contentTypeIds.sitePage),
  });
  return { list, row };
}
