import { applySite, planSite } from '../../src/provisioning/provision';
import type { Site } from '../../src/provisioning/site/connect';
import type { IItem } from '../../src/provisioning/site/pnp';
import type { Plan } from '../../src/provisioning/step';
import { type PersonKey, type RunningTenant, startTenant } from '../support/tenant';
import { dyingAtWrite } from './dyingNetwork';
import { aFreshSite, desired, inSilence, openAsApp } from './sites';

let tenant: RunningTenant;
let site: Site;
/** Ids in the site's user list. */
let anders: number;
let pia: number;

beforeAll(async () => {
  tenant = await startTenant('empty');
});

afterAll(() => tenant.stop());

beforeEach(async () => {
  site = openAsApp(tenant, await aFreshSite(tenant));
  await applySite(site, desired, inSilence);
  [anders, pia] = [await ensure('ambassadoer'), await ensure('paedagog')];
}, 60_000);

const login = (person: PersonKey): string => `i:0#.f|membership|${tenant.endpoints.persons[person].userName}`;
const ensure = async (person: PersonKey): Promise<number> => (await site.web.ensureUser(login(person))).Id;
const ambassadors = () => site.web.siteGroups.getByName('IT-ambassadører').users;
const bring = (): Promise<Plan> => applySite(site, desired, inSilence);
const named = async (): Promise<string[]> =>
  (await planSite(site, desired)).steps.map((step) => `${step.kind} ${step.target} ${step.detail ?? ''}`.trim());

async function folderOf(path: string): Promise<IItem> {
  const folder = site.web.getFolderByServerRelativePath(`${site.path}/${path}`);
  const { Id }: { Id: number } = await folder.listItemAllFields.select('Id')();
  return site.list(path.split('/')[0]).items.getById(Id);
}

interface Assigned {
  Member: { Title: string };
  RoleDefinitionBindings: { Name: string }[];
}

/** Who has what in a folder, as "Anders Ambassadør: Bidrag". */
async function rightsOn(path: string): Promise<string[]> {
  const rows: Assigned[] = await (await folderOf(path)).roleAssignments
    .select('Member/Title', 'RoleDefinitionBindings/Name').expand('Member', 'RoleDefinitionBindings')();
  return rows.map((row) => `${row.Member.Title}: ${row.RoleDefinitionBindings.map((level) => level.Name).sort().join(' + ')}`).sort();
}

async function levelId(name: string): Promise<number> {
  return (await site.web.roleDefinitions.getByName(name).select('Id')<{ Id: number }>()).Id;
}

describe('the folders of ambassadors', () => {
  it('are one for each member in both libraries, named and made, and there is nothing to do the second time', async () => {
    await ambassadors().add(login('ambassadoer'));
    await ambassadors().add(login('paedagog'));
    expect((await named()).sort()).toEqual(['SitePages', 'SiteAssets'].flatMap((library) => [anders, pia].flatMap((id) => [
      `folder.create ${library}/Ideer/${id}`, `folder.rights ${library}/Ideer/${id}`,
    ])).sort());
    await bring();
    expect(await named()).toEqual([]);
  });

  it.each(['SitePages', 'SiteAssets'])('let the one ambassador write, and else hold what %s gives', async (library) => {
    await ambassadors().add(login('ambassadoer'));
    await bring();
    expect(await rightsOn(`${library}/Ideer/${anders}`)).toEqual([
      'Anders Ambassadør: Bidrag', 'Besøgende på Tomt websted: Læs', 'DBL-IT: Læs', 'Ejere af Tomt websted: Fuld kontrol',
      'IT-ambassadører: Læs', 'Kursusansvarlige: Læs', 'Ledere: Læs', 'Medlemmer af Tomt websted: Rediger',
      'Redaktører: Læs + Redaktion',
    ]);
  });

  it('are finished where somebody was interrupted between making one and giving it rights', async () => {
    await ambassadors().add(login('ambassadoer'));
    await site.web.getFolderByServerRelativePath(`${site.path}/SitePages/Ideer`).folders.addUsingPath(String(anders));
    expect(await named()).toEqual([
      `folder.rights SitePages/Ideer/${anders}`, `folder.create SiteAssets/Ideer/${anders}`, `folder.rights SiteAssets/Ideer/${anders}`,
    ]);
    await bring();
    expect(await rightsOn(`SitePages/Ideer/${anders}`)).toContain('Anders Ambassadør: Bidrag');
    expect(await named()).toEqual([]);
  });

  it.each([['is lost before it arrives', false], ['is carried out, and its answer lost', true]])(
    'end the same when request after request %s and it is begun anew each time', async (_, carriedOut) => {
      await ambassadors().add(login('ambassadoer'));
      for (let granted = 1; (await named()).length > 0; granted += 1) {
        expect(granted).toBeLessThan(30);
        await applySite(openAsApp(tenant, site.url, dyingAtWrite(granted, carriedOut)), desired, inSilence).catch(() => undefined);
      }
      for (const library of ['SitePages', 'SiteAssets']) {
        expect(await rightsOn(`${library}/Ideer/${anders}`)).toContain('Anders Ambassadør: Bidrag');
        expect(await rightsOn(`${library}/Ideer/${anders}`)).toContain('IT-ambassadører: Læs');
        const folders: { Name: string }[] = await site.web.getFolderByServerRelativePath(`${site.path}/${library}/Ideer`).folders();
        expect(folders.map((folder) => folder.Name)).toEqual([String(anders)]);
      }
    });

  it('get back the rights that somebody took from them, and lose what the group has got there', async () => {
    await ambassadors().add(login('ambassadoer'));
    await bring();
    const [editors, group] = await Promise.all(['Redaktører', 'IT-ambassadører'].map(async (name) =>
      (await site.web.siteGroups.getByName(name).select('Id')<{ Id: number }>()).Id));
    const before = await rightsOn(`SiteAssets/Ideer/${anders}`);
    const folder = await folderOf(`SiteAssets/Ideer/${anders}`);
    await folder.roleAssignments.remove(editors, await levelId('Redaktion'));
    await folder.roleAssignments.add(group, await levelId('Bidrag'));
    await folder.roleAssignments.add(pia, await levelId('Bidrag'));
    expect(await named()).toEqual([`folder.rights SiteAssets/Ideer/${anders} 1 mangler, 2 for meget`]);
    await bring();
    expect(await rightsOn(`SiteAssets/Ideer/${anders}`)).toEqual(before);
  });

  it('that were handed over stay so in both libraries, and the first gets a new one', async () => {
    await ambassadors().add(login('ambassadoer'));
    await bring();
    await ambassadors().add(login('paedagog'));
    const pages = await folderOf(`SitePages/Ideer/${anders}`);
    await pages.roleAssignments.add(pia, await levelId('Bidrag'));
    await pages.roleAssignments.remove(anders, await levelId('Bidrag'));
    await bring();
    expect(await named()).toEqual([]);
    for (const library of ['SitePages', 'SiteAssets']) {
      expect(await rightsOn(`${library}/Ideer/${anders}`)).toContain('Pia Pædagog: Bidrag');
      expect(await rightsOn(`${library}/Ideer/${anders}`)).not.toContain('Anders Ambassadør: Bidrag');
      expect(await rightsOn(`${library}/Ideer/${anders}-2`)).toContain('Anders Ambassadør: Bidrag');
    }
    const folders: { Name: string }[] = await site.web.getFolderByServerRelativePath(`${site.path}/SitePages/Ideer`).folders();
    expect(folders.map((folder) => folder.Name).sort()).toEqual([`${anders}`, `${anders}-2`]);
  });

  it('of those who are no ambassadors any more are left as they are, and mentioned', async () => {
    await ambassadors().add(login('ambassadoer'));
    await bring();
    const before = await rightsOn(`SitePages/Ideer/${anders}`);
    await ambassadors().removeByLoginName(login('ambassadoer'));
    const { steps, notices } = await bring();
    expect(steps).toEqual([]);
    expect(notices).toContainEqual(expect.stringContaining(`SitePages/Ideer/${anders}`));
    expect(await rightsOn(`SitePages/Ideer/${anders}`)).toEqual(before);
  });

  it('are for persons: of a group among the ambassadors it is said that nobody in it gets one', async () => {
    await site.web.ensureUser(`c:0-.f|rolemanager|spo-grid-all-users/${tenant.endpoints.entra.tenantId}`);
    await ambassadors().add(`c:0-.f|rolemanager|spo-grid-all-users/${tenant.endpoints.entra.tenantId}`);
    const { steps, notices } = await planSite(site, desired);
    expect(steps).toEqual([]);
    expect(notices).toContainEqual(expect.stringMatching(/er en gruppe i IT-ambassadører/));
  });
});

describe('an older site', () => {
  it('loses the right that ambassadors had all over the libraries', async () => {
    const group: { Id: number } = await site.web.siteGroups.getByName('IT-ambassadører').select('Id')();
    for (const library of ['SitePages', 'SiteAssets']) {
      await site.list(library).roleAssignments.add(group.Id, await levelId('Bidrag'));
    }
    expect(await named()).toEqual([
      'assignment.remove SitePages/itAmbassadors/contribute', 'assignment.remove SiteAssets/itAmbassadors/contribute',
    ]);
    await bring();
    expect(await named()).toEqual([]);
  });
});

describe("the owner's choice whether ideas are reviewed", () => {
  it.each([true, false])('stays as it is: %s', async (EnableModeration) => {
    await site.list('SitePages').update({ EnableModeration });
    await site.list('SitePages').update({ ContentTypesEnabled: false });
    await bring();
    expect(await site.list('SitePages').select('EnableModeration', 'ContentTypesEnabled')())
      .toMatchObject({ EnableModeration, ContentTypesEnabled: true });
  });
});
