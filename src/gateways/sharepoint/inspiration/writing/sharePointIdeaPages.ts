import type { IdeaPages } from '../../../../domain/inspiration/writing/ideaPages';
import { answered } from '../../answered';
import { canvasToJson } from '../../canvas/canvasForms';
import { askAsPerson } from '../askAsPerson';
import { blocksOf } from '../canvasBlocks';
import { canvasOf } from './canvasOf';
import { makePage } from './makePage';
import { openIdea } from './openIdea';
import { publishIdea } from './publishIdea';
import { saveIdea } from './saveIdea';
import type { KnownOfSite } from './saveIdea';
import { askSiteIds, siteIdsIn } from './siteIds';
import { storePicture } from './storePicture';
import type { WritingPlaces } from './writingPlaces';

/** Ideas as pages of the site's own library, read and written as the person signed in. */
export function createSharePointIdeaPages(places: WritingPlaces): IdeaPages {
  const { sitePath, origin } = places;
  const known: KnownOfSite = { pages: new Map() };
  return {
    open: (pageId) =>
      answered(async () => {
        const { opened, kept } = await openIdea(places, pageId);
        known.pages.set(pageId, kept);
        return opened;
      }),
    create: (folder, name, idea) => answered(() => makePage(places, known, folder, name, idea)),
    save: (page, idea) => answered(() => saveIdea(places, known, page, idea)),
    storePicture: (folder, key, bytes) =>
      answered(async () => {
        const ids = await askAsPerson(places, (batched) => (known.ids ? [] : askSiteIds(batched, sitePath)));
        known.ids ??= siteIdsIn(ids);
        return storePicture(places, known.ids, folder, key, bytes);
      }),
    publish: (page, idea) => answered(() => publishIdea(places, known, page, idea)),
    blocksOf: (idea) => blocksOf(canvasToJson(canvasOf(idea, origin)), origin),
  };
}
