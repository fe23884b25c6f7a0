import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../build/paths.mjs';
import { launchBrowser, visitAs } from '../../support/browser';
import { pathOfPost } from '../../support/postPages';
import { personToken, startTenant, type RunningTenant } from '../../support/tenant';
import { samplePosts } from '../../support/samplePosts';

const site = '/sites/ambassadorportal';

interface PrintedWindow {
  printed?: string[];
}

let tenant: RunningTenant;
let browser: Browser;
let page: Page;
let paper: Page;
let postIds: Map<string, number>;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
  const visit = await visitAs(browser, tenant, 'paedagog');
  page = visit.page;
  // What a browser would print is kept instead, from whichever frame asks for it.
  await visit.context.addInitScript(() => {
    window.print = () => {
      const outermost = window.top as unknown as PrintedWindow;
      outermost.printed = [...(outermost.printed ?? []), document.documentElement.outerHTML];
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  paper = await visit.context.newPage();
  // A page of the site, so that the same rules on styles and pictures hold as where it is printed.
  await paper.goto(tenant.url(`${site}/SitePages/Inspiration.aspx`));
  postIds = await readPostIds();
  await page.goto(tenant.url(`${site}/SitePages/Inspiration.aspx?ide=${[...postIds.values()][0]}`));
  await page.getByRole('button', { name: 'Udskriv' }).waitFor();
});

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

async function readPostIds(): Promise<Map<string, number>> {
  const token = await personToken(tenant.endpoints, 'paedagog');
  const list = `${site}/_api/web/GetList('${site}/SitePages')/items?$select=Id,Title&$filter=PromotedState eq 2&$top=200`;
  const answer = await fetch(tenant.url(list), {
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' }
  });
  const { value } = (await answer.json()) as { value: { Id: number; Title: string }[] };
  return new Map(value.map(({ Id, Title }) => [Title, Id]));
}

/** Opens a post as Back and Forward do, so that the page isn't loaded anew for each. */
async function open(title: string): Promise<void> {
  await page.evaluate((id) => {
    window.history.pushState(null, '', `?ide=${id}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, postIds.get(title));
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
}

/** What was printed when this was pressed. */
async function printedBy(button: string): Promise<string> {
  await page.evaluate(() => {
    (window as unknown as PrintedWindow).printed = [];
  });
  await page.getByRole('button', { name: button, exact: true }).click();
  const printed = await page.waitForFunction(() => (window as unknown as PrintedWindow).printed?.[0]);
  return (await printed.jsonValue()) as string;
}

/** How many pages a document is on A4, and its text. */
async function onPaper(html: string): Promise<{ pages: number; text: string; type: number; pictures: number }> {
  await paper.setContent(html);
  await paper.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())));
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length,
    text: await paper.innerText('body'),
    type: await paper.evaluate(() => parseFloat(getComputedStyle(document.body.firstElementChild!).fontSize) * 0.75),
    pictures: await paper.evaluate(() => document.images.length)
  };
}

/** What a scanner reads in the QR code of a printed document: its modules, four pixels each, given to a decoder. */
function decodedQr(html: string): string {
  const [, size, path] = /viewBox="0 0 (\d+) \1"[^>]*><path d="([^"]+)"/.exec(html) ?? [];
  const scan = `
    import { decodeQR } from 'qr/decode.js';
    const [size, path] = process.argv.slice(1);
    const width = size * 4;
    const data = new Uint8Array(width * width * 4).fill(255);
    for (const [, x, y] of path.matchAll(/M(\\d+) (\\d+)/g)) {
      for (let pixel = 0; pixel < 16; pixel++) {
        const at = (y * 4 + Math.floor(pixel / 4)) * width + x * 4 + (pixel % 4);
        data.fill(0, at * 4, at * 4 + 3);
      }
    }
    process.stdout.write(decodeQR({ width, height: width, data }));`;
  // The decoder is an ES module, which only a Node of its own loads.
  return execFileSync(process.execPath, ['--input-type=module', '-e', scan, size, path], { cwd: root, encoding: 'utf8' });
}

describe('an idea on paper', () => {
  test.each(samplePosts.map(({ title }) => title))('%s fits one A4, readable, with all its steps and pictures', async (title) => {
    const post = samplePosts.find((one) => one.title === title)!;
    await open(title);
    const sheet = await onPaper(await printedBy('Udskriv'));
    expect(sheet.pages).toBe(1);
    expect(sheet.type).toBeGreaterThanOrEqual(9);
    for (const { text } of post.steps) {
      expect(sheet.text).toContain(text);
    }
    expect(sheet.pictures).toBe(1 + post.steps.filter(({ picture }) => picture).length);
    expect(sheet.text).toContain('Find ideen på portalen');
  });

  test('the poster for the wall fits one page, with title and code', async () => {
    await open(samplePosts[0].title);
    await page.getByRole('button', { name: 'QR-kode' }).click();
    const html = await printedBy('Udskriv opslag');
    const poster = await onPaper(html);
    expect(poster.pages).toBe(1);
    expect(poster.text).toContain('Scan mig');
    expect(poster.text).toContain(samplePosts[0].title);
    expect(decodedQr(html)).toBe(tenant.url(await pathOfPost(tenant, samplePosts[0].slug)));
  });

  test('printing leaves nothing behind on the page, and the QR code stays in sight when opened next', async () => {
    await open(samplePosts[1].title);
    await printedBy('Udskriv');
    await page.waitForFunction(() => document.querySelectorAll('iframe').length === 0);
    await page.getByRole('button', { name: 'QR-kode' }).click();
    const heading = page.getByRole('heading', { name: 'QR-kode til væggen' });
    await heading.waitFor();
    const top = (await heading.boundingBox())?.y;
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
  });
});
