import type { SqlValue } from '../../store/database';
import type { Context } from '../kernel/context';
import { invalidArgument, propertyNotOnType, refused } from '../kernel/errors';
import { unwrapResults } from '../kernel/args';
import { fieldsByName } from '../fields/fields';
import { valueIn } from '../items/values';
import { updateItem } from '../items/write';
import { tableOf, type ItemRow } from '../items/rows';
import { ensurePrincipal } from '../model/principals';
import { checkedOutBy, newest } from '../files/fileData';
import { takenAt, pathOf } from '../files/folderData';
import { freeName } from '../files/names';
import { cleanControls, harmlessAddress, openingText, readControls } from './canvas';
import type { SitePageData } from './pageData';
import { pageNameOf } from './pageName';

/** Members of `SP.Publishing.SitePageFieldsData` that clients send along and that nothing here depends on. */
const passedOver = new Set([
  'AuthoringMetadata',
  'BoostProperties',
  'CallToAction',
  'Categories',
  'CoAuthState',
  'Collaborators',
  'Modified',
  'CanvasJson1',
  'EmailTranspileContent',
  'TeamsTranspileContent',
  'WebTranspileContent',
  'HideListEditorMetadata',
  'HiddenHighlightsMetadata',
]);

const texts: Record<string, string> = {
  Title: 'Title',
  Description: 'Description',
  TopicHeader: '_TopicHeader',
  PageLayoutType: 'PageLayoutType',
};

/**
 * Columns of the item from what a client saves of a page. Texts that may hold HTML are cleaned of anything
 * that runs.
 */
export function pageValues(
  ctx: Context,
  { list }: Pick<SitePageData, 'list'>,
  body: Record<string, unknown>,
): Map<string, SqlValue> {
  const fields = fieldsByName(ctx, ctx.web, list.no);
  const values = new Map<string, SqlValue>();
  const set = (internalName: string, given: unknown): void => {
    const field = fields.get(internalName);
    if (!field) throw invalidArgument();
    values.set(`f_${internalName}`, valueIn(ctx, field, given));
  };
  for (const [name, given] of Object.entries(body)) {
    if (passedOver.has(name)) continue;
    if (texts[name] !== undefined) set(texts[name], given);
    else if (name === 'PromotedState') set(name, given);
    else if (name === 'CanvasContent1' || name === 'LayoutWebpartsContent')
      values.set(`f_${name}`, controlsIn(ctx, name, given));
    else if (name === 'BannerImageUrl' || name === 'BannerThumbnailUrl')
      set('BannerImageUrl', bannerIn(given));
    else if (name === 'AuthorByline') values.set('f__AuthorByline', bylineIn(ctx, given));
    else throw propertyNotOnType(name, 'SP.Publishing.SitePageFieldsData');
  }
  fillDefaults(values, body, set);
  return values;
}

/**
 * Addresses of this tenant are kept without their origin: it may be another one when the data is opened
 * again.
 */
function controlsIn(ctx: Context, name: string, given: unknown): string | null {
  if (given === null || given === undefined) return null;
  if (typeof given !== 'string') throw invalidArgument(`${name} must be a text.`);
  return cleanControls(given, name).replaceAll(`${ctx.origin}/`, '/');
}

function bannerIn(given: unknown): { Url: string; Description: string } | null {
  const url = typeof given === 'object' && given !== null && 'Url' in given ? given.Url : given;
  if (url === null || url === undefined || url === '') return null;
  if (typeof url !== 'string') throw invalidArgument('BannerImageUrl must be a text.');
  const harmless = harmlessAddress(url);
  return harmless === '' ? null : { Url: harmless, Description: harmless };
}

function bylineIn(ctx: Context, given: unknown): string | null {
  const logins = unwrapResults(given) ?? [];
  const ids = logins
    .map((login) => ensurePrincipal(ctx, ctx.web, String(login))?.id)
    .filter((id) => id !== undefined);
  return ids.length === 0 ? null : `;#${ids.join(';#')};#`;
}

/**
 * Where nobody chose a description or a picture, SharePoint takes the first text and the title area's
 * picture.
 */
function fillDefaults(
  values: Map<string, SqlValue>,
  body: Record<string, unknown>,
  set: (name: string, given: unknown) => void,
): void {
  const canvas = values.get('f_CanvasContent1');
  if (typeof canvas !== 'string') return;
  const settings = readControls(canvas, 'CanvasContent1')
    .map((control) => control.pageSettingsSlice)
    .find((slice): slice is Record<string, unknown> => typeof slice === 'object' && slice !== null);
  if (settings?.isDefaultDescription !== false && !body.Description) set('Description', openingText(canvas));
  const layout = values.get('f_LayoutWebpartsContent');
  const picture =
    typeof layout === 'string' && settings?.isDefaultThumbnail !== false && !body.BannerImageUrl
      ? titlePicture(layout)
      : undefined;
  if (picture) set('BannerImageUrl', { Url: picture, Description: picture });
}

function titlePicture(layout: string): string | undefined {
  for (const control of readControls(layout, 'LayoutWebpartsContent')) {
    const sources = (
      control.serverProcessedContent as { imageSources?: { imageSource?: unknown } } | undefined
    )?.imageSources;
    if (typeof sources?.imageSource === 'string' && sources.imageSource !== '') return sources.imageSource;
  }
  return undefined;
}

/** Saves a page that the caller has checked out. A new page gets its file name from its first title. */
export function savePage(ctx: Context, page: SitePageData, body: Record<string, unknown>): ItemRow {
  const row = newest(ctx, page);
  if (row.checked_out_to !== null && row.checked_out_to !== ctx.user.id) throw checkedOutBy(ctx, row);
  if (row.checked_out_to === null)
    throw refused(
      `The file "${ctx.origin}${pathOf(row)}" is not checked out. ` +
        'You must first check out this document before making changes.',
      400,
      '-2147024738',
    );
  const saved = updateItem(ctx, page.list, row, pageValues(ctx, page, body));
  return isUnnamed(saved) && typeof saved.f_Title === 'string' && saved.f_Title !== ''
    ? nameAfterTitle(ctx, page, saved, saved.f_Title)
    : saved;
}

/** The name of a page that has none yet: its id. */
export const unnamedLeaf = (uid: string): string => `${uid}.aspx`;
const isUnnamed = (row: ItemRow): boolean => row.leaf === unnamedLeaf(row.uid);

function nameAfterTitle(ctx: Context, { list }: SitePageData, row: ItemRow, title: string): ItemRow {
  const leaf = freeName(pageNameOf(title), (name) => takenAt(ctx, list, row.dir, name) !== undefined);
  ctx.database.run(`UPDATE ${tableOf(list)} SET leaf = ? WHERE id = ?`, [leaf, row.id]);
  return { ...row, leaf };
}
