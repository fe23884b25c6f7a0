import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { forgetOnSignOut } from '../../gateways/browser/forgetOnSignOut';
import { openLastSeen } from '../../gateways/browser/lastSeen';
import { connectForReading } from '../../gateways/sharepoint/connection';
import { createSharePointInspirationReader } from '../../gateways/sharepoint/inspiration/sharePointInspirationReader';

/** The reader of inspiration posts, on the site that the web part stands on and as the person signed in. */
export function inspirationReaderFor(context: WebPartContext): InspirationReader {
  const { web, user } = context.pageContext;
  const now = (): Date => new Date();
  const lastSeen = openLastSeen(window.localStorage, web.serverRelativeUrl, user.loginName, now);
  forgetOnSignOut(lastSeen, document);
  return createSharePointInspirationReader({
    site: connectForReading(web.absoluteUrl),
    sitePath: web.serverRelativeUrl.replace(/\/$/, ''),
    origin: new URL(web.absoluteUrl).origin,
    lastSeen,
    now,
  });
}
