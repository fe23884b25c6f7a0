import { join } from 'node:path';
import { exitCodes } from '../commands';
import { readDesired } from '../desired/readDesired';
import { planSite } from '../provision';
import { type Report, sayMissing } from '../report';
import type { Site } from '../site/connect';
import type { LocalTenant } from '../site/localTenant';
import { ensureDiscussions, type Voice } from './discussion';
import { fillPosts } from './fillPosts';
import { readHomes } from './homes';
import { openVoices } from './people';
import { ensureOwnRows } from './ownRows';
import { readContent } from './readContent';

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
  const authors = [...new Set([...content.posts, ...content.drafts].map((post) => post.author))];
  const homes = await readHomes(site, desired, authors, tenant && voiceOf && { tenant, voiceOf });
  const { posts, added } = await fillPosts(site, content, siteContentTypeId, homes);
  report.say(`${added} af ${content.posts.length + content.drafts.length} ideer er lagt på; resten var der.`);
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
