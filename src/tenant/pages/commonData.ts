import type { Directory } from '../directory';
import type { TenantRequest } from '../http';
import { type InsideRest } from './inside';
import type { NavigationNode, PageData, PageLanguage, PageUser, PageWeb } from './pageData';
import { pageContextInfo } from './pageContextInfo';
import { THEME_NAMES, type ThemeName } from './themes';

interface WebRow {
  Id: string; Title: string; Description: string | null; Language: number; ServerRelativeUrl: string; Url: string;
  HorizontalQuickLaunch?: boolean;
}
interface SiteRow { Id: string; Url: string }
interface UserRow { Id: number; LoginName: string; Title: string; Email: string; UserPrincipalName: string | null }
interface NodeRow { Title: string; Url: string; IsVisible?: boolean; Children?: NodeRow[] }
interface Rows<T> { value: T[] }

interface CommonDataSource {
  rest: InsideRest;
  request: TenantRequest;
  directory: Directory;
  runtimeUrl: string;
  clientUrl: string;
}

/** What every page of a web starts from: web, person, navigation, digest, rights, installed web parts. */
export async function readCommonData(source: CommonDataSource): Promise<Omit<PageData, 'kind'>> {
  const { rest, request } = source;
  const [web, site, user, permissions, navigation, digest, components] = await Promise.all([
    rest.get<WebRow>('_api/web?$select=Id,Title,Description,Language,ServerRelativeUrl,Url'),
    rest.get<SiteRow>('_api/site?$select=Id,Url'),
    rest.get<UserRow>('_api/web/currentuser?$select=Id,LoginName,Title,Email,UserPrincipalName'),
    rest.get<{ High: string; Low: string }>('_api/web/effectivebasepermissions'),
    readNavigation(rest),
    rest.post<{ FormDigestValue: string; FormDigestTimeoutSeconds: number }>('_api/contextinfo'),
    rest.get<Rows<{ Manifest: string }>>('_api/web/GetClientSideWebParts'),
  ]);
  const pageWeb = toPageWeb(web, site);
  const pageUser = toPageUser(user, request.principal?.oid ?? '');
  const language = chosenLanguage(request, web.Language);
  const digestData = { value: digest.FormDigestValue, timeoutSeconds: digest.FormDigestTimeoutSeconds };
  return {
    language,
    theme: chosenTheme(request),
    runtimeUrl: source.runtimeUrl,
    clientUrl: source.clientUrl,
    web: pageWeb,
    user: pageUser,
    persons: source.directory.all().filter((person) => person.key !== undefined)
      .map((person) => ({ key: person.key ?? '', name: person.displayName, title: person.jobTitle })),
    navigation,
    digest: digestData,
    permissions,
    webParts: components.value.map((component) => JSON.parse(component.Manifest) as unknown),
    pageContextInfo: pageContextInfo({ web: pageWeb, user: pageUser, language, digest: digestData, permissions }),
    ...debugManifests(request),
  };
}

function toPageWeb(web: WebRow, site: SiteRow): PageWeb {
  return {
    id: web.Id, siteId: site.Id, title: web.Title, description: web.Description ?? '',
    path: web.ServerRelativeUrl === '/' ? '' : web.ServerRelativeUrl,
    absoluteUrl: web.Url, siteAbsoluteUrl: site.Url, language: web.Language,
  };
}

function toPageUser(user: UserRow, objectId: string): PageUser {
  return {
    id: user.Id, loginName: user.LoginName, displayName: user.Title, email: user.Email,
    userPrincipalName: user.UserPrincipalName ?? user.LoginName.replace(/^.*\|/, ''), objectId,
  };
}

/** The horizontal navigation: the top bar's nodes, or the quick launch where a site keeps its links there. */
async function readNavigation(rest: InsideRest): Promise<NavigationNode[]> {
  const top = await rest.get<Rows<NodeRow>>('_api/web/navigation/topnavigationbar?$expand=Children');
  const rows = top.value.length > 0
    ? top.value
    : (await rest.get<Rows<NodeRow>>('_api/web/navigation/quicklaunch?$expand=Children')).value;
  return rows.map(toNavigationNode);
}

function toNavigationNode(row: NodeRow): NavigationNode {
  return { title: row.Title, url: row.Url, children: (row.Children ?? []).map(toNavigationNode) };
}

const DANISH_LCID = 1030;

/** The person's choice of display language (cookie), else the site's: Danish, or English for every other. */
export function chosenLanguage(request: TenantRequest, lcid: number): PageLanguage {
  const choice = cookie(request, 'spDisplayLanguage');
  if (choice === 'da' || choice === 'en') {
    return choice;
  }
  return lcid === DANISH_LCID ? 'da' : 'en';
}

/** `?theme=` of this address, else the person's choice (cookie), else light. */
export function chosenTheme(request: TenantRequest): ThemeName {
  const choice = request.url.searchParams.get('theme') ?? cookie(request, 'spTheme');
  return THEME_NAMES.find((name) => name === choice) ?? 'light';
}

function cookie(request: TenantRequest, name: string): string | undefined {
  const pairs = (request.headers['cookie'] ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/**
 * SharePoint's own way to load web parts under development, here from loopback only, and from another port than this
 * server's: its libraries hold what others have uploaded.
 */
function debugManifests(request: TenantRequest): { debugManifests?: string } {
  const address = request.url.searchParams.get('debugManifestsFile');
  if (request.url.searchParams.get('loadSPFX') !== 'true' || !address || !URL.canParse(address)) {
    return {};
  }
  const url = new URL(address);
  const isLoopback = /^https?:$/.test(url.protocol) && ['127.0.0.1', 'localhost'].includes(url.hostname);
  return isLoopback && url.port !== request.url.port ? { debugManifests: url.href } : {};
}
