import { join } from 'node:path';
import { exitCodes } from '../commands';
import { readDesired } from '../desired/readDesired';
import { planSite } from '../provision';
import { type Report, sayMissing } from '../report';
import type { Site } from '../site/connect';
import type { LocalTenant } from '../site/localTenant';
import { isChildOf, readListContentTypes } from '../things/listContentTypes';
import { ensureDiscussions, type PublishedPost, type Voice } from './discussion';
import { inParallel } from './inParallel';
import { ensureInstitutions } from './institutions';
import { openVoices } from './people';
import { ensureOwnRows } from './ownRows';
import { ensurePictures } from './pictures';
import { ensurePost, readPostPages } from './posts';
import { type Content, readContent } from './readContent';

/** The person of the local tenant who may write pages wherever they are. */
const editor = 'dblit';

/** Who puts in a post of an author, and whom its page names. */
type WriterOf = (author: string) => { site: Site; byline: string[] };

async function readContentTypeId(site: Site, siteContentTypeId: string): Promise<string> {
  const found = (await readListContentTypes(site.list('SitePages'))).find((one) => isChildOf(one.id, siteContentTypeId));
  if (!found) {
    throw new Error('Indholdstypen til ideer er ikke på SitePages. Kør først: apply');
  }
  return found.id;
}

async function fillPosts(
  site: Site, content: Content, siteContentTypeId: string, writerOf: WriterOf, report: Report,
): Promise<PublishedPost[]> {
  const [institutions, pictures, contentTypeId, pages] = await Promise.all([
    ensureInstitutions(site, content.institutions),
    ensurePictures(site, content.pictures, join(content.folder, 'pictures')),
    readContentTypeId(site, siteContentTypeId),
    readPostPages(site, content.posts),
  ]);
  const around = { institutions, pictures, contentTypeId, now: new Date() };
  const missing = content.posts.filter((post) => !pages.get(post.slug)?.published);
  const ids = new Map([...pages].map(([slug, page]) => [slug, page.id]));
  await inParallel(6, missing, async (post) => {
    const writer = writerOf(post.author);
    ids.set(post.slug, await ensurePost(writer.site, post, pages.get(post.slug), around, writer.byline));
  });
  report.say(`${missing.length} af ${content.posts.length} ideer er lagt på; resten var der.`);
  return content.posts.map((post) => ({ post, id: ids.get(post.slug) ?? 0 }));
}

/**
 * Fills in the sample content: institutions, pictures, posts, and what people said of them. Can be repeated and
 * interrupted. On a real tenant the caller writes everything, and nothing that others say, like or try is made up.
 */
export async function runContent(
  site: Site, definitions: string, tenant: LocalTenant | undefined, report: Report,
): Promise<number> {
  const desired = readDesired(definitions);
  const found = await planSite(site, desired);
  // An older package shows the posts as well as the newest.
  const missing = { ...found, steps: found.steps.filter((step) => !step.kind.startsWith('app.')) };
  if (missing.steps.length > 0 || missing.obstacles.length > 0) {
    report.say('Webstedet er ikke klar til indhold. Kør først: apply');
    sayMissing(missing, report);
    return exitCodes.undecided;
  }
  const content = readContent(join(definitions, 'content'));
  const [{ id: siteContentTypeId }] = desired.contentTypes;
  const voiceOf: ((person: string) => Voice) | undefined = tenant && openVoices(site.url, tenant);
  const writerOf: WriterOf = (author) => (voiceOf && tenant
    ? { site: voiceOf(editor).site, byline: [tenant.persons[author].userName] }
    : { site, byline: [] });
  const posts = await fillPosts(site, content, siteContentTypeId, writerOf, report);
  if (voiceOf) {
    await ensureDiscussions(site, posts, voiceOf);
    await ensureOwnRows(posts, voiceOf);
    report.say('Kommentarer, synes godt om, prøvet og gemt er på plads.');
  } else {
    report.say('Alt er skrevet af den, der er logget ind. Det, andre har sagt og prøvet, er udeladt.');
  }
  report.result({ posts: posts.map(({ post, id }) => ({ slug: post.slug, id })) });
  return exitCodes.fine;
}
