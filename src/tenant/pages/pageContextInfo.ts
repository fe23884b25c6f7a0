import { randomUUID } from 'node:crypto';
import type { PageLanguage, PageUser, PageWeb, SitePageData } from './pageData';

/** Culture names as SharePoint writes them. */
const UI_CULTURES: Record<PageLanguage, string> = { da: 'da-DK', en: 'en-US' };
const SITE_CULTURES: Record<number, string> = { 1030: 'da-DK', 1033: 'en-US', 1035: 'fi-FI' };

/**
 * `_spPageContextInfo`, of which Microsoft's runtime reads the page context. The kill switch stops the
 * runtime from asking Entra ID for a token in a hidden frame as soon as it starts.
 */
export function pageContextInfo(of: {
  web: PageWeb; user: PageUser; language: PageLanguage;
  digest: { value: string; timeoutSeconds: number }; permissions: { High: string; Low: string };
}): Record<string, unknown> {
  const { web, user } = of;
  const origin = new URL(web.absoluteUrl).origin;
  return {
    webAbsoluteUrl: web.absoluteUrl, webServerRelativeUrl: web.path || '/', siteAbsoluteUrl: web.siteAbsoluteUrl,
    siteServerRelativeUrl: web.path || '/', portalUrl: `${origin}/`, webTitle: web.title, webId: `{${web.id}}`,
    siteId: `{${web.siteId}}`, webTemplate: '68', webTemplateConfiguration: 'SITEPAGEPUBLISHING#0', webLogoUrl: '',
    webLanguage: web.language, currentLanguage: web.language,
    currentUICultureName: UI_CULTURES[of.language], currentCultureName: SITE_CULTURES[web.language] ?? 'en-US',
    currentCultureLCID: web.language, isRightToLeft: false,
    formDigestValue: of.digest.value, formDigestTimeoutSeconds: of.digest.timeoutSeconds,
    serverTime: new Date().toISOString(), webPermMasks: { High: Number(of.permissions.High), Low: Number(of.permissions.Low) },
    userId: user.id, userDisplayName: user.displayName, userLoginName: user.userPrincipalName, userEmail: user.email,
    userPrincipalName: user.userPrincipalName, aadUserId: user.objectId, systemUserKey: `i:0h.f|membership|${user.userPrincipalName}`,
    isSiteAdmin: false, isAnonymousGuestUser: false, isExternalGuestUser: false, isEmailAuthenticationGuestUser: false,
    CorrelationId: randomUUID(), ExpFeatures: [], ECSClientFeatures: [],
    killSwitches: { '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true },
    env: 'prod', env2: 'prod', cloudType: 'prod', aadInstanceUrl: origin, msGraphEndpointUrl: new URL(origin).host,
    aadTenantId: '00000000-0000-0000-0000-000000000000', isSPO: true, hasManageWebPermissions: false,
  };
}

/** SharePoint's template number of a Site Pages library. */
const SITE_PAGES_TEMPLATE = 119;

/** The part of `_spPageContextInfo` that tells which page it is: `context.pageContext.listItem` and `.list`. */
export function pageContextOfPage(web: PageWeb, page: SitePageData, permissions: { High: string; Low: string }): Record<string, unknown> {
  return {
    pageItemId: page.id, pageListId: `{${page.listId}}`, listId: `{${page.listId}}`, listTitle: page.listTitle,
    listUrl: `${web.path}/SitePages`, listBaseTemplate: SITE_PAGES_TEMPLATE, serverRequestPath: page.path,
    listPermsMask: { High: Number(permissions.High), Low: Number(permissions.Low) }, layoutsUrl: '_layouts/15',
  };
}
