import { HttpRequestError } from '@pnp/queryable';
import { StepError } from '../../src/provisioning/execute';
import { explain } from '../../src/provisioning/explain';
import { applySite, planSite } from '../../src/provisioning/provision';
import { connectSite } from '../../src/provisioning/site/connect';
import { setFaults } from '../support/faults';
import { type PersonKey, personToken, type RunningTenant, startTenant } from '../support/tenant';
import { aFreshSite, desired, inSilence, openAsApp } from './sites';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await startTenant('empty');
});

afterAll(() => tenant.stop());

async function reasonOf(failing: Promise<unknown>): Promise<string> {
  return failing.then(() => 'It did not fail.', explain);
}

describe('provisioning on a bad day', () => {
  afterEach(() => setFaults(tenant, { failRate: 0, dropRate: 0, latencyMs: 0 }));

  it('waits as long as SharePoint asks, and goes on', async () => {
    const url = await aFreshSite(tenant);
    await setFaults(tenant, { failRate: 0.1, failWith: 429, seed: 5 });
    const patient = connectSite({
      siteUrl: url, tenantId: tenant.endpoints.entra.tenantId, token: await tokenOf('ejer'), attempts: 6,
    });
    await applySite(patient, desired, inSilence);
    await setFaults(tenant, { failRate: 0 });
    expect((await planSite(openAsApp(tenant, url), desired)).steps).toEqual([]);
  }, 60_000);

  it('tells a reader that rights are missing', async () => {
    const url = await aFreshSite(tenant);
    await applySite(openAsApp(tenant, url), desired, inSilence);
    const site = connectSite({
      siteUrl: url, tenantId: tenant.endpoints.entra.tenantId, token: await tokenOf('paedagog'), attempts: 1,
    });
    expect(await reasonOf(applySite(site, desired, inSilence))).toMatch(/403.*mangler rettigheder/s);
  });
});

it('says what keeps an app catalogue from taking a package', async () => {
  const refused = new Response('{"odata.error":{"message":{"value":"Access denied."}}}', { status: 403 });
  const step = { kind: 'app.upload', target: 'x.sppkg', subject: 'Pakken', change: 'create' as const, apply: () => Promise.resolve() };
  const reason = new HttpRequestError('Error making HttpClient request', refused);
  expect(await explain(new StepError(step, 1, 2, reason))).toMatch(/Access denied.*DenyAddAndCustomizePages 0/s);
});

async function tokenOf(person: PersonKey): Promise<() => Promise<string>> {
  const token = await personToken(tenant.endpoints, person);
  return () => Promise.resolve(token);
}
