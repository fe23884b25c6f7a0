import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import { NamedFailure } from '../../answered';
import { readRow } from '../../rowReader';
import { add } from '../../writing';
import { askAsPerson } from '../askAsPerson';
import { itemsPath } from '../itemsPath';
import { unlessGone } from '../ownRows';
import { mayDo } from './basePermissions';
import { deleteFile } from './pageActs';
import { askPage, demandFree, pageIn, pathOf } from './pageFile';
import { binnedIn, readFilesAround } from './postFiles';
import type { DoomedPost } from './postFiles';
import { fileAt } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

/** As many as SharePoint hands out at once. */
const mostVersions = 5000;

/**
 * Deletes a post for good: what of it the person has in the recycle bin, its pictures (those of earlier versions too) that
 * no other page of the folder has, and last the page with all its versions. So who loses an answer can ask again, and a
 * page that isn't there is deleted.
 */
export async function takeDownPost(places: WritingPlaces, id: number): Promise<void> {
  const post = await unlessNotFound(readPost(places, id));
  if (!post) {
    return;
  }
  const { own, binned } = await readFilesAround(places, post);
  const entries = binnedIn(binned, post);
  if (entries.length > 0) {
    await add(SPInstance(places.site, '_api/web/recyclebin/deleteByIds'), { ids: entries });
  }
  for (const picture of own) {
    await unlessGone(deleteFile(places, fileAt(picture)));
  }
  await unlessGone(deleteFile(places, fileAt(post.path)));
}

async function readPost(places: WritingPlaces, id: number): Promise<DoomedPost> {
  const { sitePath, userId } = places;
  const [item, file, versions] = await askAsPerson(places, (batched) => [
    ...askPage(batched, sitePath, id, ['EffectiveBasePermissions']),
    SPCollection(batched, `${itemsPath(sitePath, 'SitePages', id)}/versions`)
      .select('CanvasContent1', 'LayoutWebpartsContent', 'BannerImageUrl')
      .top(mostVersions)<unknown>(),
  ]);
  const page = pageIn([item, file]);
  demandFree(page, userId);
  if (!mayDo(readRow(item), 'delete')) {
    throw new NamedFailure({ kind: 'forbidden', detail: `No right to delete page ${id}` });
  }
  return { path: pathOf(page), texts: JSON.stringify(versions) };
}

async function unlessNotFound<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (thrown) {
    if (thrown instanceof NamedFailure && thrown.named.kind === 'notFound') {
      return undefined;
    }
    throw thrown;
  }
}
