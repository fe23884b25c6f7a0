import type { ItemRow } from '../items/rows';
import { entity } from '../kernel/nodes';
import type { Navigation } from '../kernel/types';
import { principalById } from '../model/principals';

/** `CreatedBy` of a version of a file or an item: whoever last edited it in that version. */
export const versionAuthor: Navigation<{ row: ItemRow }> = {
  type: 'SP.User',
  get(ctx, { row }) {
    const found = principalById(ctx, ctx.web, row.editor);
    return found && entity('SP.User', found);
  },
};
