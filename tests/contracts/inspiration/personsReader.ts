import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import { openLastSeen } from '../../../src/gateways/browser/lastSeen';
import { createSharePointInspirationReader } from '../../../src/gateways/sharepoint/inspiration/sharePointInspirationReader';
import { openSharePoint } from '../../../src/gateways/sharepoint/readSharePoint';
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
  const read = openSharePoint(tenant.url(sitePath), { Authorization: `Bearer ${token}` });
  const now = (): Date => new Date();
  const origin = new URL(tenant.endpoints.sharepoint.url).origin;
  return createSharePointInspirationReader({
    read,
    sitePath,
    origin,
    lastSeen: openLastSeen(storage, sitePath, person, now),
    now
  });
}
