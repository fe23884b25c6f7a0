import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { InspirationFinder } from '../../domain/inspiration/inspirationFinder';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { forgetOnSignOut } from '../../gateways/browser/forgetOnSignOut';
import { openLastSeen } from '../../gateways/browser/lastSeen';
import type { LastSeen } from '../../gateways/browser/lastSeen';
import { isOutboxInUse } from '../../gateways/browser/outboxLeft';
import { createSharePointInspirationReader } from '../../gateways/sharepoint/inspiration/sharePointInspirationReader';
import { openSharePoint } from '../../gateways/sharepoint/readSharePoint';
import type { LoadReading } from '../../ui/inspiration/useReadingParts';
import { loadReadingWords } from '../inspirationReading/readingWords';

/** What every gateway to the site's ideas is made from. */
interface SiteParts {
  /** Server-relative path of the portal's site, such as `/sites/ambassadorportal`. */
  sitePath: string;
  /** Scheme and host that the site is on. */
  origin: string;
  lastSeen: LastSeen;
  now: () => Date;
}

/** The reader of inspiration posts, on the site that the web part stands on and as the person signed in. */
export function inspirationReaderFor(context: WebPartContext): InspirationReader {
  const parts = sitePartsOf(context);
  forgetOnSignOut(parts.lastSeen, document);
  sendWhatWasLeft(context);
  return createSharePointInspirationReader({
    ...parts,
    read: openSharePoint(context.pageContext.web.absoluteUrl),
  });
}

/** Loads what finds ideas by words, filters and what people did. Its script isn't part of the first load. */
export const loadFinder = oncePerPage(openFinder);

async function openFinder(context: WebPartContext): Promise<InspirationFinder> {
  const [{ createSharePointInspirationFinder }, { openKeptCatalogue }, { connectForReading }] = await Promise.all([
    import(
      /* webpackChunkName: 'inspiration-finder' */
      '../../gateways/sharepoint/inspiration/sharePointInspirationFinder'
    ),
    import(/* webpackChunkName: 'inspiration-finder' */ '../../gateways/browser/keptCatalogue'),
    import(/* webpackChunkName: 'inspiration-finder' */ '../../gateways/sharepoint/connection'),
  ]);
  const parts = sitePartsOf(context);
  const kept = openKeptCatalogue(parts.sitePath, parts.lastSeen);
  forgetOnSignOut({ clear: () => void kept.clear() }, document);
  return createSharePointInspirationFinder({
    ...parts,
    site: connectForReading(context.pageContext.web.absoluteUrl),
    userId: personOf(context).userId,
    kept,
  });
}

/** After this the first cards are there, and sending takes nothing from them; milliseconds. */
const sendLeftAfterMs = 3000;

/** What an earlier visit left unsent is sent on this one, though no post is opened. */
function sendWhatWasLeft(context: WebPartContext): void {
  if (isOutboxInUse(window.localStorage)) {
    window.setTimeout(() => void loadReading(context).catch(() => undefined), sendLeftAfterMs);
  }
}

/** Loads what reads a post and what sends the person's answers. Its script isn't part of the first load. */
export const loadReading = oncePerPage(openReading);

async function openReading(context: WebPartContext): ReturnType<LoadReading> {
  const [posts, actions, outbox, page, connection, words] = await Promise.all([
    import(
      /* webpackChunkName: 'inspiration-post-gateway' */
      '../../gateways/sharepoint/inspiration/sharePointPostReader'
    ),
    import(/* webpackChunkName: 'inspiration-post-gateway' */ '../../gateways/sharepoint/inspiration/actionSender'),
    import(/* webpackChunkName: 'inspiration-post-gateway' */ '../../gateways/browser/outbox'),
    import(/* webpackChunkName: 'inspiration-post-gateway' */ '../../gateways/browser/outboxPage'),
    import(/* webpackChunkName: 'inspiration-post-gateway' */ '../../gateways/sharepoint/writingConnection'),
    loadReadingWords(),
  ]);
  const parts = {
    ...sitePartsOf(context),
    site: connection.connectForWriting(context),
    userId: personOf(context).userId,
  };
  const owner = await outbox.outboxOwner(parts.sitePath, personOf(context).aadUserId);
  const storage = window.localStorage;
  return {
    postReader: posts.createSharePointPostReader(parts),
    outbox: outbox.openOutbox({
      storage,
      owner,
      sender: actions.createActionSender(parts),
      page: page.browserPage(window, storage, owner),
    }),
    words,
  };
}

/**
 * One for all web parts of a page: two outboxes would send what is in them side by side, two finders read one
 * catalogue each.
 */
function oncePerPage<T>(open: (context: WebPartContext) => Promise<T>): (context: WebPartContext) => Promise<T> {
  let opened: Promise<T> | undefined;
  return (context) => {
    opened ??= open(context).catch((thrown: unknown) => {
      // Without network the script doesn't come; who tries again shall get it.
      opened = undefined;
      throw thrown;
    });
    return opened;
  };
}

function sitePartsOf(context: WebPartContext): SiteParts {
  const { web, user } = context.pageContext;
  const now = (): Date => new Date();
  return {
    sitePath: web.serverRelativeUrl.replace(/\/$/, ''),
    origin: new URL(web.absoluteUrl).origin,
    lastSeen: openLastSeen(window.localStorage, web.serverRelativeUrl, user.loginName, now),
    now,
  };
}

/** Who is signed in, as every SharePoint page tells its scripts. */
function personOf(context: WebPartContext): { readonly userId: number; readonly aadUserId: string } {
  return context.pageContext.legacyPageContext as { userId: number; aadUserId: string };
}
