import { resolve } from 'node:path';
import fc from 'fast-check';
import { readDesired } from '../../src/provisioning/desired/readDesired';
import { plan } from '../../src/provisioning/plan';
import type { ActualSite } from '../../src/provisioning/readActual';
import type { Plan } from '../../src/provisioning/step';
import { aFinishedSite, anEmptySite, me, path, tenantId } from './aSite';

const desired = readDesired(resolve('sharepoint'));

const planFor = (actual: ActualSite): Plan => plan({ desired, actual, tenantId, path });
const named = (found: Plan): string[] => found.steps.map((step) => `${step.kind} ${step.target}`).sort();

/** A thing that somebody removes by hand, and how the plan names it. */
interface Removal {
  remove(site: ActualSite): void;
  named: string[];
}

/** What the site's members have on the site, and what a list that stands apart isn't to take along. */
const membersMayEdit = { PrincipalId: anEmptySite().groups.associated.members ?? 0, RoleDefinitionBindings: [{ Id: 2 }] };

function removals(): Removal[] {
  const single = (name: string, remove: (site: ActualSite) => void): Removal => ({ remove, named: [name] });
  return [
    ...desired.columns.map((column) => single(`column.create ${column.internalName}`, (site) => {
      site.columns = site.columns.filter((one) => one.InternalName !== column.internalName);
    })),
    ...desired.contentTypes.map((contentType) => single(`contentType.create ${contentType.name}`, (site) => {
      site.contentTypes.delete(contentType.id);
    })),
    ...desired.lists.flatMap((list) => [
      ...list.indexes.map((name) => single(`index.create ${list.url}/${name}`, (site) => {
        const column = site.listStates.get(list.url)?.columns.find((one) => one.InternalName === name);
        if (column) {
          column.Indexed = false;
        }
      })),
      ...list.columns.filter((column) => 'unique' in column && column.unique).map(({ internalName }) =>
        single(`column.update ${list.url}/${internalName}`, (site) => {
          const column = site.listStates.get(list.url)?.columns.find((one) => one.InternalName === internalName);
          if (column) {
            column.EnforceUniqueValues = false;
          }
        })),
      ...(list.origin === 'ours' && list.titleColumn ? [single(`column.update ${list.url}/Title`, (site) => {
        const title = site.listStates.get(list.url)?.columns.find((column) => column.InternalName === 'Title');
        if (title) {
          title.Required = true;
        }
      })] : []),
      ...(list.settings.WriteSecurity === 2 ? [single(`list.update ${list.url}`, (site) => {
        const found = site.lists.find((one) => one.url === list.url);
        if (found) {
          found.WriteSecurity = 1;
        }
      })] : []),
      ...list.views.flatMap((view) => view.fields.map((field) =>
        single(`view.field ${list.url}/${view.title}/${field}`, (site) => {
          const found = site.listStates.get(list.url)?.views.find((one) => one.Title === view.title);
          if (found) {
            found.ViewFields.Items = found.ViewFields.Items.filter((one) => one !== field);
          }
        }))),
      ...list.folders.map((folder) => single(`folder.create ${list.url}/${folder}`, (site) => {
        const state = site.listStates.get(list.url);
        if (state) {
          state.folders = state.folders.filter((one) => one !== folder);
        }
      })),
    ]),
    ...desired.assignments.map((assignment, index) => {
      const { on, group, level } = assignment;
      return single(`assignment.add ${on}/${group}/${level}`, (site) => {
        const rights = on === 'web' ? site.assignments : site.listStates.get(on)?.assignments ?? [];
        const nth = desired.assignments.filter((one) => one.on === on).indexOf(desired.assignments[index]);
        rights[nth] = { PrincipalId: -1, RoleDefinitionBindings: [] };
      });
    }),
    ...desired.apart.map((on) => single(`assignment.apart ${on}`, (site) => {
      site.listStates.get(on)?.assignments?.push(membersMayEdit);
    })),
    single('group.member visitors/allStaff', (site) => {
      site.groups.all.forEach((group) => {
        group.members = [];
      });
    }),
    ...desired.navigation.map((node) => single(`navigation.add ${node.url}`, (site) => {
      site.navigation = site.navigation.filter((one) => !one.Url.endsWith(node.url));
    })),
    single(`site.welcomePage ${desired.settings.welcomePage}`, (site) => {
      site.settings.welcomePage = 'SitePages/Home.aspx';
    }),
    ...desired.pages.map(({ file }): Removal => ({
      named: [`page.content SitePages/${file}`, `page.publish SitePages/${file}`],
      remove: (site) => {
        const page = site.pages.get(file);
        if (page) {
          page.controls = [{ controlType: 4, position: { zoneIndex: 1 } }];
        }
      },
    })),
    ...desired.takenBack.map(({ on, group, level }) => single(`assignment.remove ${on}/${group}/${level}`, (site) => {
      const PrincipalId = 100 + desired.groups.own.findIndex((one) => one.key === group);
      site.listStates.get(on)?.assignments?.push({ PrincipalId, RoleDefinitionBindings: [{ Id: 3 }] });
    })),
    single(`app.deploy ${desired.app.fileName}`, (site) => {
      if (site.catalogue?.app) {
        site.catalogue.app.SkipDeploymentFeature = false;
      }
    }),
  ];
}

describe('the plan', () => {
  it('has nothing to do on a site that is all it should be', () => {
    expect(planFor(aFinishedSite(desired))).toEqual({ steps: [], obstacles: [], notices: [] });
  });

  it('names exactly what somebody has removed, whatever that is', () => {
    const all = removals();
    fc.assert(fc.property(fc.uniqueArray(fc.nat(all.length - 1)), (chosen) => {
      const site = aFinishedSite(desired);
      chosen.forEach((index) => all[index].remove(site));
      expect(named(planFor(site))).toEqual(chosen.flatMap((index) => all[index].named).sort());
    }));
  });

  it('makes a list before the lookup that points to it, and columns before the content type that has them', () => {
    const kinds = planFor(anEmptySite()).steps.map((step) => `${step.kind} ${step.target}`);
    const order = [
      'list.create Lists/Institutions', 'column.create AmbInstitution', 'contentType.create Idé',
      'list.contentType SitePages/Idé', 'index.create SitePages/AmbInstitution', 'view.create SitePages/Idéer',
      'assignment.add SitePages/editors/editorial', `app.upload ${desired.app.fileName}`, `app.deploy ${desired.app.fileName}`,
      'page.create SitePages/Inspiration.aspx', 'page.publish SitePages/Inspiration.aspx',
      `site.welcomePage ${desired.settings.welcomePage}`,
    ];
    expect(kinds.filter((kind) => order.includes(kind))).toEqual(order);
  });

  it('takes away what a list that stands apart has from the site, and leaves what was given on the list itself', () => {
    const site = aFinishedSite(desired);
    site.listStates.get('Lists/Saved')?.assignments?.push({ PrincipalId: 77, RoleDefinitionBindings: [{ Id: 1 }] });
    expect(named(planFor(site))).toEqual([]);
    site.assignments.push({ PrincipalId: 77, RoleDefinitionBindings: [{ Id: 1 }] });
    expect(named(planFor(site))).toEqual(['assignment.apart Lists/Saved']);
  });

  it("won't change a column's type, and says what to do", () => {
    const site = aFinishedSite(desired);
    site.columns[0].TypeAsString = 'Note';
    const { steps, obstacles } = planFor(site);
    expect(steps).toEqual([]);
    expect(obstacles).toEqual([{ target: desired.columns[0].internalName, reason: expect.stringContaining('Note') as string }]);
  });

  it("keeps choices and rights that staff have added, and adds those that are missing", () => {
    const site = aFinishedSite(desired);
    const themes = site.columns.find((column) => column.InternalName === 'AmbThemes');
    themes?.Choices?.splice(0, 1, 'Vores eget tema');
    expect(named(planFor(site))).toEqual(['column.update AmbThemes']);
    const level = site.levels.find((one) => one.Name === desired.levels[0].name);
    if (level) {
      level.BasePermissions = { High: '4294967295', Low: '4294967295' };
    }
    expect(named(planFor(site))).toEqual(['column.update AmbThemes']);
  });

  it("doesn't publish what somebody else is writing, but its own interrupted page", () => {
    const site = aFinishedSite(desired);
    const page = site.pages.get('Inspiration.aspx');
    if (page) {
      Object.assign(page, { draft: true, checkedOutBy: me + 1 });
    }
    expect(planFor(site)).toMatchObject({ steps: [], notices: [expect.stringContaining('kladde')] });
    if (page) {
      page.checkedOutBy = me;
    }
    expect(named(planFor(site))).toEqual(['page.publish SitePages/Inspiration.aspx']);
  });

  it('stops where someone else has checked out a page that lacks a web part', () => {
    const site = aFinishedSite(desired);
    site.pages.forEach((page) => Object.assign(page, { controls: [], checkedOutBy: me + 1, draft: true }));
    expect(planFor(site).obstacles.map((obstacle) => obstacle.target))
      .toEqual(desired.pages.map(({ file }) => `SitePages/${file}`));
  });

  it('stops at a site without an app catalogue, and at the limit of twenty indexes', () => {
    const site = aFinishedSite(desired);
    site.catalogue = undefined;
    const state = site.listStates.get('SitePages');
    if (state) {
      state.columns = Array.from({ length: 18 }, (_, index) => (
        { InternalName: `X${index}`, Title: '', Description: '', TypeAsString: 'Text', Indexed: true, Required: false, EnforceUniqueValues: false }));
    }
    expect(planFor(site).obstacles.map((obstacle) => obstacle.target).sort()).toEqual(['SitePages', 'appcatalog']);
  });

  it('lays a newer package over the old one and deploys it', () => {
    const site = aFinishedSite(desired);
    if (site.catalogue?.app) {
      Object.assign(site.catalogue, { sameFile: false });
      Object.assign(site.catalogue.app, { AppCatalogVersion: '0.0.9.0' });
    }
    expect(planFor(site).steps.map((step) => step.kind)).toEqual(['app.upload', 'app.deploy']);
  });
});
