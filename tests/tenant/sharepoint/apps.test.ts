import '@pnp/sp/webs/index.js';
import '@pnp/sp/appcatalog/index.js';
import '@pnp/sp/clientside-pages/index.js';
import '@pnp/sp/files/index.js';
import { strToU8, zipSync } from 'fflate';
import { startSharePoint, type SharePointServer } from './filesServer';

const productId = 'b0f3d6a2-0000-4d1b-9a57-7c2f4e8d1a90';
const componentId = '3d9a5b7e-0000-4c62-b0a3-8e6f2d17c594';
const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** A package as SPFx's packager writes it, small. */
function solution(
  version: string,
  script = 'part_0123456789abcdef0123.js',
  files: Record<string, string> = {},
): Buffer {
  const manifest = {
    id: componentId,
    alias: 'PartWebPart',
    componentType: 'WebPart',
    version: '1.0.0',
    manifestVersion: 2,
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
      entryModuleId: 'part',
      scriptResources: { part: { type: 'path', path: script } },
    },
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          'AppManifest.xml': `<?xml version="1.0"?><App Name="prøve" ProductID="${productId}" Version="${version}" IsClientSideSolution="true" SkipFeatureDeployment="true"><Properties><Title>Prøve &amp; test</Title></Properties></App>`,
          [`f0000000-0000-4000-8000-000000000000/WebPart_${componentId}.xml`]: `<Elements><ClientSideComponent Name="Del" Id="${componentId}" ComponentManifest="${escape(JSON.stringify(manifest))}"/></Elements>`,
          'ClientSideAssets/part_0123456789abcdef0123.js': `define([],function(){return "${version}"})`,
          ...files,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  );
}

let server: SharePointServer;
beforeAll(async () => {
  server = await startSharePoint();
});
afterAll(() => server.close());

interface App {
  ID: string;
  ProductId: string;
  Title: string;
  AppCatalogVersion: string;
  InstalledVersion: string;
  Deployed: boolean;
  CurrentVersionDeployed: boolean;
  CanUpgrade: boolean;
}
const apps = async (): Promise<App[]> => server.as('ejer').web.appcatalog<App[]>();

describe('the app catalogue of a site, by PnPjs', () => {
  it('starts empty, and takes, deploys, installs, upgrades and removes a package', async () => {
    const catalogue = server.as('ejer').web.appcatalog;
    expect(await apps()).toEqual([]);
    const added = (await catalogue.add('prøve.sppkg', solution('1.0.0.0'), true)) as unknown as {
      ServerRelativeUrl: string;
    };
    expect(added.ServerRelativeUrl).toBe('/sites/ambassadorportal/AppCatalog/prøve.sppkg');
    const [app] = await apps();
    expect(app).toMatchObject({
      ProductId: productId,
      Title: 'Prøve & test',
      AppCatalogVersion: '1.0.0.0',
      InstalledVersion: '',
      Deployed: false,
    });
    const ours = catalogue.getAppById(app?.ID ?? '');
    await expect(ours.install()).rejects.toThrow(/not deployed/);
    await ours.deploy(false);
    expect(await server.as('ejer').web.getClientsideWebParts()).toEqual([]);
    await ours.install();
    const parts = await server
      .as('paedagog')
      .web.getClientsideWebParts()
      .catch(() => []);
    expect(parts).toEqual([]);
    const [part] = await server.as('ejer').web.getClientsideWebParts();
    const manifest = JSON.parse(part?.Manifest ?? '') as {
      loaderConfig: { internalModuleBaseUrls: string[] };
    };
    expect(manifest.loaderConfig.internalModuleBaseUrls).toEqual([
      `${server.site}/ClientSideAssets/${productId}/`,
    ]);
    const script = await server.fetch(
      'ejer',
      `/sites/ambassadorportal/ClientSideAssets/${productId}/part_0123456789abcdef0123.js`,
    );
    expect([script.status, script.headers.get('content-type'), await script.text()]).toEqual([
      200,
      'application/javascript',
      'define([],function(){return "1.0.0.0"})',
    ]);
    await catalogue.add('prøve.sppkg', solution('1.1.0.0'), true);
    expect((await apps())[0]).toMatchObject({
      AppCatalogVersion: '1.1.0.0',
      InstalledVersion: '1.0.0.0',
      Deployed: true,
      CurrentVersionDeployed: false,
    });
    await ours.deploy(true);
    await ours.upgrade();
    expect((await apps())[0]).toMatchObject({
      InstalledVersion: '1.1.0.0',
      CurrentVersionDeployed: true,
      CanUpgrade: false,
    });
    expect(
      await server.as('ejer').web.getFileByServerRelativePath(added.ServerRelativeUrl).getBuffer(),
    ).toHaveProperty('byteLength', solution('1.1.0.0').length);
    await ours.uninstall();
    await ours.retract();
    await ours.remove();
    expect(await apps()).toEqual([]);
  });

  it('answers the SPFx loader by component id', async () => {
    const catalogue = server.as('ejer').web.appcatalog;
    await catalogue.add('del.sppkg', solution('1.0.0.0'), true);
    await catalogue.getAppById((await apps())[0]?.ID ?? '').deploy(true);
    const answer = await server.fetch('ejer', '/_api/web/GetClientSideComponents', {
      method: 'POST',
      body: JSON.stringify({ components: [{ id: componentId, version: '1.0.0' }] }),
    });
    expect(((await answer.json()) as { value: { Status: number }[] }).value[0]?.Status).toBe(1);
    const own = await server.fetch('ejer', '/sites/ambassadorportal/_api/web/GetClientSideComponents', {
      method: 'POST',
      body: JSON.stringify({ components: [{ id: componentId, version: '1.0.0' }, { id: productId }] }),
    });
    expect(((await own.json()) as { value: { Status: number }[] }).value.map((one) => one.Status)).toEqual([
      0, 1,
    ]);
  });

  it('refuses broken packages, in words, and changes nothing', async () => {
    const before = await apps();
    const catalogue = server.as('ejer').web.appcatalog;
    await expect(catalogue.add('a.sppkg', Buffer.from('ikke en zip'), true)).rejects.toThrow(
      /Invalid SharePoint App package/,
    );
    await expect(catalogue.add('b.sppkg', solution('1.0'), true)).rejects.toThrow(/version/);
    await expect(catalogue.add('c.sppkg', solution('1.0.0.0', 'mangler.js'), true)).rejects.toThrow(
      /missing from the package/,
    );
    await expect(
      catalogue.add('d.sppkg', solution('1.0.0.0', undefined, { 'AppManifest.xml': '<App>' }), true),
    ).rejects.toThrow(/could not be read/);
    await expect(
      catalogue.add('e.sppkg', solution('1.0.0.0', undefined, { 'ClientSideAssets/../../x.js': '' }), true),
    ).rejects.toThrow(/not allowed/);
    await expect(catalogue.add('f.txt', solution('1.0.0.0'), true)).rejects.toThrow(/sppkg/);
    expect(await apps()).toEqual(before);
  });

  it('is closed to people who do not own the site', async () => {
    await expect(
      server.as('paedagog').web.appcatalog.add('a.sppkg', solution('1.0.0.0'), true),
    ).rejects.toThrow(/403/);
  });
});
