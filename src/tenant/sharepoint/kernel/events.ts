import type { Context } from './context';
import type { ItemRow } from '../items/rows';
import type { List } from '../model/lists';

/** Something happened to an item; listeners run in the same transaction. */
interface ItemEvent {
  kind: 'added' | 'updated' | 'recycled' | 'restored' | 'removed';
  list: List;
  /** As it is now (`added`, `updated`, `restored`) or was last (`recycled`, `removed`). */
  row: ItemRow;
  /** The row before an update. */
  before?: ItemRow;
}

/** Where other modules (versions, search) hear of changes to items. */
export class Events {
  private readonly listeners: ((ctx: Context, event: ItemEvent) => void)[] = [];

  onItem(listener: (ctx: Context, event: ItemEvent) => void): void {
    this.listeners.push(listener);
  }

  item(ctx: Context, event: ItemEvent): void {
    for (const listener of this.listeners) listener(ctx, event);
  }
}
