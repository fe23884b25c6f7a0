import type { DesiredSite } from '../../src/provisioning/desired/readDesired';
import type { ActualSite, ListState } from '../../src/provisioning/readActual';
import { permissionMask } from '../../src/provisioning/things/levels';

export const tenantId = '11111111-2222-4333-8444-555555555555';
export const path = '/sites/somewhere';
/** The caller's id in the site's user list. */
export const me = 7;

/** Columns that SharePoint's own lists have and that `sharepoint/` indexes or shows. */
const builtInColumns = ['Title', 'FirstPublishedDate', 'PromotedState', 'Modified', 'Author'];

/** A list's settings before anybody changes them. */
const bareSettings = {
  ContentTypesEnabled: false, EnableVersioning: true, EnableAttachments: true, NoCrawl: false, ReadSecurity: 1,
  WriteSecurity: 1,
};

function aColumn(internalName: string, indexed: boolean): ListState['columns'][number] {
  return {
    InternalName: internalName, Title: internalName, Description: '', TypeAsString: 'Text', Indexed: indexed,
    Required: false, EnforceUniqueValues: false,
  };
}

function columnsOf(desired: DesiredSite['columns'], indexes: string[]): ListState['columns'] {
  return desired.map((column) => ({
    InternalName: column.internalName,
    Title: column.title,
    Description: column.description,
    TypeAsString: column.type,
    Indexed: indexes.includes(column.internalName) || ('unique' in column && column.unique),
    Required: false,
    EnforceUniqueValues: 'unique' in column && column.unique,
    ...('choices' in column ? { Choices: [...column.choices] } : {}),
    ...('fillIn' in column ? { FillInChoice: column.fillIn } : {}),
  }));
}

const allStaff = {
  Id: 20, Title: 'Alle ansatte', LoginName: `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`, PrincipalType: 4,
};

/** A site of SharePoint's that has just been made: a welcome page, its own libraries, groups and levels. */
export function anEmptySite(): ActualSite {
  const level = (Id: number, Name: string, RoleTypeKind: number): ActualSite['levels'][number] =>
    ({ Id, Name, RoleTypeKind, BasePermissions: { High: '0', Low: '0' } });
  return {
    settings: { title: 'Noget andet', welcomePage: 'SitePages/Home.aspx', timeZoneId: 3 },
    me,
    columns: [],
    contentTypes: new Map(),
    lists: [{
      url: 'SitePages', Title: 'Site Pages', Description: '', HasUniqueRoleAssignments: false, ...bareSettings,
      ContentTypesEnabled: true,
    }],
    listStates: new Map([['SitePages', {
      columns: builtInColumns.map((name) => aColumn(name, false)), contentTypes: [], views: [], folders: [],
    }]]),
    groups: {
      all: [3, 4, 5].map((Id) => ({ Id, Title: `Group ${Id}`, Description: '', members: [] })),
      associated: { owners: 3, visitors: 4, members: 5 },
    },
    levels: [level(1, 'Fuld kontrol', 5), level(2, 'Rediger', 6), level(3, 'Bidrag', 3), level(4, 'Læs', 2)],
    assignments: [],
    writingFolders: new Map(),
    pages: new Map(),
    navigation: [],
    catalogue: { sameFile: false },
  };
}

/** A site that is all that is asked of it. */
export function aFinishedSite(desired: DesiredSite): ActualSite {
  const site = anEmptySite();
  const contentTypeColumns = new Map(desired.contentTypes.map((one) => [one.id, one.columns]));
  const groupIds = new Map(desired.groups.own.map((group, index) => [group.key, 100 + index]));
  const levelIds = new Map(desired.levels.map((level, index) => [level.key, 200 + index]));
  const groupId = (key: string): number =>
    groupIds.get(key) ?? Object.entries(site.groups.associated).find(([name]) => name === key)?.[1] ?? 0;
  const levelId = (key: string): number =>
    levelIds.get(key) ?? { fullControl: 1, edit: 2, contribute: 3, read: 4 }[key] ?? 0;
  const rightsOn = (on: string): ActualSite['assignments'] => desired.assignments.filter((one) => one.on === on)
    .map((one) => ({ PrincipalId: groupId(one.group), RoleDefinitionBindings: [{ Id: levelId(one.level) }] }));
  return {
    ...site,
    settings: { title: desired.settings.title, welcomePage: desired.settings.welcomePage, timeZoneId: 3 },
    columns: columnsOf(desired.columns, []),
    contentTypes: new Map(desired.contentTypes.map((one) =>
      [one.id, { Name: one.name, Description: one.description, columns: ['Title', ...one.columns] }])),
    lists: desired.lists.map((list) => ({
      url: list.url,
      Title: list.origin === 'ours' ? list.title : 'Egen titel',
      Description: list.origin === 'ours' ? list.description : '',
      ...bareSettings,
      ...list.settings,
      HasUniqueRoleAssignments: rightsOn(list.url).length > 0,
    })),
    listStates: new Map(desired.lists.map((list) => [list.url, {
      columns: [
        ...builtInColumns.map((name) => ({
          ...aColumn(name, list.indexes.includes(name)),
          ...(name === 'Title' && list.origin === 'ours' && list.titleColumn?.title !== undefined
            ? { Title: list.titleColumn.title } : {}),
        })),
        ...columnsOf(list.columns, list.indexes),
        ...(list.contentTypes.length > 0 ? columnsOf(desired.columns, list.indexes) : []),
      ],
      contentTypes: list.contentTypes.map((id) => ({
        id: `${id}00${'A'.repeat(32)}`, columns: ['Title', ...contentTypeColumns.get(id) ?? []],
      })),
      views: list.views.map((view) => ({ Title: view.title, ViewFields: { Items: [...view.fields] } })),
      folders: [...list.folders],
      assignments: rightsOn(list.url).length > 0 ? rightsOn(list.url) : undefined,
    }])),
    groups: {
      associated: site.groups.associated,
      all: [
        ...site.groups.all.map((group) => (group.Id === site.groups.associated.visitors
          ? { ...group, members: [allStaff] } : group)),
        ...desired.groups.own.map((group) => ({
          Id: groupId(group.key), Title: group.title, Description: group.description, members: [],
        })),
      ],
    },
    levels: [...site.levels, ...desired.levels.map((level) => ({
      Id: levelId(level.key), Name: level.name, RoleTypeKind: 0, BasePermissions: permissionMask(level),
    }))],
    assignments: rightsOn('web'),
    pages: new Map(desired.pages.map((page) => [page.file, {
      id: 1,
      controls: page.sections.flatMap((section) => section.columns.flatMap((column) =>
        column.parts.map((part) => ({ webPartId: part.webPart, position: { zoneIndex: 1 } })))),
      layoutWebpartsContent: '[]', published: true, draft: false, commentsDisabled: !page.comments, lastEditedBy: me,
    }])),
    navigation: desired.navigation.map((node) => ({ Title: node.title, Url: `${path}/${node.url}` })),
    catalogue: {
      sameFile: true,
      app: {
        ID: 'a', ProductId: desired.app.productId, Title: desired.app.title, Deployed: true,
        AppCatalogVersion: desired.app.version, SkipDeploymentFeature: true,
      },
    },
  };
}
