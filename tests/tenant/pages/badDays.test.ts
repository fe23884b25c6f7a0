import { createServer, type Server } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../build/paths.mjs';
import { launchBrowser, visitAs } from '../../support/browser';
import { setFaults } from '../../support/faults';
import { startTenant, type RunningTenant } from '../../support/tenant';

let tenant: RunningTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const inspiration = '/sites/ambassadorportal/SitePages/Inspiration.aspx';

async function startEditing(page: Page): Promise<void> {
  await page.goto(tenant.url(inspiration));
  await page.getByRole('button', { name: 'Rediger' }).click();
  await page.waitForSelector('.partTools');
}

describe('when SharePoint fails', () => {
  afterEach(() => setFaults(tenant, {}));

  it('comments say so, and come when one tries again', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await page.goto(tenant.url(inspiration));
    await page.waitForSelector('.spfxPart li a');
    const post = await page.locator('.spfxPart li a').first().getAttribute('href');
    await setFaults(tenant, { failRate: 1 });
    await page.goto(new URL(post ?? '', tenant.url('/')).href);
    await page.locator('.social').scrollIntoViewIfNeeded();
    const alert = page.getByRole('alert').filter({ hasText: 'Kommentarerne kunne ikke hentes.' });
    await alert.waitFor();
    await setFaults(tenant, {});
    await alert.getByRole('button', { name: 'Prøv igen' }).click();
    await page.waitForSelector('.commentList, .comments .quiet');
    await context.close();
  });

  it('an editor sees that nothing is saved, and it is saved once SharePoint answers again', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ejer');
    await startEditing(page);
    await setFaults(tenant, { dropRate: 1 });
    await page.getByRole('button', { name: 'Tilføj sektion her' }).first().click();
    await page.getByRole('button', { name: 'To kolonner' }).click();
    await page.getByText('Ikke gemt: Der er ingen forbindelse til SharePoint.').waitFor({ timeout: 10000 });
    await setFaults(tenant, {});
    await page.getByText(/^Gemt kl\./).waitFor({ timeout: 20000 });
    await page.getByRole('button', { name: 'Kassér ændringer' }).click();
    await page.getByRole('button', { name: 'Ja, kassér dem' }).click();
    await page.getByText('Ændringerne er kasseret.').waitFor();
    await context.close();
  });
});

describe('web parts under development', () => {
  let served: string[];
  let server: Server;

  beforeAll(async () => {
    served = [];
    server = createServer((request, response) => {
      const name = (request.url ?? '').split('/').pop() ?? '';
      served.push(name);
      response.setHeader('Content-Type', 'text/javascript');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(name === 'manifests.js' ? manifestsScript() : readFileSync(join(root, 'release/assets', name)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterAll(() => server.close());

  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** What `heft start` serves as `temp/build/manifests.js`. */
  function manifestsScript(): string {
    const folder = join(root, 'release/manifests');
    const manifests = readdirSync(folder).map((file) => {
      const manifest = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { loaderConfig: { internalModuleBaseUrls: string[] } };
      manifest.loaderConfig.internalModuleBaseUrls = [`${origin()}/dist/`];
      return manifest;
    });
    return `self.debugManifests={getManifests:function(){return ${JSON.stringify(manifests)}}};`;
  }

  it('are loaded from a loopback address over the installed ones', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ejer');
    await page.goto(tenant.url(`${inspiration}?loadSPFX=true&debugManifestsFile=${encodeURIComponent(`${origin()}/temp/manifests.js`)}`));
    await page.getByRole('button', { name: 'Indlæs fejlfindingsscripts' }).click();
    await page.waitForSelector('.spfxPart li a');
    expect(served[0]).toBe('manifests.js');
    expect(served.some((name) => /^inspiration/.test(name))).toBe(true);
    served.length = 0;
    await page.reload();
    await page.waitForSelector('.spfxPart li a');
    expect(served[0]).toBe('manifests.js');
    await context.close();
  });

  it('are not loaded from a link that the person says no to', async () => {
    served.length = 0;
    const { page, context } = await visitAs(browser, tenant, 'ejer');
    await page.goto(tenant.url(`${inspiration}?loadSPFX=true&debugManifestsFile=${encodeURIComponent(`${origin()}/temp/manifests.js`)}`));
    await page.getByRole('button', { name: 'Indlæs dem ikke' }).click();
    await page.waitForSelector('.spfxPart li a');
    expect(served).toEqual([]);
    await context.close();
  });
});
