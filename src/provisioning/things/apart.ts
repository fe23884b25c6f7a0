import { type Right, rightsBeyond } from '../../domain/inspiration/writing/folderRights';
import type { Assignment, Groups, Level } from '../desired/access';
import type { Site } from '../site/connect';
import type { Plan, Step } from '../step';
import { type AccessState, type ActualAssignment, findRight, readAssignments, rightsIn } from './assignments';
import { type ActualGroups, readGroups } from './groups';
import { type ActualLevel, readLevels } from './levels';

/** What of the desired site says who may do what. */
interface DesiredAccess {
  groups: Groups;
  levels: Level[];
  assignments: Assignment[];
  apart: string[];
}

interface Principals {
  groups: ActualGroups;
  levels: ActualLevel[];
}

function declaredOn(on: string, { assignments, groups, levels }: DesiredAccess, actual: Principals): Right[] {
  return assignments.filter((assignment) => assignment.on === on)
    .flatMap((assignment) => findRight(assignment, groups.own, levels, actual) ?? []);
}

/**
 * Rights that a list isn't to have, and that the site has or should have. What somebody gave on the list itself is
 * theirs to take.
 */
function broughtAlong(
  desired: DesiredAccess, on: string, actual: Principals, ofSite: ActualAssignment[], ofList: ActualAssignment[],
): readonly Right[] {
  const sites = [...rightsIn(ofSite, actual.levels), ...declaredOn('web', desired, actual)];
  const own = rightsIn(ofList, actual.levels);
  return rightsBeyond(rightsBeyond(own, rightsBeyond(own, sites)), declaredOn(on, desired, actual));
}

async function removeBroughtAlong(site: Site, desired: DesiredAccess, on: string): Promise<void> {
  const [groups, levels, ofSite, ofList] = await Promise.all([
    readGroups(site.web), readLevels(site.web), readAssignments(site.web), readAssignments(site.list(on)),
  ]);
  for (const { principalId, levelId } of broughtAlong(desired, on, { groups, levels }, ofSite, ofList)) {
    await site.list(on).roleAssignments.remove(principalId, levelId);
  }
}

/** Lists that are to stand apart and have rights of the site's. Those without rights of their own take them along. */
export function diffApart(desired: DesiredAccess, state: AccessState): Plan {
  const stands = (on: string): boolean => {
    const ofList = state.rightsOf(on);
    return ofList !== undefined && broughtAlong(desired, on, state, state.rightsOf('web') ?? [], ofList).length === 0;
  };
  const steps = desired.apart.filter((on) => !stands(on)).map((on): Step => ({
    kind: 'assignment.apart', target: on, subject: `Webstedets rettigheder, som ikke skal gælde på ${on}`,
    change: 'update', apply: (site) => removeBroughtAlong(site, desired, on),
  }));
  return { steps, obstacles: [], notices: [] };
}
