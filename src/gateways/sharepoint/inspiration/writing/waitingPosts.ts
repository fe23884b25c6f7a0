import { SPCollection } from '@pnp/sp/spqueryable';
import type { WaitingPost } from '../../../../domain/inspiration/writing/writingDesk';
import { isOverThreshold } from '../../portalErrorOf';
import { readRows } from '../../rowReader';
import type { RowReader } from '../../rowReader';
import { ideaContentType } from '../feedQueries';
import { itemsPath } from '../itemsPath';
import { authorColumns, authorLookups, authorOf } from '../postAuthor';
import { withMarks } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

/** Milliseconds since 1970: from one, up to and without the other. */
interface Window {
  readonly from: number;
  readonly until: number;
}

const columns = [
  'Id', 'Title', 'FileRef', 'Modified', 'ContentTypeId', 'OData__UIVersionString', ...authorColumns,
];
const dayMs = 24 * 60 * 60 * 1000;
/** No page of the portal is older. */
const firstPage = Date.UTC(2015, 0);
const shortestWindowMs = 1000;
const mostRows = 5000;

/**
 * All pages of ideas that wait for a reviewer, in every folder and outside of them, the longest waiting first. Their
 * status can't be indexed, so a library above 5,000 pages refuses to be asked for it (`SPQueryThrottledException`). It is
 * then asked for in windows of the time of change, which is indexed, each half as long as one that was refused.
 *
 * @throws as PnPjs does
 */
export async function readWaitingPosts(places: WritingPlaces): Promise<WaitingPost[]> {
  const everything = { from: firstPage, until: places.now().getTime() + dayMs };
  const rows =
    (await askUnlessTooMany(places, everything)) ??
    (await halvesOf(places, { ...everything, from: (await oldestChange(places)) ?? firstPage }));
  return rows
    .filter((row) => (row.text('ContentTypeId') ?? '').startsWith(ideaContentType))
    .map(postOf)
    .sort((a, b) => a.sentAt.localeCompare(b.sentAt) || a.id - b.id);
}

async function rowsIn(places: WritingPlaces, window: Window): Promise<RowReader[]> {
  return (await askUnlessTooMany(places, window)) ?? halvesOf(places, window);
}

async function halvesOf(places: WritingPlaces, window: Window): Promise<RowReader[]> {
  const middle = Math.floor((window.from + window.until) / 2000) * 1000;
  const older = await rowsIn(places, { ...window, until: middle });
  return [...older, ...(await rowsIn(places, { ...window, from: middle }))];
}

/** Undefined where SharePoint finds the window too full and it can be made shorter. */
async function askUnlessTooMany(places: WritingPlaces, window: Window): Promise<RowReader[] | undefined> {
  try {
    return await ask(places, window);
  } catch (thrown) {
    if (!isOverThreshold(thrown) || window.until - window.from <= shortestWindowMs) {
      throw thrown;
    }
    return undefined;
  }
}

/** So that no windows are asked for in which nothing can be: thousands of pages may have come in one hour. */
async function oldestChange({ site, sitePath }: WritingPlaces): Promise<number | undefined> {
  const query = SPCollection(site, itemsPath(sitePath, 'SitePages')).select('Modified').orderBy('Modified').top(1);
  const [oldest] = readRows(await query<unknown>());
  const time = oldest?.time('Modified');
  return time === undefined ? undefined : Date.parse(time);
}

async function ask({ site, sitePath }: WritingPlaces, { from, until }: Window): Promise<RowReader[]> {
  const rows = await withMarks(SPCollection(site, itemsPath(sitePath, 'SitePages')))
    .select(...columns)
    .expand(...authorLookups)
    .filter(`Modified ge ${timeValue(from)} and Modified lt ${timeValue(until)} and OData__ModerationStatus eq 2`)
    .top(mostRows)<unknown>();
  return readRows(rows);
}

function timeValue(time: number): string {
  return `datetime'${new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')}'`;
}

function postOf(row: RowReader): WaitingPost {
  const version = (row.text('OData__UIVersionString') ?? '0.1').split('.').map(Number);
  return {
    id: row.id('Id'),
    etag: row.text('odata.etag') ?? '',
    title: row.text('Title') ?? '',
    url: encodeURI(row.text('FileRef') ?? ''),
    author: authorOf(row),
    sentAt: new Date(row.time('Modified') ?? 0).toISOString(),
    isRevision: version[0] > (version[1] === 0 ? 1 : 0),
  };
}
