import { DefaultParse, InjectHeaders, RejectOnError, ResolveOnData } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { SPQueryable } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { retryingFetch } from './retryingFetch';

/**
 * The site as the signed-in person reads it, from inside a page: PnPjs with the portal's own way of sending.
 * Requests are made from it by `SPCollection(site, path)` and `SPInstance(site, path)`; the fluent `spfi()` and
 * the behaviour `SPFx()` would bring the modules for writing and batching along. Whoever writes takes
 * `connectForWriting`; a first view `openSharePoint`.
 *
 * @param webUrl absolute address of the site
 */
export function connectForReading(webUrl: string): ISPQueryable {
  return SPQueryable(webUrl).using(RejectOnError(), ResolveOnData(), DefaultParse(), portalRequests);
}

/**
 * How the portal asks. Without OData's annotations, which make a feed twice as big. And with its own sending:
 * PnPjs waits as long as `Retry-After` says, without limit or jitter, and never gives up on silence. The browser
 * is to ask SharePoint again, not to answer from its own cache.
 */
export function portalRequests<T extends Queryable>(instance: T): T {
  const send = retryingFetch((url, init) => fetch(url, { ...init, cache: 'no-cache' }));
  instance.using(InjectHeaders({ Accept: 'application/json;odata=nometadata' }));
  instance.on.send.replace((url, init) => send(url.toString(), init));
  return instance;
}
