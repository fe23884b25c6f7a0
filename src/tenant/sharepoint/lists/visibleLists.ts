import type { Context } from '../kernel/context';
import { listDoesNotExist } from '../kernel/errors';
import { entity, type EntityNode } from '../kernel/nodes';
import { listsOf, type List } from '../model/lists';
import type { Web } from '../model/webs';
import { demandOnList, mayOnList, rightsByScope } from '../security/permissions';

/** The list's node, or SharePoint's answer for one that isn't there (or may not be known to be). */
export function listNode(ctx: Context, list: List | undefined, wanted: string): EntityNode {
  if (!list) throw listDoesNotExist(wanted, ctx.web.url);
  if (!mayKnow(ctx, list)) demandOnList(ctx, list, 'viewListItems');
  return entity('SP.List', list);
}

/** A person sees a list with rights on it, or on something in it. */
function mayKnow(ctx: Context, list: List): boolean {
  if (mayOnList(ctx, list, 'viewListItems')) return true;
  return [...rightsByScope(ctx, list).values()].some((rights) => rights !== 0n);
}

/** Lists of the site that the caller may see. */
export const visibleLists = (ctx: Context, web: Web): List[] =>
  listsOf(ctx, web).filter((list) => mayKnow(ctx, list));
