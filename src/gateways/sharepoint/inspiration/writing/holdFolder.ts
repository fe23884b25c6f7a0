import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import { changesOfRights } from '../../../../domain/inspiration/writing/folderRights';
import type { Right } from '../../../../domain/inspiration/writing/folderRights';
import { readRow, readRows } from '../../rowReader';
import { add } from '../../writing';
import { askAsPerson } from '../askAsPerson';
import { askAssignments, askRights, rightsIn, rightsRowsIn } from './folderRightsRows';
import { folderAt, foldersRoot, writingLibraries } from './writingPlaces';
import type { WritingLibrary, WritingPlaces } from './writingPlaces';

/** What is to be done so that a folder of one library has its rights. */
interface Changes {
  readonly folder: string;
  readonly missing: readonly Right[];
  readonly excess: readonly Right[];
}

/**
 * Makes the folder of that name in both libraries, if it isn't there, and lets these people alone write in it, beside those
 * who may write in the whole library. The same rights as provisioning gives. Whatever is given is given in both libraries
 * before anything is taken: however far it comes, somebody can write there, and who asks again completes it.
 */
export async function holdFolder(places: WritingPlaces, name: string, holderIds: readonly number[]): Promise<void> {
  await askAsPerson(places);
  const changes: Changes[] = [];
  for (const library of writingLibraries) {
    const folder = await ensureFolder(places, library, name);
    changes.push(await readChanges(places, library, folder, holderIds));
  }
  for (const { folder, missing } of changes) {
    await eachRight(places, folder, missing, 'addroleassignment');
  }
  for (const { folder, excess } of changes) {
    await eachRight(places, folder, excess, 'removeroleassignment');
  }
}

/** REST path of the folder's item, which has the rights; it has its own from now on. */
async function ensureFolder({ site, sitePath }: WritingPlaces, library: WritingLibrary, name: string): Promise<string> {
  const root = foldersRoot(sitePath, library);
  const parent = root.slice(0, root.lastIndexOf('/'));
  // `folders/add` answers the folder that is there.
  await add(SPCollection(site, `${folderAt(parent)}/folders/add('${root.slice(parent.length + 1)}')`));
  await add(SPCollection(site, `${folderAt(root)}/folders/add('${encodeURIComponent(name)}')`));
  const item = `${folderAt(`${root}/${name}`)}/ListItemAllFields`;
  const rights = readRow(await SPInstance(site, item).select('HasUniqueRoleAssignments')<unknown>());
  if (!rights.flag('HasUniqueRoleAssignments')) {
    // A copy: without one, whoever is asking would be given full control.
    await add(SPInstance(site, `${item}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)`));
  }
  return item;
}

async function readChanges(
  places: WritingPlaces, library: WritingLibrary, folder: string, holderIds: readonly number[]
): Promise<Changes> {
  const [assignments, ...rows] = await askAsPerson(places, (batched) => [
    askAssignments(batched, folder),
    ...askRights(batched, places.sitePath, library),
  ]);
  const { basis, passing } = rightsRowsIn(rows);
  return { folder, ...changesOfRights(basis, rightsIn(readRows(assignments), passing), holderIds) };
}

async function eachRight({ site }: WritingPlaces, folder: string, rights: readonly Right[], act: string): Promise<void> {
  for (const { principalId, levelId } of rights) {
    await add(SPInstance(site, `${folder}/roleassignments/${act}(principalid=${principalId},roledefid=${levelId})`));
  }
}
