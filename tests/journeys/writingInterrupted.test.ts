import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserLaunchOptions } from '../../build/browser.mjs';
import { launchBrowser, visitAs, type Visit } from '../support/browser';
import { eventually } from '../support/eventually';
import { killBrowser } from '../support/killBrowser';
import { startTenant, type RunningTenant } from '../support/tenant';

const own = '/sites/ambassadorportal/SitePages/Del-en-ide.aspx';
const signIn = (address: string): string =>
  `/_layouts/15/signin?as=ambassadoer&ReturnUrl=${encodeURIComponent(address)}`;

let tenant: RunningTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Titel' });
const firstStepOf = (page: Page) => page.getByRole('textbox', { name: 'Trin 1' });

async function openPlace(page: Page, place: string): Promise<void> {
  await page.goto(tenant.url(`${own}?skriv=${place}`));
}

async function begin(page: Page): Promise<void> {
  await openPlace(page, 'ny');
  await page.getByRole('button', { name: /Sådan gjorde vi/ }).click();
  await titleOf(page).waitFor();
}

/** Waits until SharePoint has what is written. */
const isSaved = (page: Page): Promise<void> => page.getByText(/^Gemt i SharePoint/).first().waitFor();

/** Opens one of the person's own ideas by its title. */
async function openMine(page: Page, title: string): Promise<void> {
  await openPlace(page, 'mine');
  const line = page.getByRole('listitem').filter({ hasText: title }).first();
  await line.getByRole('button', { name: /^(Ret|Skriv videre)/ }).first().click();
  await titleOf(page).waitFor();
}

interface Typed {
  text: string;
  at: number;
}

describe('a browser that is killed while one writes', () => {
  async function launched(profile: string): Promise<{ context: BrowserContext; page: Page }> {
    const context = await chromium.launchPersistentContext(profile, {
      ...(await browserLaunchOptions()), viewport: { width: 360, height: 740 }, locale: 'da-DK'
    });
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  }

  /** Types word by word until there is no browser; what was typed, each with when it was done. */
  async function typeUntilKilled(profile: string, afterMs: number): Promise<{ words: Typed[]; killedAt: number; address: string }> {
    const { context, page } = await launched(profile);
    await page.goto(tenant.url(signIn('/_layouts/15/blank.html')));
    await begin(page);
    const address = page.url();
    const words: Typed[] = [];
    const gone = new Promise((resolve) => context.once('close', resolve));
    const killed = new Promise<number>((resolve) => {
      setTimeout(() => {
        resolve(Date.now());
        killBrowser(profile);
      }, afterMs);
    });
    try {
      await titleOf(page).fill('Idé, mens batteriet løb tør');
      await firstStepOf(page).click();
      for (let count = 1; count < 1000; count += 1) {
        await page.keyboard.type(`ord${count} `);
        words.push({ text: `ord${count}`, at: Date.now() });
      }
    } catch {
      // The browser is gone.
    }
    await gone;
    return { words, killedAt: await killed, address };
  }

  test('at any moment, everything typed up to the last second is there when it is opened again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 300, max: 6000 }), async (afterMs) => {
        const profile = mkdtempSync(join(tmpdir(), 'portal-writing-'));
        try {
          const { words, killedAt, address } = await typeUntilKilled(profile, afterMs);
          const { context, page } = await launched(profile);
          await page.goto(tenant.url(signIn(new URL(address).pathname + new URL(address).search)));
          await firstStepOf(page).waitFor();
          const text = await firstStepOf(page).innerText();
          const missing = words.filter(({ text: word, at }) => at < killedAt - 1000 && !text.split(/\s+/).includes(word));
          expect(missing).toEqual([]);
          // And from there it goes to SharePoint by itself.
          await isSaved(page);
          await context.close();
        } finally {
          killBrowser(profile);
          rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
        }
      }),
      { numRuns: 3, endOnFailure: true }
    );
  }, 180_000);
});

describe('a network, a sign-in, a device that goes', () => {
  test('without network one writes on; when it is back, SharePoint gets it', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ambassadoer', { width: 360, height: 740 });
    await begin(page);
    await context.setOffline(true);
    await titleOf(page).fill('Skrevet i skoven');
    await page.getByText(/Uden netværk/).first().waitFor();
    await context.setOffline(false);
    await isSaved(page);
    await page.reload();
    await titleOf(page).waitFor();
    expect(await titleOf(page).inputValue()).toBe('Skrevet i skoven');
    await context.close();
  });

  test('written without network and left: the next visit to the blog sends it, though nothing is opened', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ambassadoer', { width: 360, height: 740 });
    await begin(page);
    await context.setOffline(true);
    await titleOf(page).fill('Skrevet i kælderen');
    await page.getByText(/Uden netværk/).first().waitFor();
    await page.close();
    await context.setOffline(false);
    const blog = await context.newPage();
    await blog.goto(tenant.url('/sites/ambassadorportal/SitePages/Inspiration.aspx'));
    await blog.locator('[data-automation-id="inspiration-card"]').first().waitFor();
    const titles = async (): Promise<string> => {
      const rows = "/sites/ambassadorportal/_api/web/getList('/sites/ambassadorportal/SitePages')/items";
      const answer = await blog.request.get(tenant.url(`${rows}?$select=Title&$orderby=Id desc&$top=5`), {
        headers: { Accept: 'application/json;odata=nometadata' }
      });
      return answer.text();
    };
    await expect(eventually(async () => (await titles()).includes('Skrevet i kælderen'))).resolves.toBeUndefined();
    await context.close();
  });

  test('a sign-in that runs out costs no word', async () => {
    const { page, context } = await visitAs(browser, tenant, 'ambassadoer', { width: 360, height: 740 });
    await begin(page);
    await titleOf(page).fill('Skrevet, da kagen var for gammel');
    await context.clearCookies();
    await firstStepOf(page).click();
    await page.keyboard.type('Efter at jeg blev logget ud.');
    await page.getByText(/log på igen|log ind igen/i).first().waitFor({ timeout: 50_000 });
    const address = new URL(page.url());
    await page.goto(tenant.url(signIn(address.pathname + address.search)));
    await firstStepOf(page).getByText('Efter at jeg blev logget ud.').waitFor();
    await isSaved(page);
    await context.close();
  });

  test('begun on the phone, gone on with at the computer', async () => {
    const onPhone = await visitAs(browser, tenant, 'ambassadoer', { width: 360, height: 740 });
    await begin(onPhone.page);
    await titleOf(onPhone.page).fill('Fra telefon til computer');
    await isSaved(onPhone.page);
    const onComputer = await visitAs(browser, tenant, 'ambassadoer');
    await openMine(onComputer.page, 'Fra telefon til computer');
    expect(await titleOf(onComputer.page).inputValue()).toBe('Fra telefon til computer');
    await Promise.all([onPhone.context.close(), onComputer.context.close()]);
  });
});

describe('two who change the same idea', () => {
  const title = 'Skyggejagt med projektor';

  const addToFirstStep = async ({ page }: Visit, words: string): Promise<void> => {
    await firstStepOf(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
  };

  test('neither is overwritten: the second is told who and when, sees both and keeps both', async () => {
    const [hers, reviewer] = await Promise.all([
      visitAs(browser, tenant, 'ambassadoer'), visitAs(browser, tenant, 'dblit')
    ]);
    await openMine(hers.page, title);
    await openPlace(reviewer.page, new URL(await addressOfEdited(hers)).searchParams.get('skriv') ?? '');
    await titleOf(reviewer.page).waitFor();

    await addToFirstStep(reviewer, ' Rettet af redaktøren.');
    await isSaved(reviewer.page);
    await addToFirstStep(hers, ' Rettet af ambassadøren.');
    const { displayName } = tenant.endpoints.persons.dblit;
    await hers.page.getByText('En anden har rettet det samme som dig').waitFor({ timeout: 50_000 });
    await hers.page.getByText(new RegExp(`${displayName} gemte sin udgave`)).waitFor();
    await hers.page.getByText('Rettet af redaktøren.').first().waitFor();
    await hers.page.getByText('Rettet af ambassadøren.').first().waitFor();

    const asked = (await (await fetch(tenant.url('/_local/requests'))).json()) as
      | { requests: { status: number; path: string }[] }
      | { status: number; path: string }[];
    const requests = Array.isArray(asked) ? asked : asked.requests;
    expect(requests.some(({ status }) => status === 412)).toBe(true);

    await hers.page.getByText('Behold begge', { exact: true }).first().click();
    await hers.page.getByRole('button', { name: 'Brug mine valg' }).click();
    await hers.page.getByText('En anden har rettet det samme som dig').waitFor({ state: 'hidden' });
    await isSaved(hers.page);
    const step = await firstStepOf(hers.page).innerText();
    const all = await hers.page.locator('main').innerText();
    expect(step + all).toMatch(/Rettet af redaktøren\./);
    expect(step + all).toMatch(/Rettet af ambassadøren\./);
    await Promise.all([hers.context.close(), reviewer.context.close()]);
  });

  /** The address of a page under way names the page once SharePoint has it. */
  async function addressOfEdited({ page }: Visit): Promise<string> {
    await page.waitForFunction(() => /skriv=\d+/.test(window.location.search));
    return page.url();
  }
});
