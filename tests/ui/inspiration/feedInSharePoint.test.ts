import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visitAs, type Visit } from '../../support/browser';
import { pathOfPost } from '../../support/postPages';
import { startTenant, type RunningTenant } from '../../support/tenant';

const feed = '/sites/ambassadorportal/SitePages/Inspiration.aspx';
const card = '[data-automation-id="inspiration-card"]';

let tenant: RunningTenant;
let browser: Browser;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

beforeEach(async () => {
  visit = await visitAs(browser, tenant, 'paedagog');
  page = visit.page;
});

afterEach(() => visit.context.close());

async function openFeed(): Promise<void> {
  await page.goto(tenant.url(feed));
  await page.locator(card).first().waitFor();
}

const titles = (): Promise<string[]> => page.locator(`${card} h3`).allTextContents();

describe('the feed in a SharePoint page', () => {
  it('is read by keyboard alone: theme, idea, more, and on from the first new idea', async () => {
    await openFeed();
    await page.getByRole('radio', { name: 'Alle temaer' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/alsidig-personlig-udvikling/);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/Inspiration\.aspx$/);
    await page.locator(card).nth(11).waitFor();
    await page.getByRole('button', { name: 'Vis flere' }).focus();
    await page.keyboard.press('Enter');
    await page.locator(card).nth(12).waitFor();
    const focused = page.locator(`${card} a:focus`);
    await focused.waitFor();
    expect(await focused.textContent()).toBe((await titles())[12]);
  });

  it('comes home to the same idea after Back, also below "Vis flere"', async () => {
    await openFeed();
    await page.getByRole('button', { name: 'Vis flere' }).click();
    const link = page.locator(`${card} a`).nth(17);
    const title = await link.textContent();
    await link.click();
    await page.getByRole('heading', { level: 2, name: title! }).waitFor();
    await page.goBack();
    await page.locator(`${card} a:focus`).waitFor();
    expect(await page.locator(`${card} a:focus`).textContent()).toBe(title);
    expect(await page.locator(card).count()).toBe(24);
  });

  it('opens ideas in place though SharePoint takes links to pages, and follows its menu home', async () => {
    await openFeed();
    const link = page.locator(`${card} a`).first();
    const title = await link.textContent();
    await link.click();
    await page.getByRole('heading', { level: 2, name: title! }).waitFor();
    expect(page.url()).toMatch(/Inspiration\.aspx\?ide=\d+$/);
    await page.evaluate(() => ((window as { isSamePage?: boolean }).isSamePage = true));
    await page.locator('.siteLinks').getByRole('link', { name: 'Inspiration', exact: true }).click();
    await page.waitForURL(/Inspiration\.aspx$/);
    await page.locator(card).first().waitFor();
    expect(await page.evaluate(() => (window as { isSamePage?: boolean }).isSamePage)).toBe(true);
  });

  it('shows what was seen last when SharePoint does not answer, and says that it did not', async () => {
    await openFeed();
    const seen = await titles();
    await page.route(/getList/, (route) => route.abort());
    await openFeed();
    expect(await titles()).toEqual(seen);
    await page.getByText('som de var sidst').waitFor();
  });
});

describe('an editor of the page', () => {
  it('makes the feed a short list of quick ideas that readers don’t choose in', async () => {
    const theirs = await visitAs(browser, tenant, 'ejer');
    await theirs.page.goto(tenant.url(feed));
    await theirs.page.getByRole('button', { name: 'Rediger' }).click();
    await theirs.page.locator(card).first().waitFor();
    await theirs.page.getByRole('button', { name: 'Rediger egenskaber' }).first().click();
    const pane = theirs.page.getByRole('complementary', { name: 'Egenskaber' });
    await pane.getByLabel('Layout').selectOption('Kompakt liste');
    await pane.getByLabel('Tid').selectOption('Under 15 minutter');
    await pane.getByText('Søgning og filtre').click();
    await theirs.page.getByRole('searchbox', { name: 'Søg i ideerne' }).waitFor({ state: 'detached' });
    await theirs.page.waitForFunction((selector) => {
      const cards = [...document.querySelectorAll(selector)];
      const minutesOf = (one: Element): number => Number(/(\d+) min/.exec(one.textContent ?? '')?.[1]);
      return cards.length > 0 && cards.every((one) => !one.querySelector('img') && minutesOf(one) < 15);
    }, card);
    await theirs.context.close();
  });
});

describe('the facts on a post', () => {
  it('lead on to the other ideas with the same theme', async () => {
    await page.goto(tenant.url(await pathOfPost(tenant, 'lydjagt-i-skoven')));
    const facts = page.getByRole('region', { name: 'Fakta om ideen' });
    await facts.getByText('30 min.').waitFor();
    await facts.getByRole('link', { name: 'Natur, udeliv og science' }).click();
    await page.waitForURL(/Inspiration\.aspx\?tema=natur-udeliv-science$/);
    await page.locator(card).first().waitFor();
    expect(await titles()).toContain('Lydjagt i skoven');
  });
});
