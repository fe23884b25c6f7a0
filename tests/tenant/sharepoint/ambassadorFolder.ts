import '@pnp/sp/webs/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/security/item.js';
import '@pnp/sp/security/list.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { SharePointServer, Who } from './filesServer';

export const pages = '/sites/ambassadorportal/SitePages';
export const folder = `${pages}/Ideer/17`;
export const othersFolder = `${pages}/Ideer/18`;
export const api = '/sites/ambassadorportal/_api';
export const pageItems = `${api}/web/getList('${pages}')/items`;
export const login = (name: string): string => `i:0#.f|membership|${name}@kommune.example`;

/**
 * A site on which Anders may write in one folder of Site Pages, Lene approves there, and the rest of the staff reads: as
 * provisioning makes it, by PnPjs as the site's owner.
 */
export async function giveFolder(server: SharePointServer): Promise<void> {
  const { web } = server.as('ejer');
  const { Id: visitors } = await web.associatedVisitorGroup();
  for (const name of ['pia', 'anders', 'lene']) await web.siteGroups.getById(visitors).users.add(login(name));
  await web.roleDefinitions.add('Redaktion', '', 90, { High: 432, Low: 1011028719 | 0b10000 });
  const roles = web.roleDefinitions;
  const { Id: redaktion } = await roles.getByName('Redaktion')();
  const { Id: contribute } = await roles.getByType(3)();
  const { Id: read } = await roles.getByType(2)();
  const { Id: anders } = await web.ensureUser(login('anders'));
  const { Id: lene } = await web.ensureUser(login('lene'));
  await web.folders.addUsingPath('SitePages/Ideer');
  for (const path of [folder, othersFolder]) {
    await web.folders.addUsingPath(path.slice('/sites/ambassadorportal/'.length));
    const item = await web.getFolderByServerRelativePath(path).getItem();
    await item.breakRoleInheritance(false, true);
    await item.roleAssignments.add(visitors, read);
    await item.roleAssignments.add(lene, redaktion);
    if (path === folder) await item.roleAssignments.add(anders, contribute);
  }
}

/** A request with a JSON body, as `who`. */
export function post(
  server: SharePointServer,
  who: Who,
  address: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  return server.fetch(who, address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** Writes columns of a page's list item in one MERGE. */
export function merge(
  server: SharePointServer,
  who: Who,
  id: number,
  values: unknown,
  ifMatch = '*',
): Promise<Response> {
  return post(server, who, `${pageItems}(${id})`, values, { 'x-http-method': 'MERGE', 'if-match': ifMatch });
}

/** Makes a page in a folder; answers how SharePoint took it. */
export function addPage(server: SharePointServer, who: Who, name: string, place = folder): Promise<Response> {
  const address = `${api}/web/getFolderByServerRelativePath(decodedurl='${place}')/files/addTemplateFile`;
  return post(server, who, `${address}(urlOfFile='${place}/${encodeURIComponent(name)}',templateFileType=3)`);
}

/** Makes a page in Anders' folder as Anders, and answers its id. */
export async function madePage(server: SharePointServer, name: string): Promise<number> {
  const made = await addPage(server, 'ambassadoer', name);
  if (!made.ok) throw new Error(`${made.status} ${await made.text()}`);
  return itemId(server, 'ambassadoer', `${folder}/${name}`);
}

export async function itemId(server: SharePointServer, who: Who, path: string): Promise<number> {
  const file = `${api}/web/getFileByServerRelativePath(decodedurl='${encodeURIComponent(path)}')`;
  const { Id: id } = (await (await server.fetch(who, `${file}/listItemAllFields?$select=Id`)).json()) as { Id: number };
  return id;
}

/** A canvas of one text, in the HTML form of the list item. */
export const textCanvas = (html: string): string =>
  '<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" ' +
  'data-sp-controldata="&#123;&quot;controlType&quot;&#58;4,&quot;id&quot;&#58;&quot;a&quot;&#125;">' +
  `<div data-sp-rte="">${html}</div></div></div>`;
