import type { ThemeName } from './themes';

/** Languages the page's own words exist in. */
export type PageLanguage = 'da' | 'en';

export interface NavigationNode { title: string; url: string; children: NavigationNode[] }

export interface PageUser {
  id: number; loginName: string; displayName: string; email: string; userPrincipalName: string;
  /** Entra's object id. */
  objectId: string;
}

export interface PageWeb {
  id: string; siteId: string; title: string; description: string;
  /** Server-relative, without a slash at the end; '' for the root site. */
  path: string;
  absoluteUrl: string; siteAbsoluteUrl: string;
  /** LCID of the site, e.g. 1030. */
  language: number;
}

/** A site page as it stands for the reader. */
export interface SitePageData {
  id: number; listId: string; listTitle: string;
  /** Server-relative address of the file. */
  path: string;
  title: string; layout: string; topicHeader: string; description: string;
  /** Canvas and title area as SharePoint stores them: JSON arrays of controls. */
  canvas: string; titleArea: string;
  bannerImageUrl: string;
  author: { name: string; userName: string };
  editor: string;
  /** ISO times; '' when never published. */
  firstPublished: string; modified: string;
  promotedState: number;
  /** '1.0', '1.1': a minor number means a draft. */
  version: string;
  isHomePage: boolean; checkedOutToMe: boolean; checkedOutBy: string; commentsDisabled: boolean; canEdit: boolean;
  /** Whether the person may add pages to the library. */
  canCreate: boolean;
}

/** Everything the page's script starts from, in the page as JSON. */
export interface PageData {
  kind: 'sitePage' | 'dashboard' | 'search' | 'notFound' | 'noHomePage' | 'accessDenied' | 'failed';
  language: PageLanguage;
  theme: ThemeName;
  runtimeUrl: string;
  clientUrl: string;
  web: PageWeb;
  user: PageUser;
  /** Persons one may sign in as here: key, name and job title. */
  persons: { key: string; name: string; title: string }[];
  navigation: NavigationNode[];
  digest: { value: string; timeoutSeconds: number };
  permissions: { High: string; Low: string };
  page?: SitePageData;
  /** Manifests of the web parts installed on the site, for the SPFx loader and the toolbox. */
  webParts: unknown[];
  /** SharePoint's `_spPageContextInfo`, for the SPFx runtime. */
  pageContextInfo: Record<string, unknown>;
  /** Address of a loopback manifests file to load over the installed web parts (`debugManifestsFile`). */
  debugManifests?: string;
}
