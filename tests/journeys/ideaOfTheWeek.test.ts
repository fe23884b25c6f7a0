import type { Browser, Page } from 'playwright-core';
import { type CanvasSection, pageSettings, placeSections, webPartControl } from '../../src/gateways/sharepoint/canvas/controls';
import { samplePosts } from '../support/samplePosts';
import { axeViolations, launchBrowser, sidewaysOverflow, visitAs, type ThemeName } from '../support/browser';
import { personToken, readRequests, startTenant, type RunningTenant } from '../support/tenant';

const site = '/sites/ambassadorportal';
const frontPage = `${site}/SitePages/Forside.aspx`;
const alone = `${site}/SitePages/Alene.aspx`;
const idea = '[data-automation-id="idea-of-the-week"]';

let tenant: RunningTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
  await makeFrontPage('Forside.aspx', [12], [4, 4, 4]);
  await makeFrontPage('Alene.aspx', [12]);
});

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

/** A page with the web part in every column, as an editor would place it. */
async function makeFrontPage(name: string, ...sections: number[][]): Promise<void> {
  const weekly = webPartControl({ id: '7be2c4d9-5f10-4a86-9c3b-2d41e8a7f065', title: 'Ugens idé', properties: { pinned: '' } });
  const canvas: CanvasSection[] = sections.map((widths) => ({ columns: widths.map((width) => ({ width, parts: [weekly] })) }));
  const token = await personToken(tenant.endpoints, 'ejer');
  const post = async (path: string, body: object): Promise<Response> => {
    const response = await fetch(tenant.url(`${site}/_api/sitepages/pages${path}`), {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`, Accept: 'application/json', 'Content-Type': 'application/json', 'If-Match': '*'
      },
      body: JSON.stringify(body)
    });
    expect(response.status).toBeLessThan(300);
    return response;
  };
  const { Id: id } = (await (await post('', { Name: name, Title: 'Forside', PageLayoutType: 'Article' })).json()) as { Id: number };
  const settings = pageSettings({ description: true, thumbnail: true });
  await post(`(${id})/savepage`, { Title: 'Forside', CanvasContent1: JSON.stringify([...placeSections(name, canvas), settings]) });
  await post(`(${id})/publish`, {});
}

async function openPage(page: Page, path = frontPage): Promise<string> {
  await page.goto(tenant.url(path));
  await page.locator(`${idea} h3`).first().waitFor();
  return page.locator(`${idea} h3`).first().innerText();
}

describe('the idea of the week on a front page', () => {
  test('is the same for a pædagog and a dagplejer, and costs each one question of at most 2 units', async () => {
    const seen: string[] = [];
    for (const person of ['paedagog', 'dagplejer'] as const) {
      const { page, context, foreignRequests, errors } = await visitAs(browser, tenant, person);
      const since = new Date().toISOString();
      seen.push(await openPage(page, alone));
      const asked = (await readRequests(tenant, since)).filter(({ path }) => path.includes('FirstPublishedDate'));
      expect(asked).toHaveLength(1);
      expect(asked[0].units).toBeLessThanOrEqual(2);
      expect(asked[0].bytesOut).toBeLessThanOrEqual(30 * 1024);
      expect({ foreignRequests, errors }).toEqual({ foreignRequests: [], errors: [] });
      await context.close();
    }
    expect(seen[0]).toBe(seen[1]);
  });

  test('is there on the second visit before SharePoint has answered', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    const title = await openPage(page);
    await page.route(/_api\/.*FirstPublishedDate/, () => new Promise<void>(() => undefined));
    expect(await openPage(page)).toBe(title);
    await context.close();
  });

  test('is reached by keyboard and leads to its own page', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    const title = await openPage(page);
    const link = page.locator(`${idea} a`).first();
    for (let steps = 0; steps < 40 && !(await link.evaluate((one) => one === document.activeElement)); steps += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/SitePages\/(?!Forside)[\w/-]+\.aspx/);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await context.close();
  });

  test('can be chosen by an editor instead: seen at once, and by readers when it is published', async () => {
    const { page, context, errors } = await visitAs(browser, tenant, 'ejer');
    const own = await openPage(page, alone);
    await page.getByRole('button', { name: 'Rediger' }).click();
    await page.getByRole('button', { name: 'Rediger egenskaber' }).first().click();
    const choice = page.getByRole('complementary', { name: 'Egenskaber' }).getByRole('combobox', { name: 'Ugens idé' });
    const chosen = samplePosts.find(({ title }) => title !== own)!.title;
    await choice.selectOption(chosen);
    await page.locator(`${idea} h3`, { hasText: chosen }).waitFor();
    await page.getByRole('button', { name: 'Udgiv igen' }).click();
    await page.getByText('Siden er udgivet.').waitFor();
    expect(errors).toEqual([]);
    const reader = await visitAs(browser, tenant, 'paedagog');
    expect(await openPage(reader.page, alone)).toBe(chosen);
    await Promise.all([context.close(), reader.context.close()]);
  });

  test.each([
    [1366, 'light'], [1366, 'dark'], [1366, 'contrast'], [320, 'light'], [320, 'dark'], [320, 'contrast']
  ] as [number, ThemeName][])('%i px wide, %s: nothing for axe to find, nothing to scroll sideways', async (width, theme) => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog', { width, theme });
    await openPage(page, `${frontPage}?theme=${theme}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await context.close();
  });
});
