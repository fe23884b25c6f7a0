import type { TenantRequest, TenantResponse } from '../http';
import type { Context, Services } from './kernel/context';
import type { Registry } from './kernel/types';
import type { Web } from './model/webs';
import { declareApps, startApps } from './apps/appTypes';
import { serveClientSideAssets } from './apps/serveAssets';
import { servePreview } from './files/previews';
import { declareFiles, startFiles } from './files/register';
import { serveDownload } from './files/serve';
import { declareItems } from './items/itemType';
import { declareLists } from './lists/listType';
import { startPages } from './pages/cleanOnWrite';
import { declareSitePages } from './pages/sitePageType';
import { declareRecycleBin } from './recycle/recycleTypes';
import { startPageViews } from './search/pageViews';
import { startSearch } from './search/searchIndex';
import { declareSearch } from './search/searchTypes';
import { declareSocial, startSocial } from './social/socialTypes';
import { declareWebs } from './sites/webType';
import { declareContentTypes } from './contentTypes/contentTypeType';
import { declareFields } from './fields/fieldType';
import { declareItemForms } from './items/itemForms';
import { declareViews } from './lists/viewType';
import { declarePrincipals } from './people/principalTypes';
import { declareSecurables } from './security/securableTypes';
import { declareNavigation } from './sites/navigationTypes';
import { declareRegionalSettings } from './sites/regionalTypes';
import { declareSiteManager } from './sites/siteManager';
import { declareSiteScripts } from './sites/siteScripts';
import { declareSites } from './sites/siteType';

/** Everything served below `_api`: one line a module. */
export const declarations: readonly ((registry: Registry) => void)[] = [
  declareSecurables,
  declareWebs,
  declareSites,
  declareSiteManager,
  declareSiteScripts,
  declareNavigation,
  declareRegionalSettings,
  declarePrincipals,
  declareLists,
  declareViews,
  declareFields,
  declareContentTypes,
  declareItems,
  declareItemForms,
  declareFiles,
  declareSitePages,
  declareSocial,
  declareApps,
  declareRecycleBin,
  declareSearch,
];

/** Tables and listeners of modules, at every start, before the first request. */
export const startups: readonly ((services: Services) => void)[] = [
  startFiles,
  startPages,
  startApps,
  startSocial,
  startPageViews,
  startSearch,
];

/** What is served outside `_api` (downloads, pictures). `enter` makes the caller's context on a site, undefined for strangers. */
type PlainHandler = (
  services: Services,
  request: TenantRequest,
  enter: (web: Web) => Context | undefined,
) => Promise<TenantResponse | undefined>;
export const plainHandlers: readonly PlainHandler[] = [servePreview, serveClientSideAssets, serveDownload];
