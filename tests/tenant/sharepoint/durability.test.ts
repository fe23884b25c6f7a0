import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { plainPnpjs, programToken } from '../../support/program';
import { startTenant, type RunningTenant } from '../../support/tenant';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await startTenant('empty');
});
afterAll(() => tenant.stop());

it('loses nothing it has acknowledged when it is killed in the middle of writing', async () => {
  const acknowledged: string[] = [];
  const connect = async (): Promise<ReturnType<typeof plainPnpjs>> =>
    plainPnpjs(tenant.endpoints.sharepoint.siteUrl, await programToken(tenant.endpoints));
  await (await connect()).web.lists.add('Holdbar');
  for (let round = 0; round < 3; round++) {
    const list = (await connect()).web.lists.getByTitle('Holdbar');
    // Killed as soon as some are acknowledged: the writers are in the middle of others then.
    const enough = acknowledged.length + 10;
    let areEnough: () => void = () => undefined;
    const someAcknowledged = new Promise<void>((resolve) => (areEnough = resolve));
    const writer = async (name: string): Promise<void> => {
      for (let number = 0; ; number++) {
        const title = `${round}-${name}-${number}`;
        await list.items.add({ Title: title });
        acknowledged.push(title);
        if (acknowledged.length >= enough) areEnough();
      }
    };
    const writers = ['a', 'b', 'c', 'd'].map((name) => writer(name).catch(() => undefined));
    await someAcknowledged;
    await tenant.kill();
    await Promise.all(writers);
    await tenant.restart();
  }
  const kept = new Set<string>();
  const list = (await connect()).web.lists.getByTitle('Holdbar');
  for await (const page of list.items.select('Title').top(5000))
    for (const item of page as { Title: string }[]) kept.add(item.Title);
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  expect(acknowledged.filter((title) => !kept.has(title))).toEqual([]);
});
