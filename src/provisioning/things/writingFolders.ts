import {
  changesOfRights, folderNameFor, type FolderRightsBasis, holdersOf, rightsBeyond,
} from '../../domain/inspiration/writing/folderRights';
import type { DesiredSite } from '../desired/readDesired';
import { unlessAbsent } from '../site/absent';
import type { IWeb } from '../site/pnp';
import { inOrder, type Plan, type Step } from '../step';
import { type AccessState, type ActualAssignment, findRight, rightsIn } from './assignments';
import { findGroup, groupName, type Member } from './groups';
import { findLevel } from './levels';
import { bringFolder } from './writingFolderRights';

/** A folder in which somebody writes, as it is. */
export interface ActualWritingFolder {
  name: string;
  /** Undefined where it has the library's. */
  assignments?: ActualAssignment[];
}

interface FolderRow {
  Name: string;
  ListItemAllFields?: { HasUniqueRoleAssignments: boolean; RoleAssignments: ActualAssignment[] };
}

/**
 * The folders in a library's folder, with their rights: one request, however many there are. None where that folder isn't
 * there. https://sharepoint.stackexchange.com/questions/92060 has the expansion of rights below ListItemAllFields.
 */
export async function readWritingFolders(web: IWeb, path: string): Promise<ActualWritingFolder[]> {
  const rights = 'ListItemAllFields/RoleAssignments';
  const rows = await unlessAbsent<FolderRow[]>(web.getFolderByServerRelativePath(path).folders
    .select('Name', 'ListItemAllFields/HasUniqueRoleAssignments', `${rights}/PrincipalId`,
      `${rights}/RoleDefinitionBindings/Id`)
    .expand('ListItemAllFields', rights, `${rights}/RoleDefinitionBindings`)());
  return (rows ?? []).map(({ Name: name, ListItemAllFields: item }) => ({
    name, assignments: item?.HasUniqueRoleAssignments ? item.RoleAssignments : undefined,
  }));
}

/** Who may do what, and the folders in each library, as they are. */
interface FolderState extends AccessState {
  foldersIn: (library: string) => ActualWritingFolder[];
}

/** A folder as it is to be: the same in all libraries. */
interface Holding {
  name: string;
  holders: number[];
  /** The member of the group whose folder it is; the first where there are several. */
  member: Member;
}

/** SP.PrincipalType.User */
const person = 1;

/** What a library gives and is to give; undefined where a group or a level isn't there. */
function basisIn(library: string, desired: DesiredSite, state: FolderState): FolderRightsBasis | undefined {
  const { group, level, groupLevel } = desired.writingFolders;
  const own = desired.groups.own;
  const ambassadorsId = findGroup(state.groups, group, own)?.Id;
  const writeId = findLevel(state.levels, level, desired.levels)?.Id;
  const readId = findLevel(state.levels, groupLevel, desired.levels)?.Id;
  const wanted = desired.assignments.filter((one) => one.on === library);
  const declared = wanted.flatMap((one) => findRight(one, own, desired.levels, state) ?? []);
  if (ambassadorsId === undefined || writeId === undefined || readId === undefined || declared.length < wanted.length) {
    return undefined;
  }
  const given = rightsIn(state.rightsOf(library) ?? [], state.levels);
  return { ambassadorsId, writeId, readId, given: [...given, ...rightsBeyond(declared, given)] };
}

/** Whose folder is which: a member has those they write in, or a new one; a name that nobody writes in is free for its number. */
function holdingsOf(members: Member[], folders: (ActualWritingFolder & { holders: number[] })[]): Holding[] {
  const held = folders.flatMap(({ name, holders }): Holding[] => {
    const member = members.find(({ Id }) => holders.includes(Id));
    return member ? [{ name, holders, member }] : [];
  });
  const taken = folders.filter(({ holders }) => holders.length > 0).map(({ name }) => name);
  const fresh = members.filter(({ Id }) => !held.some(({ holders }) => holders.includes(Id)))
    .map((member): Holding => ({ name: folderNameFor(member.Id, taken), holders: [member.Id], member }));
  return [...held, ...fresh];
}

function diffFolder(library: string, holding: Holding, desired: DesiredSite, state: FolderState): Partial<Plan> {
  const { folder } = desired.writingFolders;
  const target = `${library}/${folder}/${holding.name}`;
  const basis = basisIn(library, desired, state);
  const actual = state.foldersIn(library).find(({ name }) => name === holding.name);
  const rights: Step = {
    kind: 'folder.rights', target, subject: `Rettighederne på mappen ${target} til ${holding.member.Title}`,
    change: actual?.assignments ? 'update' : 'create',
    apply: (site) => bringFolder(site, desired, library, holding),
  };
  if (!actual) {
    const subject = `Mappen ${target} til ${holding.member.Title}`;
    return {
      steps: [{
        kind: 'folder.create', target, subject, change: 'create',
        apply: async (site) => {
          const parent = site.web.getFolderByServerRelativePath(`${site.path}/${library}/${folder}`);
          await parent.folders.addUsingPath(holding.name);
        },
      }, rights],
    };
  }
  if (!actual.assignments || !basis) {
    return { steps: [rights] };
  }
  const { missing, excess } = changesOfRights(basis, rightsIn(actual.assignments, state.levels), holding.holders);
  const detail = [missing.length > 0 ? `${missing.length} mangler` : '', excess.length > 0 ? `${excess.length} for meget` : '']
    .filter((part) => part !== '').join(', ');
  return detail === '' ? {} : { steps: [{ ...rights, detail }] };
}

/**
 * Folders that members of the group lack, in which they lack rights, or others have too many. Folders of people who have
 * left the group are only named: the site's owner hands them over.
 */
export function diffWritingFolders(desired: DesiredSite, state: FolderState): Plan {
  const { group, folder: parent, in: libraries } = desired.writingFolders;
  const [leading] = libraries;
  const basis = basisIn(leading, desired, state);
  const members = findGroup(state.groups, group, desired.groups.own)?.members ?? [];
  const folders = state.foldersIn(leading).map((folder) => ({
    ...folder, holders: basis ? [...holdersOf(basis, rightsIn(folder.assignments ?? [], state.levels))] : [],
  }));
  const holdings = holdingsOf(members.filter(({ PrincipalType }) => PrincipalType === person), folders);
  const title = groupName(group, desired.groups.own);
  const notices = [
    ...members.filter(({ PrincipalType }) => PrincipalType !== person).map(({ Title }) =>
      `${Title} er en gruppe i ${title}. Den, der skal skrive, skal stå i ${title} selv for at få sin mappe.`),
    ...folders.filter(({ name }) => !holdings.some((holding) => holding.name === name)).map(({ name }) =>
      `I mappen ${leading}/${parent}/${name} skriver ingen, der er i ${title} nu. Ejeren kan give den videre.`),
  ];
  const steps = inOrder(...holdings.flatMap((holding) =>
    libraries.map((library) => diffFolder(library, holding, desired, state)))).steps;
  return { steps, obstacles: [], notices };
}
