import { SPCollection } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { FolderRightsBasis, Right } from '../../../../domain/inspiration/writing/folderRights';
import { NamedFailure } from '../../answered';
import { readRow, readRows } from '../../rowReader';
import type { RowReader } from '../../rowReader';
import { ambassadorsGroup } from './ambassadorsGroup';
import { libraryAt, textParameter } from './writingPlaces';
import type { WritingLibrary } from './writingPlaces';

/** `SP.RoleType`. SharePoint gives limited access by itself above what somebody may use; it lets nobody do anything. */
const roleType = { limitedAccess: 1, reader: 2, contributor: 3 } as const;

/** The levels of the site, what a library gives, and the ambassadors: all that tells what a folder's rights should be. */
export interface RightsRows {
  readonly basis: FolderRightsBasis;
  /** Levels that count for nothing. */
  readonly passing: readonly number[];
  /** Members of the ambassadors' group, groups of the directory among them. */
  readonly members: readonly RowReader[];
}

/** Asks for what `rightsRowsIn` reads: three requests. */
export function askRights(batched: ISPQueryable, sitePath: string, library: WritingLibrary): Promise<unknown>[] {
  const group = `_api/web/sitegroups/getByName(${textParameter(ambassadorsGroup)})`;
  return [
    SPCollection(batched, '_api/web/roledefinitions').select('Id', 'RoleTypeKind')<unknown>(),
    askAssignments(batched, libraryAt(sitePath, library)),
    SPCollection(batched, group).select('Id', 'Users/Id', 'Users/Title', 'Users/PrincipalType').expand('Users')<unknown>(),
  ];
}

/** Asks for the rights on something, by its REST path; to be read with `rightsIn`. */
export function askAssignments(batched: ISPQueryable, path: string): Promise<unknown> {
  return SPCollection(batched, `${path}/roleassignments`)
    .select('PrincipalId', 'RoleDefinitionBindings/Id')
    .expand('RoleDefinitionBindings')<unknown>();
}

/** Throws NamedFailure on a site whose levels somebody removed. */
export function rightsRowsIn([roles, library, group]: readonly unknown[]): RightsRows {
  const levels = readRows(roles);
  const idOf = (kind: number): number => {
    const level = levels.find((row) => row.number('RoleTypeKind') === kind);
    if (!level) {
      throw new NamedFailure({ kind: 'unavailable', detail: `The site has no level of kind ${kind}` });
    }
    return level.id('Id');
  };
  const passing = levels.filter((row) => row.number('RoleTypeKind') === roleType.limitedAccess).map((row) => row.id('Id'));
  const ambassadors = readRow(group);
  const basis = {
    given: rightsIn(readRows(library), passing),
    ambassadorsId: ambassadors.id('Id'),
    readId: idOf(roleType.reader),
    writeId: idOf(roleType.contributor),
  };
  return { basis, passing, members: ambassadors.rows('Users') };
}

/** Each right of some assignments by itself. */
export function rightsIn(assignments: readonly RowReader[], passing: readonly number[]): Right[] {
  return assignments.flatMap((row) =>
    row
      .rows('RoleDefinitionBindings')
      .map((level) => level.id('Id'))
      .filter((levelId) => !passing.includes(levelId))
      .map((levelId) => ({ principalId: row.id('PrincipalId'), levelId }))
  );
}
