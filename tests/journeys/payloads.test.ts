import type { Browser, Page } from 'playwright-core';
import { canvasToHtml, canvasToJson } from '../../src/gateways/sharepoint/canvas/canvasForms';
import type { Control } from '../../src/gateways/sharepoint/canvas/controls';
import { addressPayloads, foreignHost, htmlPayloads, textPayloads } from '../builders/payloads';
import { signIn, type RestCaller } from '../provisioning/restCaller';
import { launchBrowser, visitAs } from '../support/browser';
import { startTenant, type RunningTenant } from '../support/tenant';

const site = '/sites/ambassadorportal';
const end = 'Slut på siden';
const pictureWebPart = 'd1d91016-032f-456d-98a4-721247c305e8';
const embedWebPart = '490d7c76-1824-45b2-9de3-676421c997fa';
/** Of each kind of place, so many are on a page together. */
const perPage = 45;

/** An idea's page with payloads on it, as they were posted. */
interface Posted {
  readonly id: number;
  readonly path: string;
  readonly title: string;
}

let tenant: RunningTenant;
let browser: Browser;
const posted: Posted[] = [];
/** What the list item didn't take, so that it came in by the page API alone. */
const refused: Control[] = [];

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTenant('content'), launchBrowser()]);
  const ambassador = await signIn(tenant, 'ambassadoer');
  const folder = await folderOf(ambassador);
  const pages = pagesOfPayloads();
  for (const [index, controls] of pages.entries()) {
    // Each page comes in by both doors that SharePoint has: through its list item, and through the page API.
    for (const door of ['item', 'page'] as const) {
      posted.push(await post(ambassador, folder, `nyttelast-${index}-${door}`, index, door, controls));
    }
  }
}, 180_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

async function succeed(answer: Promise<{ status: number; json: Record<string, unknown> }>): Promise<Record<string, unknown>> {
  const { status, json } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(json)}`);
  return json;
}

/** The folder that the ambassador writes in, which has a number for a name. */
async function folderOf(ambassador: RestCaller): Promise<string> {
  const { Id } = await succeed(ambassador.get('currentuser?$select=Id'));
  return `${site}/SitePages/Ideer/${String(Id)}`;
}

const control = (id: number, more: object): Control => ({
  ...more, id: `0000000${Math.floor(id / 1000)}-0000-4000-8000-${String(id).padStart(12, '0')}`,
  position: { zoneIndex: 1, sectionIndex: 1, controlIndex: id, sectionFactor: 12, layoutIndex: 1 },
});
const text = (id: number, innerHTML: string): Control => control(id, { controlType: 4, innerHTML });
const webPart = (id: number, webPartId: string, data: object): Control =>
  control(id, { controlType: 3, webPartId, webPartData: { id: webPartId, instanceId: String(id), dataVersion: '1.0', ...data } });

function picture(id: number, altText: string, imageSource: string): Control {
  return webPart(id, pictureWebPart, {
    title: altText, description: altText, properties: { altText, imageSource, overlayText: altText },
    serverProcessedContent: { htmlStrings: { x: altText }, searchablePlainTexts: { captionText: altText }, imageSources: { imageSource }, links: { x: imageSource } },
  });
}

/** All payloads, in every place that takes their kind. */
function pagesOfPayloads(): Control[][] {
  const html = htmlPayloads.map(({ value }, index) => text(index + 1, `<p>før</p>${value}<p>efter</p>`));
  const pages = Array.from({ length: Math.ceil(html.length / perPage) }, (_, page) => html.slice(page * perPage, (page + 1) * perPage));
  const addresses = addressPayloads.flatMap(({ value }, index) => [
    text(index * 4 + 1, `<p><a href="${value.replace(/"/g, '&quot;')}">her</a><img src="${value.replace(/"/g, '&quot;')}" alt=""></p>`),
    picture(index * 4 + 2, 'Et net', value),
    webPart(index * 4 + 3, embedWebPart, { title: 'Embed', properties: { embedCode: value, cachedEmbedCode: value } }),
  ]);
  const texts = textPayloads.map(({ value }, index) => picture(index + 1, value, `${site}/SiteAssets/nothing.png`));
  return [...pages, addresses, texts].map((controls) => [...controls, text(999, `<p>${end}</p>`)]);
}

/** The list item refuses a canvas whose HTML is broken: each control is tried alone, and goes on if it is taken. */
async function takenByItem(ambassador: RestCaller, id: number, controls: readonly Control[]): Promise<Control[]> {
  const taken: Control[] = [];
  for (const one of controls) {
    const { status } = await ambassador.post(`getList('${site}/SitePages')/items(${id})`, { as: 'MERGE', body: { CanvasContent1: canvasToHtml([one]) } });
    if (status < 300) {
      taken.push(one);
    } else {
      refused.push(one);
    }
  }
  return taken;
}

async function post(
  ambassador: RestCaller, folder: string, name: string, index: number, door: 'item' | 'page', controls: readonly Control[]
): Promise<Posted> {
  const path = `${folder}/${name}.aspx`;
  await succeed(ambassador.post(`getFolderByServerRelativePath(decodedurl='${folder}')/files/addTemplateFile(urlOfFile='${path}',templateFileType=3)`));
  const item = `getFileByServerRelativePath(decodedurl='${path}')/ListItemAllFields`;
  const { Id } = await succeed(ambassador.get(`${item}?$select=Id`));
  const id = Number(Id);
  const title = `${name} ${textPayloads[index % textPayloads.length].value}`;
  const description = textPayloads[(index + 5) % textPayloads.length].value;
  const types = await succeed(ambassador.get(`getList('${site}/SitePages')/contenttypes?$select=Name,StringId`));
  const idea = (types.value as { Name: string; StringId: string }[]).find(({ Name }) => Name === 'Idé');
  await succeed(ambassador.post(`getList('${site}/SitePages')/items(${id})`, { as: 'MERGE', body: {
    Title: title, Description: description, ContentTypeId: idea!.StringId, PageLayoutType: 'Article',
    AmbTool: textPayloads[(index + 2) % textPayloads.length].value,
  } }));
  if (door === 'item') {
    const taken = await takenByItem(ambassador, id, controls);
    await succeed(ambassador.post(`getList('${site}/SitePages')/items(${id})`, { as: 'MERGE', body: { CanvasContent1: canvasToHtml(taken) } }));
  }
  if (door === 'page') {
    await succeed(ambassador.post(`../sitepages/pages(${id})/checkoutpage`));
    await succeed(ambassador.post(`../sitepages/pages(${id})/savepage`, { body: {
      Title: title, Description: description, CanvasContent1: canvasToJson(controls), LayoutWebpartsContent: '[]',
    } }));
  }
  await succeed(ambassador.post(`../sitepages/pages(${id})/publish`));
  await succeed(ambassador.post(`../sitepages/pages(${id})/PromoteToNews`));
  return { id, path, title };
}

/** What a page does that no page of an author's may: run what was written, ask, navigate, or frame anything. */
async function watched(visit: (page: Page) => Promise<void>): Promise<string[]> {
  const { page, context } = await visitAs(browser, tenant, 'paedagog');
  const seen: string[] = [];
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).hostname !== '127.0.0.1') {
      seen.push(`fetched ${request.resourceType()} ${request.url()}`);
    }
  });
  await context.exposeFunction('reportFired', (what: string) => seen.push(`ran ${what}`));
  await context.addInitScript(() => {
    const report = (what: unknown): void => void (window as never as { reportFired(what: string): void }).reportFired(String(what));
    Object.defineProperty(window, 'fired', { value: report, writable: false, configurable: false });
  });
  context.on('page', (opened) => seen.push(`opened ${opened.url()}`));
  page.on('dialog', (dialog) => {
    seen.push(`asked ${dialog.message()}`);
    void dialog.dismiss();
  });
  await visit(page);
  await provoke(page);
  seen.push(...(await addressesOn(page)));
  await context.close();
  return seen;
}

/** Touches everything as a mouse and a keyboard would, but for following links, and waits for every picture's answer. */
async function provoke(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelectorAll('main *, article *').forEach((element) => {
      ['mouseover', 'pointerenter', 'mouseenter', 'focus', 'toggle', 'animationstart', 'transitionend'].forEach((name) =>
        element.dispatchEvent(new Event(name, { bubbles: true })));
    });
    [...document.images].forEach((image) => (image.loading = 'eager'));
  });
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
}

/** Links, frames and pictures on the page that lead where none may. */
function addressesOn(page: Page): Promise<string[]> {
  return page.evaluate((foreign) => [
    ...[...document.querySelectorAll('a[href], area[href]')].map((link) => link.getAttribute('href') ?? '')
      .filter((href) => /^[\s\u0000-\u001f]*(javascript|vbscript|data|blob|file):/i.test(href)),
    ...[...document.querySelectorAll('iframe, object, embed, portal, base, meta[http-equiv=refresh]')]
      .map((frame) => frame.outerHTML).filter((html) => html.includes(foreign) || html.includes('fired(')),
  ].map((found) => `leads to ${found}`), foreignHost);
}

describe('payloads that an ambassador posts by REST', () => {
  test('are let in nearly all, so that it is the reading that is tried', () => {
    expect(refused.length).toBeLessThan(htmlPayloads.length / 5);
  });

  test('run nothing when the idea is read in place', async () => {
    for (const { id, title } of posted) {
      const seen = await watched(async (page) => {
        await page.goto(tenant.url(`${site}/SitePages/Inspiration.aspx?ide=${id}`));
        await page.getByText(end).waitFor();
        expect(new URL(page.url()).pathname).toBe(`${site}/SitePages/Inspiration.aspx`);
        await page.getByRole('heading', { name: title, exact: true }).waitFor();
      });
      expect(seen).toEqual([]);
    }
  }, 180_000);

  test('run nothing on the idea’s own page', async () => {
    for (const { path } of posted) {
      const seen = await watched(async (page) => {
        await page.goto(tenant.url(path));
        await page.getByText(end).waitFor();
        expect(new URL(page.url()).pathname).toBe(path);
      });
      // SharePoint's own page shows a picture in a text from wherever it is; there it isn't the portal that fetches.
      expect(seen.filter((one) => !one.startsWith('fetched image '))).toEqual([]);
    }
  }, 180_000);

  test('run nothing in the feed, where titles and teasers stand as they were written', async () => {
    const seen = await watched(async (page) => {
      await page.goto(tenant.url(`${site}/SitePages/Inspiration.aspx`));
      await page.getByRole('heading', { name: posted[posted.length - 1].title, exact: true }).waitFor();
    });
    expect(seen).toEqual([]);
  });

  test('run nothing even if SharePoint gave them out as they were posted', async () => {
    const chunks = pagesOfPayloads();
    for (const controls of chunks) {
      const seen = await watched(async (page) => {
        await page.route('**/_api/$batch', async (route) => {
          const answer = await route.fetch();
          const body = (await answer.text()).replace(/"CanvasContent1":"(?:[^"\\]|\\.)*"/, () =>
            `"CanvasContent1":${JSON.stringify(canvasToJson(controls).replace(end, 'Slut på det rå'))}`);
          await route.fulfill({ response: answer, body });
        });
        await page.goto(tenant.url(`${site}/SitePages/Inspiration.aspx?ide=${posted[0].id}`));
        await page.getByText('Slut på det rå').waitFor();
      });
      expect(seen).toEqual([]);
    }
  }, 120_000);
});
