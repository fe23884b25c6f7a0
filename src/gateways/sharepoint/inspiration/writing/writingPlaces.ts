import { InjectHeaders } from '@pnp/queryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';

/** Where ideas are written, and who writes. */
export interface WritingPlaces {
  /** The site, from `connectForWriting`. */
  readonly site: ISPQueryable;
  /** Server-relative path of the portal's site, such as `/sites/ambassadorportal`. */
  readonly sitePath: string;
  /** Scheme and host that the site is on. */
  readonly origin: string;
  /** The person's id in the site. */
  readonly userId: number;
  readonly now: () => Date;
}

/** The libraries that a person writes in: pages in the first, their pictures in the second. */
export const writingLibraries = ['SitePages', 'SiteAssets'] as const;

export type WritingLibrary = (typeof writingLibraries)[number];

/** Server-relative path of the folder in which ambassadors have theirs. */
export function foldersRoot(sitePath: string, library: WritingLibrary): string {
  return `${sitePath}/${library}/Ideer`;
}

/** Where the pictures of a folder's pages lie: at the same place in the other library. */
export function pictureFolderOf(sitePath: string, folder: string): string {
  const [pages, assets] = writingLibraries.map((library) => `${sitePath}/${library}`);
  return `${assets}${folder.slice(pages.length)}`;
}

/** Name of a file or folder, the last part of its path. */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Path of the folder that a file or folder is in. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** REST path of a folder. */
export function folderAt(path: string): string {
  return `_api/web/getFolderByServerRelativePath(decodedurl=${textParameter(path)})`;
}

/** REST path of a file. */
export function fileAt(path: string): string {
  return `_api/web/getFileByServerRelativePath(decodedurl=${textParameter(path)})`;
}

/** REST path of a library. */
export function libraryAt(sitePath: string, library: WritingLibrary): string {
  return `_api/web/getList(${textParameter(`${sitePath}/${library}`)})`;
}

/** A text as it stands in a REST path. */
export function textParameter(text: string): string {
  return `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;
}

/** Asks for rows with SharePoint's marks of their state, `odata.etag`, which the portal's own way of asking leaves out. */
export function withMarks<T extends ISPQueryable>(query: T): T {
  query.using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }));
  return query;
}
