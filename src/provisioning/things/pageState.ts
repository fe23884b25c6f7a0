import { z } from 'zod';
import type { Control } from '../canvas/controls';
import { unlessAbsent } from '../site/absent';
import type { IWeb } from '../site/pnp';

/** SP.CheckOutType.None */
const notCheckedOut = 2;

export interface ActualPage {
  id: number;
  /** Entries of the canvas; empty for a page that was made and never saved. */
  controls: Control[];
  layoutWebpartsContent: string;
  published: boolean;
  draft: boolean;
  commentsDisabled: boolean;
  /** Ids in the site's user list; undefined where nobody has it checked out. */
  checkedOutBy?: number;
  lastEditedBy: number;
}

const fileSchema = z.object({
  MajorVersion: z.number(),
  MinorVersion: z.number(),
  CheckOutType: z.number(),
  ListItemAllFields: z.object({
    Id: z.number(),
    CanvasContent1: z.string().nullish(),
    LayoutWebpartsContent: z.string().nullish(),
    EditorId: z.number(),
    CheckoutUserId: z.number().nullish(),
  }),
});

function readControls(canvas: string | null | undefined): Control[] {
  return canvas ? z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(canvas)) : [];
}

/** A page by its address in Site Pages, as the caller sees it: the latest draft. */
export async function readPage(web: IWeb, sitePath: string, file: string): Promise<ActualPage | undefined> {
  const address = `${sitePath}/SitePages/${file}`;
  const reading = unlessAbsent(web.getFileByServerRelativePath(address)
    .select('MajorVersion', 'MinorVersion', 'CheckOutType', 'ListItemAllFields').expand('ListItemAllFields')());
  const commenting = unlessAbsent(web.getFileByServerRelativePath(address).listItemAllFields
    .select('CommentsDisabled')<{ CommentsDisabled: boolean }>());
  const [found, comments] = await Promise.all([reading, commenting]);
  if (!found || !comments) {
    return undefined;
  }
  const row = fileSchema.parse(found);
  const item = row.ListItemAllFields;
  return {
    id: item.Id,
    controls: readControls(item.CanvasContent1),
    layoutWebpartsContent: item.LayoutWebpartsContent ?? '',
    published: row.MajorVersion >= 1,
    draft: row.MinorVersion > 0 || row.CheckOutType !== notCheckedOut,
    commentsDisabled: comments.CommentsDisabled,
    checkedOutBy: row.CheckOutType === notCheckedOut ? undefined : item.CheckoutUserId ?? undefined,
    lastEditedBy: item.EditorId,
  };
}
