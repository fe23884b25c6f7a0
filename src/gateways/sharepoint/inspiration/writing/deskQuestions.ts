import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { Desk } from '../../../../domain/inspiration/writing/writingDesk';
import type { Result } from '../../../../domain/shared/result';
import { valueOf } from '../../answered';
import { readRow, readRows } from '../../rowReader';
import { mayDo } from './basePermissions';
import { askFolders, ownFoldersIn } from './ownFolders';
import { libraryAt, textParameter } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

/** Asks for what a desk shows: five requests in one batch, to be read with `deskOf`. */
export function askDesk(batched: ISPQueryable, sitePath: string): Promise<unknown>[] {
  const pages = libraryAt(sitePath, 'SitePages');
  return [
    askFolders(batched, sitePath),
    SPInstance(batched, pages).select('EnableModeration', 'EffectiveBasePermissions')<unknown>(),
    SPInstance(batched, '_api/web/currentuser').select('Title')<unknown>(),
    SPCollection(batched, `_api/web/getList(${textParameter(`${sitePath}/Lists/Institutions`)})/items`)
      .select('Title')
      .orderBy('Title')
      .top(5000)<unknown>(),
    SPInstance(batched, `${pages}/fields/getByInternalNameOrTitle('AmbTool')`).select('Choices')<unknown>(),
  ];
}

/** Puts the answers to `askDesk` together. Throws NamedFailure when one of them failed. */
export function deskOf(places: WritingPlaces, [folders, ...answers]: readonly Result<unknown>[]): Desk {
  const [library, person, institutions, tools] = answers.map(valueOf);
  const pages = readRow(library);
  return {
    name: readRow(person).text('Title') ?? '',
    folders: ownFoldersIn(folders, places, mayDo(pages, 'add', 'edit')),
    isReviewed: pages.flag('EnableModeration'),
    mayReview: mayDo(pages, 'approve'),
    mayManage: mayDo(pages, 'manageLists', 'managePermissions'),
    institutions: readRows(institutions).map((row) => row.text('Title') ?? ''),
    tools: readRow(tools).choices('Choices'),
  };
}
