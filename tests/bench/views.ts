import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visitAs } from '../support/browser';
import { startCrowdedTenant } from '../support/crowded';
import { readRequests, startTenant, type RunningTenant } from '../support/tenant';
import { median, type Figure } from './report';

const blog = '/sites/ambassadorportal/SitePages/Inspiration.aspx';
const rounds = 4;
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

/**
 * The same while SharePoint answers nothing of what the web part asks: what the device knows has to do. By the browser's
 * own protocol, since Playwright's routing switches the browser's cache off.
 */
async function timeWithoutAnswers(page: Page, tenant: RunningTenant): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/_api/web/getList*' }] });
  const elapsed = await timeToFirstCard(page, tenant);
  await session.detach();
  return elapsed;
}

/** From a tap on a card until the idea is there to read, in place. */
async function timeToReading(page: Page): Promise<number> {
  const title = await page.locator(`${card} h3`).first().innerText();
  const began = performance.now();
  await page.locator(`${card} a`).first().click();
  await page.getByRole('heading', { name: title, level: 2 }).first().waitFor();
  return performance.now() - began;
}

/** What the feed asks of SharePoint for its first view, from the tenant's own log. */
async function measureTraffic(tenant: RunningTenant, browser: Browser): Promise<Figure[]> {
  const { page, context } = await visitAs(browser, tenant, 'paedagog', { width: 360, height: 740 });
  const since = new Date().toISOString();
  await timeToFirstCard(page, tenant);
  const asked = (await readRequests(tenant, since)).filter(({ path }) => path.includes('FirstPublishedDate'));
  await context.close();
  return [
    { what: 'round trips of the feed, first view', value: asked.length, unit: '', budget: 1 },
    { what: 'request units', value: asked.reduce((sum, { units }) => sum + units, 0), unit: 'units', budget: 2 },
    { what: 'answer', value: asked.reduce((sum, { bytesOut }) => sum + bytesOut, 0) / 1024, unit: 'KB', budget: 30 }
  ];
}

/** Milliseconds, one of each visit: with an empty device, and again with what that visit left. */
type Times = Record<'cold' | 'warm' | 'unanswered' | 'reading', number[]>;

async function measureTimes(tenant: RunningTenant, browser: Browser): Promise<Times> {
  const times: Times = { cold: [], warm: [], unanswered: [], reading: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', { width: 360, height: 740 });
    await throttle(page);
    times.cold.push(await timeToFirstCard(page, tenant));
    times.reading.push(await timeToReading(page));
    times.warm.push(await timeToFirstCard(page, tenant));
    times.unanswered.push(await timeWithoutAnswers(page, tenant));
    await context.close();
  }
  return times;
}

async function measureBlog(
  start: () => Promise<RunningTenant>, browser: Browser
): Promise<{ traffic: Figure[]; times: Times }> {
  const tenant = await start();
  try {
    return { traffic: await measureTraffic(tenant, browser), times: await measureTimes(tenant, browser) };
  } finally {
    await tenant.stop();
  }
}

/** Nothing may grow with the number of ideas; what is left is noise. */
const noMoreThan = 1.25;

/** Of the quickest visits, which the rest of the machine disturbed least. */
const ratio = (one: number[], other: number[]): number => Math.min(...one) / Math.min(...other);

/**
 * Round trips, units and bytes of the first view, and times on a throttled phone: to the first card and to an opened
 * idea, with 36 ideas and with ten thousand more.
 */
export async function measureViews(): Promise<Figure[]> {
  const browser = await launchBrowser();
  try {
    const few = await measureBlog(() => startTenant('content'), browser);
    const many = await measureBlog(startCrowdedTenant, browser);
    const told = (what: string, of: keyof Times): Figure[] => [
      { what: `${what}, 36 ideas`, value: median(few.times[of]) / 1000, unit: 's' },
      { what: `${what}, 10,000 ideas`, value: median(many.times[of]) / 1000, unit: 's' }
    ];
    const named = (figures: Figure[], ideas: string): Figure[] =>
      figures.map((figure) => ({ ...figure, what: `${figure.what}, ${ideas} ideas` }));
    return [
      ...named(few.traffic, '36'),
      ...named(many.traffic, '10,000'),
      ...told('first card, throttled phone, cold', 'cold'),
      ...told('first card, throttled phone, warm', 'warm'),
      ...told('first card, while SharePoint answers nothing, warm', 'unanswered'),
      ...told('an idea opened in place, its script not loaded yet', 'reading'),
      { what: 'warm / cold, 36 ideas', value: ratio(few.times.warm, few.times.cold), unit: '' },
      { what: 'first card cold, 10,000 / 36', value: ratio(many.times.cold, few.times.cold), unit: '', budget: noMoreThan },
      { what: 'first card warm, 10,000 / 36', value: ratio(many.times.warm, few.times.warm), unit: '', budget: noMoreThan }
    ];
  } finally {
    await browser.close();
  }
}
