import '@pnp/sp/webs/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/recycle-bin/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/comments/index.js';
import { startSharePoint, type SharePointServer } from './filesServer';

const library = '/sites/ambassadorportal/Shared Documents';
let server: SharePointServer;
beforeAll(async () => {
  server = await startSharePoint();
  await server.as('ejer').web.associatedMemberGroup.users.add('i:0#.f|membership|anders@kommune.example');
});
afterAll(() => server.close());

describe('the recycle bin, by PnPjs', () => {
  it('gives a file back with its versions', async () => {
    const { web } = server.as('ejer');
    await web.getFolderByServerRelativePath(library).files.addUsingPath('retur.txt', 'en');
    const file = web.getFileByServerRelativePath(`${library}/retur.txt`);
    await file.setContent('to');
    const id = await file.recycle();
    expect(await file.exists()).toBe(false);
    expect(await web.recycleBin.getById(id)()).toMatchObject({
      LeafName: 'retur.txt',
      ItemType: 1,
      ItemState: 1,
      DeletedByName: 'Ejvind Ejer',
    });
    await web.recycleBin.getById(id).restore();
    expect(await file.getText()).toBe('to');
    expect((await file.versions<{ VersionLabel: string }[]>()).map((one) => one.VersionLabel)).toEqual([
      '1.0',
    ]);
    expect(await web.recycleBin()).toEqual([]);
  });

  it('gives a folder back with what was in it, and refuses a name that is taken since', async () => {
    const { web } = server.as('ejer');
    await web.folders.addUsingPath('Shared Documents/Mappe');
    await web.getFolderByServerRelativePath(`${library}/Mappe`).files.addUsingPath('i.txt', 'i');
    const id = await web.getFolderByServerRelativePath(`${library}/Mappe`).recycle();
    expect(await web.getFileByServerRelativePath(`${library}/Mappe/i.txt`).exists()).toBe(false);
    await web.folders.addUsingPath('Shared Documents/Mappe');
    await expect(web.recycleBin.getById(id).restore()).rejects.toThrow(/already exists/);
    await web.getFolderByServerRelativePath(`${library}/Mappe`).delete();
    await web.recycleBin.getById(id).restore();
    expect(await web.getFileByServerRelativePath(`${library}/Mappe/i.txt`).getText()).toBe('i');
  });

  it('gives items and lists back, and deletes for good', async () => {
    const { web } = server.as('ejer');
    await web.lists.add('Lånekasser', '', 100);
    const list = web.lists.getByTitle('Lånekasser');
    const { Id: id } = (await list.items.add({ Title: 'Kasse 1' })) as { Id: number };
    await list.items.getById(id).comments.add('Mangler batterier');
    const entry = await list.items.getById(id).recycle();
    await expect(list.items.getById(id)()).rejects.toThrow(/404/);
    await web.recycleBin.getById(entry).restore();
    expect(await list.items.getById(id).comments()).toHaveLength(1);
    const listEntry = await list.recycle();
    await expect(list()).rejects.toThrow(/404/);
    await web.recycleBin.getById(listEntry).restore();
    expect(await list.items()).toHaveLength(1);
    const again = await list.recycle();
    await web.recycleBin.getById(again).moveToSecondStage();
    expect(await web.recycleBin()).toEqual([]);
    await server.fetch('ejer', '/sites/ambassadorportal/_api/site/RecycleBin/DeleteAllSecondStageItems', {
      method: 'POST',
    });
    await expect(web.recycleBin.getById(again)()).rejects.toThrow(/404/);
  });

  it('shows people what they deleted themselves, and owners everything', async () => {
    const member = server.as('ambassadoer').web;
    await member.getFolderByServerRelativePath(library).files.addUsingPath('min.txt', 'x');
    await server.as('ejer').web.getFolderByServerRelativePath(library).files.addUsingPath('ejers.txt', 'x');
    await member.getFileByServerRelativePath(`${library}/min.txt`).recycle();
    await server.as('ejer').web.getFileByServerRelativePath(`${library}/ejers.txt`).recycle();
    expect((await member.recycleBin()).map((entry) => entry.LeafName)).toEqual(['min.txt']);
    expect((await server.as('ejer').web.recycleBin()).map((entry) => entry.LeafName).sort()).toEqual([
      'ejers.txt',
      'min.txt',
    ]);
    await server.as('ejer').web.recycleBin.deleteAll();
    expect(await server.as('ejer').web.recycleBin()).toEqual([]);
  });
});
