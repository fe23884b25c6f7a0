import type { Browser, Page } from 'playwright-core';
import { axeViolations, launchBrowser, sidewaysOverflow, visitAs } from '../../support/browser';
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

async function startEditing(page: Page, path = inspiration): Promise<void> {
  await page.goto(tenant.url(path));
  await page.getByRole('button', { name: 'Rediger' }).click();
  await page.getByRole('button', { name: /^Udgiv/ }).waitFor();
  await page.waitForSelector('.partTools');
}

describe('an editor of a page', () => {
  it('changes a web part’s properties in its pane, sees it at once, publishes, and readers have it', async () => {
    const { page, context, errors } = await visitAs(browser, tenant, 'ejer');
    await startEditing(page);
    await page.getByRole('button', { name: 'Rediger egenskaber' }).first().click();
    const pane = page.getByRole('complementary', { name: 'Egenskaber' });
    await pane.getByRole('slider').fill('18');
    await page.getByText(/^Gemt kl\./).waitFor({ timeout: 10000 });
    await page.getByRole('button', { name: 'Udgiv igen' }).click();
    await page.getByText('Siden er udgivet.').waitFor();
    const reader = await visitAs(browser, tenant, 'paedagog');
    await reader.page.goto(tenant.url(inspiration));
    const canvas = await reader.page.evaluate(() => document.getElementById('sp-page-data')?.textContent ?? '');
    expect(canvas).toContain('\\"pageSize\\":18');
    expect(errors).toEqual([]);
    await context.close();
    await reader.context.close();
  });

  it('writes a piece of news with text and a web part; the file is named after the title; a script in it never runs', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ejer');
    await page.goto(tenant.url(inspiration));
    await page.getByRole('button', { name: 'Ny', exact: true }).click();
    await page.getByRole('button', { name: 'Nyhed' }).click();
    await page.getByLabel('Sidetitel').fill('Lys og skygge på stuen');
    await page.getByRole('button', { name: 'Tilføj webdel' }).first().click();
    await page.getByRole('button', { name: 'Tekst', exact: true }).click();
    await page.getByRole('textbox', { name: 'Tekst på siden' }).click();
    await page.keyboard.type('Sluk lyset, og find en lommelygte.');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/html', '<b onclick="alert(1)">fed</b><img src="data:," onerror="document.title=\'ramt\'"><script>document.title="ramt"</script>');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
    await page.getByText('Siden er udgivet.').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/SitePages\/Lys-og-skygge-på-stuen\.aspx$|\/SitePages\/[\w%-]*skygge[\w%-]*\.aspx$/i);
    expect(await page.getByText('Sluk lyset, og find en lommelygte.').isVisible()).toBe(true);
    expect(await page.title()).toBe('Lys og skygge på stuen – Ambassadørportalen');
    expect(await page.locator('.textPart [onclick], .textPart [onerror], .textPart script').count()).toBe(0);
    await context.close();
  });

  it('builds a page by the keyboard alone; focus is never lost', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ejer');
    await startEditing(page);
    const focusIsOn = (name: string): Promise<unknown> => page.waitForFunction(
      (wanted) => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').includes(wanted), name,
    );
    /** Presses a key that shall move the focus, and waits until it has moved off what had it. */
    const pressToMove = async (key: string): Promise<void> => {
      const had = await page.evaluateHandle(() => document.activeElement);
      await page.keyboard.press(key);
      await page.waitForFunction((before) => document.activeElement !== before && document.activeElement !== document.body, had);
    };
    await page.getByRole('button', { name: 'Tilføj webdel' }).first().focus();
    await pressToMove('Enter');
    await pressToMove('Tab');
    await pressToMove('Enter');
    await focusIsOn('Tekst på siden');
    await page.keyboard.type('Skrevet uden mus');
    await page.getByRole('toolbar', { name: 'Værktøjer til Tekst' }).getByRole('button', { name: 'Flyt op' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.partFrame').first().getByText('Skrevet uden mus').waitFor();
    await focusIsOn('Flyt op');
    await page.getByRole('toolbar', { name: 'Værktøjer til Tekst' }).getByRole('button', { name: 'Slet webdel' }).focus();
    await page.keyboard.press('Enter');
    await focusIsOn('Tilføj webdel');
    await page.getByRole('toolbar', { name: 'Værktøjer til Inspiration' }).getByRole('button', { name: 'Rediger egenskaber' }).focus();
    await pressToMove('Enter');
    await page.keyboard.press('Escape');
    await focusIsOn('Rediger egenskaber');
    await page.getByRole('button', { name: 'Kassér ændringer' }).click();
    await page.getByRole('button', { name: 'Ja, kassér dem' }).click();
    await page.getByText('Ændringerne er kasseret.').waitFor();
    await context.close();
  });

  it('is told when somebody else has the page', async () => {
    const first = await visitAs(browser, tenant, 'ejer');
    await startEditing(first.page);
    const second = await visitAs(browser, tenant, 'dblit');
    await second.page.goto(tenant.url(inspiration));
    await second.page.getByText('Redigeres af Ejvind Ejer').waitFor();
    await second.page.getByRole('button', { name: 'Rediger' }).click();
    await second.page.getByRole('alert').filter({ hasText: 'Siden redigeres af en anden lige nu.' }).waitFor();
    await first.page.getByRole('button', { name: 'Kassér ændringer' }).click();
    await first.page.getByRole('button', { name: 'Ja, kassér dem' }).click();
    await first.page.getByText('Ændringerne er kasseret.').waitFor();
    await first.context.close();
    await second.context.close();
  });

  it.each([1366, 320])('passes axe while editing, with the pane open, at %i pixels', async (width) => {
    const { page, context } = await visitAs(browser, tenant, 'ejer', { width });
    await startEditing(page);
    await page.getByRole('button', { name: 'Rediger egenskaber' }).first().click();
    await page.getByRole('complementary', { name: 'Egenskaber' }).getByRole('slider').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Kassér ændringer' }).click();
    await page.getByRole('button', { name: 'Ja, kassér dem' }).click();
    await page.getByText('Ændringerne er kasseret.').waitFor();
    await context.close();
  });
});
