import { signInCookie } from '../../support/signInCookie';
import { personToken, readRequests, startTenant, type PersonKey, type RunningTenant } from '../../support/tenant';

const site = '/sites/ambassadorportal';
const folder = `${site}/SitePages/Ideer/99`;
let tenant: RunningTenant;
let id: number;

const ask = async (person: PersonKey, path: string, body?: unknown): Promise<Response> =>
  fetch(tenant.url(`${site}/_api/${path}`), {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${await personToken(tenant.endpoints, person)}`,
      accept: 'application/json;odata=nometadata',
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const open = async (person: PersonKey, name = 'Insekthotel.aspx'): Promise<Response> =>
  fetch(tenant.url(`${folder}/${name}`), { redirect: 'manual', headers: { cookie: await signInCookie(tenant, person) } });

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  for (const path of ['SitePages/Ideer', 'SitePages/Ideer/99'])
    await ask('ejer', `web/folders/addUsingPath(decodedurl='${path}',overwrite=true)`, {});
  const files = `web/getFolderByServerRelativePath(decodedurl='${folder}')/files`;
  await ask('ejer', `${files}/addTemplateFile(urlOfFile='${folder}/Insekthotel.aspx',templateFileType=3)`, {});
  const file = `web/getFileByServerRelativePath(decodedurl='${folder}/Insekthotel.aspx')`;
  ({ Id: id } = (await (await ask('ejer', `${file}/listItemAllFields?$select=Id`)).json()) as { Id: number });
  await ask('ejer', `web/getList('${site}/SitePages')/items(${id})/validateUpdateListItem`, {
    formValues: [{ FieldName: 'Title', FieldValue: 'Insekthotel' }],
  });
});
afterAll(() => tenant.stop());

interface Figures { life: string | null; users: string | null; recent: string | null }

async function figures(ids: readonly number[] = [id]): Promise<Map<number, Figures>> {
  const { lists } = tenant.endpoints.site;
  const query = `ListID:${lists.SitePages} (${ids.map((one) => `ListItemID:${one}`).join(' OR ')})`;
  const select = 'ListItemID,ViewsLifeTime,ViewsLifeTimeUniqueUsers,ViewsRecent';
  const asked = `querytext='${encodeURIComponent(query)}'&selectproperties='${select}'&rowlimit=50`;
  const answer = await ask('paedagog', `search/query?${asked}`);
  const found = (await answer.json()) as {
    PrimaryQueryResult: { RelevantResults: { Table: { Rows: { Cells: { Key: string; Value: string | null }[] }[] } } };
  };
  return new Map(
    found.PrimaryQueryResult.RelevantResults.Table.Rows.map(({ Cells }): [number, Figures] => {
      const cell = (key: string): string | null => Cells.find((one) => one.Key === key)?.Value ?? null;
      return [
        Number(cell('ListItemID')),
        { life: cell('ViewsLifeTime'), users: cell('ViewsLifeTimeUniqueUsers'), recent: cell('ViewsRecent') },
      ];
    }),
  );
}

describe('a page in a folder', () => {
  it('that another has saved meanwhile is told as 412 in the request log', async () => {
    const since = new Date().toISOString();
    const stale = await fetch(tenant.url(`${site}/_api/web/getList('${site}/SitePages')/items(${id})`), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await personToken(tenant.endpoints, 'ejer')}`,
        accept: 'application/json',
        'content-type': 'application/json',
        'x-http-method': 'MERGE',
        'if-match': '"00000000-0000-0000-0000-000000000000,1"',
      },
      body: '{"Title":"For sent"}',
    });
    expect(stale.status).toBe(412);
    const logged = (await readRequests(tenant, since)).filter((one) => one.path.includes(`items(${id})`));
    expect(logged).toEqual([expect.objectContaining({ method: 'POST', status: 412 })]);
  });


  it('is its author’s alone until it is published, and tells which page it is', async () => {
    expect((await open('paedagog')).status).toBe(404);
    const html = await (await open('ejer')).text();
    expect(html).toContain(`"serverRequestPath":"${folder}/Insekthotel.aspx"`);
    expect(html).toContain(`"pageItemId":${id}`);
    expect(await figures()).toEqual(new Map());
    expect((await ask('ejer', `sitepages/pages(${id})/publish`, {})).status).toBe(200);
    expect(await (await open('paedagog')).text()).toContain('<title>Insekthotel');
  });

  it('is read, by how many is told, by whom isn’t, and a restart keeps it', async () => {
    const before = await figures();
    expect(before.get(id)).toEqual({ life: '1', users: '1', recent: '1' });
    await open('paedagog');
    await open('leder');
    expect((await figures()).get(id)).toEqual({ life: '3', users: '2', recent: '3' });
    await tenant.kill();
    await tenant.restart();
    expect((await figures()).get(id)).toEqual({ life: '3', users: '2', recent: '3' });
    expect((await open('paedagog', 'Findes-ikke.aspx')).status).toBe(404);
  });

  it('is asked for among fifty others at once', async () => {
    const ids = [...Array.from({ length: 49 }, (_, index) => 100_000 + index), id];
    expect([...(await figures(ids)).keys()]).toEqual([id]);
    const addresses = Array.from({ length: 49 }, (_, index) => `Path:${folder}/${index}.aspx`);
    const query = [...addresses, `Path:"${tenant.url(folder)}/Insekthotel.aspx"`].join(' OR ');
    const answer = await ask('paedagog', 'search/postquery', { request: { Querytext: query, SelectProperties: ['ListItemID'] } });
    expect(await answer.text()).toContain(`"Value":"${id}"`);
    const tooLong = await ask('paedagog', 'search/postquery', { request: { Querytext: 'ord '.repeat(1025) } });
    expect([tooLong.status, await tooLong.text()]).toEqual([500, expect.stringContaining('4096')]);
  });

  it('is liked and commented on like other pages', async () => {
    const item = `web/getList('${site}/SitePages')/items(${id})`;
    expect((await ask('paedagog', `${item}/comments`, { text: 'Den prøver vi' })).status).toBe(201);
    expect((await ask('paedagog', `${item}/like`, {})).status).toBe(200);
    expect(await (await ask('leder', `sitepages/pages(${id})?$select=CommentCount,LikeCount`)).json()).toEqual({
      CommentCount: 1,
      LikeCount: 1,
    });
  });
});
