import { api, folder, giveFolder, login, madePage, merge, pageItems, pages, post } from './ambassadorFolder';
import { startSharePoint, type SharePointServer, type Who } from './filesServer';

let server: SharePointServer;
const [approved, denied, pending, draft] = [0, 1, 2, 3];

beforeAll(async () => {
  server = await startSharePoint();
  await giveFolder(server);
  await switchApproval(true);
});
afterAll(() => server.close());

async function switchApproval(EnableModeration: boolean): Promise<void> {
  await server.as('ejer').web.getList(pages).update({ EnableModeration });
}

interface Row {
  Title: string;
  OData__ModerationStatus: number;
  OData__ModerationComments: string | null;
  OData__UIVersionString: string;
  PromotedState: number;
  FirstPublishedDate: string | null;
}
const columns =
  'Title,OData__ModerationStatus,OData__ModerationComments,OData__UIVersionString,PromotedState,FirstPublishedDate';
const read = async (who: Who, id: number): Promise<Row | number> => {
  const answer = await server.fetch(who, `${pageItems}(${id})?$select=${columns}`);
  return answer.ok ? ((await answer.json()) as Row) : answer.status;
};
const publish = (who: Who, id: number): Promise<Response> => post(server, who, `${api}/sitepages/pages(${id})/publish`);
const decide = (who: Who, id: number, how: 'approve' | 'deny' | 'unpublish', comment: string): Promise<Response> =>
  post(server, who, `${pageItems}(${id})/file/${how}(comment='${encodeURIComponent(comment)}')`);
const waiting = async (who: Who): Promise<string[]> => {
  const answer = await server.fetch(who, `${pageItems}?$select=Title&$filter=OData__ModerationStatus eq ${pending}`);
  return ((await answer.json()) as { value: Row[] }).value.map((row) => row.Title);
};

async function submitted(title: string): Promise<number> {
  const id = await madePage(server, `${title}.aspx`);
  await merge(server, 'ambassadoer', id, { Title: title });
  expect((await publish('ambassadoer', id)).status).toBe(200);
  return id;
}

describe('a page that is published where somebody approves', () => {
  it('waits as a draft that readers don’t see, until it is approved', async () => {
    const id = await submitted('Venter');
    expect(await read('ambassadoer', id)).toMatchObject({
      OData__ModerationStatus: pending,
      OData__UIVersionString: '0.2',
      FirstPublishedDate: null,
    });
    expect(await read('paedagog', id)).toBe(404);
    expect(await waiting('leder')).toContain('Venter');
    expect(await waiting('ambassadoer')).toContain('Venter');
    expect(await waiting('paedagog')).toEqual([]);
    expect((await decide('ambassadoer', id, 'approve', '')).status).toBe(403);
    expect((await decide('leder', id, 'approve', 'Fin')).status).toBe(200);
    expect(await read('paedagog', id)).toMatchObject({
      Title: 'Venter',
      OData__ModerationStatus: approved,
      OData__UIVersionString: '1.0',
      FirstPublishedDate: expect.stringMatching(/^20/) as unknown,
      PromotedState: 0,
    });
    expect((await post(server, 'leder', `${api}/sitepages/pages(${id})/PromoteToNews`)).status).toBe(200);
    expect(await read('paedagog', id)).toMatchObject({ PromotedState: 2, OData__ModerationStatus: approved });
  });

  it('comes back with a reason when it is denied, and may be sent again', async () => {
    const id = await submitted('Tilbage');
    expect((await decide('leder', id, 'deny', 'Børnene kan kendes på billede 2')).status).toBe(200);
    expect(await read('ambassadoer', id)).toMatchObject({
      OData__ModerationStatus: denied,
      OData__ModerationComments: 'Børnene kan kendes på billede 2',
    });
    expect(await read('paedagog', id)).toBe(404);
    await merge(server, 'ambassadoer', id, { Title: 'Tilbage, rettet' });
    expect(await read('ambassadoer', id)).toMatchObject({ OData__ModerationStatus: draft });
    expect((await decide('leder', id, 'approve', '')).status).toBe(400);
    await publish('ambassadoer', id);
    expect(await read('leder', id)).toMatchObject({ OData__ModerationStatus: pending });
  });

  it('shows readers what was approved last while a newer draft waits', async () => {
    const id = await submitted('Første udgave');
    await decide('leder', id, 'approve', '');
    await merge(server, 'ambassadoer', id, { Title: 'Anden udgave' });
    await publish('ambassadoer', id);
    expect(await read('paedagog', id)).toMatchObject({ Title: 'Første udgave', OData__ModerationStatus: approved });
    expect(await read('leder', id)).toMatchObject({ Title: 'Anden udgave', OData__ModerationStatus: pending });
    const found = async (): Promise<string> => {
      const query = "querytext='Title:udgave'&selectproperties='Title'";
      return (await server.fetch('paedagog', `${api}/search/query?${query}`)).text();
    };
    expect(await found()).toContain('Første udgave');
    expect(await found()).not.toContain('Anden udgave');
    await decide('leder', id, 'deny', 'Nej');
    expect(await read('paedagog', id)).toMatchObject({ Title: 'Første udgave' });
    await decide('leder', id, 'approve', 'Jo');
    expect(await read('paedagog', id)).toMatchObject({ Title: 'Anden udgave', OData__UIVersionString: '2.0' });
    expect(await found()).toContain('Anden udgave');
    const labels = await server.fetch('paedagog', `${pageItems}(${id})/versions?$select=VersionLabel`);
    expect(((await labels.json()) as { value: { VersionLabel: string }[] }).value.map((one) => one.VersionLabel)).toEqual([
      '2.0',
      '1.0',
    ]);
  });

  it('becomes news when it was made to', async () => {
    const id = await madePage(server, 'Nyhed.aspx');
    await post(server, 'ambassadoer', `${api}/sitepages/pages(${id})/PromoteToNews`);
    expect(await read('ambassadoer', id)).toMatchObject({ PromotedState: 1 });
    await publish('ambassadoer', id);
    expect(await read('ambassadoer', id)).toMatchObject({ PromotedState: 1, OData__ModerationStatus: pending });
    await decide('leder', id, 'approve', '');
    expect(await read('paedagog', id)).toMatchObject({ PromotedState: 2 });
  });

  it('is told with the files of a folder', async () => {
    await submitted('I mappen');
    const files =
      `${api}/web/getFolderByServerRelativePath(decodedurl='${folder}')/files?$expand=ListItemAllFields` +
      '&$select=Name,ListItemAllFields/OData__ModerationStatus,ListItemAllFields/OData__ModerationComments';
    const { value } = (await (await server.fetch('ambassadoer', files)).json()) as {
      value: { Name: string; ListItemAllFields: Row }[];
    };
    const row = value.find((one) => one.Name === 'I mappen.aspx');
    expect(row?.ListItemAllFields.OData__ModerationStatus).toBe(pending);
  });

  it('can be called back by its author', async () => {
    const id = await submitted('Fortrudt');
    expect((await decide('ambassadoer', id, 'unpublish', '')).status).toBe(200);
    expect(await read('ambassadoer', id)).toMatchObject({ OData__ModerationStatus: draft });
    expect((await decide('ambassadoer', id, 'unpublish', '')).status).toBe(400);
  });

  it('may be seen by its author and by who approves alone, where the owner wants that', async () => {
    const list = server.as('ejer').web.getList(pages);
    const id = await submitted('Kun to ser den');
    const { web } = server.as('ejer');
    const item = await web.getFolderByServerRelativePath(folder).getItem();
    const { Id: pia } = await web.ensureUser(login('pia'));
    const { Id: contribute } = await web.roleDefinitions.getByType(3)();
    await item.roleAssignments.add(pia, contribute);
    expect(await read('paedagog', id)).toMatchObject({ Title: 'Kun to ser den' });
    await list.update({ DraftVersionVisibility: 2 });
    expect(await read('paedagog', id)).toBe(404);
    expect(await read('ambassadoer', id)).toMatchObject({ Title: 'Kun to ser den' });
    expect(await read('leder', id)).toMatchObject({ Title: 'Kun to ser den' });
    await list.update({ DraftVersionVisibility: 1 });
    await item.roleAssignments.remove(pia, contribute);
  });

  it('goes out at once again when approval is switched off', async () => {
    const id = await submitted('Uden godkendelse');
    await switchApproval(false);
    expect(await read('paedagog', id)).toBe(404);
    expect((await decide('leder', id, 'approve', '')).status).toBe(400);
    await publish('ambassadoer', id);
    expect(await read('paedagog', id)).toMatchObject({
      OData__ModerationStatus: approved,
      OData__UIVersionString: '1.0',
    });
    await switchApproval(true);
  });
});
