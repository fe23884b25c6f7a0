import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { axeViolations, launchBrowser, visitAs, type Visit } from '../support/browser';
import { photograph } from '../support/photograph';
import { startTenant, type PersonKey, type RunningTenant } from '../support/tenant';
import { openAsApp } from '../provisioning/sites';
import { type RestCaller, signIn } from '../provisioning/restCaller';

const site = '/sites/ambassadorportal';
const blog = `${site}/SitePages/Inspiration.aspx`;
const cards = '[data-automation-id="inspiration-card"]';
const phone = { width: 360, height: 740 };
const title = 'Skyggeteater med lommelygte';

let tenant: RunningTenant;
let browser: Browser;
let owner: RestCaller;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  tenant = await startTenant('content');
  owner = await signIn(tenant, 'ejer');
});

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  await tenant.stop();
});

afterAll(() => browser.close());

/** Somebody's browser, at a place of the blog: `mine`, `godkend`, `pladser`, or the blog itself. */
async function openedAs(person: PersonKey, place?: string): Promise<Visit> {
  const visit = await visitAs(browser, tenant, person, phone);
  contexts.push(visit.context);
  await visit.page.goto(tenant.url(place ? `${blog}?skriv=${place}` : blog));
  return visit;
}

const choice = (page: Page, name: string): Locator =>
  page.locator('label').filter({ has: page.getByRole('checkbox', { name, exact: true }) });

/** Writes an idea with a picture and goes as far as the ambassador alone can. */
async function publishIdea({ page }: Visit, isReviewed = false): Promise<void> {
  const picture = await photograph(page);
  await page.getByRole('button', { name: /Sådan gjorde vi/ }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill(title);
  await page.getByRole('textbox', { name: 'Trin 1' }).click();
  await page.keyboard.type('Hæng et lagen op, og lad børnene lave skygger.');
  const chooser = page.waitForEvent('filechooser');
  await page.locator('label').filter({ hasText: 'Vælg billeder' }).first().click();
  await (await chooser).setFiles([{ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: picture }]);
  await page.locator('img[src^="blob:"]').first().waitFor();
  await choice(page, 'Social udvikling').click();
  await choice(page, 'Børnehave').click();
  await page.getByRole('button', { name: isReviewed ? 'Send til godkendelse' : 'Udgiv', exact: true }).click();
  const check = page.getByRole('dialog');
  await check.getByRole('button', { name: 'Nej', exact: true }).click();
  await check.getByRole('button', { name: isReviewed ? 'Send nu' : 'Udgiv nu' }).click();
  await page.getByRole('heading', { name: isReviewed ? 'Den er sendt til godkendelse' : 'Den er på bloggen' }).waitFor();
}

const lineOf = (page: Page, what: string = title): Locator => page.getByRole('listitem').filter({ hasText: what });

/** Whether the pædagog's blog has the idea, read anew. */
async function isOnBlog(name = title): Promise<boolean> {
  const { page } = await openedAs('paedagog');
  await page.locator(cards).first().waitFor();
  return (await page.locator(cards).filter({ hasText: name }).count()) > 0;
}

/** As the owner sees them: pages of that name, pictures in ambassadors' folders, and what bins hold. */
async function leftOf(): Promise<{ pages: number; pictures: number; inBin: number }> {
  const count = async (path: string): Promise<number> => {
    const { status, json } = await owner.get(path);
    expect(status).toBe(200);
    return (json.value as unknown[]).length;
  };
  const files = (url: string, filter: string): string =>
    `getList('${site}/${url}')/items?$select=Id,FileRef&$filter=${encodeURIComponent(filter)}`;
  return {
    pages: await count(files('SitePages', `Title eq '${title}'`)),
    pictures: await count(files('SiteAssets', `startswith(FileRef,'${site}/SiteAssets/Ideer/') and FSObjType eq 0`)),
    inBin: await count('../site/RecycleBin') + await count('RecycleBin'),
  };
}

test('with approval on, an idea is sent back with a reason, mended and approved, and only then on the blog', async () => {
  const { page: office } = await openedAs('ejer', 'pladser');
  await office.getByRole('switch', { name: 'Nye ideer skal godkendes, før de vises' }).click({ force: true });
  await office.getByText('Nye ideer skal nu godkendes.').waitFor();
  expect(await axeViolations(office)).toEqual([]);

  const hers = await openedAs('ambassadoer', 'ny');
  await publishIdea(hers, true);
  expect(await isOnBlog()).toBe(false);

  const reviewer = await openedAs('dblit', 'godkend');
  const waiting = lineOf(reviewer.page);
  await waiting.getByRole('button', { name: `Send tilbage ${title}` }).click();
  await reviewer.page.getByRole('textbox', { name: 'Hvad skal ændres?' }).fill('Skriv, hvor længe det tager.');
  expect(await axeViolations(reviewer.page)).toEqual([]);
  await reviewer.page.getByRole('button', { name: 'Send tilbage', exact: true }).click();
  await reviewer.page.getByText(`»${title}« er sendt tilbage`).waitFor();

  const { page } = hers;
  await page.goto(tenant.url(`${blog}?skriv=mine`));
  await lineOf(page).getByText('Skriv, hvor længe det tager.').waitFor();
  await lineOf(page).getByRole('button', { name: /^Skriv videre/ }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill(`${title} på ti minutter`);
  await page.getByRole('button', { name: 'Send til godkendelse', exact: true }).click();
  const check = page.getByRole('dialog');
  await check.getByRole('button', { name: 'Nej', exact: true }).click();
  await check.getByRole('button', { name: 'Send nu' }).click();
  await page.getByRole('heading', { name: 'Den er sendt til godkendelse' }).waitFor();

  await reviewer.page.goto(tenant.url(`${blog}?skriv=godkend`));
  await lineOf(reviewer.page, 'på ti minutter').getByRole('button', { name: /^Godkend/ }).click();
  await reviewer.page.getByText('er godkendt, og er på bloggen.').waitFor();
  expect(await isOnBlog(`${title} på ti minutter`)).toBe(true);
  expect([...hers.errors, ...reviewer.errors]).toEqual([]);
});

test('an idea is taken off the blog and put back; a year later it still fits; deleted for good it leaves nothing', async () => {
  const before = await leftOf();
  const hers = await openedAs('ambassadoer', 'ny');
  await publishIdea(hers);
  expect(await leftOf()).toEqual({ pages: 1, pictures: before.pictures + 1, inBin: before.inBin });
  const { page } = hers;
  await page.goto(tenant.url(`${blog}?skriv=mine`));
  const more = page.getByRole('button', { name: `Mere med »${title}«` });
  await more.click();
  await page.getByRole('menuitem', { name: 'Tag af bloggen' }).click();
  await lineOf(page).getByText('er taget af bloggen. Den ligger her som kladde.').waitFor();
  expect(await isOnBlog()).toBe(false);
  await lineOf(page).getByRole('button', { name: 'Fortryd' }).click();
  await lineOf(page).getByText('er på bloggen igen.').waitFor();
  expect(await isOnBlog()).toBe(true);

  await page.clock.setSystemTime(Date.now() + 400 * 24 * 60 * 60 * 1000);
  await page.reload();
  await lineOf(page).getByText('Passer den stadig?').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await lineOf(page).getByRole('button', { name: 'Ja, den passer' }).click();
  await lineOf(page).getByText('Tak. Vi spørger igen om et år.').waitFor();
  await lineOf(page).getByText('Passer den stadig?').waitFor({ state: 'detached' });

  await more.click();
  await page.getByRole('menuitem', { name: 'Slet for altid' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet for altid' }).click();
  await page.getByText(`»${title}« er slettet for altid.`).waitFor();
  expect(await isOnBlog()).toBe(false);
  expect(await leftOf()).toEqual(before);
  expect(hers.errors).toEqual([]);
});

test('the owner hands a place over: whoever takes it can change its ideas, whoever had it no longer can', async () => {
  const hers = await openedAs('ambassadoer', 'ny');
  await publishIdea(hers);
  // The dagplejer becomes an ambassador; then the owner has somebody to hand over to.
  const { userName, displayName } = tenant.endpoints.persons.dagplejer;
  await openAsApp(tenant, tenant.endpoints.sharepoint.siteUrl)
    .web.siteGroups.getByName('IT-ambassadører').users.add(`i:0#.f|membership|${userName}`);

  const { page: office } = await openedAs('ejer', 'pladser');
  const place = office.getByRole('listitem').filter({ hasText: tenant.endpoints.persons.ambassadoer.displayName });
  await place.getByRole('button', { name: /^Overdrag/ }).click();
  await office.getByRole('combobox', { name: 'Overdrag til' }).fill(displayName);
  await office.getByRole('button', { name: 'Overdrag', exact: true }).click();
  await office.getByText(`${displayName} passer nu pladsen.`).waitFor();

  const theirs = await openedAs('dagplejer', 'mine');
  await lineOf(theirs.page).getByRole('button', { name: /^Ret/ }).click();
  await theirs.page.getByRole('textbox', { name: 'Titel' }).fill(`${title} i dagplejen`);
  await theirs.page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  const check = theirs.page.getByRole('dialog');
  await check.getByRole('button', { name: 'Nej', exact: true }).click();
  await check.getByRole('button', { name: 'Udgiv nu' }).click();
  await theirs.page.getByRole('heading', { name: 'Den er på bloggen' }).waitFor();
  expect(await isOnBlog(`${title} i dagplejen`)).toBe(true);

  const found = await owner.get(`getList('${site}/SitePages')/items?$select=Id&$filter=Title eq '${title} i dagplejen'`);
  const [{ Id }] = found.json.value as { Id: number }[];
  const former = await signIn(tenant, 'ambassadoer');
  const sent = { as: 'MERGE' as const, body: { Title: 'Min igen' } };
  expect((await former.post(`getList('${site}/SitePages')/items(${Id})`, sent)).status).toBe(403);
  const predecessor = await openedAs('ambassadoer', 'mine');
  await predecessor.page.getByText('Ideerne deles af IT-ambassadørerne').waitFor();
  await theirs.page.goto(tenant.url(blog));
  await theirs.page.getByRole('button', { name: 'Del en idé' }).waitFor();
  expect(theirs.errors).toEqual([]);
});
