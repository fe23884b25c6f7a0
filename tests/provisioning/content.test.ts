import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { provisionArguments } from '../../build/provision-process.mjs';
import { textOfComment } from '../../src/provisioning/content/commentText';
import { picturesOf, readContent } from '../../src/provisioning/content/readContent';
import { connectSite, type Site } from '../../src/provisioning/site/connect';
import { type PersonKey, personToken, type RunningTenant, startTenant } from '../support/tenant';

const content = readContent(resolve('sharepoint/content'));
let tenant: RunningTenant;

afterEach(() => tenant.stop());

/** Runs the command as a user would; killed after so many milliseconds, or left to its end. @returns its exit code. */
function fill(killAfterMs?: number): Promise<number | null> {
  const args = provisionArguments({
    site: tenant.endpoints.sharepoint.siteUrl, command: 'content', data: tenant.data,
  });
  const running = spawn(process.execPath, args, { cwd: resolve('.'), stdio: 'ignore' });
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => running.kill('SIGKILL'), killAfterMs);
  return new Promise((done) => running.on('close', (code) => {
    clearTimeout(timer);
    done(code);
  }));
}

function openAs(person: PersonKey): Site {
  let token: Promise<string> | undefined;
  return connectSite({
    siteUrl: tenant.endpoints.sharepoint.siteUrl,
    tenantId: tenant.endpoints.entra.tenantId,
    token: () => (token ??= personToken(tenant.endpoints, person)),
  });
}

interface PostRow {
  Id: number;
  Title: string;
  FileLeafRef: string;
  FirstPublishedDate: string;
  Created: string;
  PromotedState: number;
  ContentTypeId: string;
  AmbThemes: string[];
  AmbInstitution: { Title: string };
  BannerImageUrl: { Url: string };
}

async function readPosts(site: Site): Promise<PostRow[]> {
  const rows: PostRow[] = await site.list('SitePages').items
    .select('Id', 'Title', 'FileLeafRef', 'FirstPublishedDate', 'Created', 'PromotedState', 'ContentTypeId', 'AmbThemes',
      'AmbInstitution/Title', 'BannerImageUrl')
    .expand('AmbInstitution').top(500)();
  return rows.filter((row) => row.PromotedState === 2);
}

interface TriedRow {
  Title: string | null;
  AmbKey: string;
  AmbPostId: number;
  Author: { Id: number; Title: string };
}

const readTried = (site: Site): Promise<TriedRow[]> => site.list('Lists/Tried').items
  .select('Title', 'AmbKey', 'AmbPostId', 'Author/Id', 'Author/Title').expand('Author').top(500)();

/** What the files say that people have tried, as their names and lines, by page. */
function triedInFiles(posts: PostRow[]): string[] {
  return content.posts.flatMap(({ slug, tried = [] }) => tried.map(({ by, text }) => {
    const page = posts.find((row) => row.FileLeafRef === `${slug}.aspx`)?.Id;
    return `${page} ${tenant.endpoints.persons[by as PersonKey].displayName}: ${text}`;
  })).sort();
}

const triedOnSite = async (site: Site): Promise<string[]> =>
  (await readTried(site)).map((row) => `${row.AmbPostId} ${row.Author.Title}: ${row.Title ?? ''}`).sort();

/** What the comments of a post say, in order of the alphabet. */
async function readComments(site: Site, id: number): Promise<string[]> {
  const rows = await site.list('SitePages').items.getById(id).comments();
  return rows.map((row) => textOfComment(row.text)).sort();
}

interface FileRow {
  Name: string;
  MajorVersion: number;
  MinorVersion: number;
}

const sitePath = (): string => new URL(tenant.endpoints.sharepoint.siteUrl).pathname;

const filesIn = (site: Site, folder: string): Promise<FileRow[]> => site.web.getFolderByServerRelativePath(folder).files
  .select('Name', 'MajorVersion', 'MinorVersion')();

/** The ambassador's folder in a library. */
async function ownFolder(library: string): Promise<string> {
  const { Id }: { Id: number } = await openAs('ambassadoer').web.currentUser.select('Id')();
  return `${sitePath()}/${library}/Ideer/${Id}`;
}

const filesOf = (author: (key: string) => boolean): string[] =>
  content.posts.filter((post) => author(post.author)).map((post) => `${post.slug}.aspx`).sort();

describe('the sample content', () => {
  it('is there for a reader: posts with facts and dates, pictures, what colleagues said', async () => {
    tenant = await startTenant('content');
    const reader = openAs('paedagog');
    const posts = await readPosts(reader);
    expect(posts.map((post) => post.Title).sort()).toEqual(content.posts.map((post) => post.title).sort());
    for (const post of content.posts) {
      const row = posts.find((one) => one.FileLeafRef === `${post.slug}.aspx`);
      const days = (Date.parse(row?.Created ?? '') - Date.parse(row?.FirstPublishedDate ?? '')) / 86_400_000;
      expect(Math.abs(days - post.daysAgo)).toBeLessThan(1);
      expect(row).toMatchObject({ AmbThemes: post.themes, AmbInstitution: { Title: post.institution } });
      expect(await readComments(reader, row?.Id ?? 0))
        .toEqual(post.comments.map((comment) => comment.text).sort());
    }
    expect(await triedOnSite(reader)).toEqual(triedInFiles(posts));
    expect((await readTried(reader)).every((row) => row.AmbKey === `${row.AmbPostId}-${row.Author.Id}`)).toBe(true);
    const saved: { AmbPost: { Title: string } }[] = await reader.list('Lists/Saved').items
      .select('AmbPost/Title').expand('AmbPost')();
    expect(saved.map((row) => row.AmbPost.Title).sort())
      .toEqual(content.posts.filter((post) => post.saved?.includes('paedagog')).map((post) => post.title).sort());
    const picture = await fetch(posts[0].BannerImageUrl.Url, {
      headers: { Authorization: `Bearer ${await personToken(tenant.endpoints, 'paedagog')}` },
    });
    expect([picture.status, picture.headers.get('Content-Type')]).toEqual([200, 'image/png']);
  });

  it('is the same after it is filled in once more', async () => {
    tenant = await startTenant('content');
    const reader = openAs('paedagog');
    const [before, triedBefore] = await Promise.all([readPosts(reader), readTried(reader)]);
    expect(await fill()).toBe(0);
    expect(await readPosts(reader)).toEqual(before);
    expect(await readTried(reader)).toEqual(triedBefore);
  });

  it("lies in the ambassador's folder where an ambassador wrote it, pictures too, and elsewhere what others wrote", async () => {
    tenant = await startTenant('content');
    const reader = openAs('paedagog');
    const names = async (folder: string): Promise<string[]> => (await filesIn(reader, folder)).map((file) => file.Name).sort();
    expect(await names(await ownFolder('SitePages'))).toEqual(filesOf((key) => key === 'ambassadoer'));
    expect(await names(`${sitePath()}/SitePages`)).toEqual(expect.arrayContaining(filesOf((key) => key !== 'ambassadoer')));
    const pictures = await names(await ownFolder('SiteAssets'));
    expect(pictures).toEqual([...new Set([...content.posts, ...content.drafts]
      .filter((post) => post.author === 'ambassadoer').flatMap(picturesOf))].sort());
    const posts = await readPosts(reader);
    const [newest] = posts.filter((row) => filesOf((key) => key === 'ambassadoer').includes(row.FileLeafRef));
    const banner = new URL(newest.BannerImageUrl.Url).searchParams.get('guidFile');
    const inFolder: { UniqueId: string }[] = await reader.web
      .getFolderByServerRelativePath(await ownFolder('SiteAssets')).files.select('UniqueId')();
    expect(inFolder.map((file) => file.UniqueId)).toContain(banner);
  });

  it('has a draft that its author and editors see, and readers not', async () => {
    tenant = await startTenant('content');
    const draft = `${content.drafts[0].slug}.aspx`;
    const sees = async (person: PersonKey): Promise<boolean> =>
      (await filesIn(openAs(person), await ownFolder('SitePages'))).some((file) => file.Name === draft);
    expect(await Promise.all((['ambassadoer', 'dblit', 'ejer', 'paedagog', 'leder'] as const).map(sees)))
      .toEqual([true, true, true, false, false]);
  });

  it('has ideas that are more than a year old, so that somebody is asked whether they still fit', () => {
    expect(content.posts.filter((post) => post.author === 'ambassadoer' && post.daysAgo > 365).length).toBeGreaterThanOrEqual(2);
  });

  it('stays where an earlier version put it, and comes no second time', async () => {
    tenant = await startTenant('content');
    const [name] = filesOf((key) => key === 'ambassadoer');
    await openAs('ejer').web.getFileByServerRelativePath(`${await ownFolder('SitePages')}/${name}`)
      .moveByPath(`${sitePath()}/SitePages/${name}`, false);
    const before = await readPosts(openAs('paedagog'));
    expect(await fill()).toBe(0);
    expect(await readPosts(openAs('paedagog'))).toEqual(before);
  });

  it('becomes whole when it is killed half-way, again and again', async () => {
    tenant = await startTenant('provisioned');
    for (const killAfterMs of [700, 900, 1100, 1300, 1500]) {
      await fill(killAfterMs);
    }
    expect(await fill()).toBe(0);
    const reader = openAs('leder');
    const posts = await readPosts(reader);
    expect(posts.map((post) => post.FileLeafRef).sort()).toEqual(content.posts.map((post) => `${post.slug}.aspx`).sort());
    const comments = await Promise.all(posts.map((post) => readComments(reader, post.Id)));
    const said = comments.flat().sort();
    expect(said).toEqual(content.posts.flatMap((post) => post.comments.map((comment) => comment.text)).sort());
    expect(await triedOnSite(reader)).toEqual(triedInFiles(posts));
    for (const folder of [`${sitePath()}/SitePages`, await ownFolder('SitePages')]) {
      const files = await filesIn(openAs('ejer'), folder);
      expect(files.filter((file) => file.MinorVersion > 0).map((file) => file.Name))
        .toEqual(folder.endsWith('/SitePages') ? [] : [`${content.drafts[0].slug}.aspx`]);
    }
  });
});
