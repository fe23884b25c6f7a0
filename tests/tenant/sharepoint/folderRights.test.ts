import {
  addPage,
  api,
  folder,
  giveFolder,
  itemId,
  madePage,
  merge,
  othersFolder,
  pageItems,
  pages,
  post,
} from './ambassadorFolder';
import { startSharePoint, type SharePointServer, type Who } from './filesServer';

let server: SharePointServer;

beforeAll(async () => {
  server = await startSharePoint();
  await giveFolder(server);
});
afterAll(() => server.close());

const titles = async (who: Who, filter = ''): Promise<string[]> => {
  const answer = await server.fetch(who, `${pageItems}?$select=Title&$filter=FSObjType eq 0${filter}`);
  return ((await answer.json()) as { value: { Title: string }[] }).value.map((row) => row.Title);
};
const publish = async (who: Who, id: number): Promise<number> =>
  (await post(server, who, `${api}/sitepages/pages(${id})/publish`)).status;

describe('rights on one folder of a library', () => {
  it('let its ambassador add pages there, and nowhere else', async () => {
    expect((await addPage(server, 'ambassadoer', 'min.aspx')).status).toBe(200);
    expect((await addPage(server, 'ambassadoer', 'din.aspx', othersFolder)).status).toBe(403);
    expect((await addPage(server, 'ambassadoer', 'rod.aspx', pages)).status).toBe(403);
    expect((await addPage(server, 'paedagog', 'pias.aspx')).status).toBe(403);
    expect((await post(server, 'ambassadoer', `${api}/sitepages/pages`, { Name: 'side.aspx' })).status).toBe(403);
    const { web } = server.as('ambassadoer');
    await expect(web.getFolderByServerRelativePath(pages).addSubFolderUsingPath('Min egen')).rejects.toThrow(/403/);
    await expect(
      web.getFolderByServerRelativePath(othersFolder).files.addUsingPath('a.txt', 'a'),
    ).rejects.toThrow(/403/);
  });

  it('show drafts to who may edit in that folder, and only there', async () => {
    const mine = await madePage(server, 'kladde.aspx');
    await merge(server, 'ambassadoer', mine, { Title: 'Anders’ kladde' });
    expect((await addPage(server, 'leder', 'andens.aspx', othersFolder)).status).toBe(200);
    const others = await itemId(server, 'leder', `${othersFolder}/andens.aspx`);
    await merge(server, 'leder', others, { Title: 'En andens kladde' });
    expect(await titles('ambassadoer')).toContain('Anders’ kladde');
    expect(await titles('ambassadoer')).not.toContain('En andens kladde');
    expect(await titles('leder')).toEqual(expect.arrayContaining(['Anders’ kladde', 'En andens kladde']));
    expect(await titles('paedagog')).toEqual([]);
    expect((await server.fetch('ambassadoer', `${pageItems}(${others})`)).status).toBe(404);
    expect((await server.fetch('paedagog', `${api}/sitepages/pages(${mine})`)).status).toBe(404);
    expect((await merge(server, 'ambassadoer', others, { Title: 'Stjålet' })).status).toBe(404);
  });

  it('let others read what is published, not change, publish or delete it', async () => {
    const id = await madePage(server, 'ude.aspx');
    await merge(server, 'ambassadoer', id, { Title: 'Udgivet' });
    expect(await publish('ambassadoer', id)).toBe(200);
    await merge(server, 'ambassadoer', id, { Title: 'Udgivet, ny kladde' });
    expect(await titles('paedagog')).toEqual(['Udgivet']);
    expect(await titles('ambassadoer')).toContain('Udgivet, ny kladde');
    expect((await merge(server, 'paedagog', id, { Title: 'Nej' })).status).toBe(403);
    expect(await publish('paedagog', id)).toBe(403);
    expect((await post(server, 'paedagog', `${pageItems}(${id})/recycle`)).status).toBe(403);
    const versions = await server.fetch('paedagog', `${pageItems}(${id})/versions?$select=VersionLabel`);
    expect(((await versions.json()) as { value: unknown[] }).value).toEqual([expect.objectContaining({ VersionLabel: '1.0' })]);
    expect((await merge(server, 'leder', id, { Title: 'Rettet af en redaktør' })).status).toBe(204);
  });

  it('are told with the folders when they are selected', async () => {
    const address =
      `${api}/web/getFolderByServerRelativePath(decodedurl='${pages}/Ideer')/folders?$expand=ListItemAllFields` +
      '&$select=Name,ListItemAllFields/EffectiveBasePermissions,ListItemAllFields/HasUniqueRoleAssignments';
    const rightsOf = async (who: Who): Promise<Record<string, boolean>> => {
      const { value } = (await (await server.fetch(who, address)).json()) as {
        value: { Name: string; ListItemAllFields: { EffectiveBasePermissions: { Low: string } } }[];
      };
      return Object.fromEntries(
        value.map(({ Name, ListItemAllFields: item }) => [Name, (Number(item.EffectiveBasePermissions.Low) & 2) !== 0]),
      );
    };
    expect(await rightsOf('ambassadoer')).toEqual({ 17: true, 18: false });
    expect(await rightsOf('leder')).toEqual({ 17: true, 18: true });
    expect(await rightsOf('paedagog')).toEqual({ 17: false, 18: false });
  });

  it('are what everything made in the folder has, without being its own', async () => {
    const id = await madePage(server, 'arver.aspx');
    const item = server.as('ejer').web.getList(pages).items.getById(id);
    expect(await item.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    const { Id: anders } = await server.as('ejer').web.ensureUser('i:0#.f|membership|anders@kommune.example');
    const { Id: read } = await server.as('ejer').web.roleDefinitions.getByType(2)();
    await expect(item.roleAssignments.add(anders, read)).rejects.toThrow(/inherits permissions/);
    await item.breakRoleInheritance(true);
    expect(await item.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    const { Id: contribute } = await server.as('ejer').web.roleDefinitions.getByType(3)();
    await item.roleAssignments.remove(anders, contribute);
    expect((await merge(server, 'ambassadoer', id, { Title: 'Lukket' })).status).toBe(404);
    await item.resetRoleInheritance();
    expect((await merge(server, 'ambassadoer', id, { Title: 'Åben' })).status).toBe(204);
  });

  it('change for everything in the folder when it is handed over', async () => {
    const id = await madePage(server, 'overdraget.aspx');
    await merge(server, 'ambassadoer', id, { Title: 'Overdraget' });
    const { web } = server.as('ejer');
    const item = await web.getFolderByServerRelativePath(folder).getItem();
    const { Id: anders } = await web.ensureUser('i:0#.f|membership|anders@kommune.example');
    const { Id: pia } = await web.ensureUser('i:0#.f|membership|pia@kommune.example');
    const { Id: contribute } = await web.roleDefinitions.getByType(3)();
    await item.roleAssignments.add(pia, contribute);
    await item.roleAssignments.remove(anders, contribute);
    expect((await merge(server, 'paedagog', id, { Title: 'Pias nu' })).status).toBe(204);
    expect((await merge(server, 'ambassadoer', id, { Title: 'Mit' })).status).toBe(404);
    await item.roleAssignments.add(anders, contribute);
    await item.roleAssignments.remove(pia, contribute);
    expect((await merge(server, 'ambassadoer', id, { Title: 'Mit igen' })).status).toBe(204);
  });

  it('go with the folder that a page is moved to', async () => {
    await madePage(server, 'flyttet.aspx');
    const path = (at: string): string =>
      `${api}/web/getFileByServerRelativePath(decodedurl='${at}/flyttet.aspx')`;
    const moveTo = (who: Who, from: string, to: string): Promise<Response> =>
      post(server, who, `${path(from)}/moveTo(newurl='${to}/flyttet.aspx',flags=0)`);
    expect((await moveTo('ambassadoer', folder, othersFolder)).status).toBe(403);
    expect((await moveTo('leder', folder, othersFolder)).status).toBe(200);
    expect((await server.fetch('ambassadoer', path(othersFolder))).status).toBe(404);
    expect((await moveTo('leder', othersFolder, folder)).status).toBe(200);
    expect((await server.fetch('ambassadoer', path(folder))).status).toBe(200);
  });
});
