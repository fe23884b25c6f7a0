import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { readRow, readRows } from '../../rowReader';
import { ideaContentType } from '../feedQueries';
import { libraryAt, textParameter } from './writingPlaces';

/** Ids of the site that pages and pictures are written with. */
export interface SiteIds {
  readonly siteId: string;
  readonly webId: string;
  /** Of the library that pictures lie in. */
  readonly picturesId: string;
  /** Of the content type `Idé` as Site Pages has it. */
  readonly contentTypeId: string;
  /** Ids of the institutions, by their names. */
  readonly institutions: ReadonlyMap<string, number>;
}

/** Asks for the site's ids: five requests, to be read with `siteIdsIn`. */
export function askSiteIds(batched: ISPQueryable, sitePath: string): Promise<unknown>[] {
  return [
    SPInstance(batched, '_api/site').select('Id')<unknown>(),
    SPInstance(batched, '_api/web').select('Id')<unknown>(),
    SPInstance(batched, libraryAt(sitePath, 'SiteAssets')).select('Id')<unknown>(),
    SPCollection(batched, `${libraryAt(sitePath, 'SitePages')}/contenttypes`).select('StringId')<unknown>(),
    SPCollection(batched, `_api/web/getList(${textParameter(`${sitePath}/Lists/Institutions`)})/items`)
      .select('Id', 'Title')
      .top(5000)<unknown>(),
  ];
}

export function siteIdsIn([site, web, pictures, contentTypes, institutions]: readonly unknown[]): SiteIds {
  const types = readRows(contentTypes).map((row) => row.text('StringId') ?? '');
  return {
    siteId: idIn(site),
    webId: idIn(web),
    picturesId: idIn(pictures),
    contentTypeId: types.find((id) => id.startsWith(ideaContentType)) ?? ideaContentType,
    institutions: new Map(readRows(institutions).map((row) => [row.text('Title') ?? '', row.id('Id')])),
  };
}

function idIn(answer: unknown): string {
  return readRow(answer).text('Id') ?? '';
}
