import type { IFields } from '@pnp/sp/fields/index.js';
import { applySite, planSite } from '../../src/provisioning/provision';
import { AppCatalog, spPostMerge } from '../../src/provisioning/site/pnp';
import type { Site } from '../../src/provisioning/site/connect';
import { checkOutPage, publishPage, savePage } from '../../src/provisioning/canvas/pageRequests';
import { readPage } from '../../src/provisioning/things/pageState';
import { type RunningTenant, startTenant } from '../support/tenant';
import { aFreshSite, desired, inSilence, openAsApp } from './sites';

let tenant: RunningTenant;
let site: Site;

beforeAll(async () => {
  tenant = await startTenant('empty');
  site = openAsApp(tenant, await aFreshSite(tenant, 'English'));
  await applySite(site, desired, inSilence);
}, 120_000);

afterAll(() => tenant.stop());

async function idOfGroup(name: string): Promise<number> {
  return (await site.web.siteGroups.getByName(name).select('Id')<{ Id: number }>()).Id;
}

async function idOfLevel(kind: number): Promise<number> {
  const levels: { Id: number; RoleTypeKind: number }[] = await site.web.roleDefinitions.select('Id', 'RoleTypeKind')();
  return levels.find((level) => level.RoleTypeKind === kind)?.Id ?? 0;
}

async function setChoices(fields: IFields, choices: string[]): Promise<void> {
  await spPostMerge(fields.getByInternalNameOrTitle('AmbThemes'), {
    body: JSON.stringify({ 'odata.type': 'SP.FieldMultiChoice', Choices: choices }),
  });
}

/** What somebody does by hand, and what `verify` then names. */
const removed: [string, string[], () => Promise<unknown>][] = [
  ['an index', ['index.create SitePages/AmbTool'], () =>
    site.list('SitePages').fields.getByInternalNameOrTitle('AmbTool').update({ Indexed: false }, 'SP.Field')],
  ['a column of a view', ['view.field SitePages/Idéer/AmbThemes'], () =>
    site.list('SitePages').views.getByTitle('Idéer').fields.remove('AmbThemes')],
  ['a view', ['view.create Lists/Institutions/Efter type'], () =>
    site.list('Lists/Institutions').views.getByTitle('Efter type').delete()],
  ['a permission on a library', ['assignment.add SiteAssets/itAmbassadors/read'], async () =>
    site.list('SiteAssets').roleAssignments.remove(await idOfGroup('IT-ambassadører'), await idOfLevel(2))],
  ["the readers' right to a library", ['assignment.add SitePages/visitors/read'], async () => {
    const visitors: { Id: number } = await site.web.associatedVisitorGroup.select('Id')();
    await site.list('SitePages').roleAssignments.remove(visitors.Id, await idOfLevel(2));
  }],
  ['the demand for unique keys', ['column.update Lists/Tried/AmbKey'], () =>
    site.list('Lists/Tried').fields.getByInternalNameOrTitle('AmbKey').update({ EnforceUniqueValues: false }, 'SP.Field')],
  ['the rule that one changes only what is one\'s own', ['list.update Lists/Tried'], () =>
    site.list('Lists/Tried').update({ WriteSecurity: 1 })],
  ['the rule that one sees only what one has saved', ['list.update Lists/Saved'], () =>
    site.list('Lists/Saved').update({ ReadSecurity: 1 })],
  ['a list from what search leaves out', ['list.update Lists/Saved'], () =>
    site.list('Lists/Saved').update({ NoCrawl: false })],
  ['the name and the freedom of the line of experience', ['column.update Lists/Tried/Title'], () =>
    site.list('Lists/Tried').fields.getByInternalNameOrTitle('Title').update({ Title: 'Titel', Required: true }, 'SP.Field')],
  ['the distance of a list from the rights of the site', ['assignment.apart Lists/Saved'], async () => {
    const members: { Id: number } = await site.web.associatedMemberGroup.select('Id')();
    await site.list('Lists/Saved').roleAssignments.add(members.Id, await idOfLevel(6));
  }],
  ['a permission on the site', ['assignment.add web/leaders/read'], async () =>
    site.web.roleAssignments.remove(await idOfGroup('Ledere'), await idOfLevel(2))],
  ['all staff from the visitors', ['group.member visitors/allStaff'], (): Promise<unknown> =>
    site.web.associatedVisitorGroup.users.removeByLoginName(
      `c:0-.f|rolemanager|spo-grid-all-users/${tenant.endpoints.entra.tenantId}`)],
  ['a group', [
    'assignment.add SiteAssets/courseOrganisers/read', 'assignment.add SitePages/courseOrganisers/read',
    'assignment.add web/courseOrganisers/read', 'group.create Kursusansvarlige',
  ], async () => site.web.siteGroups.removeById(await idOfGroup('Kursusansvarlige'))],
  ['a link in the navigation', ['navigation.add SitePages/Inspiration.aspx'], async () => {
    const nodes: { Id: number; Title: string }[] = await site.web.navigation.quicklaunch.select('Id', 'Title')();
    const node = nodes.find((one) => one.Title === 'Inspiration');
    await site.web.navigation.quicklaunch.getById(node?.Id ?? 0).delete();
  }],
  ['the front page', ['site.welcomePage SitePages/Inspiration.aspx'], () =>
    site.web.rootFolder.update({ WelcomePage: 'SitePages/Home.aspx' })],
  ['a folder', ['folder.create SiteAssets/Inspiration'], () =>
    site.web.getFolderByServerRelativePath(`${site.path}/SiteAssets/Inspiration`).delete()],
  ['a web part from a page', [
    'page.content SitePages/Inspiration.aspx', 'page.publish SitePages/Inspiration.aspx',
  ], async () => {
    const page = await readPage(site.web, site, 'Inspiration.aspx');
    await checkOutPage(site, page?.id ?? 0);
    await savePage(site, page?.id ?? 0, {
      Title: 'Inspiration', CanvasContent1: '[]', LayoutWebpartsContent: page?.layoutWebpartsContent ?? '',
    });
    await publishPage(site, page?.id ?? 0);
  }],
  ['a choice of a column', ['column.update AmbThemes'], () =>
    setChoices(site.web.fields, ['Noget helt andet'])],
  ['a choice of a column of a library', ['column.update SitePages/AmbThemes'], () =>
    setChoices(site.list('SitePages').fields, ['Noget helt andet'])],
  ['a page', [
    'page.comments SitePages/Inspiration.aspx', 'page.content SitePages/Inspiration.aspx',
    'page.create SitePages/Inspiration.aspx', 'page.publish SitePages/Inspiration.aspx',
  ], () => site.web.getFileByServerRelativePath(`${site.path}/SitePages/Inspiration.aspx`).recycle()],
  ['the app', ['app.deploy ambassadorportal.sppkg'], async () => {
    const catalogue = AppCatalog([site.web, site.url], '_api/web/sitecollectionappcatalog/AvailableApps');
    const apps: { ID: string }[] = await catalogue();
    await catalogue.getAppById(apps[0].ID).retract();
  }],
];

describe('verify', () => {
  it('finds nothing on a site that is all it should be', async () => {
    expect(await planSite(site, desired)).toMatchObject({ steps: [], obstacles: [] });
  });

  it.each(removed)('names %s that somebody has removed, and apply puts it back', async (_, names, remove) => {
    await remove();
    const found = await planSite(site, desired);
    expect(found.steps.map((step) => `${step.kind} ${step.target}`).sort()).toEqual(names.sort());
    await applySite(site, desired, inSilence);
    expect((await planSite(site, desired)).steps).toEqual([]);
  });
});
