import { SPCollection } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { WritingFolder } from '../../../../domain/inspiration/writing/writingDesk';
import type { Result } from '../../../../domain/shared/result';
import { NamedFailure } from '../../answered';
import { readRows } from '../../rowReader';
import { mayDo } from './basePermissions';
import { folderAt, foldersRoot, nameIn } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

/** Asks for all folders of ambassadors and what the person may do in them; for `ownFoldersIn`. */
export function askFolders(batched: ISPQueryable, sitePath: string): Promise<unknown> {
  return SPCollection(batched, `${folderAt(foldersRoot(sitePath, 'SitePages'))}/folders`)
    .select('ServerRelativeUrl', 'ListItemAllFields/EffectiveBasePermissions')
    .expand('ListItemAllFields')
    .top(5000)<unknown>();
}

/**
 * The folders that are the person's to write in, the own one first. Who may write in the whole library, a reviewer or an
 * owner, may so in every folder: theirs is then the one with their number alone. A site on which nobody made folders yet
 * has none.
 *
 * @throws NamedFailure when it couldn't be read
 */
export function ownFoldersIn(
  answer: Result<unknown>,
  { userId }: WritingPlaces,
  mayWriteAnywhere: boolean
): readonly WritingFolder[] {
  if (!answer.ok) {
    if (answer.error.kind === 'notFound') {
      return [];
    }
    throw new NamedFailure(answer.error);
  }
  // With a number behind it, where the first one was handed over: `folderNameFor`.
  const isOwn = (path: string): boolean => new RegExp(`^${userId}(-\\d+)?$`).test(nameIn(path));
  return readRows(answer.value)
    .filter((folder) => mayDo(folder.row('ListItemAllFields'), 'add', 'edit'))
    .map((folder) => folder.text('ServerRelativeUrl') ?? '')
    .filter((path) => isOwn(path) || !mayWriteAnywhere)
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.localeCompare(b))
    .map((path) => ({ path }));
}
