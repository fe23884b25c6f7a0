import { join } from 'node:path';
import type { Site } from '../site/connect';
import { isChildOf, readListContentTypes } from '../things/listContentTypes';
import type { PublishedPost } from './discussion';
import { commonHome, type Home } from './homes';
import { inParallel } from './inParallel';
import { ensureInstitutions } from './institutions';
import { ensurePictures } from './pictures';
import type { Post } from './post';
import { ensureDraft, publishPost, readPostPages } from './posts';
import { type Content, picturesOf } from './readContent';

async function readContentTypeId(site: Site, siteContentTypeId: string): Promise<string> {
  const found = (await readListContentTypes(site.list('SitePages'))).find((one) => isChildOf(one.id, siteContentTypeId));
  if (!found) {
    throw new Error('Indholdstypen til ideer er ikke på SitePages. Kør først: apply');
  }
  return found.id;
}

/** Uploads the posts' pictures to where each post has its own. @returns by folder, then by file name. */
async function ensureAllPictures(
  posts: Post[], homeOf: (post: Post) => Home, source: string,
): Promise<Map<string, Awaited<ReturnType<typeof ensurePictures>>>> {
  const homes = new Map(posts.map((post) => [homeOf(post).pictures, homeOf(post)]));
  return new Map(await Promise.all([...homes].map(async ([folder, home]) => {
    const names = posts.filter((post) => homeOf(post).pictures === folder).flatMap(picturesOf);
    return [folder, await ensurePictures(home.site, folder, [...new Set(names)], source)] as const;
  })));
}

/**
 * Makes the pages of posts and drafts that aren't there, with their pictures and institutions.
 *
 * @param homes by author
 * @returns the published ones.
 */
export async function fillPosts(
  site: Site, content: Content, siteContentTypeId: string, homes: Map<string, Home>,
): Promise<{ posts: PublishedPost[]; added: number }> {
  const all = [...content.posts, ...content.drafts];
  const common = commonHome(site);
  const homeOf = (post: Post): Home => homes.get(post.author) ?? { ...common, site };
  const [institutions, contentTypeId, pages] = await Promise.all([
    ensureInstitutions(site, content.institutions),
    readContentTypeId(site, siteContentTypeId),
    readPostPages(site, all, (post) => [...new Set([homeOf(post).pages, common.pages])]),
  ]);
  // What an earlier version put in the common place stays there, with its pictures.
  const placeOf = (post: Post): Home =>
    (pages.get(post.slug)?.folder === common.pages ? { ...homeOf(post), ...common } : homeOf(post));
  const isDraft = (post: Post): boolean => content.drafts.includes(post);
  const missing = all.filter((post) => {
    const page = pages.get(post.slug);
    return isDraft(post) ? !page?.filled : !(page?.published && page.isNews);
  });
  const pictures = await ensureAllPictures(all, placeOf, join(content.folder, 'pictures'));
  const ids = new Map([...pages].map(([slug, page]) => [slug, page.id]));
  const now = new Date();
  await inParallel(6, missing, async (post) => {
    const { site: writer, pages: folder, pictures: pictureFolder, byline } = placeOf(post);
    const around = { institutions, contentTypeId, now, pictures: pictures.get(pictureFolder) ?? new Map() };
    const page = pages.get(post.slug);
    const id = page?.published ? page.id : await ensureDraft(writer, post, page, folder, around, byline);
    if (!isDraft(post)) {
      await publishPost(writer, id, page);
    }
    ids.set(post.slug, id);
  });
  return { posts: content.posts.map((post) => ({ post, id: ids.get(post.slug) ?? 0 })), added: missing.length };
}
