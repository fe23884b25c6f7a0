import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { startSharePoint, type SharePointServer } from './filesServer';

const library = '/sites/ambassadorportal/Shared Documents';
const items = `/sites/ambassadorportal/_api/web/getList('${library}')/items`;
const everyone = 'c:0-.f|rolemanager|spo-grid-all-users/11111111-2222-3333-4444-555555555555';
let server: SharePointServer;

beforeAll(async () => {
  server = await startSharePoint();
  const { web } = server.as('app');
  const { Id: visitors } = await web.associatedVisitorGroup();
  await web.siteGroups.getById(visitors).users.add(everyone);
  const folder = web.getFolderByServerRelativePath(library);
  await folder.files.addUsingPath('a.txt', 'a');
  await folder.files.addUsingPath('b.txt', 'b');
  await folder.addSubFolderUsingPath('mappe');
  await web.getFolderByServerRelativePath(`${library}/mappe`).files.addUsingPath('c.txt', 'c');
});
afterAll(() => server.close());

const merge = (id: number, body: string): Promise<Response> =>
  server.fetch('ejer', `${items}(${id})`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-http-method': 'MERGE', 'if-match': '*' },
    body,
  });

describe('names that every object has', () => {
  it.each([
    "$select=constructor", '$select=__proto__', '$expand=constructor', "$filter=constructor eq 'x'", "$filter=__proto__ eq 'x'",
    "$expand=Author&$filter=Author/constructor eq 'x'", '$orderby=toString',
  ])('are no columns: %s', async (query) => {
    expect((await server.fetch('ejer', `${items}?${query}`)).status).toBe(400);
  });

  it('are no columns in a body either', async () => {
    expect((await merge(1, '{"constructor":"x"}')).status).toBe(400);
    expect((await merge(1, '{"__proto__":{"x":1}}')).status).toBe(400);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('endless nesting', () => {
  it('is the caller’s fault', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    expect((await merge(1, deep)).status).toBe(400);
    const query = `$filter=${'('.repeat(5_000)}Title eq 'a'`;
    expect((await server.fetch('ejer', `/sites/ambassadorportal/_api/web/lists?${query}`)).status).toBe(400);
    const search = (words: string): Promise<Response> =>
      server.fetch('ejer', `/sites/ambassadorportal/_api/search/query?querytext=${encodeURIComponent(`'${words}'`)}`);
    expect((await search(`${'NOT '.repeat(1_000)}a`)).status).toBe(400);
    const tooLong = await search(`${'NOT '.repeat(2_000)}a`);
    expect([tooLong.status, await tooLong.text()]).toEqual([500, expect.stringContaining('SearchServiceException')]);
  });
});

describe('a new name for a file', () => {
  it.each(['../x.txt', 'mappe/x.txt', 'b.txt', '', 'x|y.txt'])('is refused when it is %j', async (name) => {
    expect((await merge(1, JSON.stringify({ FileLeafRef: name }))).status).toBe(400);
    expect((await server.fetch('ejer', `${library}/a.txt`)).status).toBe(200);
  });

  it('takes what is in a folder along', async () => {
    const found = await server.as('ejer').web.getFolderByServerRelativePath(`${library}/mappe`).listItemAllFields.select('Id')<{ Id: number }>();
    expect((await merge(found.Id, '{"FileLeafRef":"ny mappe"}')).status).toBe(204);
    expect(await (await server.fetch('ejer', `${library}/ny mappe/c.txt`)).text()).toBe('c');
    expect((await server.fetch('ejer', `${library}/mappe/c.txt`)).status).toBe(404);
  });
});

describe('an address that runs a script', () => {
  it('is no value for a link column', async () => {
    const { web } = server.as('app');
    await web.lists.add('Links');
    const list = web.lists.getByTitle('Links');
    await list.fields.addUrl('Link');
    for (const Url of ['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x']) {
      await expect(list.items.add({ Title: 'x', Link: { Url, Description: '' } })).rejects.toThrow(/Invalid URL value/);
    }
    await list.items.add({ Title: 'x', Link: { Url: 'https://example.org', Description: '' } });
  });
});

describe('a lookup to a list that is closed to the caller', () => {
  it('cannot be guessed at by filtering', async () => {
    const { web } = server.as('app');
    await web.lists.add('Lukket');
    const closed = web.lists.getByTitle('Lukket');
    await closed.items.add({ Title: 'Hemmelig' });
    const { Id: closedId } = await closed.select('Id')<{ Id: string }>();
    await web.lists.add('Åben');
    const open = web.lists.getByTitle('Åben');
    await open.fields.addLookup('Peger', { LookupListId: closedId, LookupFieldName: 'Title' });
    await open.items.add({ Title: 'x', PegerId: 1 });
    await closed.breakRoleInheritance(false);
    const found = async (who: 'app' | 'paedagog'): Promise<number> =>
      (await server.as(who).web.lists.getByTitle('Åben').items.expand('Peger').select('Title')
        .filter("startswith(Peger/Title,'H')")()).length;
    expect(await found('app')).toBe(1);
    expect(await found('paedagog')).toBe(0);
  });
});
