import type { Browser } from 'playwright-core';
import { axeViolations, launchBrowser, sidewaysOverflow, visitAs, type ThemeName } from '../../support/browser';
import { pathOfPost } from '../../support/postPages';
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

describe('a reader of a page', () => {
  it('sees the built web part in Microsoft’s runtime, and nothing leaves this machine', async () => {
    const { page, foreignRequests, errors, context } = await visitAs(browser, tenant, 'paedagog');
    await page.goto(tenant.url(inspiration));
    await page.waitForSelector('.spfxPart article, .spfxPart li a');
    expect(await page.evaluate(() => '_spComponentLoader' in window)).toBe(true);
    expect(await page.getByRole('button', { name: 'Rediger' }).count()).toBe(0);
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('changes the theme, which reaches the web parts at once and stays', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await page.goto(tenant.url(inspiration));
    await page.waitForSelector('.spfxPart li a');
    const textColour = (): Promise<string> => page.evaluate(() => getComputedStyle(document.querySelector('.spfxPart li a') ?? document.body).color);
    const before = await textColour();
    await page.getByRole('button', { name: /Konto for/ }).click();
    await page.getByLabel('Mørk').check();
    await page.waitForFunction((was) => getComputedStyle(document.querySelector('.spfxPart li a') ?? document.body).color !== was, before);
    await page.reload();
    await page.waitForSelector('.spfxPart li a');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await textColour()).not.toBe(before);
    await context.close();
  });

  it('is taken to pages by SharePoint’s router, whatever a link’s script prevents, unless the link says otherwise', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await page.goto(tenant.url(inspiration));
    await page.waitForSelector('.spfxPart li a');
    const idea = await pathOfPost(tenant, 'bee-bot-daekker-bord');
    await page.evaluate(([feed, post]) => {
      for (const [id, href, interception] of [
        ['own', `${feed}?tema=x`, undefined],
        ['left', post, 'off'],
        ['routed', post, undefined],
      ] as const) {
        const link = Object.assign(document.createElement('a'), { id, href, textContent: id });
        link.addEventListener('click', (click) => click.preventDefault());
        if (interception) {
          link.dataset['interception'] = interception;
        }
        document.querySelector('main')?.prepend(link);
      }
      document.documentElement.dataset['isSame'] = 'yes';
    }, [inspiration, idea]);
    await page.click('#left');
    expect(new URL(page.url()).pathname).toBe(inspiration);
    await page.click('#own');
    expect(page.url()).toMatch(/Inspiration\.aspx\?tema=x$/);
    expect(await page.evaluate(() => document.documentElement.dataset['isSame'])).toBe('yes');
    await page.click('#routed');
    await page.waitForURL(/bee-bot/);
    await context.close();
  });

  it('chooses English for the page’s own words', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ejer');
    await page.goto(tenant.url(inspiration));
    await page.getByRole('button', { name: /Konto for/ }).click();
    await page.getByLabel('English').click();
    await page.getByRole('button', { name: 'Edit' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await context.close();
  });

  it('gets along with the keyboard alone', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await page.goto(tenant.url(inspiration));
    await page.waitForSelector('.spfxPart li a');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til hovedindhold');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('button', { name: /Konto for/ }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByText('Log af').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByText('Log af').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('personButton');
    await context.close();
  });

  it('likes and comments a post, and takes the comment back', async () => {
    const { page, context } = await visitAs(browser, tenant, 'dagplejer');
    await page.goto(tenant.url(await pathOfPost(tenant, 'lydjagt-i-skoven')));
    const like = page.getByRole('button', { name: 'Synes godt om' });
    await page.locator('.social').scrollIntoViewIfNeeded();
    await page.waitForSelector('.likes span:not(.icon)');
    const before = await like.getAttribute('aria-pressed');
    await like.click();
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.locator('.social').scrollIntoViewIfNeeded();
    await page.waitForSelector('.likes span:not(.icon)');
    expect(await like.getAttribute('aria-pressed')).toBe(before === 'true' ? 'false' : 'true');
    await page.getByLabel('Skriv en kommentar').fill('Prøvet i dag: <b>de ville ikke stoppe</b>.');
    await page.getByRole('button', { name: 'Send' }).click();
    const comment = page.locator('.comment', { hasText: 'Prøvet i dag: <b>de ville ikke stoppe</b>.' });
    await comment.waitFor();
    await comment.getByRole('button', { name: 'Slet kommentaren' }).click();
    await comment.waitFor({ state: 'detached' });
    await context.close();
  });

  it('finds a post by searching', async () => {
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await page.goto(tenant.url(inspiration));
    const title = await page.locator('.spfxPart li a').first().innerText();
    await page.getByRole('searchbox', { name: 'Søg på webstedet' }).fill(title);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Søgeresultater' }).waitFor();
    await page.getByRole('link', { name: title }).first().waitFor();
    await page.getByRole('searchbox', { name: 'Søg på webstedet' }).fill('skov');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Lydjagt i skoven' }).waitFor();
    await context.close();
  });
});

const themes: ThemeName[] = ['light', 'dark', 'contrast'];

describe.each(themes)('the page in the theme %s', (theme) => {
  it.each([1366, 320])('passes axe and is no wider than a window of %i pixels', async (width) => {
    const { page, context } = await visitAs(browser, tenant, 'ejer', { theme, width });
    await page.goto(tenant.url(`${inspiration}?theme=${theme}`));
    await page.waitForSelector('.spfxPart li a');
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    const post = await page.locator('.spfxPart li a').first().getAttribute('href');
    await page.goto(new URL(`${post?.split('?')[0]}?theme=${theme}`, tenant.url('/')).href);
    await page.waitForSelector('.spfxPart :text("min")');
    await page.locator('.social').scrollIntoViewIfNeeded();
    await page.waitForSelector('.comments h2');
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await context.close();
  });
});
