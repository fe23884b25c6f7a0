import { connectSite, type Site } from '../../src/provisioning/site/connect';
import { SPQueryable, spPost } from '../../src/provisioning/site/pnp';
import { type PersonKey, personToken, type RunningTenant, startTenant } from '../support/tenant';

const staff: PersonKey[] = ['paedagog', 'dagplejer', 'ambassadoer', 'dblit', 'kursusansvarlig', 'leder', 'ejer'];
/** Those whose work it is to clean up: editors, and owners of the site. */
const tidiers: PersonKey[] = ['dblit', 'ejer'];
const tried = 'Lists/Tried';
const saved = 'Lists/Saved';

interface SearchAnswer {
  PrimaryQueryResult: { RelevantResults: { TotalRows: number } };
}

interface Row {
  Id: number;
  AmbPost?: { Title: string };
}

let tenant: RunningTenant;
let post: number;
const sites = new Map<PersonKey, Site>();

function as(person: PersonKey): Site {
  const known = sites.get(person);
  if (known) {
    return known;
  }
  let token: Promise<string> | undefined;
  const site = connectSite({
    siteUrl: tenant.endpoints.sharepoint.siteUrl,
    tenantId: tenant.endpoints.entra.tenantId,
    token: () => (token ??= personToken(tenant.endpoints, person)),
    attempts: 1,
  });
  sites.set(person, site);
  return site;
}

const idOf = async (person: PersonKey): Promise<number> =>
  (await as(person).web.currentUser.select('Id')<{ Id: number }>()).Id;

const add = (person: PersonKey, list: string, values: Record<string, unknown>): Promise<Row> =>
  as(person).list(list).items.add(values);

const addTried = async (person: PersonKey, key: string): Promise<number> =>
  (await add(person, tried, { Title: 'De var med fra start', AmbPostId: post, AmbKey: key })).Id;

const addSaved = async (person: PersonKey): Promise<number> => (await add(person, saved, { AmbPostId: post })).Id;

async function idsIn(person: PersonKey, list: string): Promise<number[]> {
  const rows: { Id: number }[] = await as(person).list(list).items.select('Id')();
  return rows.map((row) => row.Id).sort((one, other) => one - other);
}

/** Rows of everybody, by person. */
const rows = { tried: new Map<PersonKey, number>(), saved: new Map<PersonKey, number>() };

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  const [page]: { Id: number }[] = await as('ejer').list('SitePages').items.select('Id').top(1)();
  post = page.Id;
  for (const person of staff) {
    rows.tried.set(person, await addTried(person, `${post}-${await idOf(person)}`));
    rows.saved.set(person, await addSaved(person));
  }
}, 60_000);

afterAll(() => tenant.stop());

describe('what each has tried', () => {
  it.each(staff)('is read by %s, whoever wrote it', async (person) => {
    expect(await idsIn(person, tried)).toEqual([...rows.tried.values()]);
  });

  it.each(staff.filter((person) => !tidiers.includes(person)))(
    'is changed and deleted by nobody else: not by %s', async (person) => {
      const other = as(person).list(tried).items.getById(rows.tried.get(person === 'leder' ? 'paedagog' : 'leder') ?? 0);
      await expect(other.update({ Title: 'Noget andet' })).rejects.toThrow(/403/);
      await expect(other.delete()).rejects.toThrow(/403/);
      const own = as(person).list(tried).items.getById(rows.tried.get(person) ?? 0);
      await own.update({ Title: 'Endnu bedre anden gang' });
      expect(await own.select('Title')()).toMatchObject({ Title: 'Endnu bedre anden gang' });
    });

  it.each(tidiers)('can be taken away by %s, who cleans up', async (person) => {
    const id = await addTried('dagplejer', `skal-vaek-${person}`);
    await as(person).list(tried).items.getById(id).delete();
    expect(await idsIn('dagplejer', tried)).not.toContain(id);
  });

  it('counts once for each person and post: a second row with the same key is refused, whoever writes it', async () => {
    const key = `${post}-${await idOf('paedagog')}`;
    for (const person of ['paedagog', 'leder'] as const) {
      await expect(addTried(person, key)).rejects.toThrow(/500.*-2130575169/s);
    }
    await as('paedagog').list(tried).items.getById(rows.tried.get('paedagog') ?? 0).delete();
    rows.tried.set('paedagog', await addTried('paedagog', key));
  });
});

describe('what each has saved', () => {
  it.each(staff.filter((person) => person !== 'ejer'))('is seen by %s alone', async (person) => {
    expect(await idsIn(person, saved)).toEqual([rows.saved.get(person)]);
    const other = as(person).list(saved).items.getById(rows.saved.get(person === 'leder' ? 'paedagog' : 'leder') ?? 0);
    await expect(other.select('Id')()).rejects.toThrow(/404/);
    await expect(other.update({ Title: 'x' })).rejects.toThrow(/404/);
    await expect(other.delete()).rejects.toThrow(/404/);
  });

  it("is seen by the site's owner too, as in SharePoint: nobody is promised more than that", async () => {
    expect(await idsIn('ejer', saved)).toEqual([...rows.saved.values()]);
  });

  it('may be there twice, and is gone when one deletes it', async () => {
    const again = await addSaved('dagplejer');
    expect(await idsIn('dagplejer', saved)).toEqual([rows.saved.get('dagplejer'), again]);
    await as('dagplejer').list(saved).items.getById(again).delete();
    expect(await idsIn('dagplejer', saved)).toEqual([rows.saved.get('dagplejer')]);
  });
});

describe('the two lists', () => {
  it.each(staff.filter((person) => person !== 'ejer'))('are not managed by %s', async (person) => {
    for (const url of [tried, saved]) {
      await expect(as(person).list(url).update({ ReadSecurity: 1, WriteSecurity: 1 })).rejects.toThrow(/403/);
      await expect(as(person).list(url).fields.getByInternalNameOrTitle('AmbPost').delete()).rejects.toThrow(/403/);
      await expect(as(person).list(url).roleAssignments()).rejects.toThrow(/403/);
    }
  });

  it('are not in what search finds, while pages are', async () => {
    const found = async (url: string): Promise<number> => {
      const { PrimaryQueryResult: { RelevantResults } }: SearchAnswer = await SPQueryable([as('ejer').web, as('ejer').url],
        `_api/search/query?querytext='path:"${as('ejer').url}/${url}"'`)();
      return RelevantResults.TotalRows;
    };
    expect(await found('SitePages')).toBeGreaterThan(0);
    expect([await found(tried), await found(saved)]).toEqual([0, 0]);
  });

  it('keep rows of a post that is taken away, which point nowhere until it comes back', async () => {
    const own = (): Promise<Row[]> => as('leder').list(tried).items
      .select('Id', 'AmbPost/Title').expand('AmbPost').filter(`Id eq ${rows.tried.get('leder') ?? 0}`)();
    const [before] = await own();
    expect(before.AmbPost?.Title).toBeTruthy();
    const bin: string = await as('ejer').list('SitePages').items.getById(post).recycle();
    expect((await own()).map((row) => [row.Id, row.AmbPost?.Title])).toEqual([[rows.tried.get('leder'), undefined]]);
    expect(await idsIn('leder', saved)).toEqual([rows.saved.get('leder')]);
    await spPost(SPQueryable([as('ejer').web, as('ejer').url], `_api/web/recycleBin('${bin}')/restore`));
    expect(await own()).toEqual([before]);
  });
});
