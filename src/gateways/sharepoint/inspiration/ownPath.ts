/** SharePoint's stand-in for a page without a picture. */
const standIn = '/_layouts/15/images/';

/**
 * Path and query of a picture on the portal's own host. Undefined for no picture, SharePoint's grey stand-in,
 * and pictures from elsewhere: the portal makes no request to a foreign host.
 */
export function ownPathOf(url: string | undefined, origin: string): string | undefined {
  if (!url) {
    return undefined;
  }
  try {
    const parsed = new URL(url, origin);
    const isOwn = parsed.origin === origin && !parsed.pathname.includes(standIn);
    return isOwn ? parsed.pathname + parsed.search : undefined;
  } catch {
    return undefined;
  }
}
