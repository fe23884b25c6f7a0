import type { Browser, Locator, Page } from 'playwright-core';
import { axeViolations, launchBrowser, sidewaysOverflow, visitAs, type Visit } from '../support/browser';
import { phoneMaker, photograph } from '../support/photograph';
import { startTenant, type RunningTenant } from '../support/tenant';
import { segmentsOf } from '../gateways/browser/drafts/cameraFile';

const blog = '/sites/ambassadorportal/SitePages/Inspiration.aspx';
const cards = '[data-automation-id="inspiration-card"]';
const phone = { width: 360, height: 740 };
const title = 'Vandrutsjebane af tagrender';

let tenant: RunningTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

async function openBlog({ page }: Visit): Promise<void> {
  await page.goto(tenant.url(blog));
  await page.locator(cards).first().waitFor();
}

/** Taps that a person makes, counted. */
function counted(): { tap: (place: Locator) => Promise<void>; count: () => number } {
  let taps = 0;
  return {
    tap: async (place) => {
      taps += 1;
      await place.click();
    },
    count: () => taps
  };
}

/** A pill that one ticks: the field itself is below it. */
const choice = (page: Page, name: string): Locator =>
  page.locator('label').filter({ has: page.getByRole('checkbox', { name, exact: true }) });

/** Begins an idea of the kind "Sådan gjorde vi" and waits until one can write. */
async function beginIdea({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Del en idé' }).click();
  await page.getByRole('button', { name: /Sådan gjorde vi/ }).click();
  await page.getByRole('textbox', { name: 'Titel' }).waitFor();
}

/** How many bytes each request of a page carried, from now on. */
function bytesSentBy({ page }: Visit): number[] {
  const sent: number[] = [];
  page.on('requestfinished', async (request) => sent.push((await request.sizes()).requestBodySize));
  return sent;
}

/** The pictures of the post, as they lie in SharePoint. */
async function picturesOfPost({ page }: Visit): Promise<Buffer[]> {
  const shown = page.locator('article img[alt*="tagrender"]');
  await shown.nth(1).waitFor();
  const paths = await shown.evaluateAll((images) =>
    images.map((image) => new URL((image as HTMLImageElement).src, window.location.href))
      .map(({ pathname, searchParams }) => searchParams.get('path') ?? pathname)
  );
  return Promise.all([...new Set(paths)].map(async (path) => (await page.request.get(tenant.url(path))).body()));
}

describe('an ambassadør shares an idea from her phone', () => {
  test('two pictures, at most 12 taps besides typing; it is first on the pædagog’s blog', async () => {
    const hers = await visitAs(browser, tenant, 'ambassadoer', phone);
    const { page } = hers;
    await openBlog(hers);
    const original = await photograph(page);
    expect(original.includes(phoneMaker) && original.length > 400_000).toBe(true);
    const sent = bytesSentBy(hers);
    const { tap, count } = counted();

    await tap(page.getByRole('button', { name: 'Del en idé' }));
    await tap(page.getByRole('button', { name: /Sådan gjorde vi/ }));
    await page.getByRole('textbox', { name: 'Titel' }).waitFor();
    // The title has the focus: no tap.
    await page.waitForFunction(() => document.activeElement?.matches('input, textarea'));
    await page.keyboard.type(title);
    await tap(page.getByRole('textbox', { name: 'Trin 1' }));
    await page.keyboard.type('Vi lagde tagrender fra klatretårnet ned til sandkassen. Børnene hældte vand i.');
    const chooser = page.waitForEvent('filechooser');
    await tap(page.locator('label').filter({ hasText: 'Vælg billeder' }).first());
    await (await chooser).setFiles(
      ['IMG_0001.jpg', 'IMG_0002.jpg'].map((name) => ({ name, mimeType: 'image/jpeg', buffer: original }))
    );
    await page.locator('img[src^="blob:"]').nth(1).waitFor();
    await tap(choice(page, 'Natur, udeliv og science'));
    await tap(choice(page, 'Børnehave'));
    await tap(page.getByRole('button', { name: 'Udgiv', exact: true }));
    const check = page.getByRole('dialog');
    await tap(check.getByRole('button', { name: 'Nej', exact: true }));
    await tap(check.getByRole('button', { name: 'Udgiv nu' }));
    await page.getByText('Den er på bloggen').first().waitFor();
    // Each of two choices of a file in the phone's own dialog is a tap more.
    expect(count() + 2).toBeLessThanOrEqual(12);

    // Something was sent, and nothing as big as the photograph.
    expect(Math.max(...sent)).toBeGreaterThan(10_000);
    expect(Math.max(...sent)).toBeLessThan(400_000);

    const theirs = await visitAs(browser, tenant, 'paedagog', phone);
    await openBlog(theirs);
    const first = theirs.page.locator(cards).first();
    await first.getByText(title).waitFor();
    await first.getByRole('link', { name: title }).click();
    await theirs.page.getByRole('listitem').filter({ hasText: 'Børnene hældte vand i.' }).waitFor();
    const pictures = await picturesOfPost(theirs);
    expect(pictures.length).toBe(2);
    for (const bytes of pictures) {
      expect(bytes.length).toBeLessThan(400_000);
      // APP1 to APP15 and comments are where a camera writes who, when and where.
      expect(segmentsOf(bytes).filter(({ kind }) => (kind > 0xe0 && kind <= 0xef) || kind === 0xfe)).toEqual([]);
      expect(bytes.includes('Exif') || bytes.includes(phoneMaker)).toBe(false);
    }
    expect([...hers.foreignRequests, ...theirs.foreignRequests]).toEqual([]);
    expect([...hers.errors, ...theirs.errors]).toEqual([]);
  });

  test('a browser that had the blog open shows it at the next look, without the person doing anything about caches', async () => {
    const theirs = await visitAs(browser, tenant, 'paedagog', phone);
    await openBlog(theirs);
    const hers = await visitAs(browser, tenant, 'ambassadoer', phone);
    await openBlog(hers);
    await beginIdea(hers);
    const { page } = hers;
    const another = 'Regnvejr i tagrenden';
    await page.keyboard.type(another);
    await page.getByRole('textbox', { name: 'Trin 1' }).click();
    await page.keyboard.type('Hæld vand i tagrenden.');
    await choice(page, 'Natur, udeliv og science').click();
    await choice(page, 'Børnehave').click();
    await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Udgiv nu' }).click();
    await page.getByText('Den er på bloggen').first().waitFor();

    await openBlog(theirs);
    await theirs.page.locator(cards).first().getByText(another).waitFor();
  });
});

test.each(['light', 'dark', 'contrast'] as const)('writing in the %s theme is clear to a screen reader, and fits', async (theme) => {
  const hers = await visitAs(browser, tenant, 'ambassadoer', { theme });
  const { page } = hers;
  const written = `${title} (${theme})`;
  /** On a computer, and with a phone's width at 400 % zoom. */
  const isFine = async (): Promise<void> => {
    // Contrast is the theme's affair, room is not.
    for (const width of theme === 'light' ? [1366, 320] : [1366]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    }
  };
  await openBlog(hers);
  await page.getByRole('button', { name: 'Del en idé' }).click();
  await page.getByRole('button', { name: /Sådan gjorde vi/ }).waitFor();
  await isFine();
  await page.getByRole('button', { name: /Sådan gjorde vi/ }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill(written);
  await page.getByRole('textbox', { name: 'Trin 1' }).click();
  await page.keyboard.type('Hæld vand i tagrenden.');
  await isFine();
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await isFine();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Mine ideer' }).first().click();
  await page.getByRole('heading', { name: 'Mine ideer' }).waitFor();
  await page.getByText(written).first().waitFor();
  await isFine();
  expect(hers.errors).toEqual([]);
});

test('by keyboard alone, from the blog to the blog', async () => {
  const hers = await visitAs(browser, tenant, 'ambassadoer');
  const { page } = hers;
  await openBlog(hers);
  await page.getByRole('button', { name: 'Del en idé' }).waitFor();
  /** Goes on with Tab until something of that name has the focus; fails rather than goes round for ever. */
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let steps = 0; steps < 80; steps += 1) {
      const label = await page.evaluate(() => {
        // SharePoint's own menu has a link of the same name.
        const focused = document.activeElement?.matches('a') ? null : document.activeElement;
        const named = document.getElementById(focused?.getAttribute('aria-labelledby') ?? '')?.textContent;
        const within = focused?.matches('input') ? focused.closest('label')?.textContent : undefined;
        return (focused?.getAttribute('aria-label') ?? named ?? within ?? focused?.textContent ?? '').trim();
      });
      if (typeof name === 'string' ? label === name : name.test(label)) {
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab doesn't reach ${String(name)}`);
  };
  await tabTo('Del en idé');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Sådan gjorde vi/ }).waitFor();
  await tabTo(/Sådan gjorde vi/);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Titel' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('input, textarea'));
  await page.keyboard.type('Uden en mus i huset');
  await tabTo(/^Trin 1$/);
  await page.keyboard.type('Hæld vand i tagrenden.');
  await tabTo('Natur, udeliv og science');
  await page.keyboard.press('Space');
  await tabTo('Børnehave');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Udgiv', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo('Udgiv nu');
  await page.keyboard.press('Enter');
  await page.getByText('Den er på bloggen').first().waitFor();
  expect(hers.errors).toEqual([]);
});
