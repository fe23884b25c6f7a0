import type { ISiteGroupInfo } from '@pnp/sp/site-groups/index.js';
import type { Right } from '../../domain/inspiration/writing/folderRights';
import type { Assignment, Level, OwnGroup } from '../desired/access';
import type { Site } from '../site/connect';
import type { IItem, IList, IWeb } from '../site/pnp';
import type { Plan, Step } from '../step';
import { type ActualGroups, findGroup, groupName, openGroup } from './groups';
import { type ActualLevel, findLevel, levelName, readLevelId } from './levels';

/** Who has which levels on the site or a list. */
export interface ActualAssignment {
  PrincipalId: number;
  RoleDefinitionBindings: { Id: number }[];
}

export function readAssignments(owner: IWeb | IList | IItem): Promise<ActualAssignment[]> {
  return owner.roleAssignments
    .select('PrincipalId', 'RoleDefinitionBindings/Id').expand('RoleDefinitionBindings')();
}

/** SP.RoleType of "Limited Access", which SharePoint gives by itself above what somebody may use; it lets nobody do anything. */
const limitedAccess = 1;

/** Each right by itself, but for those that SharePoint gives and takes of its own accord. */
export function rightsIn(assignments: ActualAssignment[], levels: ActualLevel[]): Right[] {
  const passing = levels.filter((level) => level.RoleTypeKind === limitedAccess).map((level) => level.Id);
  return assignments.flatMap(({ PrincipalId: principalId, RoleDefinitionBindings: bound }) => bound
    .filter(({ Id }) => !passing.includes(Id)).map(({ Id: levelId }) => ({ principalId, levelId })));
}

/** The rights on one thing; undefined where it has the site's. */
type RightsOf = (on: string) => ActualAssignment[] | undefined;

/** Who may do what, as it is. */
export interface AccessState {
  groups: ActualGroups;
  levels: ActualLevel[];
  rightsOf: RightsOf;
}

function secured(site: Site, on: string): IWeb | IList {
  return on === 'web' ? site.web : site.list(on);
}

async function assign(site: Site, assignment: Assignment, groups: OwnGroup[], levels: Level[]): Promise<void> {
  const group: Pick<ISiteGroupInfo, 'Id'> = await openGroup(site, assignment.group, groups).select('Id')();
  const levelId = await readLevelId(site, assignment.level, levels);
  await secured(site, assignment.on).roleAssignments.add(group.Id, levelId);
}

function breakStep(on: string): Step {
  return {
    kind: 'inheritance.break', target: on, subject: `Egne rettigheder på ${on}`, change: 'create',
    apply: async (site) => {
      // What holds for the site goes on holding for the list, and more is added.
      await site.list(on).breakRoleInheritance(true, false);
    },
  };
}

/** The right as the site knows it; undefined where its group or its level isn't there. */
export function findRight(
  { group, level }: Assignment, groups: OwnGroup[], levels: Level[], actual: Pick<AccessState, 'groups' | 'levels'>,
): Right | undefined {
  const principalId = findGroup(actual.groups, group, groups)?.Id;
  const levelId = findLevel(actual.levels, level, levels)?.Id;
  return principalId === undefined || levelId === undefined ? undefined : { principalId, levelId };
}

function isGiven(
  assignment: Assignment, on: string, groups: OwnGroup[], levels: Level[], actual: AccessState,
): boolean {
  const right = findRight(assignment, groups, levels, actual);
  return right !== undefined && (actual.rightsOf(on) ?? []).some((one) => one.PrincipalId === right.principalId
    && one.RoleDefinitionBindings.some((bound) => bound.Id === right.levelId));
}

/** Rights that somebody still has and isn't to have any more. */
export function diffTakenBack(
  takenBack: Assignment[], groups: OwnGroup[], levels: Level[], actual: AccessState,
): Plan {
  const steps = takenBack.filter((one) => isGiven(one, one.on, groups, levels, actual)).map((one): Step => ({
    kind: 'assignment.remove',
    target: `${one.on}/${one.group}/${one.level}`,
    subject: `Rettigheden ${levelName(one.level, levels)} til ${groupName(one.group, groups)} på ${one.on}, `
      + 'som ikke skal gælde mere',
    change: 'update',
    apply: async (site) => {
      const { Id }: Pick<ISiteGroupInfo, 'Id'> = await openGroup(site, one.group, groups).select('Id')();
      await secured(site, one.on).roleAssignments.remove(Id, await readLevelId(site, one.level, levels));
    },
  }));
  return { steps, obstacles: [], notices: [] };
}

/** Rights that are missing, on the site and on lists, which are given rights of their own where they need them. */
export function diffAssignments(
  desired: Assignment[], groups: OwnGroup[], levels: Level[], actual: AccessState,
): Plan {
  const has = (on: string, assignment: Assignment): boolean => isGiven(assignment, on, groups, levels, actual);
  // A list that gets rights of its own takes along those of the site, which are in order by then.
  const bringsAlong = (on: string, { group, level }: Assignment): boolean => actual.rightsOf(on) === undefined
    && desired.some((one) => one.on === 'web' && one.group === group && one.level === level);
  const steps: Step[] = [];
  for (const on of new Set(desired.map((assignment) => assignment.on))) {
    if (actual.rightsOf(on) === undefined) {
      steps.push(breakStep(on));
    }
    for (const assignment of desired.filter((one) => one.on === on && !has(on, one) && !bringsAlong(on, one))) {
      const group = groupName(assignment.group, groups);
      steps.push({
        kind: 'assignment.add',
        target: `${on}/${assignment.group}/${assignment.level}`,
        subject: `Rettigheden ${levelName(assignment.level, levels)} til ${group} på ${on === 'web' ? 'webstedet' : on}`,
        change: 'create',
        apply: (site) => assign(site, assignment, groups, levels),
      });
    }
  }
  return { steps, obstacles: [], notices: [] };
}
