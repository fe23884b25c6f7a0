import type { Browser, Page } from 'playwright-core';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/comments';
import { SPQueryable } from '@pnp/sp';
import { launchBrowser, visitAs, type Visit } from '../support/browser';
import { eventually } from '../support/eventually';
import { setFaults } from '../support/faults';
import { plainPnpjs } from '../support/program';
import { personToken, startTenant, type PersonKey, type RunningTenant } from '../support/tenant';

const blog = '/sites/ambassadorportal/SitePages/Inspiration.aspx';
const card = '[data-automation-id="inspiration-card"]';
const phone = { width: 360, height: 740 };
const title = 'Karsens dagbog';

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

/** What SharePoint's own REST tells of a post, asked as somebody else than the one who did it. */
async function sharePointTells(person: PersonKey): Promise<{ likedBy: string[]; comments: string[]; tried: string[]; saved: number }> {
  const sp = plainPnpjs(tenant.endpoints.sharepoint.siteUrl, await personToken(tenant.endpoints, person));
  const list = (url: string) => sp.web.getList(`/sites/ambassadorportal/${url}`);
  const [{ Id: id }] = await list('SitePages').items.filter(`Title eq '${title}'`).select('Id')<{ Id: number }[]>();
  const post = list('SitePages').items.getById(id);
  const [likes, comments, tried, saved] = await Promise.all([
    SPQueryable(post, 'LikedByInformation?$expand=likedBy')<{ likedBy?: { name: string }[] }>(),
    post.comments<{ text: string; author: { name: string } }[]>(),
    list('Lists/Tried')
      .items.filter(`AmbPostId eq ${id}`)
      .select('Title', 'Author/Title')
      .expand('Author')<{ Title: string | null; Author: { Title: string } }[]>(),
    list('Lists/Saved').items.filter(`AmbPostId eq ${id}`).select('Id')<{ Id: number }[]>()
  ]);
  return {
    likedBy: (likes.likedBy ?? []).map(({ name }) => name),
    comments: comments.map(({ text, author }) => `${author.name}: ${text}`),
    tried: tried.map(({ Title, Author }) => `${Author.Title}: ${Title ?? ''}`),
    saved: saved.length
  };
}

async function openBlog({ page }: Visit, query = ''): Promise<void> {
  await page.goto(tenant.url(`${blog}${query}`));
  await page.locator(card).first().waitFor();
}

async function openIdea({ page }: Visit): Promise<void> {
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
  await likeButton(page).waitFor();
}

const likeButton = (page: Page) => page.getByRole('button', { name: /Synes godt om/ });
const triedButton = (page: Page) => page.getByRole('button', { name: /^Prøvet/ });
const saveButton = (page: Page) => page.getByRole('button', { name: /^Gem/ });

async function writeComment({ page }: Visit, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Skriv en kommentar' }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

describe('a pædagog finds tomorrow’s idea on her phone', () => {
  test('filters, opens, likes, comments, marks as tried, saves; after a reload all of it is there, and SharePoint tells the same', async () => {
    const hers = await visitAs(browser, tenant, 'paedagog', phone);
    const { page } = hers;
    await openBlog(hers);
    await page.getByRole('combobox', { name: 'Læreplanstema' }).selectOption({ label: 'Natur, udeliv og science' });
    await page.getByRole('button', { name: /Filtre/ }).click();
    await page.getByRole('combobox', { name: 'Målgruppe' }).selectOption('kindergarten');
    await page.getByRole('combobox', { name: 'Tid' }).selectOption('15');
    await page.getByText('1 idé', { exact: true }).waitFor();
    const shared = new URL(page.url()).search;
    expect(Object.fromEntries(new URLSearchParams(shared))).toMatchObject({
      tema: 'natur-udeliv-science', for: 'boernehave', tid: '15'
    });

    await openIdea(hers);
    const before = await sharePointTells('ejer');
    await likeButton(page).click();
    await saveButton(page).click();
    await triedButton(page).click();
    await page.getByRole('textbox', { name: /gik det/ }).fill('Karsen groede <3 om natten & om dagen.');
    await page.getByRole('button', { name: 'Gem', exact: true }).last().click();
    await writeComment(hers, 'Vi gør det på mandag – i gamle mælkekartoner.');
    await eventually(async () => {
      const { likedBy, comments, tried, saved } = await sharePointTells('ejer');
      return (
        likedBy.length === before.likedBy.length + 1 &&
        comments.length === before.comments.length + 1 &&
        tried.length === before.tried.length + 1 &&
        saved === before.saved + 1
      );
    });

    await page.reload();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    expect(await likeButton(page).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByText('Vi gør det på mandag – i gamle mælkekartoner.').count()).toBe(1);
    expect(await page.getByText('Karsen groede <3 om natten & om dagen.').count()).toBeGreaterThan(0);

    const told = await sharePointTells('leder');
    expect(told.likedBy).toContain('Pia Pædagog');
    expect(told.comments.some((comment) => comment.startsWith('Pia Pædagog: Vi gør det på mandag'))).toBe(true);
    expect(told.tried).toContain('Pia Pædagog: Karsen groede <3 om natten & om dagen.');
    // What she saved is hers alone.
    expect(told.saved).toBe(0);
    expect((await sharePointTells('paedagog')).saved).toBe(1);

    // Another device of hers knows; another person, by the same address, sees the same ideas.
    const otherDevice = await visitAs(browser, tenant, 'paedagog');
    await openBlog(otherDevice, '?vis=gemt');
    await otherDevice.page.getByRole('link', { name: title }).waitFor();
    const his = await visitAs(browser, tenant, 'leder');
    await openBlog(his, shared);
    expect(await his.page.locator(`${card} h3`).allInnerTexts()).toEqual([title]);
    expect([...hers.foreignRequests, ...his.foreignRequests]).toEqual([]);
    await Promise.all([hers, otherDevice, his].map(({ context }) => context.close()));
  });

  test('without network in the middle of it: she is told, nothing is lost over a reload, and it is sent once', async () => {
    const hers = await visitAs(browser, tenant, 'paedagog', phone);
    const { page, context } = hers;
    await openBlog(hers, '?tema=natur-udeliv-science&for=boernehave&tid=15');
    await openIdea(hers);
    const before = await sharePointTells('ejer');
    await page.getByRole('textbox', { name: 'Skriv en kommentar' }).fill('Det her er først halvt skr');
    await context.setOffline(true);
    await writeComment(hers, 'Skrevet i en kælder uden net.');
    await likeButton(page).click();
    await page.getByText(/når der er net/).first().waitFor();
    expect(await page.getByText('Skrevet i en kælder uden net.').count()).toBe(1);
    await context.setOffline(false);
    await eventually(async () => (await sharePointTells('ejer')).comments.length > before.comments.length);
    await eventually(async () => (await sharePointTells('ejer')).likedBy.length > before.likedBy.length);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    expect(await page.getByText('Skrevet i en kælder uden net.').count()).toBe(1);
    const after = await sharePointTells('ejer');
    expect(after.comments.filter((comment) => comment.includes('kælder'))).toHaveLength(1);
    await context.close();
  });

  test('the browser is closed before anything was sent: it goes with the next visit, once', async () => {
    const hers = await visitAs(browser, tenant, 'paedagog', phone);
    const { page, context } = hers;
    await openBlog(hers, '?tema=natur-udeliv-science&for=boernehave&tid=15');
    await openIdea(hers);
    await context.setOffline(true);
    await writeComment(hers, 'Telefonen gik ud for strøm.');
    await page.getByText('Telefonen gik ud for strøm.').waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(tenant.url(blog));
    await again.locator(card).first().waitFor();
    await eventually(async () => (await sharePointTells('ejer')).comments.some((comment) => comment.includes('gik ud for strøm')));
    await again.close();
    const { comments } = await sharePointTells('ejer');
    expect(comments.filter((comment) => comment.includes('gik ud for strøm'))).toHaveLength(1);
    await context.close();
  });

  test('with three requests in ten failing she gets everything through, each thing once', async () => {
    const hers = await visitAs(browser, tenant, 'paedagog', phone);
    const { page, context } = hers;
    await openBlog(hers, '?tema=natur-udeliv-science&for=boernehave&tid=15');
    await openIdea(hers);
    const before = await sharePointTells('ejer');
    await setFaults(tenant, { failRate: 0.3, failWith: 503, dropRate: 0.1, seed: 7 });
    await likeButton(page).click();
    await saveButton(page).click();
    for (const number of [1, 2, 3]) {
      await writeComment(hers, `Prøve nummer ${number}`);
    }
    await page.getByText('Prøve nummer 3').waitFor();
    await page.waitForFunction(() => !document.body.textContent?.includes('når der er net'));
    await setFaults(tenant, {});
    await eventually(async () => (await sharePointTells('ejer')).comments.length >= before.comments.length + 3);
    const after = await sharePointTells('ejer');
    for (const number of [1, 2, 3]) {
      expect(after.comments.filter((comment) => comment.endsWith(`Prøve nummer ${number}`))).toHaveLength(1);
    }
    await eventually(async () => (await sharePointTells('ejer')).likedBy.length === before.likedBy.length + 1);
    await eventually(async () => (await sharePointTells('ejer')).saved === before.saved + 1);
    await context.close();
  });
});
