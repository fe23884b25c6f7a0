import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { areDraftsLeft } from '../../gateways/browser/drafts/draftsLeft';
import { forgetOnSignOut } from '../../gateways/browser/forgetOnSignOut';
import type { LoadWriting } from '../../ui/inspiration/useWritingParts';
import { loadDeskWords } from '../inspirationDesk/deskWords';
import { loadReadingWords } from '../inspirationReading/readingWords';
import { loadWritingWords } from '../inspirationWriting/writingWords';
import { afterFirstCardsMs, oncePerPage, personOf, sitePartsOf } from '../shared/composition';

/** Loads what writes ideas and looks after them. Its script isn't part of the first load. */
export const loadWriting = oncePerPage(openWriting);

/** What an earlier visit left on the device alone is sent on this one, though nothing is written. */
export function sendDraftsLeft(context: WebPartContext): void {
  if (areDraftsLeft(window.localStorage)) {
    window.setTimeout(() => void loadWriting(context).catch(() => undefined), afterFirstCardsMs);
  }
}

async function openWriting(context: WebPartContext): ReturnType<LoadWriting> {
  const [pages, desk, office, connection, device, words, deskWords, readingWords] = await Promise.all([
    import(
      /* webpackChunkName: 'inspiration-writing-gateway' */
      '../../gateways/sharepoint/inspiration/writing/sharePointIdeaPages'
    ),
    import(
      /* webpackChunkName: 'inspiration-writing-gateway' */
      '../../gateways/sharepoint/inspiration/writing/sharePointWritingDesk'
    ),
    import(
      /* webpackChunkName: 'inspiration-writing-gateway' */
      '../../gateways/sharepoint/inspiration/writing/sharePointWritingOffice'
    ),
    import(/* webpackChunkName: 'inspiration-writing-gateway' */ '../../gateways/sharepoint/writingConnection'),
    loadDevice(),
    loadWritingWords(),
    loadDeskWords(),
    loadReadingWords(),
  ]);
  const parts = sitePartsOf(context);
  const { userId, aadUserId } = personOf(context);
  const places = { ...parts, userId, site: connection.connectForWriting(context) };
  const owner = await device.ownerOnDevice(parts.sitePath, aadUserId);
  const shelf = device.openDraftShelf(owner, parts.now);
  forgetOnSignOut({ clear: () => void shelf.forgetSaved() }, document);
  const ideaPages = pages.createSharePointIdeaPages(places);
  const writingDesk = desk.createSharePointWritingDesk(places);
  const page = device.browserDraftPage(window, window.localStorage, owner);
  const keeper = device.openDraftKeeper({ shelf, pages: ideaPages, desk: writingDesk, page });
  device.markDraftsLeft(keeper, window.localStorage, owner);
  return {
    keeper,
    pages: ideaPages,
    desk: writingDesk,
    office: office.createSharePointWritingOffice(places),
    studio: device.createPictureStudio(),
    habits: device.openWritingHabits(parts.lastSeen),
    probe: device.createLinkProbe(parts.origin),
    words,
    deskWords,
    readingWords,
    now: parts.now,
  };
}

/** What keeps drafts and makes pictures ready on the device. */
async function loadDevice() {
  const [owner, shelf, keeper, page, left, studio, habits, probe] = await Promise.all([
    import(/* webpackChunkName: 'inspiration-writing-gateway' */ '../../gateways/browser/ownerOnDevice'),
    import(/* webpackChunkName: 'inspiration-writing-gateway' */ '../../gateways/browser/drafts/draftShelf'),
    import(/* webpackChunkName: 'inspiration-writing-gateway' */ '../../gateways/browser/drafts/draftKeeper'),
    import(/* webpackChunkName: 'inspiration-writing-gateway' */ '../../gateways/browser/drafts/draftPage'),
    import(/* webpackChunkName: 'inspiration-writing-gateway' */ '../../gateways/browser/drafts/markDraftsLeft'),
    import(/* webpackChunkName: 'inspiration-writing-gateway' */ '../../gateways/browser/drafts/pictureStudio'),
    import(/* webpackChunkName: 'inspiration-writing-gateway' */ '../../gateways/browser/drafts/writingHabits'),
    import(/* webpackChunkName: 'inspiration-writing-gateway' */ '../../gateways/browser/drafts/linkProbe'),
  ]);
  return { ...owner, ...shelf, ...keeper, ...page, ...left, ...studio, ...habits, ...probe };
}
