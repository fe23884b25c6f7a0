import type { Handler } from '../http';
import type { SiteIds } from '../sharepoint/siteIds';

/**
 * SharePoint's handler, watched: tells of the site's ids whenever a list has come, gone or moved, so that
 * `endpoints.json` names the lists that provisioning makes while the tenant runs.
 */
export function tellingOfLists(handle: Handler, read: () => SiteIds, tell: (ids: SiteIds) => void): Handler {
  let told = JSON.stringify(read());
  return async (request) => {
    const response = await handle(request);
    if (request.method !== 'GET') {
      const ids = read();
      const now = JSON.stringify(ids);
      if (now !== told) {
        told = now;
        tell(ids);
      }
    }
    return response;
  };
}
