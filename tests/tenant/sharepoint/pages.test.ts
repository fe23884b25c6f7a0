import '@pnp/sp/webs/index.js';
import '@pnp/sp/clientside-pages/index.js';
import '@pnp/sp/comments/clientside-page.js';
import '@pnp/sp/comments/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/site-groups/index.js';
import { ClientsideText } from '@pnp/sp/clientside-pages/index.js';
import { startSharePoint, type SharePointServer } from './filesServer';

let server: SharePointServer;
const api = '/sites/ambassadorportal/_api/sitepages/pages';
const post = (
  who: Parameters<SharePointServer['fetch']>[0],
  path: string,
  body: unknown = {},
): Promise<Response> =>
  server.fetch(who, `${api}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'if-match': '*' },
  });

interface Page {
  Id: number;
  Title: string;
  FileName: string;
  CanvasContent1: string;
  FirstPublished: string;
  PromotedState: number;
  Version: string;
  IsPageCheckedOutToCurrentUser: boolean;
  Description: string;
  BannerImageUrl: string;
}
const read = async (who: Parameters<SharePointServer['fetch']>[0], id: number): Promise<Page> =>
  (await server.fetch(who, `${api}(${id})`)).json() as Promise<Page>;
const make = async (name: string, promotedState = 0): Promise<number> =>
  (
    (await (
      await post('ejer', '', {
        PageLayoutType: 'Article',
        Name: name,
        Title: name.replace('.aspx', ''),
        PromotedState: promotedState,
      })
    ).json()) as Page
  ).Id;

beforeAll(async () => {
  server = await startSharePoint();
  const { web } = server.as('ejer');
  await web.associatedVisitorGroup.users.add('i:0#.f|membership|pia@kommune.example');
  await web.associatedMemberGroup.users.add('i:0#.f|membership|anders@kommune.example');
});
afterAll(() => server.close());
import { refusal } from './refusal';

describe('a page, by PnPjs', () => {
  it('is created, filled, published, loaded again and discarded', async () => {
    const page = await server.as('ejer').web.addClientsidePage('Leg med ord', 'Leg med ord', 'Article');
    page.addSection().addColumn(12).addControl(new ClientsideText('<p>Find ting, der rimer.</p>'));
    await page.save();
    const loaded = await server
      .as('ejer')
      .web.loadClientsidePage('/sites/ambassadorportal/SitePages/Leg-med-ord.aspx');
    expect(loaded.title).toBe('Leg med ord');
    expect(loaded.sections[0]?.columns[0]?.getControl<ClientsideText>(0).text).toBe(
      '<p>Find ting, der rimer.</p>',
    );
    await loaded.disableComments();
    await expect(loaded.addComment('Hej')).rejects.toThrow(/disabled/);
    await loaded.enableComments();
    await loaded.addComment('Hej');
    expect((await loaded.getComments()).map((comment) => comment.text)).toEqual(['Hej']);
    await loaded.like();
    loaded.title = 'Andet';
    await loaded.save(false);
    await loaded.discardPageCheckout();
    expect(loaded.title).toBe('Leg med ord');
  });
});

describe('the life of a page', () => {
  it('stays hidden from readers until it is published, and shows them the published version while it is edited', async () => {
    const id = await make('Livet.aspx');
    expect((await server.fetch('paedagog', `${api}(${id})`)).status).toBe(404);
    await post('ejer', `(${id})/savepage`, { Title: 'Livet', CanvasContent1: '[]' });
    expect((await post('ejer', `(${id})/publish`)).status).toBe(200);
    expect((await read('paedagog', id)).Version).toBe('1.0');
    await post('ejer', `(${id})/checkoutpage`);
    await post('ejer', `(${id})/savepage`, { Title: 'Livet, anden udgave' });
    expect((await read('paedagog', id)).Title).toBe('Livet');
    expect(await read('ejer', id)).toMatchObject({
      Title: 'Livet, anden udgave',
      Version: '1.1',
      IsPageCheckedOutToCurrentUser: true,
    });
    await post('ejer', `(${id})/publish`);
    expect(await read('paedagog', id)).toMatchObject({ Title: 'Livet, anden udgave', Version: '2.0' });
  });

  it('is locked for others while it is checked out, also as a list item', async () => {
    const id = await make('Optaget.aspx');
    await post('ejer', `(${id})/publish`);
    await post('ejer', `(${id})/checkoutpage`);
    const other = await post('ambassadoer', `(${id})/checkoutpage`);
    expect([other.status, JSON.stringify(await other.json())]).toEqual([
      423,
      expect.stringContaining('checked out'),
    ]);
    expect((await post('ambassadoer', `(${id})/savepage`, { Title: 'x' })).status).toBe(423);
    const items = server.as('ambassadoer').web.getList('/sites/ambassadorportal/SitePages').items;
    await expect(items.getById(id).update({ Title: 'x' })).rejects.toThrow(/423/);
    await post('ejer', `(${id})/SavePageAsDraft`, { Title: 'Kladde' });
    expect((await post('ambassadoer', `(${id})/checkoutpage`)).status).toBe(200);
  });

  it('becomes news with its first publication, and keeps a date that was set before', async () => {
    const id = await make('Nyhed.aspx', 1);
    const items = server.as('ejer').web.getList('/sites/ambassadorportal/SitePages').items;
    await items.getById(id).update({ FirstPublishedDate: '2026-03-01T08:00:00Z' });
    await post('ejer', `(${id})/publish`);
    expect(await read('paedagog', id)).toMatchObject({
      PromotedState: 2,
      FirstPublished: '2026-03-01T08:00:00Z',
    });
    await post('ejer', `(${id})/demoteFromNews`);
    expect((await read('ejer', id)).PromotedState).toBe(0);
  });

  it('leaves its first publication to its copy', async () => {
    const id = await make('Forlaeg.aspx', 1);
    await post('ejer', `(${id})/publish`);
    const copied = (await (await post('ejer', `(${id})/copy`)).json()) as Page;
    await post('ejer', `(${copied.Id})/publish`);
    const copy = await read('ejer', copied.Id);
    expect(copy.FirstPublished).toBe((await read('ejer', id)).FirstPublished);
    expect(copy.PromotedState).toBe(2);
  });

  it('goes when a page that was never checked in is discarded', async () => {
    const id = await make('Fortrudt.aspx');
    expect((await post('ejer', `(${id})/discardPage`)).status).toBe(200);
    expect((await server.fetch('ejer', `${api}(${id})`)).status).toBe(404);
  });

  it('refuses a taken name, a save without check-out, readers, and unknown members', async () => {
    const id = await make('Optaget navn.aspx');
    expect((await post('ejer', '', { PageLayoutType: 'Article', Name: 'Optaget navn.aspx' })).status).toBe(
      400,
    );
    await post('ejer', `(${id})/publish`);
    expect((await post('ejer', `(${id})/savepage`, { Title: 'x' })).status).toBe(400);
    expect((await post('paedagog', `(${id})/checkoutpage`)).status).toBe(403);
    expect((await post('paedagog', '', { PageLayoutType: 'Article' })).status).toBe(403);
    expect((await post('ejer', `(${await make('Ukendt.aspx')})/savepage`, { Findes: 'ikke' })).status).toBe(
      400,
    );
  });

  it('keeps no script, in whatever disguise', async () => {
    const id = await make('Farlig.aspx');
    const innerHTML =
      '<p onclick="x()">Tekst</p><script>x()</script><img src=x onerror=x()><a href="java\tscript:x()">l</a><iframe src="//e"></iframe><svg><script>x()</script></svg>';
    const htmlStrings = { html: '<b onmouseover=x()>fed</b><style>*{}</style>' };
    await post('ejer', `(${id})/savepage`, {
      CanvasContent1: JSON.stringify([
        { controlType: 4, innerHTML },
        {
          controlType: 3,
          webPartData: { serverProcessedContent: { htmlStrings, links: { a: 'javascript:x()' } } },
        },
      ]),
    });
    const { CanvasContent1: kept } = await read('ejer', id);
    expect(kept).toContain('Tekst');
    expect(kept).toContain('<b>fed</b>');
    expect(kept).not.toMatch(/script|onclick|onerror|onmouseover|iframe|style>|svg/i);
    expect((await post('ejer', `(${id})/savepage`, { CanvasContent1: 'ikke json' })).status).toBe(400);
    const asItem = server.as('ejer').web.getList('/sites/ambassadorportal/SitePages').items.getById(id);
    const asItemUpdate = asItem.update({
      CanvasContent1: JSON.stringify([{ controlType: 4, innerHTML: '<p>Bagom<script>x()</script></p>' }]),
    });
    expect(await refusal(asItemUpdate)).toMatchObject({ status: 400 });
    expect((await read('ejer', id)).CanvasContent1).toBe(kept);
  });

  it('shows its canvas as JSON in the page API and as HTML in the list item, as SharePoint does', async () => {
    const id = await make('Toformet.aspx');
    const controls = [
      { controlType: 4, id: 'a', innerHTML: '<p>Gå ud &amp; find blade.</p>' },
      { controlType: 3, id: 'b', webPartId: 'w', webPartData: { id: 'w', dataVersion: '1.0', properties: { note: '"x" <y>' } } },
    ];
    await post('ejer', `(${id})/savepage`, { CanvasContent1: JSON.stringify(controls) });
    expect(JSON.parse((await read('ejer', id)).CanvasContent1)).toEqual(controls);
    const asItem = server.as('ejer').web.getList('/sites/ambassadorportal/SitePages').items.getById(id);
    const { CanvasContent1: html } = await asItem.select('CanvasContent1')<{ CanvasContent1: string }>();
    expect(html).toContain('<div data-sp-rte=""><p>Gå ud &amp; find blade.</p></div>');
    const data = /data-sp-webpartdata="([^"]*)"/.exec(html)?.[1] ?? '';
    const plain = data
      .replaceAll('&#123;', '{').replaceAll('&#125;', '}').replaceAll('&#58;', ':')
      .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(JSON.parse(plain)).toEqual(controls[1].webPartData);
  });

  it('describes itself by its first text and its title picture', async () => {
    const id = await make('Beskrevet.aspx');
    await post('ejer', `(${id})/savepage`, {
      CanvasContent1: JSON.stringify([
        { controlType: 4, innerHTML: '<h2>Sådan gør I</h2><p>Gå ud &amp; find blade.</p>' },
        { controlType: 0, pageSettingsSlice: { isDefaultDescription: true, isDefaultThumbnail: true } },
      ]),
      LayoutWebpartsContent: JSON.stringify([
        { serverProcessedContent: { imageSources: { imageSource: `${server.site}/SiteAssets/a.png` } } },
      ]),
    });
    expect(await read('ejer', id)).toMatchObject({
      Description: 'Sådan gør I Gå ud & find blade.',
      BannerImageUrl: `${server.site}/SiteAssets/a.png`,
    });
  });
});

describe('the pages of a site', () => {
  it('come in stretches, filtered and sorted, and by their address', async () => {
    type Rows = { value: { Id: number; FileName: string }[]; 'odata.nextLink'?: string };
    const list = async (query: string): Promise<Rows> =>
      (await server.fetch('ejer', `${api}?${query}`)).json() as Promise<Rows>;
    const first = await list('$select=Id,FileName&$top=2');
    const next = await list(new URL(first['odata.nextLink'] ?? '').searchParams.toString());
    expect(first.value).toHaveLength(2);
    expect(next.value[0]?.Id).toBeGreaterThan(first.value[1]?.Id ?? 0);
    const found = await list("$filter=Url eq 'SitePages/Livet.aspx'&$select=FileName");
    expect(found.value.map((page) => page.FileName)).toEqual(['Livet.aspx']);
    const byUrl = await server.fetch('ejer', `${api}/getbyurl('SitePages/Livet.aspx')?$select=Title`);
    expect(await byUrl.json()).toMatchObject({ Title: 'Livet, anden udgave' });
    expect((await server.fetch('ejer', `${api}/getbyurl('SitePages/nej.aspx')`)).status).toBe(404);
    expect((await server.fetch('ejer', `${api}?$filter=Findes eq 1`)).status).toBe(400);
  });
});
