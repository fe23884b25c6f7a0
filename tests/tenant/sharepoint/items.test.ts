import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import '@pnp/sp/site-users/web';
import type { IList } from '@pnp/sp/lists';
import { refusal } from './refusal';
import { startSharePoint, type SharePointServer } from './filesServer';

interface Task {
  Id: number;
  Title: string;
  Minutes: number | null;
  Themes: string[] | null;
  Place: { Title: string } | null;
  Author: { Title: string };
}

let server: SharePointServer;
let tasks: IList;

beforeAll(async () => {
  server = await startSharePoint();
  const { web } = server.as('app');
  await web.lists.add('Steder');
  await web.lists.getByTitle('Steder').items.add({ Title: 'Solstrålen' });
  await web.lists.getByTitle('Steder').items.add({ Title: 'Ærtebo' });
  const { Id: places } = await web.lists.getByTitle('Steder').select('Id')<{ Id: string }>();
  await web.lists.add('Opgaver');
  tasks = web.lists.getByTitle('Opgaver');
  await tasks.fields.addText('Key');
  await tasks.fields.addNumber('Minutes');
  await tasks.fields.addMultiChoice('Themes', { Choices: ['Natur', 'Krop', 'Sprog'] });
  await tasks.fields.addDateTime('Due');
  await tasks.fields.addBoolean('Done');
  await tasks.fields.addUrl('Link');
  await tasks.fields.addMultilineText('Body');
  await tasks.fields.addLookup('Place', { LookupListId: places, LookupFieldName: 'Title' });
  await tasks.fields.getByInternalNameOrTitle('Key').update({ Indexed: true, EnforceUniqueValues: true });
  for (let number = 1; number <= 25; number++) {
    await tasks.items.add({
      Title: `Opgave ${number}`,
      Key: `k${number}`,
      Minutes: number === 25 ? null : number % 5,
      Themes: number % 2 === 0 ? ['Natur', 'Krop'] : ['Sprog'],
      Due: `2026-11-${String(number).padStart(2, '0')}T08:00:00Z`,
      Done: number % 3 === 0,
      PlaceId: number % 2 === 0 ? 1 : 2,
      Link: { Url: `${server.origin}/sites/ambassadorportal/SiteAssets/a.jpg`, Description: 'billede' },
      Body: 'Hej',
    });
  }
});

afterAll(() => server.close());

const titles = async (filter: string, expand: string[] = []): Promise<string[]> =>
  (
    await tasks.items
      .select('Title', ...expand.map((name) => `${name}/Title`))
      .expand(...expand)
      .filter(filter)
      .top(100)<Task[]>()
  ).map((one) => one.Title);

describe('reading list items', () => {
  it.each([
    ['Minutes eq 4', 5],
    ['Minutes gt 3', 5],
    ['Minutes ge 3 and Minutes lt 4', 5],
    ['Minutes eq null', 1],
    ['Minutes ne null', 24],
    ['Minutes ne 4', 20],
    ["Themes eq 'Natur'", 12],
    ["Themes eq 'Krop' and Themes eq 'Natur'", 12],
    ["not (Themes eq 'Natur')", 13],
    ['Done eq true', 8],
    ['Done eq 1', 8],
    ['Done ne 1', 17],
    ['true eq Done', 8],
    ["startswith(Title,'opgave 2')", 7],
    ["substringof('GAVE 1',Title)", 11],
    ["substringof('2',Title) eq false", 17],
    ["Due ge datetime'2026-11-10T00:00:00Z' and Due lt datetime'2026-11-12T00:00:00Z'", 2],
    ["Due lt '2026-11-03T00:00:00Z'", 2],
    ['PlaceId eq 1', 12],
    ['Id le 3 or Id eq 25', 4],
    ['(Minutes eq 1 or Minutes eq 2) and Done eq true', 3],
    ["Title eq 'Opgave ''1'''", 0],
    ["Title eq ''", 0],
    ["Created gt datetime'2020-01-01T00:00:00'", 25],
    ["startswith(ContentTypeId,'0x01')", 25],
    ['4 lt Minutes', 0],
  ])('filters by %s', async (filter, count) => {
    expect(await titles(filter)).toHaveLength(count);
  });

  it('filters by what a lookup shows, once it is expanded', async () => {
    expect(await titles("Place/Title eq 'Ærtebo' and Minutes eq 1", ['Place'])).toEqual([
      'Opgave 1',
      'Opgave 11',
      'Opgave 21',
    ]);
    expect(await refusal(titles("Place/Title eq 'Ærtebo'"))).toMatchObject({
      status: 400,
      code: '-1, Microsoft.SharePoint.SPException',
    });
  });

  it('gives people, places, several choices and links in SharePoint’s shapes', async () => {
    const task = await tasks.items
      .getById(2)
      .select('Title', 'Themes', 'Place/Title', 'PlaceId', 'Author/Title', 'Link', 'Due', 'Done', 'Minutes')
      .expand('Place', 'Author')<Task>();
    expect(task).toMatchObject({
      Title: 'Opgave 2',
      Themes: ['Natur', 'Krop'],
      Place: { Title: 'Solstrålen' },
      PlaceId: 1,
      Author: { Title: 'Provisioning' },
      Done: false,
      Due: '2026-11-02T08:00:00Z',
      Minutes: 2,
      Link: { Url: `${server.origin}/sites/ambassadorportal/SiteAssets/a.jpg`, Description: 'billede' },
    });
  });

  it('sorts and pages by a key with repeated and missing values, each item once', async () => {
    const seen: (number | null)[] = [];
    for await (const page of tasks.items.select('Id', 'Minutes').orderBy('Minutes', false).top(4))
      seen.push(...(page as Task[]).map((one) => one.Minutes));
    expect(seen).toHaveLength(25);
    expect(seen).toEqual([...seen].sort((a, b) => (b ?? -1) - (a ?? -1)));
    const ids: number[] = [];
    for await (const page of tasks.items.select('Id').top(7))
      ids.push(...(page as Task[]).map((one) => one.Id));
    expect(ids).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it('sorts by what a lookup shows', async () => {
    const found = await tasks.items
      .select('Title', 'Place/Title')
      .expand('Place')
      .orderBy('Place/Title')
      .orderBy('Id')
      .top(1)<Task[]>();
    expect(found[0]?.Place?.Title).toBe('Solstrålen');
  });

  it('sorts texts as Danes do, page by page', async () => {
    const { web } = server.as('app');
    await web.lists.add('Alfabet');
    const names = ['Ål', 'zebra', 'Øre', 'æble', 'Bi', 'and', 'Éva'];
    for (const Title of names) await web.lists.getByTitle('Alfabet').items.add({ Title });
    const seen: string[] = [];
    const query = web.lists.getByTitle('Alfabet').items.select('Title').orderBy('Title').top(2);
    for await (const page of query) seen.push(...(page as Task[]).map((one) => one.Title));
    expect(seen).toEqual(['and', 'Bi', 'Éva', 'zebra', 'æble', 'Øre', 'Ål']);
    const found = await web.lists.getByTitle('Alfabet').items.filter("substringof('ÆB',Title)").select('Title')();
    expect(found).toHaveLength(1);
  });

  it('passes over $skip on items, as SharePoint does', async () => {
    const response = await server.fetch(
      'app',
      "/sites/ambassadorportal/_api/web/lists/getByTitle('Opgaver')/items?$skip=10&$top=1&$select=Id",
    );
    expect(((await response.json()) as { value: Task[] }).value).toMatchObject([{ Id: 1 }]);
  });
});

describe('refusing what SharePoint refuses', () => {
  it.each([
    [
      'an unknown column in $select',
      () => tasks.items.select('Farve')(),
      400,
      '-1, Microsoft.SharePoint.SPException',
    ],
    [
      'an unknown column in $filter',
      () => tasks.items.filter('Farve eq 1')(),
      400,
      '-1, Microsoft.SharePoint.SPException',
    ],
    [
      'an unknown column in $orderby',
      () => tasks.items.orderBy('Farve')(),
      400,
      '-1, Microsoft.SharePoint.SPException',
    ],
    [
      'a note in $filter',
      () => tasks.items.filter("Body eq 'Hej'")(),
      400,
      '-1, Microsoft.SharePoint.SPException',
    ],
    [
      'a filter cut short',
      () => tasks.items.filter('Minutes eq')(),
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    ],
    [
      'a filter with a call of another dialect',
      () => tasks.items.filter("contains(Title,'x')")(),
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    ],
    [
      'a property the type lacks',
      () => tasks.items.add({ Farve: 'rød' }),
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    ],
    [
      'text for a number',
      () => tasks.items.add({ Minutes: 'mange' }),
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    ],
    [
      'a duplicate, whatever its case',
      () => tasks.items.add({ Key: 'K7' }),
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    ],
    [
      'an item that is not there',
      () => tasks.items.getById(9999)(),
      404,
      '-2130575338, System.ArgumentException',
    ],
    [
      'a stale ETag',
      () => tasks.items.getById(1).update({ Minutes: 1 }, '"00000000-0000-0000-0000-000000000000,1"'),
      412,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
    ],
  ])('%s', async (_, call, status, code) => {
    expect(await refusal(call())).toMatchObject({ status, code });
  });

  it('an unknown path, an unknown query option, an unknown argument', async () => {
    const ask = async (path: string): Promise<[number, string]> => {
      const response = await server.fetch('app', `/sites/ambassadorportal/_api/${path}`);
      return [
        response.status,
        ((await response.json()) as { 'odata.error': { code: string } })['odata.error'].code,
      ];
    };
    expect(await ask('web/nosuchthing')).toEqual([
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    ]);
    expect(await ask('web?$apply=x')).toEqual([
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    ]);
    expect(await ask("web/lists/getByTitle(name='Opgaver')")).toEqual([
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    ]);
    expect(await ask("web/lists/getByTitle('Opgaver')/items(1")).toEqual([
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    ]);
  });

  it('errors in verbose JSON stand under another name', async () => {
    const response = await server.fetch('app', '/sites/ambassadorportal/_api/web/nosuchthing', {
      headers: { accept: 'application/json;odata=verbose' },
    });
    expect(await response.json()).toMatchObject({
      error: {
        code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
        message: { lang: 'en-US' },
      },
    });
  });
});

describe('writing list items', () => {
  it('gives ids that only grow, and versions that count', async () => {
    const made = (await tasks.items.add({ Title: 'Ny' })) as Task;
    await tasks.items.getById(made.Id).delete();
    const next = (await tasks.items.add({ Title: 'Næste' })) as Task;
    expect(next.Id).toBeGreaterThan(made.Id);
    await tasks.items.getById(next.Id).update({ Title: 'Næste igen' });
    const read = await tasks.items.getById(next.Id).select('Title', 'OData__UIVersionString')<{
      Title: string;
      OData__UIVersionString: string;
    }>();
    expect(read).toMatchObject({ Title: 'Næste igen', OData__UIVersionString: '2.0' });
    await tasks.items.getById(next.Id).recycle();
    expect(await refusal(tasks.items.getById(next.Id)())).toMatchObject({ status: 404 });
  });

  it('lets a recycled item’s unique value be used again', async () => {
    const first = (await tasks.items.add({ Title: 'a', Key: 'gen' })) as Task;
    await tasks.items.getById(first.Id).recycle();
    const second = (await tasks.items.add({ Title: 'b', Key: 'gen' })) as Task;
    expect(second.Id).toBeGreaterThan(first.Id);
  });

  it('writes form values all or none, in the site’s language', async () => {
    const bad = await tasks.items.getById(3).validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'Ændret' },
      { FieldName: 'Due', FieldValue: 'i morgen' },
    ]);
    expect(bad.map((one) => one.HasException)).toEqual([false, true]);
    expect(await tasks.items.getById(3).select('Title')<Task>()).toMatchObject({ Title: 'Opgave 3' });
    await tasks.items.getById(3).validateUpdateListItem(
      [
        { FieldName: 'Due', FieldValue: '05-12-2026 15:30' },
        { FieldName: 'Themes', FieldValue: 'Natur;#Krop' },
        { FieldName: 'Created', FieldValue: '2020-02-03T04:05:06Z' },
        { FieldName: 'Author', FieldValue: '[{"Key":"i:0#.f|membership|lene@kommune.example"}]' },
      ],
      true,
    );
    const read = await tasks.items
      .getById(3)
      .select('Due', 'Themes', 'Created', 'Author/Title', 'OData__UIVersionString')
      .expand('Author')<object>();
    expect(read).toMatchObject({
      Due: '2026-12-05T14:30:00Z',
      Themes: ['Natur', 'Krop'],
      Created: '2020-02-03T04:05:06Z',
      Author: { Title: 'Lene Leder' },
      OData__UIVersionString: '1.0',
    });
  });

  it('answers a batch part by part, each with its own status', async () => {
    const [batched, execute] = server.as('app').batched();
    const list = batched.web.lists.getByTitle('Opgaver');
    const made = Array.from({ length: 45 }, (_, number) =>
      list.items
        .add({ Title: `b${number}`, Key: `batch${number}` })
        .then((item: unknown) => (item as Task).Id),
    );
    const refused = refusal(list.items.add({ Key: 'batch0' }));
    const read = batched.web.select('Title')();
    await execute();
    expect(new Set(await Promise.all(made)).size).toBe(45);
    expect(await refused).toMatchObject({ status: 500 });
    expect(await read).toMatchObject({ Title: 'Ambassadørportalen' });
  });
});
