import { columnOf, fieldsOf, kindOfField, type Field } from '../fields/fields';
import type { Context } from '../kernel/context';
import { splitValues, valueOut } from '../items/values';
import { tableOf, type ItemRow } from '../items/rows';
import { isLibrary, listById, type List } from '../model/lists';
import { principalById } from '../model/principals';
import { canvasText } from '../pages/canvas';
import { sitePagesTemplate } from '../pages/pageData';
import { textOfHtml } from '../pages/cleanHtml';
import { extensionOf } from '../files/mediaTypes';

/** An item as search knows it. */
interface SearchDocument {
  title: string;
  /** Choices, names and short values: they count more than running text. */
  keywords: string;
  body: string;
  /** Managed properties by name, as SharePoint gives them in a result's cells. */
  properties: Record<string, string | null>;
  /** Those of them in which words are looked for (`author:ejvind`). */
  texts: Record<string, string>;
}

/** Columns that are in properties of their own or say nothing to a searcher. */
const notSearched = new Set([
  'Title',
  'CanvasContent1',
  'LayoutWebpartsContent',
  'BannerImageUrl',
  'WikiField',
  '_OriginalSourceUrl',
  'PageLayoutType',
]);

/** What is indexed of a row. */
export function documentOf(ctx: Context, list: List, row: ItemRow): SearchDocument {
  const fields = fieldsOf(ctx, ctx.web, list.no).filter(
    (field) =>
      !notSearched.has(field.internalName) &&
      (!field.settings.builtin || field.settings.column === undefined),
  );
  const values = fields.flatMap((field) => fieldText(ctx, field, row));
  const page = list.template === sitePagesTemplate && typeof row.f_CanvasContent1 === 'string';
  const description = typeof row.f_Description === 'string' ? row.f_Description : '';
  const title = typeof row.f_Title === 'string' && row.f_Title !== '' ? row.f_Title : row.leaf;
  const named = Object.fromEntries(values.map((one) => [one.name, one.text]));
  const running = values.filter((one) => one.long).map((one) => one.text);
  return {
    title,
    keywords: [
      ...values.filter((one) => !one.long).map((one) => one.text),
      ...(isLibrary(list) ? [row.leaf.replace(/[-_.]/g, ' ')] : []),
      personName(ctx, row.author),
    ].join(' '),
    body: [
      page ? canvasText(String(row.f_CanvasContent1)) : '',
      ...running.filter((text) => text !== description || !page),
    ]
      .join(' ')
      .trim(),
    properties: { ...standardProperties(ctx, list, row, title), ...named },
    texts: {
      ...named,
      Author: personName(ctx, row.author),
      CreatedBy: personName(ctx, row.author),
      ModifiedBy: personName(ctx, row.editor),
      Description: description,
      ...(isLibrary(list) ? { Filename: row.leaf } : {}),
    },
  };
}

const personName = (ctx: Context, id: number): string => principalById(ctx, ctx.web, id)?.title ?? '';

interface FieldText {
  name: string;
  text: string;
  long: boolean;
}

/** Suffixes of the managed properties that SharePoint makes of site columns, by type: `AmbThemesOWSCHCM`. */
const suffixes: Record<string, string> = {
  Text: 'OWSTEXT',
  Note: 'OWSMTXT',
  Choice: 'OWSCHCS',
  MultiChoice: 'OWSCHCM',
  Number: 'OWSNMBR',
  DateTime: 'OWSDATE',
  Boolean: 'OWSBOOL',
  Lookup: 'OWSTEXT',
  User: 'OWSUSER',
};

function fieldText(ctx: Context, field: Field, row: ItemRow): FieldText[] {
  const column = columnOf(field);
  const suffix = suffixes[field.type];
  const stored = column === undefined ? null : (row[column] ?? null);
  if (!column?.startsWith('f_') || !suffix || stored === null) return [];
  const name = `${field.internalName}${suffix}`;
  if (field.type === 'MultiChoice') return [{ name, text: splitValues(stored).join('; '), long: false }];
  if (field.type === 'Lookup') return [{ name, text: lookupTitle(ctx, field, Number(stored)), long: false }];
  if (field.type === 'User') return [{ name, text: personName(ctx, Number(stored)), long: false }];
  const text = String(valueOut(ctx, field, stored));
  return [
    { name, text: field.settings.richText ? textOfHtml(text) : text, long: kindOfField(field).number === 3 },
  ];
}

function lookupTitle(ctx: Context, field: Field, id: number): string {
  const target = listById(ctx, ctx.web, field.settings.lookupList ?? '');
  const found =
    target &&
    ctx.database.get<{ title: string | null }>(
      `SELECT f_Title AS title FROM ${tableOf(target)} WHERE id = ? AND current = 1 AND deleted IS NULL`,
      [id],
    );
  return found?.title ?? '';
}

function standardProperties(
  ctx: Context,
  list: List,
  row: ItemRow,
  title: string,
): Record<string, string | null> {
  const text = (name: string): string | null => {
    const found = row[name];
    return found === null || found === undefined ? null : String(found);
  };
  const path = isLibrary(list) ? `${row.dir}/${row.leaf}` : `${list.path}/DispForm.aspx?ID=${row.id}`;
  const extension = isLibrary(list) && row.fso === 0 ? extensionOf(row.leaf) : '';
  const banner =
    typeof row.f_BannerImageUrl === 'string'
      ? (JSON.parse(row.f_BannerImageUrl) as { Url: string }).Url
      : null;
  return {
    Title: title,
    Path: path,
    OriginalPath: path,
    ParentLink: isLibrary(list) ? row.dir : list.path,
    Author: personName(ctx, row.author),
    CreatedBy: personName(ctx, row.author),
    ModifiedBy: personName(ctx, row.editor),
    AuthorOWSUSER: principalById(ctx, ctx.web, row.author)?.login.replace(/^.*\|/, '') ?? null,
    Created: row.created,
    Write: row.modified,
    LastModifiedTime: row.modified,
    FirstPublishedDate: text('f_FirstPublishedDate'),
    Description: text('f_Description'),
    PromotedState: text('f_PromotedState'),
    BannerImageUrl: banner,
    PictureThumbnailURL: banner,
    Size: String(row.size),
    FileType: extension,
    FileExtension: extension,
    SecondaryFileExtension: extension,
    Filename: isLibrary(list) ? row.leaf : null,
    contentclass: contentClass(list, row),
    ContentClass: contentClass(list, row),
    ContentTypeId: row.ct,
    IsDocument: String(isLibrary(list) && row.fso === 0 && extension !== 'aspx'),
    IsContainer: String(row.fso === 1),
    ListId: list.id,
    ListID: list.id,
    ListItemID: String(row.id),
    ListItemId: String(row.id),
    UniqueId: `{${row.uid}}`,
    UniqueID: `{${row.uid}}`,
    SiteId: ctx.web.siteId,
    SiteID: ctx.web.siteId,
    WebId: ctx.web.id,
    LikesCount: null,
  };
}

function contentClass(list: List, row: ItemRow): string {
  if (list.template === sitePagesTemplate) return 'STS_ListItem_WebPageLibrary';
  if (row.fso === 1) return 'STS_ListItem_DocumentLibrary';
  return isLibrary(list) ? 'STS_ListItem_DocumentLibrary' : 'STS_ListItem_GenericList';
}
