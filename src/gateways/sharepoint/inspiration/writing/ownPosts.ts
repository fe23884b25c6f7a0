import { SPCollection } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { OwnPost } from '../../../../domain/inspiration/writing/writingDesk';
import { readRows } from '../../rowReader';
import type { RowReader } from '../../rowReader';
import { ownPathOf } from '../ownPath';
import { fileStateColumns, itemStateColumns, postStateOf } from './pageState';
import { folderAt } from './writingPlaces';

const itemColumns = [
  'Id', 'Title', 'FirstPublishedDate', 'BannerImageUrl', 'AmbConfirmed', 'OData__ModerationComments', ...itemStateColumns,
];

/** As many as SharePoint hands out of a folder at once. */
const mostPosts = 5000;

/** Asks for the pages of a folder, which SharePoint finds by the folder, however many pages the library has. */
export function askPosts(batched: ISPQueryable, folder: string): Promise<unknown> {
  return SPCollection(batched, `${folderAt(folder)}/files`)
    .select(
      'Name', 'ServerRelativeUrl', 'TimeLastModified', 'ModifiedBy/Title', ...fileStateColumns,
      ...itemColumns.map((column) => `ListItemAllFields/${column}`)
    )
    .expand('ListItemAllFields', 'ModifiedBy')
    .top(mostPosts)<unknown>();
}

/** The posts of an answer to `askPosts`; `origin` is the host that pictures may come from. */
export function postsIn(answer: unknown, origin: string): OwnPost[] {
  return readRows(answer).flatMap((file) => {
    const item = file.row('ListItemAllFields');
    return item ? [postOf(file, item, origin)] : [];
  });
}

function postOf(file: RowReader, item: RowReader, origin: string): OwnPost {
  const state = postStateOf(file, item);
  return {
    id: item.id('Id'),
    title: item.text('Title') ?? '',
    url: encodeURI(file.text('ServerRelativeUrl') ?? ''),
    picture: ownPathOf(item.row('BannerImageUrl')?.text('Url'), origin),
    state,
    changedAt: isoOf(file.time('TimeLastModified')) ?? '',
    changedBy: file.row('ModifiedBy')?.text('Title') ?? '',
    publishedAt: isoOf(item.time('FirstPublishedDate')),
    confirmedAt: isoOf(item.time('AmbConfirmed')),
    reason: state === 'returned' ? item.text('OData__ModerationComments') : undefined,
  };
}

function isoOf(time: string | undefined): string | undefined {
  return time && new Date(time).toISOString();
}
