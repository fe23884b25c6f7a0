import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import '@pnp/sp/site-users/web';
import type { IItems } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { refusal } from './refusal';
import { startSharePoint, type SharePointServer } from './filesServer';

const rows = 5200;
let server: SharePointServer;
let news: IList;
/** A page that every thousandth item points to. */
let page: number;

beforeAll(async () => {
  server = await startSharePoint();
  const { web } = server.as('app');
  await web.lists.add('Nyheder');
  news = web.lists.getByTitle('Nyheder');
  await news.fields.addDateTime('Published', { DisplayFormat: 1 });
  await news.fields.addNumber('State');
  await news.fields.addText('Loose');
  const pages = web.getList('/sites/ambassadorportal/SitePages');
  const { Id: LookupListId } = await pages.select('Id')<{ Id: string }>();
  await news.fields.addLookup('Page', { LookupListId, LookupFieldName: 'Title' });
  const made = await server.fetch('app', '/sites/ambassadorportal/_api/sitepages/pages', {
    method: 'POST',
    body: JSON.stringify({ PageLayoutType: 'Article', Name: 'Lydjagt.aspx', Title: 'Lydjagt' }),
  });
  page = ((await made.json()) as { Id: number }).Id;
  for (const name of ['Published', 'State', 'Page', 'Author'])
    await news.fields.getByInternalNameOrTitle(name).update({ Indexed: true });
  for (let start = 0; start < rows; start += 100) {
    const [batched, execute] = server.as('app').batched({ maxRequests: 100 });
    for (let number = start; number < start + 100; number++) {
      void batched.web.lists
        .getByTitle('Nyheder')
        .items.add({
          Title: `N${number}`,
          State: 2,
          Loose: `l${number % 2}`,
          PageId: number % 1000 === 0 ? page : null,
          Published: new Date(Date.UTC(2026, 0, 1) + number * 3600_000).toISOString(),
        });
    }
    await execute();
  }
});

afterAll(() => server.close());

const throttled = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };
const count = async (query: IItems): Promise<number> =>
  (await query.select('Id').top(5000)<unknown[]>()).length;

describe('a list of more than 5,000 items', () => {
  it.each([
    ['a column without index', "Loose eq 'l1'"],
    ['an index that leaves more than 5,000', 'State eq 2'],
    ['both', "State eq 2 and Loose eq 'l1'"],
    ['an indexed column with ne', 'State ne 1'],
    [
      'an indexed condition that need not hold',
      "Published lt datetime'2026-01-02T00:00:00Z' or Loose eq 'l1'",
    ],
  ])('refuses a filter on %s', async (_, filter) => {
    expect(await refusal(news.items.filter(filter)())).toMatchObject(throttled);
  });

  it('lets an indexed part of the filter bring it below the threshold', async () => {
    const day = "Published ge datetime'2026-01-02T00:00:00Z' and Published lt datetime'2026-01-03T00:00:00Z'";
    expect(await count(news.items.filter(`${day} and State eq 2 and Loose eq 'l1'`))).toBe(12);
    expect(await count(news.items.filter('Id gt 5100'))).toBe(100);
    expect(await count(news.items.filter('Id le 10 or Id gt 5190'))).toBe(20);
  });

  it('is filtered by what an indexed lookup points to, by its id and by what it shows', async () => {
    expect(await count(news.items.filter(`PageId eq ${page}`).orderBy('Id', false))).toBe(6);
    const [first] = await news.items.select('Id', 'Page/Title').expand('Page').filter(`PageId eq ${page}`).top(1)<
      { Page: { Title: string } }[]
    >();
    expect(first?.Page.Title).toBe('Lydjagt');
  });

  it("is filtered by author where one person's items are few, and not where they are more than 5,000", async () => {
    const { Id: reader } = await server.as('ejer').web.currentUser();
    const { Id: writer } = await server.as('app').web.currentUser();
    expect(await count(news.items.filter(`AuthorId eq ${reader}`))).toBe(0);
    expect(await refusal(news.items.filter(`AuthorId eq ${writer}`)())).toMatchObject(throttled);
  });

  it("silently finds nothing by the beginning of a content type's id, as SharePoint does past 500 rows", async () => {
    expect(await count(news.items.filter("Id le 10 and startswith(ContentTypeId,'0x01')"))).toBe(0);
  });

  it('can be sorted by an indexed column and not by another', async () => {
    const newest = await news.items.select('Title').orderBy('Published', false).orderBy('Id', false).top(2)<
      { Title: string }[]
    >();
    expect(newest.map((one) => one.Title)).toEqual(['N5199', 'N5198']);
    expect(await count(news.items.orderBy('Id', false))).toBe(5000);
    expect(await refusal(news.items.orderBy('Loose')())).toMatchObject(throttled);
  });

  it('is read to its end page by page, and never more than 5,000 at once', async () => {
    expect(await count(news.items)).toBe(5000);
    let seen = 0;
    for await (const page of news.items.select('Id').top(5000)) seen += (page as unknown[]).length;
    expect(seen).toBe(rows);
  });

  it('costs two units a query and one an item', async () => {
    const units = async (path: string): Promise<string | null> =>
      (
        await server.fetch('app', `/sites/ambassadorportal/_api/web/lists/getByTitle('Nyheder')/${path}`)
      ).headers.get('X-Units');
    expect(await units('items?$top=10')).toBe('2');
    expect(await units('items(1)')).toBe('1');
    expect(await units('roleassignments')).toBe('5');
  });
});
