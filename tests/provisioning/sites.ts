import { resolve } from 'node:path';
import { type DesiredSite, readDesired } from '../../src/provisioning/desired/readDesired';
import { connectSite, type Site } from '../../src/provisioning/site/connect';
import { type Caller, openCaller } from '../../src/provisioning/site/credentials';
import { readLocalTenant } from '../../src/provisioning/site/localTenant';
import type { Fetch } from '../../src/provisioning/site/retry';
import { signInToLocalTenant } from '../../src/provisioning/site/settings';
import type { RunningTenant } from '../support/tenant';

export const desired: DesiredSite = readDesired(resolve('sharepoint'));

/** SharePoint's numbers of languages. */
export const languages = { Danish: 1030, English: 1033, Finnish: 1035 } as const;

let caller: Caller | undefined;
let sites = 0;

function callerOf(tenant: RunningTenant): Caller {
  const local = readLocalTenant(`${tenant.data}/endpoints.json`);
  return (caller ??= openCaller(signInToLocalTenant(local.sharepoint.siteUrl, local)));
}

/** The site as the provisioning app sees it; `fetch` may fail on purpose. */
export function openAsApp(tenant: RunningTenant, siteUrl: string, fetchWith: Fetch = fetch): Site {
  return connectSite({ siteUrl, ...callerOf(tenant), fetch: fetchWith, attempts: 1 });
}

/** Address of a new, empty communication site. */
export async function aFreshSite(tenant: RunningTenant, language: keyof typeof languages = 'Danish'): Promise<string> {
  sites += 1;
  const url = tenant.url(`/sites/provisioning-${sites}`);
  const response = await fetch(tenant.url('/_api/SPSiteManager/create'), {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await callerOf(tenant).token()}`,
      Accept: 'application/json',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      request: {
        Title: 'Tomt websted', Url: url, Lcid: languages[language], WebTemplate: 'SITEPAGEPUBLISHING#0',
        ShareByEmailEnabled: false, Owner: tenant.endpoints.persons.ejer.userName,
      },
    }),
  });
  if (!response.ok) {
    throw new Error(`No site: ${response.status} ${await response.text()}`);
  }
  return url;
}

/** Nobody is told of progress. */
export const inSilence = (): void => undefined;
