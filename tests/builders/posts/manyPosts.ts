import { ideaContentType } from '../../../src/gateways/sharepoint/inspiration/feedQueries';
import { madeUpIdea, type MadeUpIdea } from './madeUpIdea';
import { madeUpCanvas } from './madeUpCanvas';
import { mostInBatch, sendBatch, type RestRequest, type RestSite } from './restBatch';

/** How many posts to have, and who hears how far it has come. */
interface ManyPosts {
  count: number;
  seed?: number;
  now: Date;
  onProgress?: (done: number, wanted: number) => void;
}

/** A row of Site Pages, as far as it matters here. */
interface PageRow {
  Id: number;
  FileLeafRef: string;
  PromotedState: number | null;
  BannerImageUrl: { Url: string } | null;
  AmbThemes: string[] | null;
}

/** What made-up posts take from the site they come to. */
interface Surroundings {
  pages: string;
  contentTypeId: string;
  institutionIds: readonly number[];
  /** Pictures of the posts that are there, by theme: made-up ones have none of their own. */
  pictures: ReadonlyMap<string, readonly string[]>;
}

interface Task {
  idea: MadeUpIdea;
  number: number;
  /** Of a page that was begun before. */
  id?: number;
}

const pagesApi = '_api/sitepages/pages';
const publishedAsNews = 2;
/** Batches under way at once: one is written while the other is put together. */
const chunksAtOnce = 2;

/**
 * Adds made-up inspiration posts through SharePoint's own REST, as an author's browser does it: made, saved, dated and
 * told apart by its columns, published as news. `FirstPublishedDate` is set before the page is published, which keeps
 * it (https://github.com/SharePoint/sp-dev-docs/issues/10028). What is there already is left alone and what was begun is finished, so it can be interrupted and repeated.
 * @returns how many were added.
 */
export async function addManyPosts(site: RestSite, { count, seed, now, onProgress }: ManyPosts): Promise<number> {
  const path = decodeURIComponent(new URL(site.url).pathname);
  const pages = `_api/web/getList('${path}/SitePages')`;
  const rows = await readPages(site, pages);
  const around = await readSurroundings(site, path, pages, rows);
  const known = new Map(rows.map((row) => [row.FileLeafRef.toLowerCase(), row]));
  const tasks: Task[] = [];
  for (let number = 0; number < count; number += 1) {
    const idea = madeUpIdea(number, count, now, seed);
    const row = known.get(idea.file);
    if (row?.PromotedState !== publishedAsNews) {
      tasks.push({ idea, number, id: row?.Id });
    }
  }
  let done = 0;
  const chunks = chunksOf(tasks, mostInBatch);
  const worker = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
      await addChunk(site, around, chunk);
      done += chunk.length;
      onProgress?.(done, tasks.length);
    }
  };
  // All have ended before a failure is told: nothing is written any more behind the caller's back.
  const ended = await Promise.allSettled(Array.from({ length: chunksAtOnce }, worker));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) {
    throw failed.reason;
  }
  return tasks.length;
}

/** All pages by id, 5,000 at a time: the one order that SharePoint gives of a list of any size. */
async function readPages(site: RestSite, pages: string): Promise<PageRow[]> {
  const rows: PageRow[] = [];
  const columns = 'Id,FileLeafRef,PromotedState,BannerImageUrl,AmbThemes';
  for (let last = 0; ; ) {
    const after = last > 0 ? `&$skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${last}`)}` : '';
    const path = `${pages}/items?$select=${columns}&$orderby=Id&$top=5000${after}`;
    const [found] = await ask<{ value: PageRow[] }>(site, [{ method: 'GET', path }]);
    rows.push(...found.value);
    if (found.value.length < 5000) {
      return rows;
    }
    last = rows[rows.length - 1].Id;
  }
}

async function readSurroundings(site: RestSite, path: string, pages: string, rows: PageRow[]): Promise<Surroundings> {
  const [contentTypes, institutions] = await ask<{ value: { StringId: string; Id: number }[] }>(site, [
    { method: 'GET', path: `${pages}/contentTypes?$select=StringId` },
    { method: 'GET', path: `_api/web/getList('${path}/Lists/Institutions')/items?$select=Id&$top=500` }
  ]);
  const contentTypeId = contentTypes.value.find(({ StringId }) => StringId.startsWith(ideaContentType))?.StringId;
  if (!contentTypeId) {
    throw new Error('Site Pages lack the content type of ideas: provision the site first.');
  }
  const pictures = new Map<string, string[]>();
  for (const { AmbThemes, BannerImageUrl } of rows) {
    for (const theme of BannerImageUrl ? AmbThemes ?? [] : []) {
      pictures.set(theme, [...(pictures.get(theme) ?? []), BannerImageUrl?.Url ?? '']);
    }
  }
  return { pages, contentTypeId, institutionIds: institutions.value.map(({ Id }) => Id), pictures };
}

async function addChunk(site: RestSite, around: Surroundings, tasks: Task[]): Promise<void> {
  const fresh = tasks.filter(({ id }) => id === undefined);
  const made = await ask<{ Id: number }>(site, fresh.map(({ idea }) => ({
    method: 'POST',
    path: pagesApi,
    body: { Name: idea.file, Title: idea.title, PageLayoutType: 'Article', PromotedState: 1 }
  })));
  made.forEach(({ Id }, index) => {
    fresh[index].id = Id;
  });
  const each = (request: (task: Task) => RestRequest): Promise<unknown[]> => ask(site, tasks.map(request));
  await each((task) => saveRequest(task, around));
  // After saving: a page made by the API takes the library's default content type again when it is saved.
  await each((task) => valuesRequest(task, around));
  await each(({ id }) => ({ method: 'POST', path: `${pagesApi}(${id})/publish` }));
}

function saveRequest({ idea, number, id }: Task, { pictures }: Surroundings): RestRequest {
  const choice = pictures.get(idea.themes[0]) ?? [];
  return {
    method: 'POST',
    path: `${pagesApi}(${id})/savepage`,
    body: {
      Title: idea.title,
      Description: idea.teaser,
      CanvasContent1: JSON.stringify(madeUpCanvas(idea)),
      // Every tenth has no picture, as on any blog.
      ...(choice.length > 0 && number % 10 !== 9 ? { BannerImageUrl: choice[number % choice.length] } : {})
    }
  };
}

function valuesRequest({ idea, number, id }: Task, { pages, contentTypeId, institutionIds }: Surroundings): RestRequest {
  return {
    method: 'MERGE',
    path: `${pages}/items(${id})`,
    body: {
      ContentTypeId: contentTypeId,
      AmbThemes: idea.themes,
      AmbSettings: idea.settings,
      AmbTool: idea.tool,
      AmbMinutes: idea.minutes,
      AmbPlace: idea.place,
      ...(institutionIds.length > 0 ? { AmbInstitutionId: institutionIds[number % institutionIds.length] } : {}),
      FirstPublishedDate: idea.publishedAt
    }
  };
}

/** Asks in one batch; the answers' bodies. Throws with SharePoint's own words when one is refused. */
async function ask<T>(site: RestSite, requests: RestRequest[]): Promise<T[]> {
  if (requests.length === 0) {
    return [];
  }
  const answers = await sendBatch(site, requests);
  const refused = answers.findIndex(({ status }) => status >= 400);
  if (refused >= 0) {
    const { method, path } = requests[refused];
    throw new Error(`${method} ${path} was answered ${answers[refused].status}: ${JSON.stringify(answers[refused].body)}`);
  }
  return answers.map(({ body }) => body as T);
}

function chunksOf<T>(things: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, index) =>
    things.slice(index * size, (index + 1) * size)
  );
}
