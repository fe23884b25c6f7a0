import type { Column } from './desired/columns';
import type { List } from './desired/lists';
import type { DesiredSite } from './desired/readDesired';
import type { ActualSite, ListState } from './readActual';
import { inOrder, type Plan } from './step';
import { diffApp } from './things/app';
import { diffApart } from './things/apart';
import { diffAssignments, diffTakenBack } from './things/assignments';
import { diffColumns, diffTitleColumn, listColumns, siteColumns } from './things/columns';
import { diffContentTypes } from './things/contentTypes';
import { diffFolders } from './things/folders';
import { diffGroups } from './things/groups';
import { diffIndexes } from './things/indexes';
import { diffLevels } from './things/levels';
import { diffListContentTypes } from './things/listContentTypes';
import { diffLists } from './things/lists';
import { diffNavigation } from './things/navigation';
import { diffPages } from './things/pages';
import { diffTitle, diffWelcomePage } from './things/siteSettings';
import { diffViews } from './things/views';
import { diffWritingFolders } from './things/writingFolders';

/**
 * Site columns as a list has them from its content types: copies, which don't follow the site column when that is
 * changed by REST (CSOM's UpdateAndPushChanges has no counterpart there).
 */
function columnsOn(list: List, desired: DesiredSite, state: ListState | undefined): Column[] {
  const offered = desired.contentTypes.filter((contentType) => list.contentTypes.includes(contentType.id));
  return desired.columns.filter(({ internalName }) =>
    offered.some((contentType) => contentType.columns.includes(internalName))
    && state?.columns.some((column) => column.InternalName === internalName));
}

function planListContents(desired: DesiredSite, actual: ActualSite): Plan {
  const group = desired.settings.columnGroup;
  return inOrder(...desired.lists.map((list) => {
    const state = actual.listStates.get(list.url);
    return inOrder(
      diffTitleColumn(list, state?.columns),
      diffColumns(list.columns, state?.columns ?? [], listColumns(list.url), group),
      diffListContentTypes(list, desired.contentTypes, desired.columns, group, state),
      diffColumns(columnsOn(list, desired, state), state?.columns ?? [], listColumns(list.url), group),
      diffIndexes(list, state?.columns),
      diffViews(list, state?.views),
      diffFolders(list, state?.folders ?? []),
    );
  }));
}

function planAccess(desired: DesiredSite, actual: ActualSite, tenantId: string): Plan {
  const own = desired.groups.own;
  const state = {
    groups: actual.groups,
    levels: actual.levels,
    rightsOf: (on: string) => (on === 'web' ? actual.assignments : actual.listStates.get(on)?.assignments),
    foldersIn: (library: string) => actual.writingFolders.get(library) ?? [],
  };
  return inOrder(
    diffGroups(desired.groups, actual.groups, tenantId),
    diffLevels(desired.levels, actual.levels),
    diffAssignments(desired.assignments, own, desired.levels, state),
    diffTakenBack(desired.takenBack, own, desired.levels, state),
    diffApart(desired, state),
    diffWritingFolders(desired, state),
  );
}

/** Site, desired and tenant. */
interface PlanInput {
  desired: DesiredSite;
  actual: ActualSite;
  tenantId: string;
  /** The site's server-relative address. */
  path: string;
}

/**
 * What must be done for a site to be what `sharepoint/` says. Pure. The order matters: a lookup column needs its list,
 * a content type its columns, a page its web parts.
 */
export function plan({ desired, actual, tenantId, path }: PlanInput): Plan {
  const group = desired.settings.columnGroup;
  return inOrder(
    diffTitle(desired.settings, actual.settings),
    diffLists(desired.lists, actual.lists),
    diffColumns(desired.columns, actual.columns, siteColumns, group),
    diffContentTypes(desired.contentTypes, actual.contentTypes, group),
    planListContents(desired, actual),
    planAccess(desired, actual, tenantId),
    diffApp(desired.app, actual.catalogue),
    diffPages(desired.pages, actual.pages, actual.me),
    diffNavigation(desired.navigation, actual.navigation, path),
    diffWelcomePage(desired.settings, actual.settings),
  );
}
