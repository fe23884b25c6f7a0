import type { Browser, Page } from 'playwright-core';
import { axeViolations, launchBrowser, sidewaysOverflow, visitAs, type ThemeName, type Visit } from '../../support/browser';
import { pathOfPost } from '../../support/postPages';
import { startTenant, type PersonKey, type RunningTenant } from '../../support/tenant';

const feed = '/sites/ambassadorportal/SitePages/Inspiration.aspx';
const title = 'Bee-Bot dækker bord';

let tenant: RunningTenant;
let ownPage: string;
let browser: Browser;
let visits: Visit[];

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
  ownPage = await pathOfPost(tenant, 'bee-bot-daekker-bord');
});

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

beforeEach(() => {
  visits = [];
});

afterEach(() => Promise.all(visits.map(({ context }) => context.close())));

async function visit(person: PersonKey, options: { width?: number; height?: number; theme?: ThemeName } = {}): Promise<Visit> {
  const made = await visitAs(browser, tenant, person, options);
  visits.push(made);
  return made;
}

/** Opens the idea from its card, as a person does. */
async function openFromFeed(page: Page, theme: ThemeName = 'light'): Promise<void> {
  await page.goto(tenant.url(`${feed}?theme=${theme}`));
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
  await page.getByRole('group', { name: 'Det kan du gøre med ideen' }).waitFor();
}

const pressed = (page: Page, name: string | RegExp) => page.getByRole('button', { name, pressed: true });

describe('an idea read in place', () => {
  it('is liked, tried, saved and talked of on a phone, and all is there when the page is loaded again', async () => {
    const { page, errors, foreignRequests } = await visit('dagplejer', { width: 360, height: 740 });
    await openFromFeed(page);
    await page.getByRole('button', { name: /^Synes godt om/ }).click();
    await page.getByRole('button', { name: 'Prøvet på min stue' }).click();
    await page.getByLabel('Hvordan gik det?').fill('De små ville selv trykke.');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByRole('button', { name: 'Gem til senere' }).click();
    await page.getByLabel('Skriv en kommentar').fill('Vi tog den med i vuggestuen.\nDet gik.');
    await page.getByLabel('Skriv en kommentar').press('Control+Enter');
    await page.getByText('Sender …').first().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Slet din kommentar' }).waitFor();
    await page.reload();
    await pressed(page, /^Synes godt om/).waitFor();
    await pressed(page, 'Prøvet på min stue').waitFor();
    await pressed(page, 'Gem til senere').waitFor();
    await page.getByText('De små ville selv trykke.').waitFor();
    expect(await page.getByText('Vi tog den med i vuggestuen.').count()).toBe(1);
    expect([...errors, ...foreignRequests]).toEqual([]);
  });

  it('keeps a comment that the network was lost under, says so, and sends it once', async () => {
    const { page, context } = await visit('leder');
    await openFromFeed(page);
    await context.setOffline(true);
    await page.getByLabel('Skriv en kommentar').fill('Skrevet uden net.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Sendes, når der er net', { exact: true }).waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Slet din kommentar' }).waitFor();
    await page.reload();
    await page.getByText('Skrevet uden net.').waitFor();
    expect(await page.getByText('Skrevet uden net.').count()).toBe(1);
  });

  it('keeps what was begun to be written', async () => {
    const { page } = await visit('dblit');
    await openFromFeed(page);
    await page.getByLabel('Skriv en kommentar').pressSequentially('Vi har tre');
    await page.reload();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    expect(await page.getByLabel('Skriv en kommentar').inputValue()).toBe('Vi har tre');
  });

  it('is left by Escape to the card it was opened from', async () => {
    const { page } = await visit('paedagog');
    await openFromFeed(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 2, name: title }).waitFor({ state: 'detached' });
    await page.waitForFunction((name) => document.activeElement?.textContent === name, title);
  });

  it('has its actions under the thumb on a phone, wherever the text is read', async () => {
    const { page } = await visit('paedagog', { width: 360, height: 740 });
    await openFromFeed(page);
    const like = page.getByRole('button', { name: /^Synes godt om/ });
    for (const place of ['Det skal I bruge', 'Et godt råd', 'Skriv en kommentar']) {
      await page.getByText(place).first().scrollIntoViewIfNeeded();
      const box = await like.boundingBox();
      expect(box!.y).toBeGreaterThan(640);
      expect(box!.y + box!.height).toBeLessThanOrEqual(740);
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
    }
  });

  it.each(['light', 'dark', 'contrast'] as const)('has no barrier that axe finds, in %s, also with its panels open', async (theme) => {
    const { page } = await visit('paedagog', { theme });
    await openFromFeed(page, theme);
    await page.getByText('Ideer, der ligner').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Prøvet på min stue' }).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'QR-kode' }).click();
    await page.getByRole('img', { name: 'QR-kode' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([320, 360, 768, 1366])('is never wider than a window of %i pixels', async (width) => {
    const { page } = await visit('paedagog', { width, height: 740 });
    await openFromFeed(page);
    await page.getByText('Ideer, der ligner').waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.getByRole('button', { name: 'QR-kode' }).click();
    await page.getByRole('img', { name: 'QR-kode' }).waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});

describe('an idea’s own page', () => {
  it('says what colleagues got out of it, takes one’s own try, and shows it in both places', async () => {
    const { page, errors } = await visit('leder');
    await page.goto(tenant.url(ownPage));
    await page.getByText('Ideer, der ligner').waitFor();
    expect(await page.getByRole('button', { name: /^Synes godt om/ }).count()).toBeLessThanOrEqual(1);
    await page.getByRole('button', { name: 'Prøvet på min stue' }).click();
    await page.getByLabel('Hvordan gik det?').fill('Prøvet på kursus.');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('Prøvet på kursus.').waitFor();
    await pressed(page, 'Prøvet på min stue').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows what an editor chose for it', async () => {
    const { page } = await visit('ambassadoer');
    await page.goto(tenant.url(`${ownPage}?Mode=Edit`));
    await page.getByText('Målgruppe').waitFor();
    const tools = page.getByRole('toolbar', { name: /Om ideen/ });
    await tools.getByRole('button', { name: 'Rediger egenskaber' }).first().click();
    const pane = page.getByRole('complementary', { name: 'Egenskaber' });
    await pane.getByLabel('Vis').selectOption({ label: 'Prøvet af kolleger, og ideer, der ligner' });
    await page.getByText('Målgruppe').waitFor({ state: 'detached' });
    await pane.getByLabel('Vis').selectOption({ label: 'Det hele' });
    await page.getByText('Målgruppe').waitFor();
    expect(await page.getByRole('heading', { name: 'Ideer, der ligner' }).count()).toBe(2);
  });
});
