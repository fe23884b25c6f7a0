import { addPage, api, folder, giveFolder, madePage, merge, pageItems, post, textCanvas } from './ambassadorFolder';
import { startSharePoint, type SharePointServer, type Who } from './filesServer';

let server: SharePointServer;

beforeAll(async () => {
  server = await startSharePoint();
  await giveFolder(server);
});
afterAll(() => server.close());

const control = (data: unknown): string =>
  JSON.stringify(data)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll(':', '&#58;');
const page = async (who: Who, id: number): Promise<Record<string, string | number | null>> =>
  (await (await server.fetch(who, `${api}/sitepages/pages(${id})`)).json()) as Record<string, string | number | null>;
const canvasOf = async (id: number): Promise<unknown> =>
  JSON.parse(String((await page('ambassadoer', id)).CanvasContent1)) as unknown;
const etagOf = async (id: number): Promise<string> =>
  (await server.fetch('ambassadoer', `${pageItems}(${id})?$select=Id`)).headers.get('etag') ?? '';

const picture = {
  id: 'd1d91016-032f-456d-98a4-721247c305e8',
  instanceId: 'b',
  title: 'Billede',
  dataVersion: '1.12',
  properties: { imageSourceType: 2, altText: 'Børn ved et insekthotel: "se!" & peg' },
};
const pictureControl = { controlType: 3, id: 'b', webPartId: picture.id, position: { zoneIndex: 1, sectionIndex: 1 } };
const settings = { controlType: 0, pageSettingsSlice: { isDefaultDescription: false } };
const pictureUrl = '/sites/ambassadorportal/SiteAssets/Ideer/17/a.jpg';

describe('a page made in a folder', () => {
  it('is a draft of the content type Site Page that nobody has checked out', async () => {
    const made = await addPage(server, 'ambassadoer', 'Ny idé.aspx');
    expect(await made.json()).toMatchObject({
      Name: 'Ny idé.aspx',
      ServerRelativeUrl: `${folder}/Ny idé.aspx`,
      UIVersionLabel: '0.1',
      Level: 2,
      CheckOutType: 2,
    });
    const file = server.as('ambassadoer').web.getFileByServerRelativePath(`${folder}/Ny idé.aspx`);
    const { Id, ContentTypeId } = await file.listItemAllFields<{ Id: number; ContentTypeId: string }>();
    expect(ContentTypeId).toMatch(/^0x0101009D1CB255DA76424F860D91F20E6C4118/);
    expect(await page('ambassadoer', Id)).toMatchObject({ PromotedState: 0, Url: 'SitePages/Ideer/17/Ny idé.aspx' });
  });

  it('is refused where the name is taken, the address is another folder’s, or the kind isn’t a page', async () => {
    await madePage(server, 'taget.aspx');
    const again = await addPage(server, 'ambassadoer', 'taget.aspx');
    expect([again.status, await again.text()]).toEqual([400, expect.stringMatching(/-2130575257.*already exists/)]);
    const files = `${api}/web/getFolderByServerRelativePath(decodedurl='${folder}')/files`;
    const elsewhere = `${files}/addTemplateFile(urlOfFile='/sites/ambassadorportal/SitePages/a.aspx',templateFileType=3)`;
    expect((await post(server, 'ambassadoer', elsewhere)).status).toBe(400);
    const wiki = `${files}/addTemplateFile(urlOfFile='${folder}/b.aspx',templateFileType=1)`;
    expect((await post(server, 'ambassadoer', wiki)).status).toBe(400);
    const { web } = server.as('ambassadoer');
    const byPnp = await web.getFolderByServerRelativePath(folder).files.addTemplateFile(`${folder}/pnp.aspx`, 3);
    expect(byPnp.Name).toBe('pnp.aspx');
  });
});

describe('a page written through its list item', () => {
  it('has its canvas as JSON in the page API, whatever the order of attributes and the way of references', async () => {
    const id = await madePage(server, 'lærred.aspx');
    const html =
      `<div><div data-sp-controldata="${control({ controlType: 4, id: 'a' })}" ` +
      'data-sp-canvasdataversion="1.0" data-sp-canvascontrol="">' +
      '<div data-sp-rte=""><p>Gå ud &amp; find <strong>blade</strong>.</p><div>Indeni</div></div></div>' +
      `<div data-sp-canvascontrol data-sp-controldata='${control(pictureControl)}'>` +
      `<div data-sp-webpart="" data-sp-webpartdataversion="1.12" data-sp-webpartdata="${control(picture)}">` +
      `<div data-sp-componentid="">${picture.id}</div><div data-sp-htmlproperties="">` +
      `<img data-sp-prop-name="imageSource" src="${pictureUrl}"/>` +
      '<div data-sp-prop-name="captionText" data-sp-searchableplaintext="true">Mos &amp; lav</div>' +
      '<a data-sp-prop-name="linkUrl" href="https://example.org/?a=1&amp;b=2"></a>' +
      '<div data-sp-prop-name="overlay"><b>Tak</b></div>' +
      '</div></div></div>' +
      `<div data-sp-canvascontrol="" data-sp-controldata="${control(settings)}"></div></div>`;
    expect((await merge(server, 'ambassadoer', id, { Title: 'Insekthotel', CanvasContent1: html })).status).toBe(204);
    expect(await canvasOf(id)).toEqual([
      { controlType: 4, id: 'a', innerHTML: '<p>Gå ud &amp; find <strong>blade</strong>.</p><div>Indeni</div>' },
      {
        ...pictureControl,
        webPartData: {
          ...picture,
          serverProcessedContent: {
            htmlStrings: { overlay: '<b>Tak</b>' },
            searchablePlainTexts: { captionText: 'Mos & lav' },
            imageSources: { imageSource: pictureUrl },
            links: { linkUrl: 'https://example.org/?a=1&b=2' },
          },
        },
      },
      settings,
    ]);
  });

  it('gives the same page when its own HTML is written back', async () => {
    const id = await madePage(server, 'frem og tilbage.aspx');
    await post(server, 'ambassadoer', `${api}/sitepages/pages(${id})/checkoutpage`);
    await post(server, 'ambassadoer', `${api}/sitepages/pages(${id})/savepageasdraft`, {
      Title: 'Frem',
      CanvasContent1: JSON.stringify([
        { controlType: 4, id: 'a', innerHTML: '<p>Æ &lt;ø&gt; å</p>' },
        {
          ...pictureControl,
          webPartData: {
            ...picture,
            serverProcessedContent: {
              htmlStrings: {},
              searchablePlainTexts: { x: '"<&' },
              imageSources: { imageSource: pictureUrl },
              links: {},
            },
          },
        },
      ]),
      LayoutWebpartsContent: JSON.stringify([
        { id: 'cbe7b0a9', dataVersion: '1.4', properties: { title: 'Frem', imageSourceType: 4 } },
      ]),
    });
    const before = await page('ambassadoer', id);
    const item = await server.fetch('ambassadoer', `${pageItems}(${id})?$select=CanvasContent1,LayoutWebpartsContent`);
    const { CanvasContent1, LayoutWebpartsContent } = (await item.json()) as Record<string, string>;
    await merge(server, 'ambassadoer', id, { CanvasContent1: '', LayoutWebpartsContent: null });
    expect(await page('ambassadoer', id)).toMatchObject({ CanvasContent1: null, LayoutWebpartsContent: null });
    await merge(server, 'ambassadoer', id, { CanvasContent1, LayoutWebpartsContent });
    const after = await page('ambassadoer', id);
    expect(JSON.parse(String(after.CanvasContent1))).toEqual(JSON.parse(String(before.CanvasContent1)));
    expect(JSON.parse(String(after.LayoutWebpartsContent))).toEqual(JSON.parse(String(before.LayoutWebpartsContent)));
  });

  it.each([
    ['a script', '<p>Hej<script>x()</script></p>', '<p>Hej</p>'],
    ['an event', '<p onclick="x()">Hej<img src=x onerror=x()></p>', '<p>Hej<img src="x" /></p>'],
    ['an address that runs', '<a href="java&#115;cript:x()">Hej</a>', '<a>Hej</a>'],
    ['a frame', '<p>Hej</p><iframe src="https://example.org"></iframe>', '<p>Hej</p>'],
  ])('keeps nothing that runs: %s', async (kind, given, kept) => {
    const id = await madePage(server, `${kind}.aspx`);
    await merge(server, 'ambassadoer', id, { CanvasContent1: textCanvas(given) });
    expect(await canvasOf(id)).toEqual([{ controlType: 4, id: 'a', innerHTML: kept }]);
    const { CanvasContent1: html } = (await (
      await server.fetch('ambassadoer', `${pageItems}(${id})?$select=CanvasContent1`)
    ).json()) as { CanvasContent1: string };
    expect(html).not.toMatch(/script|onclick|onerror|iframe/i);
  });

  it.each([
    ['text without a control', '<p>Hej</p>'],
    ['an element that does not end', '<div><div data-sp-canvascontrol="" data-sp-controldata=""><div data-sp-rte=""><p>Hej</p>'],
    ['data that is not JSON', '<div><div data-sp-canvascontrol="" data-sp-controldata="&#123;nej"></div></div>'],
    ['the page API’s JSON', '[{"controlType":4,"innerHTML":"<p>Hej</p>"}]'],
  ])('is refused with %s, and stays as it was', async (kind, canvas) => {
    const id = await madePage(server, `brudt ${kind.length}.aspx`);
    await merge(server, 'ambassadoer', id, { Title: 'Før', CanvasContent1: textCanvas('<p>Før</p>') });
    expect((await merge(server, 'ambassadoer', id, { Title: 'Efter', CanvasContent1: canvas })).status).toBe(400);
    expect(await page('ambassadoer', id)).toMatchObject({ Title: 'Før' });
    expect(await canvasOf(id)).toEqual([{ controlType: 4, id: 'a', innerHTML: '<p>Før</p>' }]);
  });

  it('is saved only over the version that the writer has read', async () => {
    const id = await madePage(server, 'to på én gang.aspx');
    const read = await etagOf(id);
    const mine = await merge(server, 'ambassadoer', id, { Title: 'Min', CanvasContent1: textCanvas('<p>Min</p>') }, read);
    expect(mine.status).toBe(204);
    expect(mine.headers.get('etag')).toBe(await etagOf(id));
    const theirs = await merge(server, 'leder', id, { Title: 'Din', CanvasContent1: textCanvas('<p>Din</p>') }, read);
    expect([theirs.status, await theirs.text()]).toEqual([412, expect.stringContaining('does not match')]);
    expect(await page('leder', id)).toMatchObject({ Title: 'Min' });
  });

  it('can’t be saved while another has it checked out, and says who', async () => {
    const id = await madePage(server, 'optaget.aspx');
    await post(server, 'leder', `${api}/sitepages/pages(${id})/checkoutpage`);
    const held = await merge(server, 'ambassadoer', id, { Title: 'Min' });
    const { 'odata.error': said } = (await held.json()) as { 'odata.error': { code: string; message: { value: string } } };
    expect([held.status, said.code]).toEqual([423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException']);
    expect(said.message.value).toContain('lene@kommune.example');
    await post(server, 'leder', `${api}/sitepages/pages(${id})/discardpage`);
    expect((await merge(server, 'ambassadoer', id, { Title: 'Min' })).status).toBe(204);
  });

  it('gets another address by FileLeafRef, unless the name is taken', async () => {
    const id = await madePage(server, 'uden navn.aspx');
    await madePage(server, 'optaget navn.aspx');
    expect((await merge(server, 'ambassadoer', id, { FileLeafRef: 'optaget navn.aspx' })).status).toBe(400);
    expect((await merge(server, 'ambassadoer', id, { Title: 'Ny', FileLeafRef: 'Mine-blade.aspx' })).status).toBe(204);
    expect(await page('ambassadoer', id)).toMatchObject({ Url: 'SitePages/Ideer/17/Mine-blade.aspx', Title: 'Ny' });
    const old = `${api}/web/getFileByServerRelativePath(decodedurl='${folder}/uden navn.aspx')`;
    expect((await server.fetch('ambassadoer', old)).status).toBe(404);
  });

  it('doesn’t become news by MERGE, though SharePoint says so; it does by PromoteToNews', async () => {
    const id = await madePage(server, 'nyhed.aspx');
    expect((await merge(server, 'ambassadoer', id, { Title: 'Nyhed', PromotedState: 2 })).status).toBe(204);
    expect(await page('ambassadoer', id)).toMatchObject({ Title: 'Nyhed', PromotedState: 0 });
    await post(server, 'ambassadoer', `${api}/sitepages/pages(${id})/publish`);
    await post(server, 'ambassadoer', `${api}/sitepages/pages(${id})/PromoteToNews`);
    expect(await page('paedagog', id)).toMatchObject({ PromotedState: 2, Version: '1.0' });
    expect((await page('paedagog', id)).FirstPublished).toMatch(/^20/);
  });

  it('takes 511 drafts between two publications', async () => {
    const id = await madePage(server, 'mange.aspx');
    for (let draft = 2; draft <= 511; draft++) await merge(server, 'ambassadoer', id, { Title: `Kladde ${draft}` });
    const one = await merge(server, 'ambassadoer', id, { Title: 'Én for meget' });
    expect([one.status, await one.text()]).toEqual([400, expect.stringContaining('minor version limit')]);
    expect(await page('ambassadoer', id)).toMatchObject({ Title: 'Kladde 511', Version: '0.511' });
    await post(server, 'ambassadoer', `${api}/sitepages/pages(${id})/publish`);
    expect((await merge(server, 'ambassadoer', id, { Title: 'Videre' })).status).toBe(204);
    expect(await page('ambassadoer', id)).toMatchObject({ Version: '1.1' });
  });
});
