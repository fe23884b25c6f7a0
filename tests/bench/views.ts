import type { Page } from 'playwright-core';
import { launchBrowser, visitAs } from '../support/browser';
import { readRequests, startTenant, type RunningTenant } from '../support/tenant';
import { median, type Figure } from './report';

const blog = '/sites/ambassadorportal/SitePages/Inspiration.aspx';
const rounds = 5;
const card = '[data-automation-id="inspiration-card"]';

/** A phone on a slow mobile network: Lighthouse's "slow 4G" and a processor four times slower than this one. */
async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function timeToFirstCard(page: Page, tenant: RunningTenant): Promise<number> {
  const began = performance.now();
  await page.goto(tenant.url(blog));
  await page.locator(card).first().waitFor();
  return performance.now() - began;
}

/** What the feed asks of SharePoint for its first view, from the tenant's own log. */
async function measureTraffic(tenant: RunningTenant, page: Page): Promise<Figure[]> {
  const since = new Date().toISOString();
  await timeToFirstCard(page, tenant);
  const asked = (await readRequests(tenant, since)).filter(({ path }) => path.includes('FirstPublishedDate'));
  return [
    { what: 'round trips of the feed, first view', value: asked.length, unit: '', budget: 1 },
    { what: 'request units', value: asked.reduce((sum, { units }) => sum + units, 0), unit: 'units', budget: 2 },
    { what: 'answer', value: asked.reduce((sum, { bytesOut }) => sum + bytesOut, 0) / 1024, unit: 'KB', budget: 30 }
  ];
}

/** Round trips, units and bytes of the first view, and the time to the first card on a throttled phone. */
export async function measureViews(): Promise<Figure[]> {
  const tenant = await startTenant('content');
  const browser = await launchBrowser();
  try {
    const cold: number[] = [];
    const warm: number[] = [];
    let traffic: Figure[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { page, context } = await visitAs(browser, tenant, 'paedagog', { width: 360, height: 740 });
      if (round === 0) {
        traffic = await measureTraffic(tenant, page);
        await context.close();
        continue;
      }
      await throttle(page);
      cold.push(await timeToFirstCard(page, tenant));
      warm.push(await timeToFirstCard(page, tenant));
      await context.close();
    }
    return [
      ...traffic,
      { what: 'time to first card, throttled phone, cold', value: median(cold) / 1000, unit: 's' },
      { what: 'time to first card, throttled phone, warm', value: median(warm) / 1000, unit: 's' },
      { what: 'warm / cold', value: median(warm) / median(cold), unit: '' }
    ];
  } finally {
    await browser.close();
    await tenant.stop();
  }
}
