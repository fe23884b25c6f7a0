import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { holdersOf } from '../../../../domain/inspiration/writing/folderRights';
import type { Ambassador, HeldFolder, Office } from '../../../../domain/inspiration/writing/writingOffice';
import type { Result } from '../../../../domain/shared/result';
import { valueOf } from '../../answered';
import { readRow, readRows } from '../../rowReader';
import type { RowReader } from '../../rowReader';
import { askRights, rightsIn, rightsRowsIn } from './folderRightsRows';
import type { RightsRows } from './folderRightsRows';
import { folderAt, foldersRoot, libraryAt } from './writingPlaces';

const rights = 'ListItemAllFields/RoleAssignments';
const mostFolders = 5000;
/** `SP.PrincipalType.User` */
const person = 1;

/** Asks for everything the office shows: five requests in one batch, to be read with `officeOf`. */
export function askOffice(batched: ISPQueryable, sitePath: string): Promise<unknown>[] {
  return [
    SPCollection(batched, `${folderAt(foldersRoot(sitePath, 'SitePages'))}/folders`)
      .select(
        'ServerRelativeUrl', 'ItemCount', 'ListItemAllFields/HasUniqueRoleAssignments', `${rights}/PrincipalId`,
        `${rights}/Member/Title`, `${rights}/Member/PrincipalType`, `${rights}/RoleDefinitionBindings/Id`
      )
      .expand('ListItemAllFields', rights, `${rights}/Member`, `${rights}/RoleDefinitionBindings`)
      .top(mostFolders)<unknown>(),
    SPInstance(batched, libraryAt(sitePath, 'SitePages')).select('EnableModeration')<unknown>(),
    ...askRights(batched, sitePath, 'SitePages'),
  ];
}

/** Puts the answers to `askOffice` together. Throws NamedFailure when one of them failed. */
export function officeOf([folders, library, ...others]: readonly Result<unknown>[]): Office {
  const known = rightsRowsIn(others.map(valueOf));
  const ambassadors = known.members
    .filter((member) => member.number('PrincipalType') === person)
    .map((member) => ({ id: member.id('Id'), name: member.text('Title') ?? '', isAmbassador: true }))
    .sort(byName);
  const ids = new Set(ambassadors.map(({ id }) => id));
  return {
    folders: foldersIn(folders).map((folder) => heldFolderOf(folder, known, ids)),
    ambassadors,
    isReviewed: readRow(valueOf(library)).flag('EnableModeration'),
  };
}

/** None on a site where nobody made folders yet. */
function foldersIn(answer: Result<unknown>): RowReader[] {
  return !answer.ok && answer.error.kind === 'notFound' ? [] : readRows(valueOf(answer));
}

function heldFolderOf(folder: RowReader, { basis, passing }: RightsRows, ambassadorIds: ReadonlySet<number>): HeldFolder {
  const item = folder.row('ListItemAllFields');
  const assignments = item?.flag('HasUniqueRoleAssignments') ? item.rows('RoleAssignments') : [];
  const nameOf = (id: number): string =>
    assignments.find((row) => row.number('PrincipalId') === id)?.row('Member')?.text('Title') ?? '';
  const holders = holdersOf(basis, rightsIn(assignments, passing))
    .map((id): Ambassador => ({ id, name: nameOf(id), isAmbassador: ambassadorIds.has(id) }))
    .sort(byName);
  return { path: folder.text('ServerRelativeUrl') ?? '', postCount: folder.number('ItemCount') ?? 0, holders };
}

function byName(a: Ambassador, b: Ambassador): number {
  return a.name.localeCompare(b.name, 'da');
}
