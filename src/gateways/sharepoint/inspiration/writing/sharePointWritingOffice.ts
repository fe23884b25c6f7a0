import { SPInstance } from '@pnp/sp/spqueryable';
import { folderNameFor } from '../../../../domain/inspiration/writing/folderRights';
import type { Office, WritingOffice } from '../../../../domain/inspiration/writing/writingOffice';
import { answered } from '../../answered';
import { readTogether } from '../../readTogether';
import { merge } from '../../writing';
import { askAsPerson } from '../askAsPerson';
import { holdFolder } from './holdFolder';
import { askOffice, officeOf } from './officeRows';
import { libraryAt, nameIn } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

/** What the owner decides about writing, in the rights and settings of the site's own libraries. */
export function createSharePointWritingOffice(places: WritingPlaces): WritingOffice {
  const { site, sitePath } = places;

  const readOffice = async (): Promise<Office> =>
    officeOf(await readTogether(site, (batched) => askOffice(batched, sitePath)));

  return {
    readOffice: () => answered(readOffice),
    openFolder: (personId) =>
      answered(async () => {
        const { folders } = await readOffice();
        const own = folders.find(({ holders }) => holders.some(({ id }) => id === personId));
        const taken = folders.filter(({ holders }) => holders.length > 0).map(({ path }) => nameIn(path));
        // One that is half made is completed.
        await holdFolder(places, own ? nameIn(own.path) : folderNameFor(personId, taken), [
          ...new Set([personId, ...(own?.holders ?? []).map(({ id }) => id)]),
        ]);
      }),
    handOver: (folder, personId) => answered(() => holdFolder(places, nameIn(folder.path), [personId])),
    setReviewed: (isReviewed) =>
      answered(async () => {
        await askAsPerson(places);
        await merge(SPInstance(site, libraryAt(sitePath, 'SitePages')), { EnableModeration: isReviewed });
      }),
  };
}
