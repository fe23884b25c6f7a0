import { applySite, planSite } from '../../src/provisioning/provision';
import { type RunningTenant, startTenant } from '../support/tenant';
import { dyingAt, dyingAtWrite } from './dyingNetwork';
import { aFreshSite, desired, inSilence, languages, openAsApp } from './sites';
import { snapshot } from './snapshot';

let tenant: RunningTenant;
let wanted: unknown;

beforeAll(async () => {
  tenant = await startTenant('empty');
  const url = await aFreshSite(tenant);
  await applySite(openAsApp(tenant, url), desired, inSilence);
  wanted = await snapshot(openAsApp(tenant, url));
}, 120_000);

afterAll(() => tenant.stop());

describe('provisioning', () => {
  it.each(Object.keys(languages) as (keyof typeof languages)[])(
    'brings a new %s site to what is declared, and has nothing to do the second time', async (language) => {
      const url = await aFreshSite(tenant, language);
      const first = await applySite(openAsApp(tenant, url), desired, inSilence);
      expect(first.steps.length).toBeGreaterThan(30);
      const before = await snapshot(openAsApp(tenant, url));
      const second = await applySite(openAsApp(tenant, url), desired, inSilence);
      expect(second).toEqual({ steps: [], obstacles: [], notices: expect.any(Array) as string[] });
      expect(await snapshot(openAsApp(tenant, url))).toEqual(before);
    }, 60_000);

  it.each([['is lost before it arrives', false], ['is carried out, and its answer lost', true]])(
    'ends at the same site when change after change %s and it is begun anew each time', async (_, carriedOut) => {
      const url = await aFreshSite(tenant);
      const toDo = async (): Promise<string> =>
        (await planSite(openAsApp(tenant, url), desired)).steps.map((step) => `${step.kind} ${step.target}`).join();
      // Of two changes whose second is lost, one is made.
      const least = carriedOut ? 1 : 2;
      let granted = least;
      let deaths = 0;
      for (let before = await toDo(); before !== '' && deaths < 200; deaths += 1) {
        await applySite(openAsApp(tenant, url, dyingAtWrite(granted, carriedOut)), desired, inSilence)
          .catch(() => undefined);
        const after = await toDo();
        // A change that takes two requests gets nowhere with one; it is granted one more then.
        granted = after === before ? granted + 1 : least;
        before = after;
      }
      expect(deaths).toBeGreaterThan(30);
      expect(await snapshot(openAsApp(tenant, url))).toEqual(wanted);
    }, 120_000);

  it('ends at the same site when it is interrupted at any call and repeated', async () => {
    const counter = dyingAt(Infinity, true);
    await applySite(openAsApp(tenant, await aFreshSite(tenant), counter.fetch), desired, inSilence);
    const calls = counter.asked();
    // Every eleventh call, on a site of its own; every change has had its turn above.
    for (let n = 1; n <= calls; n += 11) {
      const url = await aFreshSite(tenant);
      await expect(applySite(openAsApp(tenant, url, dyingAt(n, n % 2 === 0).fetch), desired, inSilence))
        .rejects.toThrow();
      await applySite(openAsApp(tenant, url), desired, inSilence);
      expect(await snapshot(openAsApp(tenant, url))).toEqual(wanted);
    }
  }, 180_000);

  it("refuses to change a column's type, says so, and changes nothing", async () => {
    const url = await aFreshSite(tenant);
    const site = openAsApp(tenant, url);
    await site.web.fields.createFieldAsXml({
      SchemaXml: '<Field Type="Note" Name="AmbTool" StaticName="AmbTool" DisplayName="Vores egen" />', Options: 8,
    });
    const before = await site.web.lists.select('Title')();
    const { steps, obstacles } = await applySite(site, desired, () => {
      throw new Error('A step was taken.');
    });
    expect(steps.length).toBeGreaterThan(0);
    expect(obstacles).toEqual([{ target: 'AmbTool', reason: expect.stringContaining('Choice') as string }]);
    expect(await site.web.lists.select('Title')()).toEqual(before);
  }, 60_000);
});
