import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { startSharePoint, type SharePointServer, type Who } from './filesServer';

const api = '/sites/ambassadorportal/_api';
const pages = `${api}/web/getList('/sites/ambassadorportal/SitePages')`;
const everyone = 'c:0-.f|rolemanager|spo-grid-all-users/11111111-2222-3333-4444-555555555555';
let server: SharePointServer;
let id: number;
let path: string;

async function post(who: Who, address: string, body: unknown = {}): Promise<Response> {
  const answer = await server.fetch(who, address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
  return answer;
}

const page = (text: string): { Title: string; CanvasContent1: string } => ({
  Title: text,
  CanvasContent1: JSON.stringify([{ controlType: 4, id: 'a', innerHTML: `<p>${text}</p>` }]),
});

async function saveDraft(text: string): Promise<void> {
  await post('ambassadoer', `${api}/sitepages/pages(${id})/checkoutpage`);
  await post('ambassadoer', `${api}/sitepages/pages(${id})/SavePageAsDraft`, page(text));
}

beforeAll(async () => {
  server = await startSharePoint();
  const { web } = server.as('app');
  const { Id: visitors } = await web.associatedVisitorGroup();
  const { Id: members } = await web.associatedMemberGroup();
  await web.siteGroups.getById(visitors).users.add(everyone);
  await web.siteGroups.getById(members).users.add('i:0#.f|membership|anders@kommune.example');
  const made = await post('ambassadoer', `${api}/sitepages/pages`, { Name: 'side.aspx', ...page('Offentlig1') });
  id = ((await made.json()) as { Id: number }).Id;
  path = '/sites/ambassadorportal/SitePages/side.aspx';
  await post('ambassadoer', `${api}/sitepages/pages(${id})/publish`);
  await saveDraft('Kladde1');
  await post('ambassadoer', `${api}/sitepages/pages(${id})/publish`);
  await saveDraft('Kladde2');
  await saveDraft('Kladde3');
});
afterAll(() => server.close());

describe('drafts', () => {
  it.each([
    ['the page', () => `${api}/sitepages/pages(${id})`],
    ['the item', () => `${pages}/items(${id})?$select=*,FieldValuesAsText&$expand=FieldValuesAsText,Versions,File`],
    ['the item’s versions', () => `${pages}/items(${id})/versions`],
    ['a version’s value', () => `${pages}/items(${id})/versions(1026)/Title`],
    ['the file’s versions', () => `${api}/web/getFileByServerRelativePath(decodedUrl='${path}')/versions`],
    ['a filter', () => `${pages}/items?$filter=Title eq 'Kladde3'`],
    ['search', () => `${api}/search/query?querytext='Kladde*'&selectproperties='Title'`],
  ])('are not shown to a reader by %s', async (_, address) => {
    const text = await (await server.fetch('paedagog', address())).text();
    expect(text.replace(/"SerializedQuery","Value":"[^"]*"|querytext[^&]*/g, '')).not.toMatch(/Kladde[23]/);
  });

  it('leave a reader the versions that were published', async () => {
    const labels = async (who: Who): Promise<string[]> => {
      const versions = await server.as(who).web.getList('/sites/ambassadorportal/SitePages').items.getById(id).versions();
      return (versions as { VersionLabel: string }[]).map((one) => one.VersionLabel);
    };
    expect(await labels('paedagog')).toEqual(['2.0', '1.0']);
    expect(await labels('ambassadoer')).toEqual(expect.arrayContaining(['2.2', '2.1', '2.0', '1.0']));
  });

  it('are not what a reader copies', async () => {
    const { web } = server.as('app');
    const documents = web.getList('/sites/ambassadorportal/Shared Documents');
    await documents.breakRoleInheritance(true);
    const contribute = await web.roleDefinitions.getByType(3)();
    const { Id: reader } = await web.ensureUser('i:0#.f|membership|pia@kommune.example');
    await documents.roleAssignments.add(reader, contribute.Id);
    const copy = '/sites/ambassadorportal/Shared Documents/kopi.aspx';
    await server.as('paedagog').web.getFileByServerRelativePath(path).copyTo(copy, true);
    const { Title } = await web.getFileByServerRelativePath(copy).listItemAllFields.select('Title')<{ Title: string }>();
    expect(Title).toBe('Kladde1');
  });
});

describe('somebody else’s check-out', () => {
  it('is discarded by who may cancel check-outs, not by who may approve', async () => {
    const { web } = server.as('app');
    const list = web.getList('/sites/ambassadorportal/SitePages');
    await list.breakRoleInheritance(true);
    const { Id: leader } = await web.ensureUser('i:0#.f|membership|lene@kommune.example');
    const approves = { High: 176, Low: 138612833 | 0b11110 };
    await web.roleDefinitions.add('Godkender', '', 90, approves);
    const { Id: approver } = await web.roleDefinitions.getByName('Godkender')();
    await list.roleAssignments.add(leader, approver);
    await post('ambassadoer', `${api}/sitepages/pages(${id})/checkoutpage`);
    const discard = (): Promise<Response> =>
      server.fetch('leder', `${api}/sitepages/pages(${id})/discardPage`, { method: 'POST' });
    expect((await discard()).status).toBe(403);
    const { Id: designer } = await web.roleDefinitions.getByType(4)();
    await list.roleAssignments.add(leader, designer);
    expect((await discard()).status).toBe(200);
  });
});
