import { SPCollection } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { Result } from '../../../../domain/shared/result';
import { NamedFailure } from '../../answered';
import { readTogether } from '../../readTogether';
import { readRows } from '../../rowReader';
import type { RowReader } from '../../rowReader';
import { folderAt, foldersRoot, nameIn, parentOf, pictureFolderOf } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

/** A post to be deleted. */
export interface DoomedPost {
  readonly path: string;
  /** Everything that any of its versions said, as SharePoint stores it. */
  readonly texts: string;
}

/** What lies around a post and goes with it. */
interface FilesAround {
  /** Paths of the pictures that are the post's alone. */
  readonly own: readonly string[];
  /** What the person has in the recycle bin of the folders that the post and its pictures are in. */
  readonly binned: readonly RowReader[];
}

const mostFiles = 5000;

/**
 * The pictures of a post are those in its folder of pictures that one of its versions names, and no other page of the
 * folder does; and those of them that SharePoint's own editor laid in a folder which it names after the page. Pages in other
 * folders may have the same name, so what lies there for one of them isn't touched. One round trip.
 *
 * @throws NamedFailure when it couldn't be read
 */
export async function readFilesAround(places: WritingPlaces, post: DoomedPost): Promise<FilesAround> {
  const { site, sitePath } = places;
  const folder = parentOf(post.path);
  const isInFolder = folder.startsWith(`${foldersRoot(sitePath, 'SitePages')}/`);
  const pictureFolder = pictureFolderOf(sitePath, folder);
  const [bin, editors, pictures, pages] = await readTogether(site, (batched) => [
    askBin(batched, [folder, pictureFolder]),
    askFiles(batched, editorsFolderOf(sitePath, post.path)),
    ...(isInFolder ? [askFiles(batched, pictureFolder), askPages(batched, folder)] : []),
  ]);
  const others = isInFolder ? rowsIn(pages).filter((page) => page.text('ServerRelativeUrl') !== post.path) : [];
  const othersTexts = JSON.stringify(others.map((page) => page.row('ListItemAllFields')?.text('CanvasContent1')));
  const candidates = isInFolder ? rowsIn(pictures, true).filter((file) => isNamedIn(post.texts, file)) : [];
  const dropped = rowsIn(editors, true).filter((file) => isFileIn(post.texts, file));
  const own = [...dropped, ...candidates.filter((file) => !isNamedIn(othersTexts, file))];
  return { own: own.map((file) => file.text('ServerRelativeUrl') ?? ''), binned: rowsIn(bin) };
}

/** Ids of the entries that are the post or one of its pictures. */
export function binnedIn(entries: readonly RowReader[], post: DoomedPost): string[] {
  return entries
    .filter((entry) => {
      const leaf = entry.text('LeafName') ?? '';
      return leaf === nameIn(post.path) || isNameIn(post.texts, leaf);
    })
    .map((entry) => entry.text('Id') ?? '');
}

function askBin(batched: ISPQueryable, folders: readonly string[]): Promise<unknown> {
  return SPCollection(batched, '_api/web/recyclebin')
    .select('Id', 'LeafName')
    .filter(folders.map((folder) => `DirName eq '${folder.slice(1).replace(/'/g, "''")}'`).join(' or '))
    .top(mostFiles)<unknown>();
}

function askFiles(batched: ISPQueryable, folder: string): Promise<unknown> {
  return SPCollection(batched, `${folderAt(folder)}/files`)
    .select('Name', 'ServerRelativeUrl', 'UniqueId')
    .top(mostFiles)<unknown>();
}

function askPages(batched: ISPQueryable, folder: string): Promise<unknown> {
  return SPCollection(batched, `${folderAt(folder)}/files`)
    .select('ServerRelativeUrl', 'ListItemAllFields/CanvasContent1')
    .expand('ListItemAllFields')
    .top(mostFiles)<unknown>();
}

/** Where SharePoint's own editor lays what is dropped on a page. */
function editorsFolderOf(sitePath: string, page: string): string {
  return `${sitePath}/SiteAssets/SitePages/${nameIn(page).replace(/\.aspx$/i, '')}`;
}

/** @param mayLack a folder that nobody made yet has no files */
function rowsIn(answer: Result<unknown>, mayLack = false): RowReader[] {
  if (answer.ok) {
    return readRows(answer.value);
  }
  if (mayLack && answer.error.kind === 'notFound') {
    return [];
  }
  throw new NamedFailure(answer.error);
}

/** By its name or its id: a card's picture is known by the id alone. */
function isNamedIn(texts: string, file: RowReader): boolean {
  return isNameIn(texts, file.text('Name') ?? '') || texts.includes(file.text('UniqueId') ?? '\n');
}

/** By its path or its id: files of other pages may have the same name. */
function isFileIn(texts: string, file: RowReader): boolean {
  const path = file.text('ServerRelativeUrl') ?? '';
  return isNameIn(texts, path) || texts.toLowerCase().includes((file.text('UniqueId') ?? '\n').toLowerCase());
}

function isNameIn(texts: string, name: string): boolean {
  return name !== '' && (texts.includes(name) || texts.includes(encodeURI(name)));
}
