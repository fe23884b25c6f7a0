import { isPicturePath } from '../../../domain/inspiration/picturePath';

/**
 * Path and query of a picture on the portal's own host. Undefined for no picture, for what isn't one (SharePoint's grey
 * stand-in below `_layouts` too), and for pictures from elsewhere: the portal makes no request to a foreign host.
 */
export function ownPathOf(url: string | undefined, origin: string): string | undefined {
  if (!url) {
    return undefined;
  }
  try {
    const { origin: host, pathname, search } = new URL(url, origin);
    // To a browser a path that begins with two slashes is another host.
    const isOwn = host === origin && /^\/(?!\/)/.test(pathname);
    return isOwn && isPicturePath(pathname) ? pathname + search : undefined;
  } catch {
    return undefined;
  }
}
