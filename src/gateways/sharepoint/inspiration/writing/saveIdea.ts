import type { DraftPage } from '../../../../domain/inspiration/writing/draft';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import { NamedFailure } from '../../answered';
import { portalErrorOf } from '../../portalErrorOf';
import { askAsPerson } from '../askAsPerson';
import { statusOf } from '../ownRows';
import { ideaColumns } from './ideaColumns';
import { askKept, keptOfPage, titleAreaNamed } from './keptOfPage';
import type { KeptOfPage } from './keptOfPage';
import { openIdea } from './openIdea';
import { writeItem } from './pageActs';
import { heldByOther, readPage } from './pageFile';
import { makesSamePage } from './samePage';
import { askSiteIds, siteIdsIn } from './siteIds';
import type { SiteIds } from './siteIds';
import type { WritingPlaces } from './writingPlaces';

/** What is known while a page is open, so that most saves ask for nothing but who is signed in. */
export interface KnownOfSite {
  ids?: SiteIds;
  /** By the ids of pages. */
  readonly pages: Map<number, KeptOfPage>;
}

/** Reads what isn't known yet of the site and the page, and makes sure of who is signed in; one round trip. */
export async function prepare(places: WritingPlaces, known: KnownOfSite, page: DraftPage): Promise<void> {
  const { sitePath } = places;
  const isKept = known.pages.get(page.id)?.mark === page.etag;
  const answers = await askAsPerson(places, (batched) => [
    ...(isKept ? [] : askKept(batched, sitePath, page.id)),
    ...(known.ids ? [] : askSiteIds(batched, sitePath)),
  ]);
  if (!isKept) {
    known.pages.set(page.id, keptOfPage(answers.splice(0, 2)));
  }
  known.ids ??= siteIdsIn(answers);
}

/**
 * Writes an idea as the page's newest draft, if the page is as its mark says, with other columns along. What `prepare`
 * read must be known.
 *
 * @returns the page's new mark
 */
export async function writeIdea(
  places: WritingPlaces,
  known: Required<KnownOfSite>,
  page: DraftPage,
  idea: Idea,
  others: object = {}
): Promise<string> {
  const kept = known.pages.get(page.id);
  if (!kept) {
    throw new Error(`Page ${page.id} isn't prepared`);
  }
  const mark = await writeItem(places, page.id, page.etag, {
    ...ideaColumns(idea, places, known.ids, kept.choices),
    LayoutWebpartsContent: titleAreaNamed(idea.title, kept),
    ...others,
  });
  known.pages.set(page.id, { ...kept, mark });
  return mark;
}

/** Saves an idea; for a page that says the very same already, since an answer was lost, its mark is read again. */
export async function saveIdea(
  places: WritingPlaces,
  known: KnownOfSite,
  page: DraftPage,
  idea: Idea
): Promise<DraftPage> {
  try {
    await prepare(places, known, page);
    return { ...page, etag: await writeIdea(places, isWhole(known), page, idea) };
  } catch (thrown) {
    return standingInstead(places, known, page, idea, thrown);
  }
}

/**
 * What a refusal comes to: for a mark that doesn't hold (412), the page as it is where that is what was to be saved. A
 * page that is open in SharePoint's own editor (423) names who has it.
 */
export async function standingInstead(
  places: WritingPlaces,
  known: KnownOfSite,
  page: DraftPage,
  idea: Idea,
  thrown: unknown
): Promise<DraftPage> {
  const status = statusOf(thrown);
  if (status === 423) {
    const heldBy = heldByOther(await readPage(places, page.id), places.userId);
    throw new NamedFailure({ ...portalErrorOf(thrown), heldBy });
  }
  if (status !== 412) {
    throw thrown;
  }
  const { opened, kept } = await openIdea(places, page.id);
  if (!makesSamePage(opened.idea, idea, places.origin)) {
    throw thrown;
  }
  known.pages.set(page.id, kept);
  return opened.page;
}

export function isWhole(known: KnownOfSite): Required<KnownOfSite> {
  if (!known.ids) {
    throw new Error('The site isn’t known yet');
  }
  return { ids: known.ids, pages: known.pages };
}
