import { addListField } from '../fields/columns';
import { belongsTo, builtinFields, libraryTemplates, type BuiltinField } from '../fields/builtin';
import { fieldsOf, insertField, newGuid, type Field, type FieldSettings } from '../fields/fields';
import { createItemsTable } from '../items/rows';
import { moment, type Services } from '../kernel/context';
import { invalidQuery, refused } from '../kernel/errors';
import { childId, contentTypeIds, contentTypesOf, insertContentType } from './contentTypes';
import { listByNo, listByTitle, listsOf, type List, type ListSettings } from './lists';
import { addView } from './views';
import { below, type Web } from './webs';
import { wordingOf, type Wording } from './wording';

/** What a new list is made of; `path` is below the web (`Lists/Institutions`) and follows the title when absent. */
interface NewList {
  title: string;
  description?: string;
  template: number;
  path?: string;
  author: number;
  settings?: Partial<ListSettings>;
}

const standardSettings: ListSettings = {
  hidden: false,
  contentTypesEnabled: false,
  enableVersioning: true,
  enableMinorVersions: false,
  majorVersionLimit: 50,
  majorWithMinorVersionsLimit: 0,
  enableModeration: false,
  enableAttachments: true,
  enableFolderCreation: false,
  forceCheckout: false,
  draftVersionVisibility: 0,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: false,
  onQuickLaunch: false,
  disableCommenting: false,
  listExperience: 0,
};

/** List templates that can be made here. */
const servedTemplates = new Set([100, 101, 119, 336]);

/** Makes a list with its columns, content types and first view. */
export function createList(services: Services, web: Web, wanted: NewList): List {
  const words = wordingFor(web);
  if (!servedTemplates.has(wanted.template))
    throw invalidQuery(`List template ${wanted.template} is not served.`);
  if (wanted.title.trim() === '') throw refused('The list title is empty.', 400, '-2130575340');
  if (listByTitle(services, web, wanted.title)) {
    throw refused(
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site. ' +
        'Please choose another title.',
      500,
      '-2130575342',
    );
  }
  const list = insertList(services, web, wanted);
  addBuiltinColumns(services, web, list, words);
  addContentTypes(services, web, list, wanted.template);
  const library = libraryTemplates.has(wanted.template);
  addView(services, list, {
    title: wanted.template === 119 ? words.allPages : library ? words.allDocuments : words.allItems,
    fields: library ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
    isDefault: true,
    file: wanted.template === 119 ? 'AllPages.aspx' : 'AllItems.aspx',
  });
  return list;
}

/** SharePoint's own columns that a list lacks: all of a new one's, or those that came later. */
function addBuiltinColumns(services: Services, web: Web, list: List, words: Wording): void {
  const there = new Set(fieldsOf(services, web, list.no).map((field) => field.internalName));
  for (const field of builtinFields.filter((one) => belongsTo(one, list.template) && !there.has(one.name))) {
    addListField(
      services,
      web,
      list,
      builtinColumn(field, words, {
        indexed: field.indexed,
        required: field.name === 'Title' && list.template === 100 ? true : undefined,
      }),
    );
  }
}

/** Gives the lists of a data folder that was made by an earlier version the columns that SharePoint's lists have. */
export function completeLists(services: Services, web: Web): void {
  for (const list of listsOf(services, web)) addBuiltinColumns(services, web, list, wordingFor(web));
}

function wordingFor(web: Web): Wording {
  const words = wordingOf(web.lcid);
  if (!words) throw invalidQuery(`Language ${web.lcid} is not served.`);
  return words;
}

function insertList(services: Services, web: Web, wanted: NewList): List {
  const now = moment(services);
  const library = libraryTemplates.has(wanted.template);
  const path = below(
    web.path,
    freePath(services, web, wanted.path ?? `${library ? '' : 'Lists/'}${urlName(wanted.title)}`),
  );
  const settings: ListSettings = {
    ...standardSettings,
    ...(library ? { enableAttachments: false, enableFolderCreation: true, majorVersionLimit: 500 } : {}),
    ...wanted.settings,
  };
  const { lastId } = services.database.run(
    `INSERT INTO lists (id, web, path, title, description, template, base_type, created, modified, item_modified, item_deleted, author, settings)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)`,
    [
      newGuid(),
      web.no,
      path,
      wanted.title,
      wanted.description ?? '',
      wanted.template,
      library ? 1 : 0,
      now,
      now,
      now,
      now,
      wanted.author,
      JSON.stringify(settings),
    ],
  );
  services.database.exec(createItemsTable(lastId));
  services.caches.drop('lists');
  const made = listByNo(services, web, lastId);
  if (!made) throw new Error('The list just made is not there.');
  return made;
}

/** The address SharePoint makes of a title: only ASCII letters, digits, spaces, `-` and `_` are kept. */
function urlName(title: string): string {
  const name = title
    .replace(/[^A-Za-z0-9 _-]/g, '')
    .trim()
    .slice(0, 50);
  return name === '' ? 'List' : name;
}

function freePath(services: Services, web: Web, wanted: string): string {
  const taken = new Set(listsOf(services, web).map((list) => list.path.toLowerCase()));
  for (let number = 0; ; number++) {
    const name = number === 0 ? wanted : `${wanted}${number}`;
    if (!taken.has(below(web.path, name).toLowerCase())) return name;
  }
}

function addContentTypes(services: Services, web: Web, list: List, template: number): void {
  const ids =
    template === 119
      ? [contentTypeIds.wikiPage, contentTypeIds.sitePage, contentTypeIds.repostPage, contentTypeIds.folder]
      : libraryTemplates.has(template)
        ? [contentTypeIds.document, contentTypeIds.folder]
        : [contentTypeIds.item, contentTypeIds.folder];
  for (const id of ids) {
    const parent = contentTypesOf(services, web).find((one) => one.id === id);
    if (parent)
      insertContentType(services, {
        ...parent,
        list: list.no,
        id: childId(id),
        settings: { ...parent.settings, position: undefined },
      });
  }
}

/** Gives a new site its site columns: SharePoint's own that items and pages use. */
export function addSiteColumns(services: Services, web: Web, words: Wording): void {
  if (fieldsOf(services, web).length > 0) return;
  for (const field of builtinFields) {
    insertField(services, { web: web.no, ...builtinColumn(field, words, { group: '_Hidden' }) });
  }
}

/** A built-in column in the site's language, with what is its own in this place. */
function builtinColumn(
  field: BuiltinField,
  words: Wording,
  own: Partial<FieldSettings>,
): Pick<Field, 'id' | 'internalName' | 'title' | 'type' | 'settings'> {
  return {
    id: field.id,
    internalName: field.name,
    title: words.fields[field.name] ?? field.title,
    type: field.type,
    settings: { builtin: true, column: field.column, readOnly: field.readOnly, hidden: field.hidden, ...own },
  };
}
