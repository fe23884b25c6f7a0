import { SPQueryable } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { SPFx } from '@pnp/sp/behaviors/spfx';
import type { ISPFXContext } from '@pnp/sp/behaviors/spfx';
import { portalRequests } from './connection';

/** The site as the signed-in person reads and writes it: with the form digest that SharePoint wants of a write. */
export function connectForWriting(context: ISPFXContext): ISPQueryable {
  return SPQueryable(context.pageContext.web.absoluteUrl).using(SPFx(context), portalRequests);
}
