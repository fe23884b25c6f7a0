import { InjectHeaders } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { SPQueryable } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { SPFx } from '@pnp/sp/behaviors/spfx';
import type { ISPFXContext } from '@pnp/sp/behaviors/spfx';
import { retryingFetch } from './retryingFetch';

/**
 * The site as the signed-in person meets it, from inside a page: PnPjs with the portal's own way of sending.
 * Requests are made from it by `SPCollection(site, path)` and `SPInstance(site, path)`; the fluent `spfi()`
 * would bring the modules for writing along, 3 KB that a reader never uses.
 */
export function connectToSharePoint(context: ISPFXContext): ISPQueryable {
  return SPQueryable(context.pageContext.web.absoluteUrl).using(SPFx(context), portalRequests);
}

/**
 * How the portal asks. Without OData's annotations, which make a feed twice as big. And with its own sending:
 * PnPjs waits as long as `Retry-After` says, without limit or jitter, and never gives up on silence.
 */
export function portalRequests<T extends Queryable>(instance: T): T {
  const send = retryingFetch((url, init) => fetch(url, init));
  instance.using(InjectHeaders({ Accept: 'application/json;odata=nometadata' }));
  instance.on.send.replace((url, init) => send(url.toString(), init));
  return instance;
}
