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

/** After this the first cards are there, and nothing is taken from them; milliseconds. */
export const afterFirstCardsMs = 3000;

/** What an earlier visit left unsent is sent on this one, though no post is opened. */
export function sendWhatWasLeft(context: WebPartContext): void {
  if (isOutboxInUse(window.localStorage)) {
    window.setTimeout(() => void loadReading(context).catch(() => undefined), afterFirstCardsMs);
  }
}

/** A bit of `SP.PermissionKind`. */
const editListItems = 0x4;

/** Asked again the day after: who becomes an ambassador, or no longer is one, is to see it soon. */
const mayWriteKey = 'mayWrite';

/**
 * Whether the person may write ideas: known from the rights that the page tells, from an earlier visit that day, or asked
 * when the first cards are there. Never rejects: who can't be told for certain isn't offered it.
 */
export async function askMayWrite(context: WebPartContext): Promise<boolean> {
  const { lastSeen, now } = sitePartsOf(context);
  if (mayEditPagesHere(context)) {
    return true;
  }
  const today = now().toISOString().slice(0, 10);
  const seen = lastSeen.read<{ day: string; answer: boolean }>(mayWriteKey);
  if (seen?.day === today) {
    return seen.answer;
  }
  const asked = askAfterFirstCards(context, today);
  // Who could write the last time sees the door at once: it shall not come below a finger.
  return seen?.answer || asked;
}

async function askAfterFirstCards(context: WebPartContext, today: string): Promise<boolean> {
  const { lastSeen } = sitePartsOf(context);
  await new Promise((resolve) => window.setTimeout(resolve, afterFirstCardsMs));
  try {
    const { isAmbassador } = await import(
      /* webpackChunkName: 'inspiration-may-write' */ '../../gateways/sharepoint/inspiration/writing/isAmbassador'
    );
    const answer = await isAmbassador(openSharePoint(context.pageContext.web.absoluteUrl));
    lastSeen.write(mayWriteKey, { day: today, answer });
    return answer;
  } catch {
    return false;
  }
}

/** SharePoint tells its pages what the person may do in the library that they are in; reviewers and owners edit all. */
function mayEditPagesHere(context: WebPartContext): boolean {
  const { list } = context.pageContext;
  const rights = (context.pageContext.legacyPageContext as { listPermsMask?: { Low?: number } }).listPermsMask;
  return list?.serverRelativeUrl.endsWith('/SitePages') === true && ((rights?.Low ?? 0) & editListItems) !== 0;
}

/** Loads what reads a post and what sends the person's answers. Its script isn't part of the first load. */
export const loadReading = oncePerPage(openReading);

async function openReading(context: WebPartContext): ReturnType<LoadReading> {
  const [posts, actions, outbox, page, device, connection, words] = await Promise.all([
    import(
      /* webpackChunkName: 'inspiration-post-gateway' */
      '../../gateways/sharepoint/inspiration/sharePointPostReader'
    ),
    import(/* webpackChunkName: 'inspiration-post-gateway' */ '../../gateways/sharepoint/inspiration/actionSender'),
    import(/* webpackChunkName: 'inspiration-post-gateway' */ '../../gateways/browser/outbox'),
    import(/* webpackChunkName: 'inspiration-post-gateway' */ '../../gateways/browser/outboxPage'),
    import(/* webpackChunkName: 'inspiration-post-gateway' */ '../../gateways/browser/ownerOnDevice'),
    import(/* webpackChunkName: 'inspiration-post-gateway' */ '../../gateways/sharepoint/writingConnection'),
    loadReadingWords(),
  ]);
  const parts = {
    ...sitePartsOf(context),
    site: connection.connectForWriting(context),
    userId: personOf(context).userId,
  };
  const owner = await device.ownerOnDevice(parts.sitePath, personOf(context).aadUserId);
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
export function oncePerPage<T>(open: (context: WebPartContext) => Promise<T>): (context: WebPartContext) => Promise<T> {
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

export function sitePartsOf(context: WebPartContext): SiteParts {
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
export function personOf(context: WebPartContext): { readonly userId: number; readonly aadUserId: string } {
  return context.pageContext.legacyPageContext as { userId: number; aadUserId: string };
}
