/**
 * The parts of PnPjs that provisioning speaks with; each import adds its properties to `web`. Paths are written out,
 * because Node resolves no folders in ES modules.
 */
import '@pnp/sp/webs/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/content-types/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/navigation/index.js';
import '@pnp/sp/regional-settings/index.js';
import '@pnp/sp/appcatalog/index.js';
import '@pnp/sp/comments/index.js';
import '@pnp/sp/batching.js';

export { spfi, SPFI } from '@pnp/sp/fi.js';
export { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
export type { IWeb } from '@pnp/sp/webs/index.js';
export type { IItem } from '@pnp/sp/items/index.js';
export type { IList } from '@pnp/sp/lists/index.js';
export { SPQueryable, spGet, spPost, spPostMerge } from '@pnp/sp/spqueryable.js';
export { AppCatalog, type IAppCatalog } from '@pnp/sp/appcatalog/index.js';
