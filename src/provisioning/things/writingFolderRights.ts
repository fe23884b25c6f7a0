import { changesOfRights } from '../../domain/inspiration/writing/folderRights';
import type { DesiredSite } from '../desired/readDesired';
import type { Site } from '../site/connect';
import type { IItem } from '../site/pnp';
import { readAssignments, rightsIn } from './assignments';
import { openGroup } from './groups';
import { findLevel, levelName, readLevels } from './levels';

interface FolderItem {
  Id: number;
  HasUniqueRoleAssignments: boolean;
}

async function openFolder(site: Site, library: string, path: string): Promise<IItem> {
  const found: FolderItem = await site.web.getFolderByServerRelativePath(`${site.path}/${library}/${path}`)
    .listItemAllFields.select('Id', 'HasUniqueRoleAssignments')();
  const item = site.list(library).items.getById(found.Id);
  if (!found.HasUniqueRoleAssignments) {
    // A copy: without one, whoever is asking would be given full control.
    await item.breakRoleInheritance(true, false);
  }
  return item;
}

/** Gives a folder the rights that it is to have, whatever it has. */
export async function bringFolder(
  site: Site, desired: DesiredSite, library: string, { name, holders }: { name: string; holders: number[] },
): Promise<void> {
  const { folder, group, level, groupLevel } = desired.writingFolders;
  const item = await openFolder(site, library, `${folder}/${name}`);
  const [levels, ambassadors, ofLibrary, ofFolder] = await Promise.all([
    readLevels(site.web),
    openGroup(site, group, desired.groups.own).select('Id')<{ Id: number }>(),
    readAssignments(site.list(library)),
    readAssignments(item),
  ]);
  const idOf = (key: string): number => {
    const found = findLevel(levels, key, desired.levels);
    if (!found) {
      throw new Error(`Rettighedsniveauet ${levelName(key, desired.levels)} findes ikke.`);
    }
    return found.Id;
  };
  const { missing, excess } = changesOfRights({
    given: rightsIn(ofLibrary, levels), ambassadorsId: ambassadors.Id, readId: idOf(groupLevel), writeId: idOf(level),
  }, rightsIn(ofFolder, levels), holders);
  for (const { principalId, levelId } of missing) {
    await item.roleAssignments.add(principalId, levelId);
  }
  for (const { principalId, levelId } of excess) {
    await item.roleAssignments.remove(principalId, levelId);
  }
}
