import { api, folder, giveFolder, madePage, merge, pageItems, post, textCanvas } from './ambassadorFolder';
import { startSharePoint, type SharePointServer, type Who } from './filesServer';

let server: SharePointServer;

beforeAll(async () => {
  server = await startSharePoint();
  await giveFolder(server);
});
afterAll(() => server.close());

const fileOf = (name: string): string =>
  `${api}/web/getFileByServerRelativePath(decodedurl='${encodeURIComponent(`${folder}/${name}`)}')`;
const publish = (id: number): Promise<Response> => post(server, 'ambassadoer', `${api}/sitepages/pages(${id})/publish`);
const bin = async (who: Who, name: string): Promise<{ Id: string; DirName: string; LeafName: string }[]> => {
  const query = `$filter=LeafName eq '${name}'&$select=Id,DirName,LeafName`;
  const answer = await server.fetch(who, `${api}/web/recycleBin?${query}`, {
    headers: { accept: 'application/json;odata=nometadata' },
  });
  return ((await answer.json()) as { value: { Id: string; DirName: string; LeafName: string }[] }).value;
};
const seen = async (who: Who, id: number): Promise<string | number> => {
  const answer = await server.fetch(who, `${pageItems}(${id})?$select=Title`);
  return answer.ok ? ((await answer.json()) as { Title: string }).Title : answer.status;
};

describe('with rights on one folder', () => {
  it('a page is deleted for good, drafts and versions and all, and isn’t in the recycle bin', async () => {
    const id = await madePage(server, 'væk.aspx');
    await merge(server, 'ambassadoer', id, { Title: 'Væk', CanvasContent1: textCanvas('<p>Hemmeligt</p>') });
    await publish(id);
    await merge(server, 'ambassadoer', id, { Title: 'Væk, ny kladde' });
    const remove = (who: Who): Promise<Response> =>
      post(server, who, fileOf('væk.aspx'), {}, { 'x-http-method': 'DELETE', 'if-match': '*' });
    expect((await remove('paedagog')).status).toBe(403);
    expect((await remove('ambassadoer')).status).toBe(200);
    expect(await seen('ejer', id)).toBe(404);
    expect(await bin('ejer', 'væk.aspx')).toEqual([]);
    const found = await server.fetch('ejer', `${api}/search/query?querytext='Hemmeligt'&selectproperties='Title'`);
    expect(await found.text()).toContain('"TotalRows":0');
  });

  it('what one has recycled is found by folder and name, and taken out for good', async () => {
    const id = await madePage(server, 'skraldespand.aspx');
    expect((await post(server, 'ambassadoer', `${fileOf('skraldespand.aspx')}/recycle`)).status).toBe(200);
    const [entry] = await bin('ambassadoer', 'skraldespand.aspx');
    expect(entry).toMatchObject({ DirName: 'sites/ambassadorportal/SitePages/Ideer/17', LeafName: 'skraldespand.aspx' });
    expect(await bin('paedagog', 'skraldespand.aspx')).toEqual([]);
    const deleteByIds = (who: Who): Promise<Response> =>
      post(server, who, `${api}/web/recycleBin/deleteByIds`, { ids: [entry?.Id] });
    expect((await deleteByIds('paedagog')).status).toBe(404);
    expect((await deleteByIds('ambassadoer')).status).toBe(200);
    expect(await bin('ejer', 'skraldespand.aspx')).toEqual([]);
    expect(await seen('ejer', id)).toBe(404);
  });

  it('all earlier versions are deleted, and readers keep what is published', async () => {
    const id = await madePage(server, 'versioner.aspx');
    await merge(server, 'ambassadoer', id, { Title: 'Udgivet' });
    await publish(id);
    for (const number of [1, 2, 3]) await merge(server, 'ambassadoer', id, { Title: `Kladde ${number}` });
    const labels = async (): Promise<string[]> => {
      const answer = await server.fetch('ambassadoer', `${fileOf('versioner.aspx')}/versions?$select=VersionLabel`);
      return ((await answer.json()) as { value: { VersionLabel: string }[] }).value.map((one) => one.VersionLabel);
    };
    expect(await labels()).toEqual(['0.1', '1.0', '1.1', '1.2']);
    const deleteAll = (who: Who): Promise<Response> => post(server, who, `${fileOf('versioner.aspx')}/versions/deleteAll`);
    expect((await deleteAll('paedagog')).status).toBe(403);
    expect((await deleteAll('ambassadoer')).status).toBe(200);
    expect(await labels()).toEqual(['1.0']);
    expect(await seen('paedagog', id)).toBe('Udgivet');
    expect(await seen('ambassadoer', id)).toBe('Kladde 3');
  });

  it('a published page is taken back and published again; under a newer draft it can’t be taken back', async () => {
    const id = await madePage(server, 'taget af.aspx');
    const unpublish = (who: Who): Promise<Response> => post(server, who, `${fileOf('taget af.aspx')}/unpublish(comment='')`);
    await merge(server, 'ambassadoer', id, { Title: 'Ude' });
    await publish(id);
    expect((await unpublish('paedagog')).status).toBe(403);
    expect((await unpublish('ambassadoer')).status).toBe(200);
    expect([await seen('paedagog', id), await seen('ambassadoer', id)]).toEqual([404, 'Ude']);
    expect((await unpublish('ambassadoer')).status).toBe(400);
    await publish(id);
    await merge(server, 'ambassadoer', id, { Title: 'Ude, ny kladde' });
    expect((await unpublish('ambassadoer')).status).toBe(400);
    expect([await seen('paedagog', id), await seen('ambassadoer', id)]).toEqual(['Ude', 'Ude, ny kladde']);
    await publish(id);
    expect((await unpublish('ambassadoer')).status).toBe(200);
    const found = await server.fetch('paedagog', `${api}/search/query?querytext='Title:Ude'&selectproperties='Title'`);
    expect(await found.text()).toContain('"TotalRows":0');
    await publish(id);
    expect(await seen('paedagog', id)).toBe('Ude, ny kladde');
  });
});
