import type { Browser } from 'playwright-core';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/comments';
import { SPQueryable, spPost, type ISPQueryable } from '@pnp/sp';
import { launchBrowser, visitAs } from '../support/browser';
import { plainPnpjs } from '../support/program';
import { setFaults } from '../support/faults';
import { pathOfPost } from '../support/postPages';
import { personToken, startTenant, type PersonKey, type RunningTenant } from '../support/tenant';

const blog = '/sites/ambassadorportal/SitePages/Inspiration.aspx';
const card = '[data-automation-id="inspiration-card"]';

let tenant: RunningTenant;
let browser: Browser;

beforeEach(async () => {
  tenant = await startTenant('content');
});

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => tenant.stop());
afterAll(() => browser.close());

describe('on a bad day', () => {
  test('with three requests in ten failing, the reader sees ideas or a message with "Prøv igen", never a blank', async () => {
    const retry = (name: string): RegExp => new RegExp(name);
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      await setFaults(tenant, { failRate: 0.3, failWith: 503, seed });
      const { page, context } = await visitAs(browser, tenant, 'paedagog');
      await page.goto(tenant.url(blog));
      const cards = page.locator(card).first();
      const tryAgain = page.getByRole('button', { name: retry('Prøv igen') }).or(page.getByRole('link', { name: retry('Prøv igen') })).first();
      await cards.or(tryAgain).first().waitFor();
      if (!(await cards.isVisible())) {
        await setFaults(tenant, { failRate: 0 });
        await tryAgain.click();
        await cards.waitFor();
      }
      await context.close();
    }
  });

  test('without network the reader is told so in words, and comes on when it is back', async () => {
    await setFaults(tenant, { dropRate: 1 });
    const { page, context } = await visitAs(browser, tenant, 'paedagog');
    await page.goto(tenant.url(blog));
    const tryAgain = page.getByRole('button', { name: 'Prøv igen' }).or(page.getByRole('link', { name: 'Prøv igen' })).first();
    await tryAgain.waitFor();
    await setFaults(tenant, { dropRate: 0 });
    await tryAgain.click();
    await page.locator(card).first().waitFor();
    await context.close();
  });

  test('killed while people write, the tenant comes back with everything it had acknowledged', async () => {
    const sp = plainPnpjs(tenant.endpoints.sharepoint.siteUrl, await personToken(tenant.endpoints, 'paedagog'));
    const pages = sp.web.getList('/sites/ambassadorportal/SitePages');
    const [{ Id: postId }] = await pages.items.filter("Title eq 'Lydjagt i skoven'").select('Id')<{ Id: number }[]>();
    const post = pages.items.getById(postId);
    const acknowledged: string[] = [];
    let reached: () => void = () => undefined;
    const enough = new Promise<void>((resolve) => (reached = resolve));
    const writing = (async () => {
      for (let number = 0; ; number += 1) {
        await post.comments.add({ text: `Nummer ${number}` });
        acknowledged.push(`Nummer ${number}`);
        if (acknowledged.length === 25) {
          reached();
        }
      }
    })().catch(() => undefined);
    await enough;
    await tenant.kill();
    await writing;
    await tenant.restart();
    const found = await post.comments.top(200)();
    expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(acknowledged));
  });
});

describe('somebody who writes scripts into a post', () => {
  const payloads = [
    '<script>window.__ran = 1</script>',
    '<img src=x onerror="window.__ran = 2">',
    '<a href="javascript:window.__ran = 3" id="trap">klik</a>',
    '<svg onload="window.__ran = 4"></svg>',
    '<iframe srcdoc="<script>parent.__ran = 5</script>"></iframe>',
    '<p style="background:url(javascript:window.__ran = 6)">x</p>',
    '<math><mtext></table><img src=x onerror="window.__ran = 7">'
  ];

  test('gets nothing run, in the feed or on the page', async () => {
    const { siteUrl } = tenant.endpoints.sharepoint;
    const sp = plainPnpjs(siteUrl, await personToken(tenant.endpoints, 'ambassadoer'));
    const list = sp.web.getList('/sites/ambassadorportal/SitePages');
    const [{ Id: id }] = await list.items.filter("Title eq 'Stjernehimmel til puttetid'").select('Id')<{ Id: number }[]>();
    const html = payloads.join('');
    const page = (path: string): ISPQueryable => SPQueryable([sp.web, siteUrl], `_api/sitepages/pages(${id})${path}`);
    const { CanvasContent1 } = await page('').select('CanvasContent1')<{ CanvasContent1: string }>();
    const canvas = (JSON.parse(CanvasContent1) as { innerHTML?: string }[]).map((control) =>
      control.innerHTML === undefined ? control : { ...control, innerHTML: `${control.innerHTML}${html}` }
    );
    await spPost(page('/checkoutpage'));
    await spPost(page('/savepage'), {
      body: JSON.stringify({
        Title: `Ondt ${html}`.slice(0, 250),
        Description: html.slice(0, 250),
        CanvasContent1: JSON.stringify(canvas)
      })
    });

    // The author herself sees the draft and is the first whom it would hit; then everybody reads it.
    await expectNothingRuns('ambassadoer');
    await spPost(page('/publish'));
    await expectNothingRuns('paedagog');
  });

  async function expectNothingRuns(person: PersonKey): Promise<void> {
    const { page, context, errors } = await visitAs(browser, tenant, person);
    const ran = (): Promise<number | undefined> => page.evaluate(() => (window as { __ran?: number }).__ran);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await page.goto(tenant.url(blog));
    await page.locator(card).first().waitFor();
    expect(await ran()).toBeUndefined();
    await page.goto(tenant.url(await pathOfPost(tenant, 'stjernehimmel-til-puttetid')));
    await page.locator('ol li').first().waitFor();
    // The text is there: it is the script in it that is gone.
    await page.getByText('klik', { exact: true }).first().click();
    expect(await ran()).toBeUndefined();
    expect(dialogs).toBe(0);
    expect(errors.filter((error) => /Content Security Policy/.test(error))).toEqual([]);
    await context.close();
  }
});
