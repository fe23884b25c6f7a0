import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import { axeViolations, launchBrowser, sidewaysOverflow, visitAs, type ThemeName } from '../support/browser';
import { setFaults } from '../support/faults';
import { plainPnpjs } from '../support/program';
import { personToken, readRequests, startTenant, type RunningTenant } from '../support/tenant';

const site = '/sites/ambassadorportal';
const dashboard = `${site}/_layouts/15/vivahome.aspx`;
const feedQuestion = /_api\/.*FirstPublishedDate/;

let tenant: RunningTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

afterEach(() => setFaults(tenant, {}));

const cardOn = (page: Page): Locator => page.getByRole('article');
const headingOn = (page: Page): Locator => cardOn(page).getByRole('heading');

/** The titles on the blog, newest first: what the card is to agree with. */
async function newestOnBlog(page: Page, query = ''): Promise<string[]> {
  await page.goto(tenant.url(`${site}/SitePages/Inspiration.aspx${query}`));
  const titles = page.locator('[data-automation-id="inspiration-card"] h3');
  await titles.first().waitFor();
  return titles.allInnerTexts();
}

async function openDashboard(page: Page, query = ''): Promise<void> {
  await page.goto(tenant.url(dashboard + query));
  await cardOn(page).getByRole('link').or(cardOn(page).getByRole('button')).first().waitFor();
}

async function openQuickView(page: Page): Promise<Locator> {
  await headingOn(page).getByRole('button').click();
  const quickView = page.getByRole('dialog');
  await quickView.getByRole('link').first().waitFor();
  return quickView;
}

/** The page that a click opens in a new tab. */
async function openedBy(context: BrowserContext, link: Locator): Promise<Page> {
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await opened.waitForLoadState();
  return opened;
}

describe('a pædagog meets the newest idea on the dashboard of Viva Connections', () => {
  test('the card shows what the blog begins with, its theme, and leads to its page', async () => {
    const { page, context, foreignRequests, errors } = await visitAs(browser, tenant, 'paedagog');
    const [newest] = await newestOnBlog(page);
    await openDashboard(page);
    await headingOn(page).getByText(newest).waitFor();
    expect(await cardOn(page).innerText()).toContain('Ny idé');
    expect(await cardOn(page).innerText()).toContain('Kommunikation og sprog');
    const idea = await openedBy(context, cardOn(page).getByRole('link', { name: 'Se ideen' }));
    await idea.getByRole('heading', { level: 1, name: newest }).waitFor();
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('it costs one question of at most 2 units', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    const since = new Date().toISOString();
    await openDashboard(page);
    await cardOn(page).getByRole('link', { name: 'Se ideen' }).waitFor();
    const asked = (await readRequests(tenant, since)).filter(({ path }) => path.includes('FirstPublishedDate'));
    expect(asked).toHaveLength(1);
    expect(asked[0].units).toBeLessThanOrEqual(2);
    await context.close();
  });

  test('it opens to the three newest, each a link to its page', async () => {
    const { page, context, errors } = await visitAs(browser, tenant, 'paedagog');
    const [first, second, third] = await newestOnBlog(page);
    await openDashboard(page);
    const quickView = await openQuickView(page);
    await quickView.getByRole('heading', { name: 'Nye ideer' }).waitFor();
    const links = await quickView.getByRole('link').allInnerTexts();
    expect(links.map((link) => link.split('\n')[0])).toEqual([first, second, third, 'Alle ideer']);
    expect(links[0]).toMatch(/\d+ min\. · /);
    expect(await quickView.locator('[style*="background-image"]').count()).toBe(3);
    const idea = await openedBy(context, quickView.getByRole('link', { name: second }));
    await idea.getByRole('heading', { level: 1, name: second }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('with the keyboard alone she opens it, and comes back to where she was', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openDashboard(page);
    // A card that is drawn anew when it has been read again takes the focus away.
    await page.waitForLoadState('networkidle');
    const title = await headingOn(page).innerText();
    for (let press = 0; press < 20; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((name) => document.activeElement?.textContent === name, title)) {
        break;
      }
    }
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('link').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    await context.close();
  });

  test('in English it says so throughout', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openDashboard(page);
    await page.getByRole('button', { name: /Konto for/ }).click();
    await page.getByLabel('English').click();
    await cardOn(page).getByRole('link', { name: 'See the idea' }).waitFor();
    const text = await cardOn(page).innerText();
    expect(text).toContain('New idea');
    expect(text).toContain('Communication and language');
    const quickView = await openQuickView(page);
    await quickView.getByRole('heading', { name: 'New ideas' }).waitFor();
    await quickView.getByRole('link', { name: 'All ideas' }).waitFor();
    await context.close();
  });

  test('a second visit shows the card before SharePoint has answered', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openDashboard(page);
    await cardOn(page).getByRole('link', { name: 'Se ideen' }).waitFor();
    const title = await headingOn(page).innerText();
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(feedQuestion, async (route) => {
      await held;
      await route.continue();
    });
    await openDashboard(page);
    await headingOn(page).getByText(title).waitFor();
    letThrough();
    await context.close();
  });

  test('signing out from the dashboard forgets what the portal kept on the device', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    const kept = (): Promise<string[]> =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ambassadorportal:')));
    await openDashboard(page);
    await cardOn(page).getByRole('link', { name: 'Se ideen' }).waitFor();
    expect(await kept()).not.toEqual([]);
    await page.getByRole('button', { name: /Konto for/ }).click();
    await page.getByText('Log af').click();
    await page.waitForURL(/signin|signout/);
    expect(await kept()).toEqual([]);
    await context.close();
  });

  test('on a phone, where the Viva app draws it, no picture is asked for', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', { width: 360, height: 740 });
    const pictures: string[] = [];
    page.on('request', (request) => request.resourceType() === 'image' && /^http/.test(request.url()) && pictures.push(request.url()));
    await openDashboard(page);
    const button = await cardOn(page).getByRole('link', { name: 'Se ideen' }).boundingBox();
    expect(button!.height).toBeGreaterThanOrEqual(44);
    const quickView = await openQuickView(page);
    expect(await quickView.getByRole('img').count()).toBe(0);
    expect(pictures).toEqual([]);
    await context.close();
  });
});

describe('when ideas can’t be read', () => {
  test('the card says it in words, and tries again when asked', async () => {
    await setFaults(tenant, { failRate: 1, failWith: 500 });
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openDashboard(page);
    await headingOn(page).getByText('Indholdet kunne ikke hentes').waitFor();
    await setFaults(tenant, {});
    await cardOn(page).getByRole('button', { name: 'Prøv igen' }).click();
    await cardOn(page).getByRole('link', { name: 'Se ideen' }).waitFor();
    await context.close();
  });

  test('ideas seen before stay', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openDashboard(page);
    await cardOn(page).getByRole('link', { name: 'Se ideen' }).waitFor();
    const title = await headingOn(page).innerText();
    await setFaults(tenant, { failRate: 1, failWith: 500 });
    const refused = page.waitForEvent('console', (message) => message.text().startsWith('ambassadorportal: unavailable'));
    await openDashboard(page);
    await refused;
    expect(await headingOn(page).innerText()).toBe(title);
    await context.close();
  });
});

describe('whoever edits the dashboard', () => {
  test('chooses a theme and a large card, which has the idea’s picture', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ejer');
    const [newest] = await newestOnBlog(page, '?tema=natur-udeliv-science');
    await openDashboard(page);
    await page.getByRole('button', { name: 'Rediger kortet Inspiration' }).click();
    await page.getByLabel('Læreplanstema').selectOption('Natur, udeliv og science');
    await headingOn(page).getByText(newest).waitFor();
    await page.getByLabel('Kortstørrelse').selectOption('Stort');
    const picture = cardOn(page).getByRole('img', { name: /Natur, udeliv og science/ });
    await picture.waitFor();
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('article img')?.naturalWidth ?? 0) > 0);
    await openDashboard(page);
    await headingOn(page).getByText(newest).waitFor();
    await cardOn(page).getByRole('link', { name: 'Alle ideer' }).waitFor();
    await context.close();
  });

  test('who names a site that isn’t there is told so, and finds back', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ejer');
    await openDashboard(page);
    await page.getByRole('button', { name: 'Rediger kortet Inspiration' }).click();
    const path = page.getByLabel('Portalens websted');
    await path.fill('/sites/findesikke');
    await path.blur();
    await headingOn(page).getByText('Indholdet findes ikke længere').waitFor();
    await path.fill(site);
    await path.blur();
    await cardOn(page).getByRole('link', { name: 'Se ideen' }).waitFor();
    await context.close();
  });

  test('a reader isn’t offered to edit it', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openDashboard(page);
    await cardOn(page).getByRole('link', { name: 'Se ideen' }).waitFor();
    expect(await page.getByRole('button', { name: /Rediger kortet/ }).count()).toBe(0);
    await context.close();
  });
});

describe('everybody can use it', () => {
  const themes: ThemeName[] = ['light', 'dark', 'contrast'];
  const cases = themes.flatMap((theme) => [1366, 320].map((width) => ({ theme, width })));

  test.each(cases)('card and quick view are free of axe’s findings in $theme at $width px', async ({ theme, width }) => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', { width, theme });
    await openDashboard(page, `?theme=${theme}`);
    await cardOn(page).getByRole('link', { name: 'Se ideen' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await openQuickView(page);
    await page.waitForLoadState('networkidle');
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe('a title that looks like a template or like Markdown', () => {
  const title = '${blogUrl} og [log på her](https://example.org) **nu**';

  test('stands as it was written, on the card and in its quick view', async () => {
    const sp = plainPnpjs(tenant.endpoints.sharepoint.siteUrl, await personToken(tenant.endpoints, 'ejer'));
    const pages = sp.web.getList(`${site}/SitePages`).items;
    const [newest] = await pages
      .filter('PromotedState eq 2')
      .orderBy('FirstPublishedDate', false)
      .top(1)
      .select('Id', 'FileRef')<{ Id: number; FileRef: string }[]>();
    await pages.getById(newest.Id).update({ Title: title });
    await sp.web.getFileByServerRelativePath(newest.FileRef).publish();

    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await openDashboard(page);
    await headingOn(page).getByText(title, { exact: true }).waitFor();
    const quickView = await openQuickView(page);
    await quickView.getByText(title, { exact: true }).waitFor();
    expect(await quickView.locator('a[href*="example.org"]').count()).toBe(0);
    await context.close();
  });
});
