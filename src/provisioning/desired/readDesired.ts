import { join } from 'node:path';
import {
  type Assignment, type Groups, groupsSchema, type Level, permissionsSchema, type WritingFolders,
} from './access';
import { type AppPackage, readPackage } from './appPackage';
import { type Column, columnSchema } from './columns';
import { type List, listSchema } from './lists';
import { type Page, pageSchema } from './pages';
import { readFolder, readJson } from './readJson';
import {
  appSchema, type ContentType, contentTypeSchema, type NavigationNode, navigationSchema, type SiteSettings,
  siteSettingsSchema,
} from './site';

/** What the site is to be, as the files of `sharepoint/` say. */
export interface DesiredSite {
  settings: SiteSettings;
  columns: Column[];
  contentTypes: ContentType[];
  lists: List[];
  groups: Groups;
  levels: Level[];
  assignments: Assignment[];
  /** Lists on which the site's own rights don't hold. */
  apart: string[];
  /** Rights that nobody is to have any more. */
  takenBack: Assignment[];
  writingFolders: WritingFolders;
  pages: Page[];
  navigation: NavigationNode[];
  app: AppPackage;
}

/**
 * Reads and checks all of `sharepoint/`.
 * @throws DefinitionError with the file and the place in it.
 */
export function readDesired(folder: string): DesiredSite {
  const permissions = readJson(join(folder, 'permissions.json'), permissionsSchema);
  return {
    settings: readJson(join(folder, 'site.json'), siteSettingsSchema),
    columns: readFolder(join(folder, 'columns'), columnSchema),
    contentTypes: readFolder(join(folder, 'contentTypes'), contentTypeSchema),
    lists: readFolder(join(folder, 'lists'), listSchema),
    groups: readJson(join(folder, 'groups.json'), groupsSchema),
    levels: permissions.levels,
    assignments: permissions.assignments,
    apart: permissions.apart,
    takenBack: permissions.takenBack,
    writingFolders: permissions.writingFolders,
    pages: readFolder(join(folder, 'pages'), pageSchema),
    navigation: readJson(join(folder, 'navigation.json'), navigationSchema),
    app: readPackage(folder, readJson(join(folder, 'app.json'), appSchema)),
  };
}
