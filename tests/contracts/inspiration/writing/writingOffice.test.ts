import type { HeldFolder, WritingOffice } from '../../../../src/domain/inspiration/writing/writingOffice';
import { isAmbassador } from '../../../../src/gateways/sharepoint/inspiration/writing/isAmbassador';
import { openSharePoint } from '../../../../src/gateways/sharepoint/readSharePoint';
import { personToken, startTenant, type PersonKey, type RunningTenant } from '../../../support/tenant';
import { askSharePoint, sitePath, userIdOf, valueOf } from '../personsPosts';
import { aDraftId, anIdea, aPicture, deskOf, folderOf, officeOf, pagesOf, tellSharePoint } from './personsWriting';

let tenant: RunningTenant;
let office: WritingOffice;

beforeAll(async () => {
  tenant = await startTenant('provisioned');
  office = await officeOf(tenant, 'ejer');
  await joinAmbassadors('dagplejer');
});

afterAll(() => tenant.stop());

const group = `web/sitegroups/getByName('${encodeURIComponent('IT-ambassadører')}')/users`;

async function joinAmbassadors(person: PersonKey): Promise<void> {
  const login = `i:0#.f|membership|${tenant.endpoints.persons[person].userName}`;
  await tellSharePoint(tenant, 'ejer', group, { LoginName: login });
}
const leaveAmbassadors = async (person: PersonKey): Promise<void> => {
  await tellSharePoint(tenant, 'ejer', `${group}/removebyid(${await userIdOf(tenant, person)})`);
};
const heldBy = async (person: PersonKey): Promise<HeldFolder | undefined> => {
  const id = await userIdOf(tenant, person);
  return valueOf(await office.readOffice()).folders.find(({ holders }) => holders.some((holder) => holder.id === id));
};
/** Who has which level on a folder, by names. */
async function rightsOn(path: string): Promise<string[]> {
  const { value } = await askSharePoint<{ value: { Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[] }>(
    tenant, 'ejer', `web/getFolderByServerRelativePath(decodedurl='${path}')/ListItemAllFields/roleassignments?$expand=Member,RoleDefinitionBindings`
  );
  return value.flatMap(({ Member, RoleDefinitionBindings }) => RoleDefinitionBindings.map(({ Name }) => `${Member.Title}: ${Name}`)).sort();
}
/** Whether the blog offers the person to write. */
async function mayWrite(person: PersonKey): Promise<boolean> {
  const token = await personToken(tenant.endpoints, person);
  const read = openSharePoint(tenant.endpoints.sharepoint.siteUrl, { Authorization: `Bearer ${token}` });
  return isAmbassador(read);
}
const picturesOf = (path: string): string => path.replace('/SitePages/', '/SiteAssets/');

describe('the office', () => {
  it('shows who has which folder, and which ambassador has none', async () => {
    const { ambassadors, folders, isReviewed } = valueOf(await office.readOffice());
    const { displayName } = tenant.endpoints.persons.ambassadoer;
    expect(ambassadors.map(({ name }) => name)).toEqual(expect.arrayContaining([displayName, tenant.endpoints.persons.dagplejer.displayName]));
    expect(folders).toEqual([{
      path: await folderOf(tenant, 'ambassadoer'),
      postCount: 0,
      holders: [{ id: await userIdOf(tenant, 'ambassadoer'), name: displayName, isAmbassador: true }]
    }]);
    expect(isReviewed).toBe(false);
  });

  it('is closed to all but owners', async () => {
    const id = await userIdOf(tenant, 'dagplejer');
    for (const person of ['ambassadoer', 'paedagog', 'dblit'] as const) {
      const others = await officeOf(tenant, person);
      expect(await others.openFolder(id)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
      expect(await others.setReviewed(true)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
      expect(await others.handOver((await heldBy('ambassadoer'))!, id)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    }
    expect(valueOf(await office.readOffice())).toMatchObject({ isReviewed: false, folders: [await heldBy('ambassadoer')] });
  });

  it('gives an ambassador a folder with the very rights that provisioning gives', async () => {
    const id = await userIdOf(tenant, 'dagplejer');
    valueOf(await office.openFolder(id));
    valueOf(await office.openFolder(id));
    const path = `${sitePath}/SitePages/Ideer/${id}`;
    expect(await folderOf(tenant, 'dagplejer')).toBe(path);
    const provisioned = await folderOf(tenant, 'ambassadoer');
    const [own, others] = ['dagplejer', 'ambassadoer'].map((person) => tenant.endpoints.persons[person as PersonKey].displayName);
    for (const [made, given] of [[path, provisioned], [picturesOf(path), picturesOf(provisioned)]]) {
      expect(await rightsOn(made)).toEqual((await rightsOn(given)).map((right) => right.replace(others, own)).sort());
    }
    const pages = await pagesOf(tenant, 'dagplejer');
    valueOf(await pages.storePicture(path, aDraftId(), aPicture()));
    valueOf(await pages.create(path, aDraftId(), anIdea('Første ide')));
    expect(await (await pagesOf(tenant, 'ambassadoer')).create(path, aDraftId(), anIdea('Nej'))).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(await heldBy('dagplejer')).toMatchObject({ postCount: 1 });
  });
});

describe('a folder that is handed over', () => {
  it('is the successor’s with everything in it, and the predecessor’s no more; nobody’s address changes', async () => {
    const before = await pagesOf(tenant, 'dagplejer');
    const path = await folderOf(tenant, 'dagplejer');
    const idea = anIdea('Går i arv');
    const { page } = valueOf(await before.publish(valueOf(await before.create(path, aDraftId(), idea)), idea));
    await leaveAmbassadors('dagplejer');
    expect((await heldBy('dagplejer'))?.holders).toMatchObject([{ isAmbassador: false }]);
    expect([await mayWrite('dagplejer'), await mayWrite('ambassadoer'), await mayWrite('paedagog')]).toEqual([false, true, false]);
    const successor = await userIdOf(tenant, 'ambassadoer');
    valueOf(await office.handOver((await heldBy('dagplejer'))!, successor));
    valueOf(await office.handOver({ path, postCount: 1, holders: [] }, successor));
    const after = await pagesOf(tenant, 'ambassadoer');
    expect(valueOf(await after.save(valueOf(await after.open(page.id)).page, anIdea('Videreført')))).toMatchObject({ url: page.url });
    valueOf(await after.storePicture(path, aDraftId(), aPicture()));
    expect(await before.save(valueOf(await before.open(page.id)).page, anIdea('Tilbage'))).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(await before.storePicture(path, aDraftId(), aPicture())).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    const desk = await deskOf(tenant, 'ambassadoer');
    const { folders } = valueOf(await desk.readDesk());
    expect(folders.map((folder) => folder.path)).toEqual([`${sitePath}/SitePages/Ideer/${successor}`, path]);
    expect(valueOf(await desk.readMine()).map(({ title }) => title)).toContain('Videreført');
  });

  it('leaves room for a new one when its first holder comes back', async () => {
    await joinAmbassadors('dagplejer');
    const id = await userIdOf(tenant, 'dagplejer');
    valueOf(await office.openFolder(id));
    expect(await folderOf(tenant, 'dagplejer')).toBe(`${sitePath}/SitePages/Ideer/${id}-2`);
    expect(await mayWrite('dagplejer')).toBe(true);
  });
});

describe('the owner’s switch', () => {
  it('decides whether posts are reviewed, and is there for all to see', async () => {
    valueOf(await office.setReviewed(true));
    expect(valueOf(await (await deskOf(tenant, 'ambassadoer')).readDesk()).isReviewed).toBe(true);
    valueOf(await office.setReviewed(false));
    expect(valueOf(await office.readOffice()).isReviewed).toBe(false);
  });
});
