import { BearerToken, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults';
import { SPQueryable } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { portalRequests } from '../../../src/gateways/sharepoint/connection';
import { personToken, type PersonKey, type RunningTenant } from '../../support/tenant';

/** The site as a person's browser has it, but for the cookie: a program's door to the same REST, with the person's token. */
export async function siteOf(tenant: RunningTenant, person: PersonKey, sitePath = '/sites/ambassadorportal'): Promise<ISPQueryable> {
  const token = await personToken(tenant.endpoints, person);
  return SPQueryable(tenant.url(sitePath)).using(DefaultHeaders(), DefaultInit(), DefaultParse(), BearerToken(token), portalRequests);
}
