import type { Services } from '../kernel/context';
import type { Registry } from '../kernel/types';
import { checkOutMigrations } from './checkOut';
import { declareFileCollection, declareFileRoads, declareFileVersions } from './collections';
import { demandNotCheckedOutByOther } from './fileData';
import { declareFileType } from './fileType';
import { followFolders } from './folderContents';
import { declareFolderType } from './folderType';
import { declareItemVersions } from './itemVersions';
import { declareMoveCopyUtil } from './moveCopyUtil';
import { dropAbandonedUploads, uploadMigrations } from './upload';

/** Everything about files and folders that is served below `_api`. */
export function declareFiles(registry: Registry): void {
  declareFileType(registry);
  declareFileCollection(registry);
  declareFileVersions(registry);
  declareFolderType(registry);
  declareFileRoads(registry);
  declareItemVersions(registry);
  declareMoveCopyUtil(registry);
}

export function startFiles(services: Services): void {
  services.database.migrate('files', [...checkOutMigrations, ...uploadMigrations]);
  dropAbandonedUploads(services);
  followFolders(services);
  // Whoever changes an item in whatever way (MERGE, form, upload) is held off while somebody else has it
  // checked out.
  services.events.onItem((ctx, { kind, row, before }) => {
    if (kind === 'updated' && before && before.checked_out_to === row.checked_out_to)
      demandNotCheckedOutByOther(ctx, row);
  });
}
