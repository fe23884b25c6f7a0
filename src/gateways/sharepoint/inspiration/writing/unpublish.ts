import { SPInstance } from '@pnp/sp/spqueryable';
import { NamedFailure } from '../../answered';
import { readRow } from '../../rowReader';
import { mayDo } from './basePermissions';
import { actOnFile, publishPage, restoreVersion, writeItem } from './pageActs';
import { demandFree, readPage } from './pageFile';
import type { PageAsIs } from './pageFile';
import { isAllOut, isOut, isPending } from './pageState';
import { libraryAt } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

/** What the file's history says of it, by which a half-done taking off is known again. */
const takenOff = 'Taget af bloggen';

/**
 * Takes a post off the blog and writes down when. Its newest text goes on as a draft. What waits for a reviewer waits no
 * more. Asked again after a lost answer, it goes on where it was.
 */
export async function unpublishPost(places: WritingPlaces, id: number): Promise<void> {
  const page = await readFree(places, id);
  if (isPending(page.item)) {
    await actOnFile(places, id, 'unpublish');
  }
  if (!isOut(page.file, page.item)) {
    return;
  }
  if (isAllOut(page.file, page.item)) {
    await actOnFile(places, id, 'unpublish', takenOff);
  } else if (page.file.text('CheckInComment') !== takenOff) {
    await unpublishBelow(places, page);
  }
  const { item } = await readPage(places, id);
  await writeItem(places, id, item.text('odata.etag') ?? '', { AmbWithdrawn: places.now().toISOString() });
}

async function readFree(places: WritingPlaces, id: number): Promise<PageAsIs> {
  const page = await readPage(places, id);
  demandFree(page, places.userId);
  return page;
}

/**
 * SharePoint takes back the newest version only, and a newer draft stands above the published one
 * (https://learn.microsoft.com/previous-versions/office/sharepoint-server/ms471067(v=office.15)). So the published text
 * becomes the newest again, is published as it was, is taken back, and then the draft is put back above it. Readers see
 * nothing else meanwhile.
 */
async function unpublishBelow(places: WritingPlaces, page: PageAsIs): Promise<void> {
  const id = page.item.id('Id');
  await demandMayPublish(places);
  const draft = page.file.text('UIVersionLabel') ?? '';
  const published = `${page.file.number('MajorVersion') ?? 0}.0`;
  try {
    await restoreVersion(places, id, published);
    await publishPage(places, id);
    const { item } = await readPage(places, id);
    await (isPending(item) ? actOnFile(places, id, 'approve') : undefined);
    await actOnFile(places, id, 'unpublish', takenOff);
  } finally {
    await restoreVersion(places, id, draft);
  }
}

/** Where posts are reviewed, an author would hand a version to the reviewers by this instead of taking it off the blog. */
async function demandMayPublish({ site, sitePath }: WritingPlaces): Promise<void> {
  const library = SPInstance(site, libraryAt(sitePath, 'SitePages')).select('EnableModeration', 'EffectiveBasePermissions');
  const pages = readRow(await library<unknown>());
  if (pages.flag('EnableModeration') && !mayDo(pages, 'approve')) {
    throw new NamedFailure({ kind: 'forbidden', detail: 'A draft above what is published, and no right to approve' });
  }
}
