import type { SqlValue } from '../../store/database';
import { fieldsOf } from '../fields/fields';
import type { Context, Services } from '../kernel/context';
import { updateRow } from '../items/write';
import type { ItemRow } from '../items/rows';
import type { List } from '../model/lists';
import { cleanControls } from './canvas';
import { cleanHtml } from './cleanHtml';
import { sitePagesTemplate } from './pageData';

/**
 * Whatever way a value is written (MERGE, form, import), a page's canvas and rich text columns keep nothing
 * that could run, as in SharePoint.
 */
export function startPages(services: Services): void {
  services.events.onItem((ctx, { kind, list, row, before }) => {
    if (kind !== 'added' && kind !== 'updated') return;
    const changed = cleanedValues(ctx, list, row, before);
    if (changed.length === 0) return;
    updateRow(ctx, list, row.key, Object.fromEntries(changed));
    Object.assign(row, Object.fromEntries(changed));
  });
}

type Cleaner = (ctx: Context, text: string) => string;

function cleanedValues(
  ctx: Context,
  list: List,
  row: ItemRow,
  before: ItemRow | undefined,
): [string, SqlValue][] {
  return cleanersOf(ctx, list).flatMap(([column, clean]): [string, SqlValue][] => {
    const stored = row[column];
    if (typeof stored !== 'string' || stored === before?.[column]) return [];
    const cleaned = clean(ctx, stored);
    return cleaned === stored ? [] : [[column, cleaned]];
  });
}

/** Columns of a list that may hold HTML, each with what makes it harmless. */
function cleanersOf(ctx: Context, list: List): [string, Cleaner][] {
  return ctx.caches.get('fields', `cleaners|${list.no}`, () =>
    fieldsOf(ctx, ctx.web, list.no).flatMap((field): [string, Cleaner][] => {
      const column = `f_${field.internalName}`;
      if (
        list.template === sitePagesTemplate &&
        (field.internalName === 'CanvasContent1' || field.internalName === 'LayoutWebpartsContent')
      ) {
        return [
          [
            column,
            (inner, text) => cleanControls(text, field.internalName).replaceAll(`${inner.origin}/`, '/'),
          ],
        ];
      }
      return field.settings.richText || field.internalName === 'WikiField'
        ? [[column, (_, text) => cleanHtml(text)]]
        : [];
    }),
  );
}
