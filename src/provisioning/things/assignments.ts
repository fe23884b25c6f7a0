import type { ISiteGroupInfo } from '@pnp/sp/site-groups/index.js';
import type { Assignment, Level, OwnGroup } from '../desired/access';
import type { Site } from '../site/connect';
import type { IList, IWeb } from '../site/pnp';
import type { Plan, Step } from '../step';
import { type ActualGroups, findGroup, groupName, openGroup } from './groups';
import { type ActualLevel, findLevel, levelName, readLevelId } from './levels';

/** Who has which levels on the site or a list. */
export interface ActualAssignment {
  PrincipalId: number;
  RoleDefinitionBindings: { Id: number }[];
}

export function readAssignments(owner: IWeb | IList): Promise<ActualAssignment[]> {
  return owner.roleAssignments
    .select('PrincipalId', 'RoleDefinitionBindings/Id').expand('RoleDefinitionBindings')();
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

/** Rights that are missing, on the site and on lists, which are given rights of their own where they need them. */
export function diffAssignments(
  desired: Assignment[], groups: OwnGroup[], levels: Level[], actual: AccessState,
): Plan {
  const has = (on: string, assignment: Assignment): boolean => {
    const group = findGroup(actual.groups, assignment.group, groups);
    const level = findLevel(actual.levels, assignment.level, levels);
    return group !== undefined && level !== undefined && (actual.rightsOf(on) ?? []).some(
      (right) => right.PrincipalId === group.Id && right.RoleDefinitionBindings.some((bound) => bound.Id === level.Id));
  };
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
