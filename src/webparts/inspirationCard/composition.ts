import type { AdaptiveCardExtensionContext } from '@microsoft/sp-adaptive-card-extension-base';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { forgetOnSignOut } from '../../gateways/browser/forgetOnSignOut';
import { openLastSeen } from '../../gateways/browser/lastSeen';
import { createSharePointInspirationReader } from '../../gateways/sharepoint/inspiration/sharePointInspirationReader';
import { openSharePoint } from '../../gateways/sharepoint/readSharePoint';

/** What the card reads ideas from. */
export interface IdeaSource {
  readonly reader: InspirationReader;
  /** The portal's site, without a slash at the end. */
  readonly siteUrl: string;
}

/**
 * The reader of inspiration posts on the portal's site, as the person signed in. The dashboard may stand on another
 * site of the same host; a path that leads to another host, or can't be read, means the dashboard's own site.
 */
export function ideaSourceFor(context: AdaptiveCardExtensionContext, sitePath: string): IdeaSource {
  const { web, user } = context.pageContext;
  const own = new URL(web.absoluteUrl);
  const { origin } = own;
  const path = (pathIn(sitePath, own) ?? decodeURI(own.pathname)).replace(/\/+$/, '');
  const siteUrl = origin + encodeURI(path);
  const now = (): Date => new Date();
  const lastSeen = openLastSeen(window.localStorage, path, user.loginName, now);
  if (context.deviceContext !== 'Mobile') {
    forgetOnSignOut(lastSeen, document);
  }
  return {
    siteUrl,
    reader: createSharePointInspirationReader({
      read: openSharePoint(siteUrl),
      sitePath: path,
      origin,
      lastSeen,
      now,
    }),
  };
}

/** The path that an editor wrote; undefined for none, one of another host and what is no path. */
function pathIn(sitePath: string, own: URL): string | undefined {
  try {
    const chosen = new URL(sitePath.trim(), own);
    return sitePath.trim() && chosen.origin === own.origin ? decodeURI(chosen.pathname) : undefined;
  } catch {
    return undefined;
  }
}
