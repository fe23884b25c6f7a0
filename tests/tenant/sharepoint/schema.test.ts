import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/views';
import '@pnp/sp/content-types/web';
import '@pnp/sp/content-types/list';
import '@pnp/sp/navigation';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/security/web';
import '@pnp/sp/regional-settings/web';
import { refusal } from './refusal';
import { startSharePoint, type SharePointServer } from './filesServer';

const ideaType = '0x0101009D1CB255DA76424F860D91F20E6C411800A7B1C0DE5C1D4E0F9A51A3F0C2D4E601';
let server: SharePointServer;

beforeAll(async () => {
  server = await startSharePoint();
});
afterAll(() => server.close());

describe('sites', () => {
  it.each([
    [1030, 'Webstedssider', 'Ejere af Prøve 1030', 'Fuld kontrol'],
    [1033, 'Site Pages', 'Prøve 1033 Owners', 'Full Control'],
    [1035, 'Sivuston sivut', 'Prøve 1035 - omistajat', 'Täydet oikeudet'],
  ])('speak the language they are made in (%i)', async (lcid, pages, owners, role) => {
    const url = `${server.origin}/sites/sprog${lcid}`;
    const made = await server
      .as('app')
      .site.createCommunicationSiteFromProps({
        Title: `Prøve ${lcid}`,
        Lcid: lcid,
        Url: url,
        Owner: 'ejvind@kommune.example',
      });
    expect(made).toMatchObject({ SiteStatus: 2, SiteUrl: url });
    const ask = async (path: string): Promise<unknown> =>
      (
        await server.fetch('ejer', `/sites/sprog${lcid}/_api/${path}`, {
          headers: { accept: 'application/json;odata=nometadata' },
        })
      ).json();
    expect(await ask('web?$select=Language,WebTemplateConfiguration')).toEqual({
      Language: lcid,
      WebTemplateConfiguration: 'SITEPAGEPUBLISHING#0',
    });
    expect(await ask(`web/getList('/sites/sprog${lcid}/SitePages')?$select=Title,BaseTemplate`)).toEqual({
      Title: pages,
      BaseTemplate: 119,
    });
    expect(await ask('web/associatedOwnerGroup?$select=Title')).toEqual({ Title: owners });
    expect(await ask('web/roledefinitions/getbytype(5)?$select=Name')).toEqual({ Name: role });
  });

  it('are made by those alone who may, and are gone when deleted', async () => {
    const url = `${server.origin}/sites/kort`;
    const request = { Title: 'Kort', Lcid: 1030, Url: url } as never;
    expect(await refusal(server.as('paedagog').site.createCommunicationSiteFromProps(request))).toMatchObject(
      { status: 403 },
    );
    const { SiteId: siteId } = (await server
      .as('app')
      .site.createCommunicationSiteFromProps(request)) as unknown as { SiteId: string };
    expect(await server.as('app').site.exists(url)).toBe(true);
    await server.fetch('app', '/_api/SPSiteManager/delete', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ siteId }),
    });
    expect(await server.as('app').site.exists(url)).toBe(false);
    expect((await server.fetch('app', '/sites/kort/_api/web')).status).toBe(404);
  });
});

describe('columns', () => {
  it('are made from XML with the given id and name, and read back as XML', async () => {
    const { web } = server.as('app');
    const xml =
      '<Field ID="{5a1f0c7e-0c55-4c0f-9d0a-3b6c0e0b1a01}" Type="Choice" Name="AmbTool" StaticName="AmbTool" DisplayName="Værktøj" Group="Ambassadørportalen" ' +
      'FillInChoice="TRUE" Indexed="TRUE"><Default>Osmo</Default><CHOICES><CHOICE>Hjernen &amp; Hjertet</CHOICE><CHOICE>Osmo</CHOICE></CHOICES></Field>';
    await web.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 });
    const field = await web.fields
      .getByInternalNameOrTitle('AmbTool')
      .select('Id', 'Title', 'Choices', 'FillInChoice', 'TypeAsString', 'SchemaXml', 'DefaultValue')();
    expect(field).toMatchObject({
      Id: '5a1f0c7e-0c55-4c0f-9d0a-3b6c0e0b1a01',
      Title: 'Værktøj',
      Choices: ['Hjernen & Hjertet', 'Osmo'],
      FillInChoice: true,
      TypeAsString: 'Choice',
      DefaultValue: 'Osmo',
    });
    expect((field as unknown as { SchemaXml: string }).SchemaXml).toContain(
      '<CHOICE>Hjernen &amp; Hjertet</CHOICE>',
    );
    expect(await refusal(web.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 }))).toMatchObject({
      status: 400,
    });
    expect(
      await refusal(web.fields.createFieldAsXml('<Field Type="Findesikke" Name="X" DisplayName="X" />')),
    ).toMatchObject({ status: 400 });
    expect(await refusal(web.fields.getByInternalNameOrTitle('Findesikke')())).toMatchObject({ status: 404 });
  });

  it('can be indexed twenty times in a list, and some kinds never', async () => {
    const { web } = server.as('app');
    await web.lists.add('Mange');
    const { fields } = web.lists.getByTitle('Mange');
    for (let number = 0; number <= 20; number++) await fields.addNumber(`N${number}`);
    for (let number = 0; number < 20; number++)
      await fields.getByTitle(`N${number}`).update({ Indexed: true });
    expect(await refusal(fields.getByTitle('N20').update({ Indexed: true }))).toMatchObject({ status: 400 });
    await fields.getByTitle('N0').update({ Indexed: false });
    await fields.getByTitle('N20').update({ Indexed: true });
    await fields.addMultiChoice('Flere', { Choices: ['a'] });
    expect(await refusal(fields.getByTitle('Flere').update({ Indexed: true }))).toMatchObject({
      status: 400,
    });
    expect(await refusal(fields.getByTitle('N1').update({ FieldTypeKind: 2 }))).toMatchObject({
      status: 400,
    });
  });

  it('cannot be made unique over values that are not', async () => {
    const { web } = server.as('app');
    await web.lists.add('Dubletter');
    const list = web.lists.getByTitle('Dubletter');
    await list.fields.addText('Kode');
    for (let number = 0; number < 2; number++) await list.items.add({ Kode: 'ens' });
    expect(await refusal(list.fields.getByTitle('Kode').update({ EnforceUniqueValues: true }))).toMatchObject(
      { status: 400 },
    );
    expect(
      await refusal(list.fields.getByTitle('Kode').update({ Indexed: true, EnforceUniqueValues: true })),
    ).toMatchObject({ status: 400 });
  });

  it('go away with their values', async () => {
    const { web } = server.as('app');
    await web.lists.add('Kolonner');
    const list = web.lists.getByTitle('Kolonner');
    await list.fields.addText('Væk');
    const name = (await list.fields.getByTitle('Væk').select('InternalName')()).InternalName;
    expect(name).toBe('V_x00e6_k');
    await list.items.add({ [name]: 'x' });
    await list.fields.getByTitle('Væk').delete();
    expect(await refusal(list.items.select(name)())).toMatchObject({ status: 400 });
    expect(await refusal(list.fields.getByInternalNameOrTitle('Title').delete())).toMatchObject({
      status: 400,
    });
  });
});

describe('content types', () => {
  it('get site columns by a site script and bring them into a list', async () => {
    const { web } = server.as('app');
    await web.fields.createFieldAsXml({
      SchemaXml:
        '<Field ID="{5a1f0c7e-0c55-4c0f-9d0a-3b6c0e0b1a02}" Type="MultiChoice" Name="AmbThemes" DisplayName="Læreplanstemaer"><CHOICES><CHOICE>Natur</CHOICE></CHOICES></Field>',
      Options: 8,
    });
    const run = async (columns: string[]): Promise<number[]> => {
      const action = {
        verb: 'createContentType',
        id: ideaType,
        name: 'Idé',
        group: 'Ambassadørportalen',
        subactions: columns.map((internalName) => ({ verb: 'addSiteColumn', internalName })),
      };
      const response = await server.fetch(
        'app',
        '/sites/ambassadorportal/_api/Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility.executeSiteScriptAction',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ actionDefinition: JSON.stringify(action) }),
        },
      );
      return ((await response.json()) as { value: { Outcome: number }[] }).value.map((one) => one.Outcome);
    };
    expect(await run(['AmbThemes', 'Findesikke'])).toEqual([0, 0, 1]);
    const pages = web.getList('/sites/ambassadorportal/SitePages');
    await pages.contentTypes.addAvailableContentType(ideaType);
    expect(await refusal(pages.contentTypes.addAvailableContentType(ideaType))).toMatchObject({
      status: 400,
    });
    expect((await pages.fields.filter("InternalName eq 'AmbThemes'")()).length).toBe(1);
    const types = await pages.contentTypes.select('Name', 'StringId')<{ Name: string; StringId: string }[]>();
    const idea = types.find((type) => type.Name === 'Idé');
    expect(idea?.StringId).toMatch(new RegExp(`^${ideaType}00[0-9A-F]{32}$`));
    await run(['AmbThemes', 'AmbTool']);
    const columns = await pages.contentTypes.getById(idea?.StringId ?? '').fields.select('InternalName')<
      { InternalName: string }[]
    >();
    expect(columns.map((one) => one.InternalName)).toEqual(
      expect.arrayContaining(['Title', 'AmbThemes', 'AmbTool', 'CanvasContent1']),
    );
    expect(await web.contentTypes.getById('0x0101FF')()).toMatchObject({ 'odata.null': true });
  });
});

describe('lists, views, navigation', () => {
  it('refuse a title twice, and keep their address when renamed', async () => {
    const { web } = server.as('app');
    await web.lists.add('Ålesøen 1', 'Beskrivelse');
    expect(await refusal(web.lists.add('ålesøen 1'))).toMatchObject({
      status: 500,
      code: '-2130575342, Microsoft.SharePoint.SPException',
    });
    await web.lists.getByTitle('Ålesøen 1').update({ Title: 'Omdøbt' });
    const list = await web
      .getList('/sites/ambassadorportal/Lists/lesen 1')
      .select('Title', 'EntityTypeName', 'ItemCount')();
    expect(list).toMatchObject({ Title: 'Omdøbt', EntityTypeName: 'Lesen_x0020_1List', ItemCount: 0 });
    await web.lists.getByTitle('Omdøbt').recycle();
    expect(await refusal(web.lists.getByTitle('Omdøbt')())).toMatchObject({
      status: 404,
      code: '-1, System.ArgumentException',
    });
    expect(await refusal(web.getList('/sites/ambassadorportal/SitePages').delete())).toMatchObject({
      status: 403,
    });
  });

  it('keep views with their columns', async () => {
    const { views } = server.as('app').web.lists.getByTitle('Mange');
    await views.add('Korte', false, { RowLimit: 10, ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>' });
    const view = views.getByTitle('Korte');
    await view.fields.removeAll();
    for (const name of ['LinkTitle', 'N1', 'N2']) await view.fields.add(name);
    await view.fields.move('N2', 0);
    expect(await view.fields()).toMatchObject({ Items: ['N2', 'LinkTitle', 'N1'] });
    expect(await refusal(view.fields.add('Findesikke'))).toMatchObject({ status: 400 });
    await view.update({ DefaultView: true });
    expect((await views.filter('DefaultView eq true').select('Title')()).map((one) => one.Title)).toEqual([
      'Korte',
    ]);
    expect(await refusal(view.delete())).toMatchObject({ status: 400 });
  });

  it('keep the order of links', async () => {
    const links = server.as('app').web.navigation.quicklaunch;
    const ids: number[] = [];
    for (const title of ['Et', 'To', 'Tre'])
      ids.push(
        ((await links.add(title, `/sites/ambassadorportal/${title}.aspx`)) as unknown as { Id: number }).Id,
      );
    await links.moveAfter(ids[0] ?? 0, ids[2] ?? 0);
    expect((await links()).map((node) => node.Title)).toEqual(['To', 'Tre', 'Et']);
    await links.getById(ids[1] ?? 0).update({ Title: 'Nummer to' });
    await links.getById(ids[2] ?? 0).delete();
    expect((await links()).map((node) => node.Title)).toEqual(['Nummer to', 'Et']);
  });

  it('tell the site’s zone', async () => {
    expect(
      await server.as('app').web.regionalSettings.expand('TimeZone').select('LocaleId', 'TimeZone/Id')(),
    ).toMatchObject({ LocaleId: 1030, TimeZone: { Id: 3 } });
  });
});
