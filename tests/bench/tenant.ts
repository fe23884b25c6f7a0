import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import { plainPnpjs, programToken } from '../support/program';
import { personToken, startTenant, type RunningTenant } from '../support/tenant';
import { median, type Figure } from './report';

const manyPosts = 10_000;
const writes = 2_000;
const parallel = 8;

/** Runs `count` calls, `parallel` at a time; calls a second. */
async function rate(count: number, call: (number: number) => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (next < count) {
        next += 1;
        await call(next);
      }
    })
  );
  return count / ((performance.now() - began) / 1000);
}

const list = 'Målebænk';

/** The feed's kind of query: a date window on an indexed column, sorted, 12 rows, a lookup of the author. */
async function windowQueryMs(tenant: RunningTenant, token: string): Promise<number> {
  const query =
    `/sites/ambassadorportal/_api/web/lists/getByTitle('${encodeURIComponent(list)}')/items` +
    "?$select=Id,Title,Dato,Author/Title&$expand=Author&$orderby=Dato desc&$top=12" +
    "&$filter=Dato ge datetime'2026-01-01T00:00:00Z' and Dato lt datetime'2026-04-01T00:00:00Z'";
  const times: number[] = [];
  for (let round = 0; round < 30; round += 1) {
    const began = performance.now();
    const response = await fetch(tenant.url(query), {
      headers: { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${token}` }
    });
    const { value } = (await response.json()) as { value: unknown[] };
    if (value.length !== 12) {
      throw new Error(`The bench's query answered ${response.status} with ${value.length} rows.`);
    }
    times.push(performance.now() - began);
  }
  return median(times);
}

/** Throughput of single writes and reads over HTTP, and the feed's query at 40 rows and at 10,000 in the same run. */
export async function measureTenant(): Promise<Figure[]> {
  const tenant = await startTenant('empty');
  try {
    const sp = plainPnpjs(tenant.endpoints.sharepoint.siteUrl, await programToken(tenant.endpoints));
    await sp.web.lists.add(list, '', 100);
    const items = sp.web.lists.getByTitle(list);
    await items.fields.addDateTime('Dato');
    await items.fields.getByInternalNameOrTitle('Dato').update({ Indexed: true });
    const add = async (from: number, to: number): Promise<void> => {
      for (let start = from; start < to; start += 100) {
        const [batched, execute] = sp.batched({ maxRequests: 100 });
        for (let number = start; number < Math.min(start + 100, to); number += 1) {
          // Spread over five years; 40 rows or 10,000, some hundred of them fall into the window.
          const day = new Date(Date.UTC(2022, 0, 1) + ((number * 7919) % 1825) * 86_400_000);
          void batched.web.lists.getByTitle(list).items.add({ Title: `Opslag ${number}`, Dato: day.toISOString() });
        }
        await execute();
      }
    };
    const token = await personToken(tenant.endpoints, 'ejer');
    await add(0, 400);
    const few = await windowQueryMs(tenant, token);
    await add(400, manyPosts);
    const many = await windowQueryMs(tenant, token);
    const writesPerSecond = await rate(writes, (number) => items.items.add({ Title: `Enkelt ${number}` }));
    const readsPerSecond = await rate(writes, (number) => items.items.getById(number).select('Id', 'Title')());
    return [
      { what: 'single writes', value: writesPerSecond, unit: '/s' },
      { what: 'single reads', value: readsPerSecond, unit: '/s' },
      { what: 'date window among 400 rows (median)', value: few, unit: 'ms' },
      { what: 'date window among 10,000 rows (median)', value: many, unit: 'ms' },
      { what: '10,000 / 400', value: many / few, unit: '' }
    ];
  } finally {
    await tenant.stop();
  }
}
