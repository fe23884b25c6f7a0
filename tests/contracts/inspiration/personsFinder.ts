import { SPInstance } from '@pnp/sp/spqueryable';
import type { InspirationFinder } from '../../../src/domain/inspiration/inspirationFinder';
import type { KeptCatalogue } from '../../../src/gateways/browser/keptCatalogue';
import { createSharePointInspirationFinder } from '../../../src/gateways/sharepoint/inspiration/sharePointInspirationFinder';
import type { PersonKey, RunningTenant } from '../../support/tenant';
import { siteOf } from './personsSite';

/** What a browser would keep, where there is no browser. */
export function keptInMemory(): KeptCatalogue {
  let kept: string | undefined;
  return {
    read: async () => (kept === undefined ? undefined : (JSON.parse(kept) as unknown)),
    keep: async (value) => {
      kept = JSON.stringify(value);
    },
    clear: async () => {
      kept = undefined;
    }
  };
}

/** The finder as a person's browser has it when a visit begins, but for the cookie. */
export async function finderOf(
  tenant: RunningTenant,
  person: PersonKey,
  parts: { kept?: KeptCatalogue; now?: () => Date } = {}
): Promise<InspirationFinder> {
  const sitePath = '/sites/ambassadorportal';
  const site = await siteOf(tenant, person, sitePath);
  const { Id: userId } = await SPInstance(site, '_api/web/currentuser').select('Id')<{ Id: number }>();
  const { kept = keptInMemory(), now = (): Date => new Date() } = parts;
  return createSharePointInspirationFinder({
    site,
    sitePath,
    origin: new URL(tenant.endpoints.sharepoint.url).origin,
    userId,
    kept,
    now
  });
}
