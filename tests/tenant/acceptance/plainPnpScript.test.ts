import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/comments/clientside-page';
import '@pnp/sp/clientside-pages';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { createHash, randomBytes } from 'node:crypto';
import type { SPFI } from '@pnp/sp';
import { ClientsideText } from '@pnp/sp/clientside-pages';
import type { IList } from '@pnp/sp/lists';
import { plainPnpjs, programToken } from '../../support/program';
import { signInCookie } from '../../support/signInCookie';
import { personToken, startTenant, type RunningTenant } from '../../support/tenant';
import { refusal } from '../sharepoint/refusal';

const rowCount = 6000;

let tenant: RunningTenant;
let sp: SPFI;
let asPerson: SPFI;
let loans: IList;

beforeAll(async () => {
  tenant = await startTenant('empty');
  const { siteUrl } = tenant.endpoints.sharepoint;
  sp = plainPnpjs(siteUrl, await programToken(tenant.endpoints));
  asPerson = plainPnpjs(siteUrl, await personToken(tenant.endpoints, 'paedagog'));
  await sp.web.lists.add('Udlån', 'Kasser til udlån', 100, false, { EnableVersioning: true });
  loans = sp.web.lists.getByTitle('Udlån');
  await loans.fields.addText('Stregkode', { MaxLength: 40 });
  await loans.fields.addNumber('Antal');
  await loans.fields.addText('Note');
  await loans.fields.getByInternalNameOrTitle('Stregkode').update({ Indexed: true, EnforceUniqueValues: true });
  await loans.fields.getByInternalNameOrTitle('Antal').update({ Indexed: true });
});

afterAll(() => tenant.stop());

describe('a plain script with PnPjs and a program’s token', () => {
  test('adds 6,000 items in batches and pages through all of them', async () => {
    for (let start = 0; start < rowCount; start += 100) {
      const [batched, execute] = sp.batched({ maxRequests: 100 });
      const list = batched.web.lists.getByTitle('Udlån');
      for (let number = start; number < start + 100; number += 1) {
        void list.items.add({ Title: `Kasse ${number}`, Stregkode: `K${number}`, Antal: number % 7, Note: `n${number % 3}` });
      }
      await execute();
    }
    const seen = new Set<number>();
    for await (const page of loans.items.select('Id', 'Title').top(1000)) {
      (page as { Id: number }[]).forEach(({ Id }) => seen.add(Id));
    }
    expect(seen.size).toBe(rowCount);
  });

  test('filters on indexed columns past 5,000 rows', async () => {
    const found = await loans.items.filter("Stregkode eq 'K4711'").select('Title', 'Antal')<{ Title: string; Antal: number }[]>();
    expect(found).toEqual([expect.objectContaining({ Title: 'Kasse 4711', Antal: 0 })]);
    const fews = await loans.items.filter("Antal eq 3 and Note eq 'n1'").select('Id').top(5000)<unknown[]>();
    expect(fews).toHaveLength(Array.from({ length: rowCount }, (_, n) => n).filter((n) => n % 7 === 3 && n % 3 === 1).length);
  });

  test('uploads in chunks and reads the same bytes back', async () => {
    const bytes = randomBytes(2_500_000);
    const web = sp.web;
    await web.lists.ensureSiteAssetsLibrary();
    const path = new URL(tenant.endpoints.sharepoint.siteUrl).pathname;
    const file = await web.getFolderByServerRelativePath(`${path}/SiteAssets`).files.addChunked('film.bin', new Blob([bytes]), {
      Overwrite: true,
      chunkSize: 400_000
    });
    expect(file).toBeDefined();
    const back = Buffer.from(await web.getFileByServerRelativePath(`${path}/SiteAssets/film.bin`).getBuffer());
    expect(createHash('sha256').update(back).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('creates and publishes a page; a person comments on it and likes it', async () => {
    const page = await sp.web.addClientsidePage('laesehjoernet.aspx', 'Læsehjørnet', 'Article');
    page.addSection().addColumn(12).addControl(new ClientsideText('<p>Æbler og <strong>pærer</strong></p>'));
    await page.save(true);
    const item = await (await page.getItem()).select('Id')<{ Id: number }>();
    const visitors = await sp.web.associatedVisitorGroup();
    await sp.web.siteGroups.getById(visitors.Id).users.add(`i:0#.f|membership|${tenant.endpoints.persons.paedagog.userName}`);
    const read = await asPerson.web.loadClientsidePage(`${new URL(tenant.endpoints.sharepoint.siteUrl).pathname}/SitePages/laesehjoernet.aspx`);
    const readPage = read as unknown as { title: string };
    expect(readPage.title).toBe('Læsehjørnet');
    await read.addComment('Prøvet på stuen i dag – det virker!');
    await read.like();
    const comments = (await read.getComments()) as { text: string; author: { name: string } }[];
    expect(comments.map(({ text, author }) => [author.name, text])).toEqual([
      [tenant.endpoints.persons.paedagog.displayName, 'Prøvet på stuen i dag – det virker!']
    ]);
    const liked = await page.getLikedByInformation();
    // Int64, which OData 3 writes as text.
    expect(Number(liked.likeCount)).toBe(1);
    expect(item.Id).toBeGreaterThan(0);
  });
});

describe('wrong use is answered as SharePoint would', () => {
  test('unknown path', async () => {
    expect(await refusal(sp.web.lists.getByTitle('Findes ikke')())).toMatchObject({
      status: 404,
      code: '-1, System.ArgumentException',
      message: expect.stringContaining("List 'Findes ikke' does not exist at site with URL") as string
    });
    const response = await fetch(`${tenant.endpoints.sharepoint.siteUrl}/_api/web/nosuchthing`, {
      headers: { Accept: 'application/json', Authorization: `Bearer ${await programToken(tenant.endpoints)}` }
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ 'odata.error': { code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException' } });
  });

  test('unknown column', async () => {
    expect(await refusal(loans.items.select('Farve')())).toMatchObject({
      status: 400,
      message: "The field or property 'Farve' does not exist."
    });
    expect(await refusal(loans.items.filter("Farve eq 'rød'")())).toMatchObject({ status: 400 });
    expect(await refusal(loans.items.add({ Farve: 'rød' }))).toMatchObject({ status: 400 });
  });

  test('malformed filter', async () => {
    expect(await refusal(loans.items.filter("Antal eq eq 3 and (")())).toMatchObject({
      status: 400,
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
    });
  });

  test('stale ETag', async () => {
    const [first] = await loans.items.top(1).select('Id')<{ Id: number }[]>();
    const item = loans.items.getById(first.Id);
    await item.update({ Antal: 1 });
    const { status, code, message } = await refusal(item.update({ Antal: 2 }, '"00000000-0000-0000-0000-000000000000,1"'));
    expect({ status, code }).toEqual({ status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' });
    expect(message).toMatch(/^The request ETag value '.*' does not match the object's ETag value '.*'\.$/);
  });

  test('duplicate of a unique value', async () => {
    expect(await refusal(loans.items.add({ Title: 'Kopi', Stregkode: 'K1' }))).toMatchObject({
      status: 500,
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'
    });
  });

  test('filter on a column without index past 5,000 rows', async () => {
    expect(await refusal(loans.items.filter("Note eq 'n1'")())).toMatchObject({
      status: 500,
      code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'
    });
  });

  test('a batch of 101', async () => {
    const boundary = 'batch_b1';
    const part = `--${boundary}\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${tenant.endpoints.sharepoint.siteUrl}/_api/web HTTP/1.1\nAccept: application/json\n\n`;
    const send = async (parts: number): Promise<Response> =>
      fetch(`${tenant.endpoints.sharepoint.siteUrl}/_api/$batch`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${await programToken(tenant.endpoints)}`,
          'Content-Type': `multipart/mixed; boundary=${boundary}`
        },
        body: `${part.repeat(parts)}--${boundary}--\n`
      });
    expect((await send(100)).status).toBe(200);
    expect((await send(101)).status).toBe(400);
  });

  test('missing digest on a write by cookie', async () => {
    const cookie = await signInCookie(tenant, 'ejer');
    const write = (digest?: string): Promise<Response> =>
      fetch(`${tenant.endpoints.sharepoint.siteUrl}/_api/web/lists/getByTitle('Udlån')/items`, {
        method: 'POST',
        headers: {
          Cookie: cookie,
          Accept: 'application/json',
          'Content-Type': 'application/json',
          ...(digest ? { 'X-RequestDigest': digest } : {})
        },
        body: JSON.stringify({ Title: 'Ny kasse', Stregkode: 'med-cookie' })
      });
    const refused = await write();
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ 'odata.error': { code: expect.stringMatching(/^-2130575251/) as string } });
    const info = await fetch(`${tenant.endpoints.sharepoint.siteUrl}/_api/contextinfo`, {
      method: 'POST',
      headers: { Cookie: cookie, Accept: 'application/json' }
    });
    const { FormDigestValue } = (await info.json()) as { FormDigestValue: string };
    expect((await write(FormDigestValue)).status).toBe(201);
  });

  test('a right that is missing', async () => {
    const denied = await refusal(asPerson.web.lists.getByTitle('Udlån').items.add({ Title: 'Ikke min' }));
    expect(denied).toMatchObject({ status: 403, code: '-2147024891, System.UnauthorizedAccessException' });
    expect((await fetch(`${tenant.endpoints.sharepoint.siteUrl}/_api/web`, { headers: { Accept: 'application/json' } })).status).toBe(401);
  });
});
