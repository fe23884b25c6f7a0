import type { Browser, BrowserContextOptions } from 'playwright-core';
import { axeViolations, launchBrowser, sidewaysOverflow } from '../../support/browser';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';
import { askEntra } from '../../support/askEntra';

let tenant: RunningTenant;
let browser: Browser;
beforeAll(async () => {
  [tenant, browser] = await Promise.all([startFreshTenant(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

async function openSignIn(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(tenant.url('/_layouts/15/signin?ReturnUrl=%2F_local%2Ffaults'));
  return page;
}

describe('the sign-in page', () => {
  it.each<[string, BrowserContextOptions]>([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['in high contrast', { forcedColors: 'active' }],
    ['on a small phone', { viewport: { width: 320, height: 640 } }]
  ])('is accessible %s', async (_where, options) => {
    const page = await openSignIn(options);
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    const heights = await page.locator('.person, input[type=search], form button').evaluateAll(
      (targets) => targets.map((target) => target.getBoundingClientRect().height)
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  it('needs nothing but a keyboard: search a person, choose, and be where one was going', async () => {
    const page = await openSignIn();
    await page.getByLabel('Find en anden person').focus();
    await page.keyboard.type('kursus');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=kursus/);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toContain('Karen Kursusansvarlig');
    await page.keyboard.press('Enter');
    await page.waitForURL(tenant.url('/_local/faults'));
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual([expect.stringMatching(/^FedAuth_/)]);
    await page.context().close();
  });

  it('shows a name with markup in it as text', async () => {
    const page = await openSignIn();
    await page.goto(tenant.url('/_layouts/15/signin?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'));
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('input[type=search]').inputValue()).toBe('"><img src=x onerror=alert(1)>');
    await page.context().close();
  });
});

describe('the page for device codes', () => {
  it.each<[string, BrowserContextOptions]>([
    ['in light', { colorScheme: 'light' }],
    ['in dark, on a small phone', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }]
  ])('is accessible and needs nothing but a keyboard %s', async (_where, options) => {
    const { endpoints } = tenant;
    const { json } = await askEntra(endpoints, `/${endpoints.entra.tenantId}/oauth2/v2.0/devicecode`, {
      client_id: endpoints.apps['personalProvisioning'].clientId, scope: `${endpoints.sharepoint.url}/.default`
    });
    const page = await (await browser.newContext({ ...options, ignoreHTTPSErrors: true })).newPage();
    const isFit = async (): Promise<void> => {
      expect([await axeViolations(page), await sidewaysOverflow(page)]).toEqual([[], 0]);
      const heights = await page.locator('button, input[type=text]').evaluateAll(
        (targets) => targets.map((target) => target.getBoundingClientRect().height)
      );
      expect(heights.every((height) => height >= 44)).toBe(true);
    };
    await page.goto(String(json['verification_uri']));
    await isFit();
    await page.getByLabel('Kode').fill('NIX');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await isFit();
    await page.getByLabel('Kode').fill(String(json['user_code']));
    await page.keyboard.press('Enter');
    await page.getByText('ambassadorportal-provisioning-by-person').waitFor();
    await isFit();
    await page.getByRole('button', { name: 'Ejvind Ejer' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Du er logget på' }).waitFor();
    await isFit();
    await page.context().close();
  });
});
