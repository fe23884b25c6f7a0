import { checkOutPage, createPage, publishPage, savePage } from '../canvas/pageRequests';
import { type PictureReference, titleArea } from '../../gateways/sharepoint/canvas/titleArea';
import { unlessAbsent } from '../site/absent';
import type { Site } from '../site/connect';
import type { Post } from './post';
import { postCanvas } from './postCanvas';
import { pictureName } from './readContent';

/** What a post's page needs of the site it comes to. */
interface PostSurroundings {
  institutions: Map<string, number>;
  pictures: Map<string, PictureReference>;
  /** Id of our content type as it stands on Site Pages. */
  contentTypeId: string;
  now: Date;
}

/** A post's page on the site. */
interface PostPage {
  id: number;
  published: boolean;
}

interface FileRow {
  MajorVersion: number;
  ListItemAllFields: { Id: number };
}

const listUrl = 'SitePages';

export function fileName(post: Post): string {
  return `${post.slug}.aspx`;
}

/** Pages of posts that are on the site, by slug; one batch. */
export async function readPostPages(site: Site, posts: Post[]): Promise<Map<string, PostPage>> {
  const [batched, execute] = site.sp.batched({ maxRequests: 100 });
  const reading = Promise.all(posts.map(async (post) => [post.slug, await unlessAbsent<FileRow>(
    batched.web.getFileByServerRelativePath(`${site.path}/${listUrl}/${fileName(post)}`)
      .select('MajorVersion', 'ListItemAllFields/Id').expand('ListItemAllFields')(),
  )] as const));
  const [rows] = await Promise.all([reading, execute()]);
  return new Map(rows.flatMap(([slug, row]) => (row
    ? [[slug, { id: row.ListItemAllFields.Id, published: row.MajorVersion >= 1 }] as const]
    : [])));
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

function columnValues(post: Post, around: PostSurroundings): Record<string, unknown> {
  return {
    ContentTypeId: around.contentTypeId,
    AmbThemes: post.themes,
    AmbSettings: post.settings,
    AmbTool: post.tool,
    AmbMinutes: post.minutes,
    AmbPlace: post.place,
    AmbInstitutionId: around.institutions.get(post.institution),
    // A date that is there is kept when the page is published: how `m365 spo page add --promoteAs NewsPage` dates news.
    FirstPublishedDate: publishedAt(post, around.now),
  };
}

/**
 * Makes a post's page as news, or goes on with one that was begun. A page that has been published is never touched
 * again: it may have been edited since.
 * @param byline who the page says has written it: user principal names; none says whoever made the page.
 * @returns the page's id.
 */
export async function ensurePost(
  site: Site, post: Post, existing: PostPage | undefined, around: PostSurroundings, byline: string[],
): Promise<number> {
  const id = existing?.id ?? await createPage(site, {
    Name: fileName(post), Title: post.title, PageLayoutType: 'Article', PromotedState: 1,
  });
  // A page just made is checked out as a rule; where it is, this changes nothing.
  await checkOutPage(site, id);
  const banner = around.pictures.get(pictureName(post.banner));
  await site.list(listUrl).items.getById(id).update(columnValues(post, around));
  await savePage(site, id, {
    Title: post.title,
    Description: post.teaser,
    AuthorByline: byline,
    CanvasContent1: JSON.stringify(postCanvas(post, around.pictures)),
    LayoutWebpartsContent: titleArea({
      title: post.title, layout: 'NoImage', showPublishDate: true, authors: byline,
    }),
    ...(banner ? { BannerImageUrl: previewUrl(site, banner) } : {}),
  });
  // Once isn't enough: a page that was made by the API carries no content type in its file, and takes the library's
  // default again. https://github.com/MicrosoftDocs/office-docs-powershell/issues/2921
  await site.list(listUrl).items.getById(id).update({ ContentTypeId: around.contentTypeId });
  await publishPage(site, id);
  return id;
}
