import { BearerToken, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults';
import { SPQueryable } from '@pnp/sp/spqueryable';
import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import { openLastSeen } from '../../../src/gateways/browser/lastSeen';
import { portalRequests } from '../../../src/gateways/sharepoint/connection';
import { createSharePointInspirationReader } from '../../../src/gateways/sharepoint/inspiration/sharePointInspirationReader';
import { personToken, type PersonKey, type RunningTenant } from '../../support/tenant';
import { memoryStorage } from './memoryStorage';

/**
 * The reader as a person's browser has it, but for the cookie: a program's door to the same REST, with the
 * person's token.
 */
export async function readerOf(
  tenant: RunningTenant,
  person: PersonKey,
  parts: { sitePath?: string; storage?: Storage } = {}
): Promise<InspirationReader> {
  const { sitePath = '/sites/ambassadorportal', storage = memoryStorage() } = parts;
  const token = await personToken(tenant.endpoints, person);
  const site = SPQueryable(tenant.url(sitePath)).using(
    DefaultHeaders(),
    DefaultInit(),
    DefaultParse(),
    BearerToken(token),
    portalRequests
  );
  const now = (): Date => new Date();
  const origin = new URL(tenant.endpoints.sharepoint.url).origin;
  return createSharePointInspirationReader({
    site,
    sitePath,
    origin,
    lastSeen: openLastSeen(storage, sitePath, person, now),
    now
  });
}
