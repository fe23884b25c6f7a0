import type { Browser, Page } from 'playwright-core';
import { axeViolations, launchBrowser, sidewaysOverflow, visitAs, type ThemeName } from '../support/browser';
import { pathOfPost } from '../support/postPages';
import { readRequests, startTenant, type RunningTenant } from '../support/tenant';

const blog = '/sites/ambassadorportal/SitePages/Inspiration.aspx';
const card = '[data-automation-id="inspiration-card"]';

let tenant: RunningTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const titlesOn = (page: Page): Promise<string[]> => page.locator(`${card} h3`).allInnerTexts();

async function openBlog(page: Page, query = ''): Promise<void> {
  await page.goto(tenant.url(`${blog}${query}`));
  await page.locator(card).first().waitFor();
}

describe('a pædagog looks for an idea for tomorrow', () => {
  test('signs in by choosing who she is and reads the newest ideas', async () => {
    const context = await browser.newContext({ locale: 'da-DK' });
    const page = await context.newPage();
    await page.goto(tenant.url('/sites/ambassadorportal'));
    await page.getByRole('link', { name: /Pia Pædagog/ }).or(page.getByRole('button', { name: /Pia Pædagog/ })).click();
    await page.locator(card).first().waitFor();
    expect((await titlesOn(page)).length).toBe(12);
    await context.close();
  });

  test('asks SharePoint once for the first view: at most 2 units and 30 KB', async () => {
    const { page, context, foreignRequests, errors } = await visitAs(browser, tenant, 'paedagog');
    const since = new Date().toISOString();
    await openBlog(page);
    const asked = (await readRequests(tenant, since)).filter(({ path }) => path.includes('FirstPublishedDate'));
    expect(asked).toHaveLength(1);
    expect(asked[0].units).toBeLessThanOrEqual(2);
    expect(asked[0].bytesOut).toBeLessThanOrEqual(30 * 1024);
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a second visit shows cards before SharePoint has answered', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openBlog(page);
    const before = await titlesOn(page);
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(/_api\/.*FirstPublishedDate/, async (route) => {
      await held;
      await route.continue();
    });
    await openBlog(page);
    expect(await titlesOn(page)).toEqual(before);
    letThrough();
    await context.close();
  });

  test('on a phone sees the whole of the first idea at once, and the menu of themes is 44 px high', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', { width: 360, height: 740 });
    await openBlog(page);
    const box = await page.locator(card).first().boundingBox();
    expect(box!.y + box!.height).toBeLessThan(740);
    const menu = await page.getByRole('combobox', { name: 'Læreplanstema' }).boundingBox();
    expect(menu!.height).toBeGreaterThanOrEqual(44);
    await context.close();
  });

  test('chooses a theme; the address shows another person the same', async () => {
    const hers = await visitAs(browser, tenant, 'paedagog', { width: 360, height: 740 });
    await openBlog(hers.page);
    await hers.page.getByRole('combobox', { name: 'Læreplanstema' }).selectOption('Natur, udeliv og science');
    await hers.page.waitForURL(/tema=natur-udeliv-science/);
    await expectOnlyTheme(hers.page, 'Natur, udeliv og science');
    const titles = await titlesOn(hers.page);
    expect(titles.length).toBeGreaterThan(4);

    const his = await visitAs(browser, tenant, 'leder');
    await openBlog(his.page, new URL(hers.page.url()).search);
    await expectOnlyTheme(his.page, 'Natur, udeliv og science');
    expect(await titlesOn(his.page)).toEqual(titles);
    await Promise.all([hers.context.close(), his.context.close()]);
  });

  test('pages to the very last idea: each once, newest first', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openBlog(page);
    const more = page.getByRole('button', { name: 'Vis flere' });
    while (await more.isVisible()) {
      const shown = await page.locator(card).count();
      await more.click();
      await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length > count, [card, shown] as const);
    }
    const titles = await titlesOn(page);
    expect(titles.length).toBe(36);
    expect(new Set(titles).size).toBe(36);
    const dates = await page.locator(`${card} time`).evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates).toEqual([...dates].sort().reverse());
    await context.close();
  });

  test('opens an idea: what it takes, how it is done, what others said', async () => {
    const { page, context, errors } = await visitAs(browser, tenant, 'paedagog', { width: 360, height: 740 });
    await openBlog(page);
    await page.getByRole('link', { name: 'Lydjagt i skoven' }).click();
    await page.getByRole('heading', { level: 2, name: 'Lydjagt i skoven' }).waitFor();
    await page.getByText('Børnehaven Eventyrengen').waitFor();
    for (const fact of ['30 min.', 'Ude', 'Børnehave', 'Lydoptager']) {
      expect(await page.getByText(fact, { exact: true }).count()).toBeGreaterThan(0);
    }
    expect(await page.locator('ol li').count()).toBeGreaterThanOrEqual(3);
    // Comments are asked for when the reader comes near them.
    await page.keyboard.press('End');
    await page.getByRole('heading', { name: /kommentar/i }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('comes to an idea with the keyboard alone', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openBlog(page);
    const [first] = await titlesOn(page);
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((title) => document.activeElement?.textContent === title, first)) {
        break;
      }
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: first }).waitFor();
    await context.close();
  });
});

async function expectOnlyTheme(page: Page, theme: string): Promise<void> {
  await page.waitForFunction(
    ([selector, name]) => {
      const cards = [...document.querySelectorAll(selector)];
      return cards.length > 0 && cards.every((one) => one.textContent?.includes(name));
    },
    [card, theme] as const
  );
}

describe('everybody can use it', () => {
  const themes: ThemeName[] = ['light', 'dark', 'contrast'];
  const widths = [1366, 320];
  const views = [
    { name: 'the blog', path: async () => blog, ready: card },
    { name: 'an idea', path: () => pathOfPost(tenant, 'lydjagt-i-skoven'), ready: 'ol li' }
  ];
  const cases = views.flatMap((view) => themes.flatMap((theme) => widths.map((width) => ({ ...view, theme, width }))));

  test.each(cases)('$name is free of axe’s findings in $theme at $width px and never scrolls sideways', async ({ path, ready, theme, width }) => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', { width, theme });
    await page.goto(tenant.url(`${await path()}?theme=${theme}`));
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
