import '@pnp/sp/webs/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import type { IFile } from '@pnp/sp/files/index.js';
import { startSharePoint, type SharePointServer } from './filesServer';

const library = '/sites/ambassadorportal/Shared Documents';
let server: SharePointServer;
const labels = async (file: IFile): Promise<string[]> =>
  (await file.versions<{ VersionLabel: string }[]>()).map((one) => one.VersionLabel);

beforeAll(async () => {
  server = await startSharePoint();
});
afterAll(() => server.close());

describe('files of a library, by PnPjs', () => {
  it('adds, reads, replaces and deletes a file', async () => {
    const { web } = server.as('ejer');
    const folder = web.getFolderByServerRelativePath(library);
    const added = await folder.files.addUsingPath('Æbler & pærer.txt', 'første', { Overwrite: false });
    expect(added.ServerRelativeUrl).toBe(`${library}/Æbler & pærer.txt`);
    const file = web.getFileByServerRelativePath(added.ServerRelativeUrl);
    expect(await file.getText()).toBe('første');
    await file.setContent('anden');
    expect(await file.getText()).toBe('anden');
    expect((await file.select('UIVersionLabel')()).UIVersionLabel).toBe('2.0');
    expect(await web.getFileById(added.UniqueId).getText()).toBe('anden');
    expect(await file.exists()).toBe(true);
    await file.delete();
    expect(await file.exists()).toBe(false);
  });

  it('refuses a taken name, a forbidden name and a folder that is missing', async () => {
    const { web } = server.as('ejer');
    const folder = web.getFolderByServerRelativePath(library);
    await folder.files.addUsingPath('taget.txt', 'x');
    await expect(folder.files.addUsingPath('taget.txt', 'y')).rejects.toThrow(/-2130575257.*already exists/);
    await expect(folder.files.addUsingPath('a"b.txt', 'y')).rejects.toThrow(/not permitted/);
    await expect(web.getFolderByServerRelativePath(`${library}/findes-ikke`)()).rejects.toThrow(/404/);
    await expect(web.getFileByServerRelativePath(`${library}/nej.txt`)()).rejects.toThrow(/does not exist/);
  });

  it('gives a second file of the same name a number when asked', async () => {
    const folder = server.as('ejer').web.getFolderByServerRelativePath(library);
    await folder.files.addUsingPath('billede.png', 'a');
    const second = await folder.files.addUsingPath('billede.png', 'b', { EnsureUniqueFileName: true });
    expect(second.Name).toBe('billede1.png');
  });

  it('uploads in chunks, and refuses a chunk at the wrong place', async () => {
    const { web } = server.as('ejer');
    const folder = web.getFolderByServerRelativePath(library);
    const content = new Blob([new Uint8Array(300_000).fill(7)]);
    const seen: string[] = [];
    const added = await folder.files.addChunked('stor.bin', content, {
      progress: (data) => seen.push(data.stage),
      chunkSize: 100_000,
      Overwrite: true,
    });
    expect(Number(added.Length)).toBe(300_000);
    expect(seen).toEqual(['starting', 'continue', 'continue', 'finishing']);
    const file = `/sites/ambassadorportal/_api/web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(`${library}/stor.bin`)}')`;
    const id = '11111111-1111-4111-8111-111111111111';
    await server.fetch('ejer', `${file}/StartUpload(uploadId=guid'${id}')`, { method: 'POST', body: 'abc' });
    const wrong = await server.fetch('ejer', `${file}/ContinueUpload(uploadId=guid'${id}',fileOffset=9)`, {
      method: 'POST',
      body: 'def',
    });
    expect(wrong.status).toBe(400);
    expect(
      (await server.fetch('ejer', `${file}/CancelUpload(uploadId=guid'${id}')`, { method: 'POST' })).status,
    ).toBe(200);
    expect(
      (
        await server.fetch('ejer', `${file}/FinishUpload(uploadId=guid'${id}',fileOffset=3)`, {
          method: 'POST',
        })
      ).status,
    ).toBe(404);
  });

  it('keeps versions and brings one back', async () => {
    const { web } = server.as('ejer');
    await web.getFolderByServerRelativePath(library).files.addUsingPath('versioner.txt', 'en');
    const file = web.getFileByServerRelativePath(`${library}/versioner.txt`);
    await file.setContent('to');
    await file.setContent('tre');
    expect(await labels(file)).toEqual(['1.0', '2.0']);
    await file.versions.restoreByLabel('1.0');
    expect(await file.getText()).toBe('en');
    await file.versions.deleteByLabel('2.0');
    expect(await labels(file)).toEqual(['1.0', '3.0']);
    await file.versions.deleteAll();
    expect(await file.versions()).toEqual([]);
    expect(await file.getText()).toBe('en');
  });

  it('checks out and in; a discarded check-out puts the content back', async () => {
    const { web } = server.as('ejer');
    await web.getFolderByServerRelativePath(library).files.addUsingPath('tjek.txt', 'før');
    const file = web.getFileByServerRelativePath(`${library}/tjek.txt`);
    await file.checkout();
    await file.setContent('kladde');
    await expect(
      server.as('app').web.getFileByServerRelativePath(`${library}/tjek.txt`).setContent('anden'),
    ).rejects.toThrow(/423.*checked out/);
    await file.undoCheckout();
    expect(await file.getText()).toBe('før');
    await file.checkout();
    await file.setContent('efter');
    await file.checkin('færdig');
    expect(await file.select('CheckInComment', 'CheckOutType')()).toMatchObject({
      CheckInComment: 'færdig',
      CheckOutType: 2,
    });
    expect(await file.getText()).toBe('efter');
  });

  it('copies and moves files by path, and gives the list item of a file', async () => {
    const { web } = server.as('ejer');
    await web.getFolderByServerRelativePath(library).files.addUsingPath('kilde.txt', 'indhold');
    const file = web.getFileByServerRelativePath(`${library}/kilde.txt`);
    await file.copyByPath(`${library}/kopi.txt`, false);
    await file.moveByPath('/sites/ambassadorportal/SiteAssets/flyttet.txt', false);
    expect(await file.exists()).toBe(false);
    const moved = web.getFileByServerRelativePath('/sites/ambassadorportal/SiteAssets/flyttet.txt');
    expect(await moved.getText()).toBe('indhold');
    expect(await web.getFileByServerRelativePath(`${library}/kopi.txt`).getText()).toBe('indhold');
    const item = await moved.getItem<{ Id: number; FileRef: string }>('Id', 'FileRef');
    expect(item.FileRef).toBe('/sites/ambassadorportal/SiteAssets/flyttet.txt');
  });
});

describe('folders of a library, by PnPjs', () => {
  it('makes, lists, renames, moves and deletes folders with what is in them', async () => {
    const { web } = server.as('ejer');
    await web.folders.addUsingPath('SiteAssets/Inspiration');
    const folder = web.getFolderByServerRelativePath('SiteAssets/Inspiration');
    await folder.folders.addUsingPath('2026');
    await folder.folders.getByUrl('2026').files.addUsingPath('a.txt', 'a');
    expect((await folder.folders()).map((one) => one.Name)).toEqual(['2026']);
    await web
      .getFolderByServerRelativePath('SiteAssets/Inspiration/2026')
      .moveByPath('/sites/ambassadorportal/SiteAssets/Arkiv');
    expect(
      await web.getFileByServerRelativePath('/sites/ambassadorportal/SiteAssets/Arkiv/a.txt').getText(),
    ).toBe('a');
    await web.getFolderByServerRelativePath('SiteAssets/Arkiv').delete();
    expect(
      await web.getFileByServerRelativePath('/sites/ambassadorportal/SiteAssets/Arkiv/a.txt').exists(),
    ).toBe(false);
    expect((await web.lists.getByTitle('Webstedsaktiver').rootFolder()).ServerRelativeUrl).toBe(
      '/sites/ambassadorportal/SiteAssets',
    );
    await web.rootFolder.update({ WelcomePage: 'SitePages/Inspiration.aspx' });
    expect((await web.rootFolder()).WelcomePage).toBe('SitePages/Inspiration.aspx');
  });
});

describe('downloads by address', () => {
  const address = `${encodeURI(library)}/film.mp4`;
  beforeAll(async () => {
    await server
      .as('ejer')
      .web.getFolderByServerRelativePath(library)
      .files.addUsingPath('film.mp4', '0123456789');
    await server
      .as('ejer')
      .web.getFolderByServerRelativePath(library)
      .files.addUsingPath('farlig.html', '<script>alert(1)</script>');
  });

  it('gives the whole, a part, the end, and refuses what is beyond', async () => {
    const range = (text: string): Promise<Response> =>
      server.fetch('ejer', address, { headers: { range: text } });
    const whole = await server.fetch('ejer', address);
    expect([whole.status, whole.headers.get('content-type'), whole.headers.get('accept-ranges')]).toEqual([
      200,
      'video/mp4',
      'bytes',
    ]);
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
    const part = await range('bytes=2-4');
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    expect(await (await range('bytes=-3')).text()).toBe('789');
    expect(await (await range('bytes=8-')).text()).toBe('89');
    const beyond = await range('bytes=10-');
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */10']);
    expect((await range('bytes=0-1,4-5')).status).toBe(200);
  });

  it('answers 304 to a known version and nothing to HEAD', async () => {
    const etag = (await server.fetch('ejer', address)).headers.get('etag') ?? '';
    expect((await server.fetch('ejer', address, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const head = await server.fetch('ejer', address, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
  });

  it('never lets uploaded HTML run in the site', async () => {
    const page = await server.fetch('ejer', `${encodeURI(library)}/farlig.html`);
    expect(page.headers.get('content-disposition')).toContain('attachment');
    expect(page.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('is closed to people without rights', async () => {
    expect((await server.fetch('paedagog', address)).status).not.toBe(200);
  });
});

describe('versions of list items', () => {
  it('tell what the columns were, newest first, and bring a version back', async () => {
    const { web } = server.as('ejer');
    await web.lists.add('Versioner', '', 100, false, { EnableVersioning: true });
    const { items } = web.lists.getByTitle('Versioner');
    const { Id: id } = (await items.add({ Title: 'en' })) as { Id: number };
    await items.getById(id).update({ Title: 'to' });
    await items.getById(id).update({ Title: 'tre' });
    const versions = (): Promise<{ VersionLabel: string; Title: string; IsCurrentVersion: boolean }[]> =>
      items.getById(id).versions();
    expect((await versions()).map((one) => [one.VersionLabel, one.Title, one.IsCurrentVersion])).toEqual([
      ['3.0', 'tre', true],
      ['2.0', 'to', false],
      ['1.0', 'en', false],
    ]);
    expect(await items.getById(id).versions.getById(512)<{ Title: string }>()).toMatchObject({ Title: 'en' });
  });
});

describe('pictures of files and people', () => {
  const preview = (query: string): string => `/sites/ambassadorportal/_layouts/15/getpreview.ashx?${query}`;
  const path = `${library}/tegning.png`;

  it('shows a picture by path and by id, to those who may see it, and none of other files', async () => {
    const { web } = server.as('ejer');
    const { UniqueId } = await web
      .getFolderByServerRelativePath(library)
      .files.addUsingPath('tegning.png', 'PNG');
    const { SiteId, WebId } = await web.getFileByServerRelativePath(path).select('SiteId', 'WebId')<{
      SiteId: string;
      WebId: string;
    }>();
    const byPath = await server.fetch('ejer', preview(`path=${encodeURIComponent(path)}`));
    expect([byPath.status, byPath.headers.get('content-type'), await byPath.text()]).toEqual([
      200,
      'image/png',
      'PNG',
    ]);
    const bare = UniqueId.replace(/-/g, '');
    const byId = await server.fetch('ejer', preview(`guidSite=${SiteId}&guidWeb=${WebId}&guidFile=${bare}`));
    expect([byId.status, await byId.text()]).toEqual([200, 'PNG']);
    expect((await server.fetch('paedagog', preview(`guidWeb=${WebId}&guidFile=${UniqueId}`))).status).toBe(
      404,
    );
    expect(
      (await server.fetch('ejer', preview(`path=${encodeURIComponent(`${library}/film.mp4`)}`))).status,
    ).toBe(404);
    expect((await server.fetch('ejer', preview('path=/sites/ambassadorportal/../x'))).status).toBe(404);
  });

  it('draws the initials of a person', async () => {
    const photo = await server.fetch(
      'paedagog',
      '/_layouts/15/userphoto.aspx?accountname=pia@kommune.example',
    );
    expect(photo.headers.get('content-type')).toBe('image/svg+xml');
    expect(await photo.text()).toContain('>PP</text>');
    const strange = await server.fetch(
      'paedagog',
      `/_layouts/15/userphoto.aspx?accountname=${encodeURIComponent('<script>')}`,
    );
    expect(await strange.text()).not.toContain('script');
  });
});
