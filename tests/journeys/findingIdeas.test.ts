import type { Browser, Page } from 'playwright-core';
import { axeViolations, launchBrowser, sidewaysOverflow, visitAs, type ThemeName } from '../support/browser';
import { samplePosts } from '../support/samplePosts';
import { readRequests, startTenant, type RunningTenant } from '../support/tenant';

const blog = '/sites/ambassadorportal/SitePages/Inspiration.aspx';
const card = '[data-automation-id="inspiration-card"]';
const phone = { width: 360, height: 740 };

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

/** Waits until exactly these ideas are shown, whatever their order. */
async function expectIdeas(page: Page, titles: readonly string[]): Promise<void> {
  await page.waitForFunction(
    ([selector, wanted]) =>
      JSON.stringify([...document.querySelectorAll(selector)].map((title) => title.textContent).sort()) === wanted,
    [`${card} h3`, JSON.stringify([...titles].sort())] as const
  );
}

const outdoorsInKindergarten = samplePosts.filter(
  ({ themes, settings, minutes }) =>
    themes.includes('Natur, udeliv og science') && settings.includes('Børnehave') && minutes < 30
);

describe('a pædagog narrows the ideas on her phone', () => {
  test('theme, setting and time together; a colleague sees the same by the address', async () => {
    expect(outdoorsInKindergarten.length).toBeGreaterThan(0);
    const hers = await visitAs(browser, tenant, 'paedagog', phone);
    await openBlog(hers.page);
    await hers.page.getByRole('combobox', { name: 'Læreplanstema' }).selectOption('Natur, udeliv og science');
    await hers.page.getByRole('button', { name: 'Filtre' }).click();
    await hers.page.getByRole('combobox', { name: 'Målgruppe' }).selectOption('kindergarten');
    await hers.page.getByRole('combobox', { name: 'Tid' }).selectOption('30');
    await expectIdeas(hers.page, outdoorsInKindergarten.map(({ title }) => title));
    const count = outdoorsInKindergarten.length;
    await hers.page.getByText(count === 1 ? '1 idé' : `${count} ideer`, { exact: true }).waitFor();
    expect(new URL(hers.page.url()).search).toBe('?tema=natur-udeliv-science&for=boernehave&tid=30');

    const theirs = await visitAs(browser, tenant, 'leder');
    await openBlog(theirs.page, new URL(hers.page.url()).search);
    expect(await titlesOn(theirs.page)).toEqual(await titlesOn(hers.page));
    await theirs.page.getByRole('button', { name: 'Fjern Under 30 minutter' }).waitFor();
    await Promise.all([hers.context.close(), theirs.context.close()]);
  });

  test('every number tells how many there are', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openBlog(page);
    await page.getByRole('button', { name: 'Filtre' }).click();
    const inKindergarten = samplePosts.filter(({ settings }) => settings.includes('Børnehave')).length;
    await page.getByRole('option', { name: `Børnehave (${inKindergarten})` }).waitFor({ state: 'attached' });
    const choices = await page.getByRole('combobox', { name: 'Sted' }).locator('option').allInnerTexts();
    const outdoors = samplePosts.filter(({ place }) => place === 'Ude').length;
    expect(choices).toContain(`Ude (${outdoors})`);
    const social = samplePosts.filter(({ themes }) => themes.includes('Social udvikling')).length;
    await page.getByRole('radio', { name: `Social udvikling (${social})` }).waitFor();
    await context.close();
  });

  test('a shared filter is in the first and only question for ideas, and is asked once in a visit', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    const since = new Date().toISOString();
    await openBlog(page, '?tema=natur-udeliv-science&for=boernehave');
    const feeds = async (): Promise<string[]> =>
      (await readRequests(tenant, since)).map(({ path }) => path).filter((path) => path.includes('filter=FirstPublishedDate'));
    const first = await feeds();
    expect(first).toHaveLength(1);
    expect(decodeURIComponent(first[0]).replace(/\+/g, ' ')).toContain("AmbSettings eq 'Børnehave'");
    const shown = await titlesOn(page);
    await page.getByRole('button', { name: 'Fjern Børnehave' }).click();
    await page.waitForFunction(([selector, before]) => document.querySelectorAll(selector).length > before, [card, shown.length] as const);
    await page.getByRole('button', { name: /Filtre/ }).click();
    await page.getByRole('combobox', { name: 'Målgruppe' }).selectOption('kindergarten');
    await expectIdeas(page, shown);
    expect(await feeds()).toHaveLength(2);
    await context.close();
  });

  test('goes on with the feed when the script for filters does not come, and tries again', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', phone);
    await page.route(/chunk\.inspiration-finding_/, (route) => route.abort());
    await openBlog(page);
    await page.getByRole('button', { name: 'Filtre' }).click();
    await page.getByText('Filtrene kunne ikke hentes').waitFor();
    expect((await titlesOn(page)).length).toBe(12);
    await page.unroute(/chunk\.inspiration-finding_/);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByRole('combobox', { name: 'Målgruppe' }).waitFor();
    await context.close();
  });
});

describe('a pædagog searches', () => {
  test('by keyboard alone, and comes to the idea', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openBlog(page);
    await page.getByRole('searchbox', { name: 'Søg i ideerne' }).focus();
    await page.keyboard.type('snegle');
    await page.keyboard.press('Enter');
    await page.locator('mark').first().waitFor();
    expect((await titlesOn(page))[0]).toBe('Sneglen under luppen');
    expect(new URL(page.url()).search).toBe('?soeg=snegle');
    await page.keyboard.press('Escape');
    await page.waitForURL(/Inspiration\.aspx$/);
    await page.locator(card).nth(11).waitFor();
    await context.close();
  });

  test('is told what would be found without the filter', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', phone);
    await openBlog(page, '?soeg=sneglen&for=udskoling');
    await page.getByRole('button', { name: /Uden »Udskoling«: \d+ ide/ }).click();
    await page.locator(`${card} h3`, { hasText: 'Sneglen under luppen' }).waitFor();
    expect(new URL(page.url()).search).toBe('?soeg=sneglen');
    await context.close();
  });

  test('finds the newest ideas meanwhile where nothing is found at all', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', phone);
    await openBlog(page, '?soeg=qwertyuiop');
    await page.getByText('Ingen ideer passer til »qwertyuiop«').waitFor();
    await page.getByRole('heading', { name: 'De nyeste ideer' }).waitFor();
    await context.close();
  });
});

describe('a pædagog reads an idea in place', () => {
  test('and is back at the same spot afterwards, far down in the list', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', phone);
    await openBlog(page);
    await page.getByRole('button', { name: 'Vis flere' }).click();
    await page.locator(card).nth(20).waitFor();
    const link = page.locator(`${card} a`).nth(20);
    await link.scrollIntoViewIfNeeded();
    const before = await link.boundingBox();
    const title = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    expect(page.url()).toMatch(/\?ide=\d+$/);
    await page.goBack();
    await page.locator(`${card} a:focus`).waitFor();
    expect(await page.locator(`${card} a:focus`).innerText()).toBe(title);
    expect(Math.abs((await link.boundingBox())!.y - before!.y)).toBeLessThan(2);
    await context.close();
  });

  test('the address of an open idea shows another person the same', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openBlog(page);
    await page.getByRole('link', { name: 'Lydjagt i skoven' }).click();
    await page.waitForURL(/ide=/);
    const theirs = await visitAs(browser, tenant, 'leder', phone);
    await theirs.page.goto(page.url());
    await theirs.page.getByRole('heading', { level: 2, name: 'Lydjagt i skoven' }).waitFor();
    await theirs.page.getByRole('button', { name: 'Tilbage til ideerne' }).click();
    await theirs.page.locator(card).first().waitFor();
    expect(theirs.page.url()).toMatch(/Inspiration\.aspx$/);
    await Promise.all([context.close(), theirs.context.close()]);
  });
});

describe('everybody can find', () => {
  const themes: ThemeName[] = ['light', 'dark', 'contrast'];
  const cases = themes.flatMap((theme) => [1366, 320].map((width) => ({ theme, width })));

  test.each(cases)('filters and results are free of axe’s findings in $theme at $width px', async ({ theme, width }) => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', { width, theme });
    await openBlog(page, `?theme=${theme}&for=boernehave&soeg=leg`);
    await page.getByRole('button', { name: /Filtre/ }).click();
    await page.getByRole('option', { name: /Børnehave \(\d+\)/ }).waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    const small = await page.locator('[role=search] ~ * button, [role=group] select, button[aria-label^=Fjern]').evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)
    );
    expect(small).toEqual([]);
    await context.close();
  });
});
