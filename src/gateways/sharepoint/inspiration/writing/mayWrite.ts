import type { ReadSharePoint } from '../../readSharePoint';
import { readRows } from '../../rowReader';
import { mayDo } from './basePermissions';

interface PersonOnSite {
  readonly read: ReadSharePoint;
  /** Server-relative path of the site. */
  readonly sitePath: string;
  /** The person's id on the site: the name of an ambassador's folder, or what it begins with (`folderNameFor`). */
  readonly userId: number;
}

/**
 * Whether the person has a folder to write ideas in (decision 0013). One small question; a folder that the person can only
 * read doesn't count.
 *
 * @throws as `read` does
 */
export async function hasFolderToWriteIn({ read, sitePath, userId }: PersonOnSite): Promise<boolean> {
  const folders = encodeURIComponent(`${sitePath}/SitePages/Ideer`.replace(/'/g, "''"));
  const found = await read(`_api/web/getFolderByServerRelativePath(decodedurl='${folders}')/folders`, {
    $filter: `Name eq '${userId}' or startswith(Name,'${userId}-')`,
    $select: 'Name,ListItemAllFields/EffectiveBasePermissions',
    $expand: 'ListItemAllFields',
  });
  return readRows(found).some((folder) => mayDo(folder.row('ListItemAllFields'), 'add', 'edit'));
}
