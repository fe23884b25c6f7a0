import { SPInstance } from '@pnp/sp/spqueryable';
import { HeaderParse } from '@pnp/queryable';
import { add, mergeIf, remove } from '../../writing';
import { itemsPath } from '../itemsPath';
import type { WritingPlaces } from './writingPlaces';

/*
 * What is done to a page, one request each. All throw as PnPjs does. Parameters stand in the body: an address would have
 * no room for a reviewer's reason (http.sys takes 260 characters between two slashes).
 */

/** Writes values of the page's item, if it still is as `mark` says. Answers its new mark. */
export async function writeItem(places: WritingPlaces, id: number, mark: string, values: object): Promise<string> {
  const item = SPInstance(places.site, itemsPath(places.sitePath, 'SitePages', id)).using(HeaderParse());
  return ((await mergeIf(item, mark, values)) as Headers).get('ETag') ?? '';
}

/** Publishes the newest draft; where the library wants approval, it goes to the reviewers. */
export async function publishPage({ site }: WritingPlaces, id: number): Promise<void> {
  await add(SPInstance(site, `_api/sitepages/pages(${id})/publish`));
}

/** Makes a published page news. */
export async function promoteToNews({ site }: WritingPlaces, id: number): Promise<void> {
  await add(SPInstance(site, `_api/sitepages/pages(${id})/PromoteToNews`));
}

type FileAct = 'approve' | 'deny' | 'unpublish';

/** Approves or denies what waits, or takes back what is published or waits. */
export async function actOnFile(places: WritingPlaces, id: number, act: FileAct, comment = ''): Promise<void> {
  await add(SPInstance(places.site, `${itemsPath(places.sitePath, 'SitePages', id)}/file/${act}`), { comment });
}

/** Makes an older version, such as `1.0`, the newest draft. */
export async function restoreVersion(places: WritingPlaces, id: number, versionLabel: string): Promise<void> {
  const versions = `${itemsPath(places.sitePath, 'SitePages', id)}/file/versions`;
  await add(SPInstance(places.site, `${versions}/restoreByLabel`), { versionlabel: versionLabel });
}

/** Deletes a file for good, with all its versions: `recycle()` would keep it. */
export async function deleteFile({ site }: WritingPlaces, path: string): Promise<void> {
  await remove(SPInstance(site, path));
}

/** True when SharePoint refused a name since a file or folder has it (-2130575257, "already exists"). */
export function isNameTaken(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message.includes('-2130575257');
}
