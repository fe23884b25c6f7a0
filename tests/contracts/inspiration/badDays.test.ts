import type { InspirationReader } from '../../../src/domain/inspiration/inspirationReader';
import { setFaults } from '../../support/faults';
import { readRequests, startTenant, type RunningTenant } from '../../support/tenant';
import { readerOf } from './personsReader';

let tenant: RunningTenant;
let reader: InspirationReader;

beforeAll(async () => {
  tenant = await startTenant('content');
  reader = await readerOf(tenant, 'paedagog');
});

afterAll(() => tenant.stop());
afterEach(() => setFaults(tenant, {}));

const readFeed = () => reader.readFeedPage({ pageSize: 6 });

describe('reading the feed on a bad day', () => {
  it('tries again when every second request fails', async () => {
    await setFaults(tenant, { failRate: 0.5, failWith: 503, seed: 3 });
    const answers = [await readFeed(), await readFeed(), await readFeed(), await readFeed()];
    expect(answers.filter((answer) => answer.ok).length).toBeGreaterThanOrEqual(3);
  });

  it('tries again when connections break', async () => {
    await setFaults(tenant, { dropRate: 0.5, seed: 3 });
    const answers = [await readFeed(), await readFeed(), await readFeed(), await readFeed()];
    expect(answers.filter((answer) => answer.ok).length).toBeGreaterThanOrEqual(3);
  });

  it('gives up after three tries and says that SharePoint is unavailable', async () => {
    await setFaults(tenant, { failRate: 1, failWith: 502 });
    const since = new Date().toISOString();
    expect(await readFeed()).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect((await readRequests(tenant, since)).filter(({ path }) => path.includes('/_api/'))).toHaveLength(3);
  });

  it('says how long to wait when the person is throttled for longer than a reader waits', async () => {
    await setFaults(tenant, { throttleUnitsPerMinute: 4 });
    await readFeed();
    await readFeed();
    const refused = await readFeed();
    expect(refused).toMatchObject({ ok: false, error: { kind: 'throttled' } });
    expect(!refused.ok && refused.error.retryAfter).toBeGreaterThan(8);
  });

  it('tells a missing site from an empty one', async () => {
    const lost = await readerOf(tenant, 'paedagog', { sitePath: '/sites/findes-ikke' });
    expect(await lost.readFeedPage({ pageSize: 6 })).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  });
});
