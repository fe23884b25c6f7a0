import { z } from 'zod';
import { type PageCanvas, readCanvas } from '../canvas/pageRequests';
import { unlessAbsent } from '../site/absent';
import type { Site } from '../site/connect';
import type { IWeb } from '../site/pnp';

/** SP.CheckOutType.None */
const notCheckedOut = 2;

export interface ActualPage extends PageCanvas {
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
  ListItemAllFields: z.object({ EditorId: z.number(), CheckoutUserId: z.number().nullish() }),
});

/** A page by its address in Site Pages, as the caller sees it: the latest draft. `web` may collect a batch. */
export async function readPage(web: IWeb, site: Pick<Site, 'path' | 'url'>, file: string): Promise<ActualPage | undefined> {
  const address = `${site.path}/SitePages/${file}`;
  const [found, comments, [canvas]] = await Promise.all([
    unlessAbsent(web.getFileByServerRelativePath(address)
      .select('MajorVersion', 'MinorVersion', 'CheckOutType', 'ListItemAllFields').expand('ListItemAllFields')()),
    unlessAbsent(web.getFileByServerRelativePath(address).listItemAllFields
      .select('CommentsDisabled')<{ CommentsDisabled: boolean }>()),
    Promise.allSettled([readCanvas(web, site.url, file)]),
  ]);
  if (!found || !comments) {
    return undefined;
  }
  // Only now: how the page API words its refusal for a page that isn't there is written nowhere.
  if (canvas.status === 'rejected') {
    throw canvas.reason;
  }
  if (!canvas.value) {
    return undefined;
  }
  const row = fileSchema.parse(found);
  const item = row.ListItemAllFields;
  return {
    ...canvas.value,
    published: row.MajorVersion >= 1,
    draft: row.MinorVersion > 0 || row.CheckOutType !== notCheckedOut,
    commentsDisabled: comments.CommentsDisabled,
    checkedOutBy: row.CheckOutType === notCheckedOut ? undefined : item.CheckoutUserId ?? undefined,
    lastEditedBy: item.EditorId,
  };
}
