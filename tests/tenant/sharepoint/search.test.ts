import fc from 'fast-check';
import '@pnp/sp/webs/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/search/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import type { ISearchQuery } from '@pnp/sp/search/index.js';
import { fold, indexText } from '../../../src/tenant/sharepoint/search/fold';
import { KqlError, parseKql } from '../../../src/tenant/sharepoint/search/kql';
import { startSharePoint, type SharePointServer, type Who } from './filesServer';

let server: SharePointServer;
const pages = '/sites/ambassadorportal/_api/sitepages/pages';

async function publish(name: string, title: string, html: string): Promise<number> {
  const made = await server.fetch('ejer', pages, {
    method: 'POST',
    body: JSON.stringify({
      PageLayoutType: 'Article',
      Name: `${name}.aspx`,
      Title: title,
      PromotedState: 1,
      CanvasContent1: JSON.stringify([{ controlType: 4, innerHTML: html }]),
    }),
  });
  const { Id: id } = (await made.json()) as { Id: number };
  await server.fetch('ejer', `${pages}(${id})/publish`, { method: 'POST' });
  return id;
}

const titles = async (who: Who, query: string | ISearchQuery): Promise<string[]> =>
  (await server.as(who).search(query)).PrimarySearchResults.map((row) => row.Title ?? '');

beforeAll(async () => {
  server = await startSharePoint();
  const { web } = server.as('ejer');
  await web.associatedVisitorGroup.users.add('i:0#.f|membership|pia@kommune.example');
  await publish('lydjagt', 'Lydjagt i børnehaven', '<p>Optag lyde på tablet, og gæt dem i rundkredsen.</p>');
  await publish(
    'naturbingo',
    'Naturbingo med kamera',
    '<p>Find blade og biller ude. Ålen er sjælden &lt;b&gt;.</p><p>Lydjagt passer godt til.</p>',
  );
  await publish('kladder', 'Rim og remser', '<p>Børnehavens egne rim.</p>');
  await web
    .getFolderByServerRelativePath('/sites/ambassadorportal/Shared Documents')
    .files.addUsingPath('Vejledning-til-Osmo.pdf', '%PDF');
});
afterAll(() => server.close());

describe('search over pages, files and items, by PnPjs', () => {
  it('finds words and phrases, title hits first', async () => {
    expect(await titles('paedagog', 'lydjagt')).toEqual(['Lydjagt i børnehaven', 'Naturbingo med kamera']);
    expect(await titles('paedagog', '"optag lyde"')).toEqual(['Lydjagt i børnehaven']);
    expect(await titles('paedagog', '"lyde optag"')).toEqual([]);
    expect(await titles('paedagog', '"optag lyd*"')).toEqual(['Lydjagt i børnehaven']);
    expect(await titles('paedagog', '"optag lyd"')).toEqual([]);
    expect(await titles('paedagog', 'osmo')).toEqual(['Vejledning-til-Osmo.pdf']);
  });

  it('finds Danish letters however they are typed', async () => {
    for (const query of ['børnehaven', 'BØRNEHAVEN', 'boernehaven'])
      expect(await titles('paedagog', query)).toContain('Lydjagt i børnehaven');
    for (const query of ['ålen', 'aalen', 'sjaelden'])
      expect(await titles('paedagog', query)).toEqual(['Naturbingo med kamera']);
  });

  it('knows prefixes, AND, OR, NOT, brackets and properties', async () => {
    expect((await titles('paedagog', 'børne*')).sort()).toEqual(['Lydjagt i børnehaven', 'Rim og remser']);
    expect(await titles('paedagog', 'lydjagt NOT kamera')).toEqual(['Lydjagt i børnehaven']);
    expect((await titles('paedagog', '(biller OR remser)')).sort()).toEqual([
      'Naturbingo med kamera',
      'Rim og remser',
    ]);
    expect(await titles('paedagog', 'lydjagt -tablet')).toEqual(['Naturbingo med kamera']);
    expect(await titles('paedagog', 'title:naturbingo')).toEqual(['Naturbingo med kamera']);
    expect(await titles('paedagog', 'filetype:pdf')).toEqual(['Vejledning-til-Osmo.pdf']);
    expect(await titles('paedagog', `path:"${server.site}/SitePages" lydjagt PromotedState=2`)).toHaveLength(
      2,
    );
    expect(await titles('paedagog', 'created:today isdocument:true')).toEqual(['Vejledning-til-Osmo.pdf']);
    expect(await titles('paedagog', 'author:"Ejvind Ejer" filetype:pdf')).toEqual([
      'Vejledning-til-Osmo.pdf',
    ]);
  });

  it('gives SharePoint’s table with a marked, escaped summary, and pages through it', async () => {
    const found = await server.as('paedagog').search({
      Querytext: 'sjælden',
      SelectProperties: ['Title', 'Path', 'HitHighlightedSummary', 'ListItemID', 'PromotedState', 'ContentTypeId'],
    });
    expect([found.RowCount, found.TotalRows]).toEqual([1, 1]);
    expect(found.PrimarySearchResults[0]).toMatchObject({
      Title: 'Naturbingo med kamera',
      Path: `${server.site}/SitePages/naturbingo.aspx`,
    });
    expect(found.PrimarySearchResults[0]).toMatchObject({
      ListItemID: expect.stringMatching(/^\d+$/) as string,
      PromotedState: expect.stringMatching(/^2(\.0)?$/) as string,
      ContentTypeId: expect.stringMatching(/^0x0101009D1CB255DA76424F860D91F20E6C4118/i) as string,
    });
    expect(found.PrimarySearchResults[0]?.HitHighlightedSummary).toContain('<c0>sjælden</c0> &lt;b&gt;');
    const page = await server
      .as('paedagog')
      .search({ Querytext: '*', RowLimit: 2, StartRow: 2, SortList: [{ Property: 'Title', Direction: 0 }] });
    expect([page.RowCount, page.TotalRows]).toEqual([2, 4]);
    const get = await server.fetch(
      'paedagog',
      "/sites/ambassadorportal/_api/search/query?querytext='lydjagt'&selectproperties='Title'&rowlimit=1",
      { headers: { accept: 'application/json;odata=nometadata' } },
    );
    const body = (await get.json()) as {
      PrimaryQueryResult: {
        RelevantResults: {
          TotalRows: number;
          Table: { Rows: { Cells: { Key: string; Value: string }[] }[] };
        };
      };
    };
    expect(body.PrimaryQueryResult.RelevantResults.TotalRows).toBe(2);
    expect(
      body.PrimaryQueryResult.RelevantResults.Table.Rows[0]?.Cells.find((cell) => cell.Key === 'Title')
        ?.Value,
    ).toBe('Lydjagt i børnehaven');
  });

  it('shows nobody what they may not read, and nobody a draft', async () => {
    await expect(titles('leder', 'lydjagt')).rejects.toThrow(/403/);
    await server.fetch('ejer', pages, {
      method: 'POST',
      body: JSON.stringify({ PageLayoutType: 'Article', Name: 'hemmelig.aspx', Title: 'Hemmelighed' }),
    });
    expect(await titles('ejer', 'hemmelighed')).toEqual([]);
    const { web } = server.as('ejer');
    await web.lists.add('Lukket', '', 100);
    const list = web.lists.getByTitle('Lukket');
    await list.items.add({ Title: 'Fortroligt referat' });
    expect(await titles('paedagog', 'fortroligt')).toEqual(['Fortroligt referat']);
    await list.breakRoleInheritance(false, true);
    expect(await titles('paedagog', 'fortroligt')).toEqual([]);
    expect(await titles('ejer', 'fortroligt')).toEqual(['Fortroligt referat']);
  });

  it('shows people only what they may read of a list where each sees their own, and nothing of one kept out', async () => {
    const { web } = server.as('ejer');
    await web.lists.add('Gemt', '', 100, false, { ReadSecurity: 2, WriteSecurity: 2 });
    const list = web.lists.getByTitle('Gemt');
    await list.breakRoleInheritance(true);
    const visitors = (await web.associatedVisitorGroup()).Id;
    await list.roleAssignments.add(visitors, (await web.roleDefinitions.getByType(3)()).Id);
    await server.as('paedagog').web.lists.getByTitle('Gemt').items.add({ Title: 'Pias huskeseddel' });
    await list.items.add({ Title: 'Ejvinds huskeseddel' });
    expect(await titles('paedagog', 'huskeseddel')).toEqual(['Pias huskeseddel']);
    expect(await titles('ejer', 'huskeseddel')).toHaveLength(2);
    await list.update({ NoCrawl: true });
    expect([await titles('paedagog', 'huskeseddel'), await titles('ejer', 'huskeseddel')]).toEqual([[], []]);
    await list.delete();
  });

  it('forgets what is deleted and follows what is changed', async () => {
    const id = await publish('flygtig', 'Flygtig ide', '<p>kortvarig</p>');
    await server.fetch('ejer', `${pages}(${id})/checkoutpage`, { method: 'POST' });
    await server.fetch('ejer', `${pages}(${id})/savepage`, {
      method: 'POST',
      body: JSON.stringify({ Title: 'Blivende ide' }),
    });
    expect(await titles('paedagog', 'flygtig ide')).toEqual(['Flygtig ide']);
    await server.fetch('ejer', `${pages}(${id})/publish`, { method: 'POST' });
    expect(await titles('paedagog', 'title:blivende')).toEqual(['Blivende ide']);
    await server.as('ejer').web.getList('/sites/ambassadorportal/SitePages').items.getById(id).recycle();
    expect(await titles('paedagog', 'title:blivende')).toEqual([]);
  });

  it('refuses what it does not serve and what it cannot read', async () => {
    await expect(titles('paedagog', { Querytext: 'x', Refiners: 'FileType' })).rejects.toThrow(/not served/);
    await expect(titles('paedagog', '(åben parentes')).rejects.toThrow(/malformed/);
  });
});

describe('a search index that lags behind, as the real one', () => {
  it('finds a new item only after the wait, and an old one until then', async () => {
    let now = Date.now();
    process.env.TENANT_SEARCH_LAG_SECONDS = '900';
    const slow = await startSharePoint(() => new Date(now)).finally(
      () => delete process.env.TENANT_SEARCH_LAG_SECONDS,
    );
    const { web } = slow.as('ejer');
    await web.lists.add('Kasser', '', 100);
    const found = async (): Promise<number> => (await slow.as('ejer').search('makey')).TotalRows;
    await web.lists.getByTitle('Kasser').items.add({ Title: 'Makey Makey' });
    expect(await found()).toBe(0);
    now += 901_000;
    expect(await found()).toBe(1);
    await web.lists.getByTitle('Kasser').items.getById(1).update({ Title: 'Micro:bit' });
    expect(await found()).toBe(1);
    now += 901_000;
    expect(await found()).toBe(0);
    await slow.close();
  });
});

describe('the query language and the index’s words', () => {
  it('never fails in another way than its own, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseKql(text);
        } catch (error) {
          expect(error).toBeInstanceOf(KqlError);
        }
      }),
    );
  });

  it('folds a folded word to itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    expect(indexText('Kæmpe-ÅRET 2026, på æbler')).toBe('kaempe aaret 2026 paa aebler');
  });
});
