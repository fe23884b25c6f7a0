import { canvasToHtml, titleAreaToHtml } from '../../gateways/sharepoint/canvas/canvasForms';
import { promotePage, publishPage } from '../canvas/pageRequests';
import { type PictureReference, titleArea } from '../../gateways/sharepoint/canvas/titleArea';
import { unlessAbsent } from '../site/absent';
import type { Site } from '../site/connect';
import type { Post } from './post';
import { postCanvas } from './postCanvas';
import { pictureName } from './readContent';

/** What a post's page needs of the site it comes to. */
interface PostSurroundings {
  institutions: Map<string, number>;
  /** By the name of the file. */
  pictures: Map<string, PictureReference>;
  /** Id of our content type as it stands on Site Pages. */
  contentTypeId: string;
  now: Date;
}

/** A post's page on the site. */
interface PostPage {
  id: number;
  /** Server-relative. */
  folder: string;
  published: boolean;
  isNews: boolean;
  /** Something is on it. */
  filled: boolean;
}

interface FileRow {
  MajorVersion: number;
  ListItemAllFields: { Id: number; Description: string | null; PromotedState: number | null };
}

const listUrl = 'SitePages';

/** `PromotedState` of a page that is out as news. */
const news = 2;

/** SP.TemplateFileType.ClientSidePage */
const sitePage = 3;

function fileName(post: Post): string {
  return `${post.slug}.aspx`;
}

/**
 * Pages of posts that are on the site, by slug: in their author's folder, or where an earlier version put them; one batch.
 *
 * @param foldersOf server-relative, the likeliest first
 */
export async function readPostPages(
  site: Site, posts: Post[], foldersOf: (post: Post) => string[],
): Promise<Map<string, PostPage>> {
  const [batched, execute] = site.sp.batched({ maxRequests: 100 });
  const find = async (post: Post, folder: string): Promise<PostPage | undefined> => {
    const row = await unlessAbsent<FileRow>(
      batched.web.getFileByServerRelativePath(`${folder}/${fileName(post)}`)
        .select('MajorVersion', ...['Id', 'Description', 'PromotedState'].map((name) => `ListItemAllFields/${name}`))
        .expand('ListItemAllFields')());
    return row && {
      id: row.ListItemAllFields.Id, folder, published: row.MajorVersion >= 1,
      isNews: row.ListItemAllFields.PromotedState === news,
      filled: (row.ListItemAllFields.Description ?? '') !== '',
    };
  };
  const reading = Promise.all(posts.map(async (post) => {
    const found = await Promise.all(foldersOf(post).map((folder) => find(post, folder)));
    return [post.slug, found.find((page) => page !== undefined)] as const;
  }));
  const [rows] = await Promise.all([reading, execute()]);
  return new Map(rows.flatMap(([slug, page]) => (page ? [[slug, page] as const] : [])));
}

/** So many days before now, in the morning, each post at its own minute. */
function publishedAt(post: Post, now: Date): string {
  const date = new Date(now);
  date.setUTCDate(date.getUTCDate() - post.daysAgo);
  if (post.daysAgo > 0) {
    date.setUTCHours(7 + (post.slug.length % 6), (post.slug.charCodeAt(0) * 7) % 60, 0, 0);
  }
  return date.toISOString();
}

/** SharePoint's preview of a picture, as it writes it itself when an author picks one. */
function previewUrl(site: Site, picture: PictureReference): string {
  const query = new URLSearchParams({
    guidSite: picture.siteId, guidWeb: picture.webId, guidFile: picture.uniqueId,
  });
  return `${site.url}/_layouts/15/getpreview.ashx?${query.toString()}`;
}

/** Who a page says has written it. */
export interface Byline {
  /** In the site's user list. */
  id: number;
  userName: string;
}

/**
 * A post as its page's list item has it: its facts, and its canvas as HTML, as PnP's page classes write it.
 *
 * @param byline absent for whoever makes the page
 */
function itemOf(site: Site, post: Post, around: PostSurroundings, byline: Byline | undefined): Record<string, unknown> {
  const banner = around.pictures.get(pictureName(post.banner));
  const authors = byline ? [byline.userName] : [];
  const area = titleArea({ title: post.title, layout: 'NoImage', showPublishDate: true, authors });
  return {
    ContentTypeId: around.contentTypeId,
    PageLayoutType: 'Article',
    // 1: becomes news when it is published. Where SharePoint doesn't take that by a list item, it is asked for afterwards.
    PromotedState: 1,
    Title: post.title,
    Description: post.teaser,
    AmbThemes: post.themes,
    AmbSettings: post.settings,
    AmbTool: post.tool,
    AmbMinutes: post.minutes,
    AmbPlace: post.place,
    AmbInstitutionId: around.institutions.get(post.institution),
    // A date that is there is kept when the page is published: how `m365 spo page add --promoteAs NewsPage` dates news.
    FirstPublishedDate: publishedAt(post, around.now),
    ...(banner ? { BannerImageUrl: { Url: previewUrl(site, banner), Description: '' } } : {}),
    ...(byline ? { OData__AuthorBylineId: [byline.id] } : {}),
    CanvasContent1: canvasToHtml(postCanvas(post, around.pictures)),
    LayoutWebpartsContent: titleAreaToHtml(area),
  };
}

/** Makes an empty page in a folder; the page API makes them at the root of the library alone. @returns its id. */
async function createPage(site: Site, folder: string, name: string): Promise<number> {
  await site.web.getFolderByServerRelativePath(folder).files.addTemplateFile(`${folder}/${name}`, sitePage);
  const item: { Id: number } = await site.web.getFileByServerRelativePath(`${folder}/${name}`)
    .listItemAllFields.select('Id')();
  return item.Id;
}

/**
 * Makes a post's page, or goes on with one that was begun; it stays a draft. What has been published is never touched
 * again: it may have been edited since.
 *
 * @param folder server-relative, for a page that is yet to be made
 * @returns the page's id.
 */
export async function ensureDraft(
  site: Site, post: Post, existing: PostPage | undefined, folder: string, around: PostSurroundings,
  byline: Byline | undefined,
): Promise<number> {
  const id = existing?.id ?? await createPage(site, folder, fileName(post));
  await site.list(listUrl).items.getById(id).update(itemOf(site, post, around, byline));
  return id;
}

/** Shows a post's page to everybody, as news; goes on where that was begun. */
export async function publishPost(site: Site, id: number, existing: PostPage | undefined): Promise<void> {
  if (!existing?.published) {
    await publishPage(site, id);
  }
  await promotePage(site, id);
}
