import { personToken } from '../../support/tenant';
import { askToken, passwordForm } from '../../support/askEntra';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startFreshTenant();
});
afterAll(() => tenant.stop());

interface RequestList {
  total: number;
  kept: number;
  requests: { id: number; at: string; method: string; path: string; status: number; units: number; principal: string; bytesOut: number; service: string }[];
}

async function readLog(query = ''): Promise<RequestList> {
  return await (await fetch(tenant.url(`/_local/requests${query}`))).json() as RequestList;
}

describe('/_local/requests', () => {
  beforeEach(async () => {
    await fetch(tenant.url('/_local/requests'), { method: 'DELETE' });
  });

  it('tells what was asked, by which kind of caller, and what it cost; itself it leaves out', async () => {
    const token = await personToken(tenant.endpoints, 'ejer');
    await fetch(tenant.url('/sites/ambassadorportal/_api/web?$select=Title'), {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' }
    });
    const { requests, total } = await readLog();
    expect(total).toBe(2);
    expect(requests).toEqual([
      expect.objectContaining({ service: 'entra', method: 'POST', status: 200, principal: 'none' }),
      expect.objectContaining({
        service: 'sharepoint', method: 'GET', path: '/sites/ambassadorportal/_api/web?$select=Title', status: 200,
        principal: 'person', units: expect.any(Number) as number, ms: expect.any(Number) as number
      })
    ]);
    expect(requests[1].bytesOut).toBeGreaterThan(10);
    expect(JSON.stringify(requests)).not.toContain(token);
  });

  it('can be read from a moment or an id on, and for a part of a path', async () => {
    await fetch(tenant.url('/_layouts/15/signin?q=a'));
    const [first] = (await readLog()).requests;
    await fetch(tenant.url('/_layouts/15/signin?q=b'));
    expect((await readLog(`?since=${first.id}`)).requests.map(({ path }) => path)).toEqual(['/_layouts/15/signin?q=b']);
    expect((await readLog('?path=q%3Da')).requests).toHaveLength(1);
    expect((await readLog('?since=2099-01-01T00:00:00Z')).requests).toEqual([]);
    expect((await fetch(tenant.url('/_local/requests?since=yesterday'))).status).toBe(400);
  });

  it('masks what is secret in an address, however its name is written', async () => {
    await fetch(tenant.url('/_layouts/15/signin?x=1&access_token=abc&code=def'));
    await fetch(tenant.url('/_layouts/15/signin?Refresh%5Ftoken=abc&q=code&login_hint=pia@kommune.example'));
    expect((await readLog()).requests.map(({ path }) => path)).toEqual([
      '/_layouts/15/signin?x=1&access_token=***&code=***',
      '/_layouts/15/signin?Refresh%5Ftoken=***&q=code&login_hint=***'
    ]);
  });
});

describe('/_local/persons', () => {
  const post = (body: unknown): Promise<Response> => fetch(tenant.url('/_local/persons'), {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body)
  });

  it('makes more staff, who can sign in at once and after a restart', async () => {
    const answer = await post({ count: 60 });
    expect(answer.status).toBe(201);
    const { persons } = await answer.json() as { persons: { userName: string; password: string }[] };
    expect(new Set(persons.map(({ userName }) => userName)).size).toBe(60);
    await tenant.kill();
    await tenant.restart();
    const [{ userName, password }] = persons;
    const form = passwordForm(tenant.endpoints, 'leder', `${tenant.endpoints.sharepoint.url}/.default`);
    const token = await askToken(tenant.endpoints, { ...form, username: userName, password });
    expect(token.status).toBe(200);
    const more = await (await post({ count: 1 })).json() as { persons: { userName: string }[] };
    expect(persons.map((person) => person.userName)).not.toContain(more.persons[0].userName);
  });

  it.each([{ count: 0 }, { count: 100_000 }, { count: '5' }, {}, { count: 1, more: true }])('refuses %j', async (body) => {
    expect((await post(body)).status).toBe(400);
  });
});

describe('the local door', () => {
  it('knows no other paths, and says which there are', async () => {
    const answer = await fetch(tenant.url('/_local/mail'));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('/_local/faults') as string });
    const method = await fetch(tenant.url('/_local/persons'));
    expect(method.status).toBe(405);
    expect(method.headers.get('allow')).toBe('POST');
  });

  it('is closed to pages of other origins', async () => {
    const answer = await fetch(tenant.url('/_local/faults'), {
      method: 'PUT', headers: { origin: 'http://evil.example', 'content-type': 'application/json' }, body: '{"failRate":1}'
    });
    expect(answer.status).toBe(403);
  });

  it('takes only JSON, which a foreign form cannot send', async () => {
    const answer = await fetch(tenant.url('/_local/faults'), { method: 'PUT', body: '{"failRate":1}' });
    expect(answer.status).toBe(415);
  });
});
