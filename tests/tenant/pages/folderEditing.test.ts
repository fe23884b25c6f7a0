import type { Browser } from 'playwright-core';
import { launchBrowser, visitAs } from '../../support/browser';
import { personToken, startTenant, type RunningTenant } from '../../support/tenant';

const site = '/sites/ambassadorportal';
const folder = `${site}/SitePages/Ideer/99`;
let tenant: RunningTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('provisioned'), launchBrowser()]);
  const authorization = `Bearer ${await personToken(tenant.endpoints, 'ejer')}`;
  const post = (path: string): Promise<Response> =>
    fetch(tenant.url(`${site}/_api/web/${path}`), { method: 'POST', headers: { authorization, accept: 'application/json' } });
  for (const path of ['SitePages/Ideer', 'SitePages/Ideer/99'])
    await post(`folders/addUsingPath(decodedurl='${path}',overwrite=true)`);
  const files = `getFolderByServerRelativePath(decodedurl='${folder}')/files`;
  await post(`${files}/addTemplateFile(urlOfFile='${folder}/Mos-og-lav.aspx',templateFileType=3)`);
});
afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

describe('a page in a folder', () => {
  it('is opened by SharePoint’s own editor, and published where it is', async () => {
    const { page, context, errors } = await visitAs(browser, tenant, 'ejer');
    await page.goto(tenant.url(`${folder}/Mos-og-lav.aspx`));
    await page.getByRole('button', { name: 'Rediger' }).click();
    await page.getByLabel('Sidetitel').fill('Mos og lav');
    await page.getByRole('button', { name: 'Tilføj webdel' }).first().click();
    await page.getByRole('button', { name: 'Tekst', exact: true }).click();
    await page.getByRole('textbox', { name: 'Tekst på siden' }).click();
    await page.keyboard.type('Find et træ med mos på.');
    await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
    await page.getByText('Siden er udgivet.').waitFor();
    expect(new URL(page.url()).pathname).toBe(`${folder}/Mos-og-lav.aspx`);
    const reader = await visitAs(browser, tenant, 'paedagog');
    await reader.page.goto(tenant.url(`${folder}/Mos-og-lav.aspx`));
    expect(await reader.page.getByText('Find et træ med mos på.').isVisible()).toBe(true);
    expect(await reader.page.title()).toBe('Mos og lav – Ambassadørportalen');
    expect([...errors, ...reader.errors]).toEqual([]);
    await context.close();
    await reader.context.close();
  });
});

describe('a web part that a person reads', () => {
  it('gets every key and every drop, and may show a picture before it is uploaded', async () => {
    const { page, context, errors } = await visitAs(browser, tenant, 'paedagog');
    await page.goto(tenant.url(`${site}/SitePages/Inspiration.aspx`));
    await page.locator('.spfxPart').first().waitFor();
    const swallowed = await page.evaluate(() => {
      const part = document.querySelector('.spfxPart');
      const way = { bubbles: true, cancelable: true };
      const events = [
        ...['Tab', 'Escape', 'Enter', ' ', 'ArrowDown', 'z'].map((key) => new KeyboardEvent('keydown', { key, ...way })),
        ...['dragenter', 'dragover', 'drop', 'dragend'].map((type) => new DragEvent(type, way)),
        new ClipboardEvent('paste', way),
      ];
      const reached: Event[] = [];
      for (const event of events) {
        window.addEventListener(event.type, (seen) => reached.push(seen), { once: true });
        part?.dispatchEvent(event);
      }
      return events.filter((event) => event.defaultPrevented || !reached.includes(event)).map((event) => event.type);
    });
    expect(swallowed).toEqual([]);
    const widths = await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 3, height: 2 });
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      const address = URL.createObjectURL(blob ?? new Blob());
      const again = await (await fetch(address)).blob();
      const shown = [address, canvas.toDataURL(), URL.createObjectURL(again)].map(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return image.naturalWidth;
      });
      return Promise.all(shown);
    });
    expect(widths).toEqual([3, 3, 3]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
