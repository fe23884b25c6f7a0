import { personToken } from '../../support/tenant';
import { askToken, passwordForm } from '../../support/askEntra';
import { startFreshTenant, type RunningTenant } from '../../support/tenant';

let tenant: RunningTenant;
let headers: Record<string, string>;
beforeAll(async () => {
  tenant = await startFreshTenant();
  headers = { authorization: `Bearer ${await personToken(tenant.endpoints, 'ejer')}`, accept: 'application/json' };
});
afterEach(() => putFaults({}));
afterAll(() => tenant.stop());

function putFaults(settings: unknown): Promise<Response> {
  return fetch(tenant.url('/_local/faults'), {
    method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings)
  });
}

const askWeb = (): Promise<Response> => fetch(tenant.url('/sites/ambassadorportal/_api/web'), { headers });

/** What becomes of so many requests, one after the other: a status, or 0 where the connection broke. */
async function outcomes(count: number): Promise<number[]> {
  const found: number[] = [];
  for (let number = 0; number < count; number += 1) {
    found.push(await askWeb().then(async (answer) => {
      await answer.text();
      return answer.status;
    }, () => 0));
  }
  return found;
}

describe('faults', () => {
  it('are all off at the start', async () => {
    expect(await (await fetch(tenant.url('/_local/faults'))).json()).toEqual({
      latencyMs: 0, throttleUnitsPerMinute: 0, failRate: 0, failWith: 503, seed: 1, dropRate: 0
    });
  });

  it.each<[string, unknown]>([
    ['an unknown name', { latency: 5 }],
    ['a share above one', { failRate: 2 }],
    ['a status that is no failure', { failWith: 200 }],
    ['no object', [1]]
  ])('are refused with %s, and stay as they were', async (_what, settings) => {
    const answer = await putFaults(settings);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await (await fetch(tenant.url('/_local/faults'))).json()).toMatchObject({ latencyMs: 0, failRate: 0 });
  });

  it('fail about the share asked for, and repeat themselves with the same seed', async () => {
    await putFaults({ failRate: 0.3, seed: 7 });
    const first = await outcomes(60);
    await putFaults({ failRate: 0.3, seed: 7 });
    expect(await outcomes(60)).toEqual(first);
    await putFaults({ failRate: 0.3, seed: 8 });
    expect(await outcomes(60)).not.toEqual(first);
    const failed = first.filter((status) => status === 503).length;
    expect(failed).toBeGreaterThan(8);
    expect(failed).toBeLessThan(30);
  });

  it.each([429, 503])('say when to come again with a %i', async (failWith) => {
    await putFaults({ failRate: 1, failWith });
    const answer = await askWeb();
    expect(answer.status).toBe(failWith);
    expect(answer.headers.get('retry-after')).toBe('1');
  });

  it('break connections, before or after the request was carried out', async () => {
    await putFaults({ dropRate: 1, seed: 3 });
    await fetch(tenant.url('/_local/requests'), { method: 'DELETE' });
    expect(new Set(await outcomes(20))).toEqual(new Set([0]));
    const { requests } = await (await fetch(tenant.url('/_local/requests'))).json() as { requests: { fault: string }[] };
    expect(new Set(requests.map(({ fault }) => fault))).toEqual(new Set(['drop-before', 'drop-after']));
  });

  it('make every request slow', async () => {
    await putFaults({ latencyMs: 150 });
    const start = performance.now();
    await askWeb();
    expect(performance.now() - start).toBeGreaterThanOrEqual(145);
  });

  it('reach the token endpoint in Entra’s words, but neither sign-in nor the local door', async () => {
    await putFaults({ failRate: 1, failWith: 503 });
    const form = passwordForm(tenant.endpoints, 'leder', `${tenant.endpoints.sharepoint.url}/.default`);
    const token = await askToken(tenant.endpoints, form);
    expect(token.status).toBe(503);
    expect(token.json).toMatchObject({ error: 'temporarily_unavailable', error_codes: [90033] });
    expect((await fetch(tenant.url('/_layouts/15/signin'))).status).toBe(200);
    expect((await fetch(tenant.url('/_local/faults'))).status).toBe(200);
  });
});

describe('throttling', () => {
  it('refuses whoever has used up the units of a minute, and nobody else', async () => {
    await putFaults({ throttleUnitsPerMinute: 10 });
    const statuses = await outcomes(30);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    const refused = await askWeb();
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    const other = await personToken(tenant.endpoints, 'leder');
    const answer = await fetch(tenant.url('/sites/ambassadorportal/_api/web'), { headers: { ...headers, authorization: `Bearer ${other}` } });
    expect(answer.status).not.toBe(429);
  });

  it('warns from four fifths of the limit on', async () => {
    await putFaults({ throttleUnitsPerMinute: 40 });
    const remaining: (string | null)[] = [];
    for (let call = 0; call < 40 && remaining.at(-1) !== '0'; call += 1) {
      remaining.push((await askWeb()).headers.get('ratelimit-remaining'));
    }
    const [first] = remaining;
    const warnings = remaining.filter((value) => value !== null).map(Number);
    expect(first).toBeNull();
    expect(warnings[0]).toBeGreaterThan(0);
    expect(Math.max(...warnings)).toBeLessThanOrEqual(8);
  });
});
