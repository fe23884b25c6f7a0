import type { Site } from '../../src/provisioning/site/connect';

type Row = Record<string, unknown>;

/** Values in which one site may differ from its twin: ids and addresses of its own, and moments. */
const own = /^(id|Id|GUID|odata\..*|UniqueId|instanceId|LookupList|Modified|Created|LastItem.*)$/;

function comparable(value: unknown, sitePath: string): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => comparable(one, sitePath));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value)
      .filter(([key]) => !own.test(key)).map(([key, one]) => [key, comparable(one, sitePath)]));
  }
  return typeof value === 'string' ? value.replaceAll(sitePath, '<site>') : value;
}

const by = (key: string) => (one: Row, other: Row): number => String(one[key]).localeCompare(String(other[key]));

async function readListSnapshot(site: Site, url: string): Promise<Row> {
  const list = () => site.list(url);
  const fields: Row[] = await list().fields
    .select('InternalName', 'Title', 'Description', 'TypeAsString', 'Indexed', 'Required', 'EnforceUniqueValues', 'Choices', 'FillInChoice')();
  const contentTypes: Row[] = await list().contentTypes.select('Name', 'Fields/InternalName').expand('Fields')();
  const views: Row[] = await list().views.select('Title', 'ViewQuery', 'RowLimit', 'ViewFields').expand('ViewFields')();
  const rights: Row[] = await list().roleAssignments
    .select('Member/LoginName', 'RoleDefinitionBindings/Name').expand('Member', 'RoleDefinitionBindings')();
  return {
    fields: fields.sort(by('InternalName')), contentTypes: contentTypes.sort(by('Name')), views: views.sort(by('Title')), rights,
  };
}

/**
 * What a person would find on a site, apart from ids: read by requests of its own, so that it sees what provisioning
 * doesn't look at too, such as a list or a page too many.
 */
export async function snapshot(site: Site): Promise<unknown> {
  const web = () => site.web;
  const lists: { Title: string; RootFolder: { ServerRelativeUrl: string } }[] = await web().lists
    .select('Title', 'Description', 'ContentTypesEnabled', 'EnableVersioning', 'EnableAttachments', 'NoCrawl',
      'ReadSecurity', 'WriteSecurity', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
  const contents: Row = {};
  for (const url of ['SitePages', 'SiteAssets', 'Lists/Institutions', 'Lists/Tried', 'Lists/Saved']) {
    contents[url] = await readListSnapshot(site, url);
  }
  const pages: Row[] = await web().getFolderByServerRelativePath(`${site.path}/SitePages`).files
    .select('Name', 'MajorVersion', 'MinorVersion', 'CheckOutType', 'Title')();
  const page: Row = await web().getFileByServerRelativePath(`${site.path}/SitePages/Inspiration.aspx`).listItemAllFields
    .select('CanvasContent1', 'LayoutWebpartsContent', 'PromotedState', 'Title', 'CommentsDisabled')();
  return comparable({
    web: await web().select('Title', 'Language')(),
    welcome: await web().rootFolder.select('WelcomePage')(),
    lists: lists.sort(by('Title')),
    contents,
    columns: await web().fields.filter("Group eq 'Ambassadørportalen'").select('InternalName', 'Title', 'Choices')(),
    groups: await web().siteGroups.select('Title', 'Description', 'Users/LoginName').expand('Users')(),
    levels: await web().roleDefinitions.select('Name', 'BasePermissions', 'RoleTypeKind')(),
    navigation: await web().navigation.quicklaunch.select('Title', 'Url')(),
    assets: await web().getFolderByServerRelativePath(`${site.path}/SiteAssets`).folders.select('Name')(),
    pages: pages.sort(by('Name')),
    page,
  }, site.path);
}
