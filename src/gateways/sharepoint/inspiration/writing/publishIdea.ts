import type { DraftPage } from '../../../../domain/inspiration/writing/draft';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import type { Publication } from '../../../../domain/inspiration/writing/ideaPages';
import { draftPageOf } from './openIdea';
import { isNameTaken, publishPage } from './pageActs';
import { hasDraftName, publishedFileName } from './pageName';
import { isPending } from './pageState';
import { ensureNews } from './review';
import { isWhole, prepare, standingInstead, writeIdea } from './saveIdea';
import type { KnownOfSite } from './saveIdea';
import type { WritingPlaces } from './writingPlaces';

/** So many ideas of one folder may have the same title. */
const mostTurns = 50;

/**
 * Saves the idea and publishes it. Its first publication gives the page an address made from the title, in the same
 * writing; after that it keeps it. Asked again after a lost answer, it goes on where it was.
 */
export async function publishIdea(
  places: WritingPlaces,
  known: KnownOfSite,
  page: DraftPage,
  idea: Idea
): Promise<Publication> {
  await saveNamed(places, known, page, idea);
  await publishPage(places, page.id);
  // A draft that waits for a reviewer is made news by the reviewer.
  const published = await ensureNews(places, page.id);
  return { page: draftPageOf(published), state: isPending(published.item) ? 'waiting' : 'published' };
}

async function saveNamed(
  places: WritingPlaces,
  known: KnownOfSite,
  page: DraftPage,
  idea: Idea
): Promise<void> {
  try {
    await prepare(places, known, page);
    for (let turn = 1; ; turn++) {
      const name = hasDraftName(page.url) ? { FileLeafRef: publishedFileName(idea.title, turn) } : {};
      try {
        await writeIdea(places, isWhole(known), page, idea, { ...name, AmbWithdrawn: null });
        return;
      } catch (thrown) {
        if (!isNameTaken(thrown) || turn >= mostTurns) {
          throw thrown;
        }
      }
    }
  } catch (thrown) {
    await standingInstead(places, known, page, idea, thrown);
  }
}
