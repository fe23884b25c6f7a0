import { readDesired } from '../../src/provisioning/desired/readDesired';
import { applySite } from '../../src/provisioning/provision';
import { type PersonKey, type RunningTenant, startTenant } from '../support/tenant';
import { ideaOperations, type Place, setReviewed } from './ideaOperations';
import { readPermissionTable } from './permissionTable';
import { type RestCaller, signIn } from './restCaller';
import { inSilence, openAsApp } from './sites';
import { root } from '../../build/paths.mjs';

const table = readPermissionTable();
const cells = [...table.rows].flatMap(([operation, may]) =>
  table.roles.map((role, index) => ({ operation, role, who: role.name, may: may[index], word: may[index] ? 'may' : "mustn't" })));
/** What somebody without the right is told: that they mayn't, or that there is nothing. */
const refusals = [403, 404];

let tenant: RunningTenant;
const callers = new Map<PersonKey, RestCaller>();
const places = new Map<boolean, Place>();

async function addPersons(count: number): Promise<string[]> {
  const response = await fetch(tenant.url('/_local/persons'), {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ count }),
  });
  const { persons } = await response.json() as { persons: { userName: string }[] };
  return persons.map(({ userName }) => `i:0#.f|membership|${userName}`);
}

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  const site = openAsApp(tenant, tenant.endpoints.sharepoint.siteUrl);
  const [colleague, stranger] = await addPersons(2);
  const { Id: colleagueId } = await site.web.ensureUser(colleague);
  const { Id: strangerId } = await site.web.ensureUser(stranger);
  await site.web.siteGroups.getByName('IT-ambassadører').users.add(colleague);
  await applySite(site, readDesired(`${root}/sharepoint`), inSilence);
  for (const { person } of table.roles) {
    callers.set(person, await signIn(tenant, person));
  }
  const own = await callers.get('ambassadoer')?.get('currentUser?$select=Id');
  const [owner, reader, ambassador] = (['ejer', 'paedagog', 'ambassadoer'] as const).map((key) => callers.get(key));
  if (!owner || !reader || !ambassador) {
    throw new Error('The table lacks a role.');
  }
  const around = { site: site.path, owner, reader, stranger: strangerId };
  places.set(false, { ...around, folder: String(own?.json.Id), holder: ambassador });
  places.set(true, { ...around, folder: String(colleagueId), holder: owner });
}, 60_000);

afterAll(() => tenant.stop());

describe('the table of who may do what', () => {
  it('names everything that is tried, for the seven roles and for a colleague\'s folder', () => {
    expect([...table.rows.keys()].sort()).toEqual(Object.keys(ideaOperations).sort());
    expect(table.roles.map(({ person }) => person)).toEqual([
      'paedagog', 'dagplejer', 'ambassadoer', 'ambassadoer', 'leder', 'kursusansvarlig', 'dblit', 'ejer',
    ]);
  });

  it.each(cells)('says that $who $word $operation, and SharePoint holds it', async ({ operation, role, may }) => {
    const place = places.get(role.isAnothers);
    const caller = callers.get(role.person);
    if (!place || !caller) {
      throw new Error(`Nobody plays ${role.name}.`);
    }
    const tried = ideaOperations[operation];
    await setReviewed(place, tried.isReviewed ?? false);
    const attempt = await tried.prepare(place);
    const status = await attempt.try(caller);
    expect({ status, refused: refusals.includes(status), done: attempt.happened ? await attempt.happened() : status < 300 })
      .toEqual({ status, refused: !may, done: may });
  });
});
