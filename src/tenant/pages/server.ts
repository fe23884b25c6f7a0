import type { Directory } from '../directory';
import { redirectResponse, type Handler, type TenantRequest, type TenantResponse } from '../http';
import { readCommonData } from './commonData';
import { insideRest, InsideRestError, type InsideRest } from './inside';
import { pageContextOfPage } from './pageContextInfo';
import type { PageData } from './pageData';
import { plainPage } from './plainPage';
import { pageResponse } from './shell';
import { readSitePage } from './sitePageData';
import { createStaticFiles } from './staticFiles';

interface PagesOptions {
  /** SharePoint's REST, asked in-process as the signed-in person. */
  sharepoint: Handler;
  /** Told when a person has opened a page: SharePoint counts that. */
  countPageView: (request: TenantRequest, webPath: string, pageId: number) => void;
  origin: string;
  directory: Directory;
  /** Folder with the page's browser bundles (`lib-node/pages`). */
  runtimeFolder: string;
}

/** A web and what is asked of it: `/sites/x/SitePages/A.aspx` → `/sites/x`, `SitePages/A.aspx`. */
interface WebAddress { webPath: string; rest: string }

/**
 * The pages of SharePoint: site pages with web parts in Microsoft's SPFx runtime, the search page, and the
 * files they run from. Leaves everything else (`_api`, documents) to the handlers after it.
 */
export function createPages(options: PagesOptions): { handle: Handler } {
  const files = createStaticFiles(options.runtimeFolder);

  const handle: Handler = async (request) => {
    const file = await files.answer(request);
    if (file || request.method !== 'GET') {
      return file;
    }
    if (request.url.pathname === '/_layouts/15/blank.html') {
      return blankPage();
    }
    const address = webAddress(request.url.pathname);
    const view = address && pageView(address);
    if (!address || !view || !request.principal) {
      return undefined;
    }
    return view(request, address);
  };

  const pageView = (address: WebAddress): ((request: TenantRequest, address: WebAddress) => Promise<TenantResponse>) | undefined => {
    if (address.rest === '') {
      return homePage;
    }
    if (/^_layouts\/15\/search\.aspx$/i.test(address.rest)) {
      return (request, { webPath }) => answer(request, webPath, () => Promise.resolve({ kind: 'search' }));
    }
    // Where Viva Connections shows its dashboard; the address is SharePoint's.
    if (/^_layouts\/15\/vivahome\.aspx$/i.test(address.rest)) {
      return (request, { webPath }) => answer(request, webPath, () => Promise.resolve({ kind: 'dashboard' }));
    }
    // A person's picture: an address of SharePoint's that only looks like a page.
    if (/\.aspx$/i.test(address.rest) && !/^_layouts\/15\/userphoto\.aspx$/i.test(address.rest)) {
      return (request, { webPath, rest }) => sitePage(request, webPath, `${webPath}/${rest}`);
    }
    return undefined;
  };

  const sitePage = (
    request: TenantRequest, webPath: string, path: string, missing: PageData['kind'] = 'notFound',
  ): Promise<TenantResponse> => (
    answer(request, webPath, async (rest) => {
      const page = await readSitePage(rest, webPath, path);
      options.countPageView(request, webPath, page.id);
      return { kind: 'sitePage', page };
    }, missing)
  );

  /** A web's own address shows its welcome page; a web without one sends on to the search of what there is. */
  const homePage = async (request: TenantRequest, { webPath }: WebAddress): Promise<TenantResponse> => {
    const rest = insideRest(options.sharepoint, request, webPath);
    try {
      const folder = await rest.get<{ WelcomePage: string | null }>('_api/web/rootfolder?$select=WelcomePage');
      if (!folder.WelcomePage) {
        return redirectResponse(`${webPath}/_layouts/15/search.aspx`);
      }
      return await sitePage(request, webPath, `${webPath}/${folder.WelcomePage}`, 'noHomePage');
    } catch (error) {
      return failurePage(request, error);
    }
  };

  const answer = async (
    request: TenantRequest, webPath: string, own: (rest: InsideRest) => Promise<Pick<PageData, 'kind' | 'page'>>,
    missing: PageData['kind'] = 'notFound',
  ): Promise<TenantResponse> => {
    const rest = insideRest(options.sharepoint, request, webPath);
    try {
      const common = await readCommonData({
        rest, request, directory: options.directory, runtimeUrl: files.runtimeUrl, clientUrl: files.clientUrl,
      });
      try {
        const { kind, page } = await own(rest);
        const ofPage = page ? pageContextOfPage(common.web, page, common.permissions) : {};
        return pageResponse({ ...common, kind, page, pageContextInfo: { ...common.pageContextInfo, ...ofPage } });
      } catch (error) {
        const status = statusOf(error);
        return pageResponse({ ...common, kind: failureKind(status, missing) }, status);
      }
    } catch (error) {
      return failurePage(request, error);
    }
  };

  return { handle };
}

/** An empty page of this origin, where frames and tests can rest. */
function blankPage(): TenantResponse {
  return {
    status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; img-src data:" },
    body: '<!doctype html><html lang="da"><title>SharePoint</title><link rel="icon" href="data:,"></html>', units: 0,
  };
}

function webAddress(pathname: string): WebAddress | undefined {
  const path = decodePath(pathname);
  if (path === undefined) {
    return undefined;
  }
  const match = /^(\/(?:sites|teams)\/[^/]+)?\/?(.*)$/.exec(path);
  return match ? { webPath: match[1] ?? '', rest: match[2] ?? '' } : undefined;
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function statusOf(error: unknown): number {
  if (error instanceof InsideRestError) {
    return error.status === 401 ? 403 : error.status;
  }
  throw error;
}

function failureKind(status: number, missing: PageData['kind'] = 'notFound'): PageData['kind'] {
  return status === 404 ? missing : status === 403 ? 'accessDenied' : 'failed';
}

/** Where not even the web can be read: a page without chrome. */
function failurePage(request: TenantRequest, error: unknown): TenantResponse {
  const status = statusOf(error);
  return plainPage(request, failureKind(status), status);
}
