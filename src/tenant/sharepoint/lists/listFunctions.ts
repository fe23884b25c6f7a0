import { itemOr404 } from '../items/itemType';
import type { Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import { collection, entity, nothing, value, type EntityNode } from '../kernel/nodes';
import type { Registry } from '../kernel/types';
import { listByTitle, listsOf, type List } from '../model/lists';
import { viewsOf } from '../model/views';
import { below, type Web } from '../model/webs';
import { demandOnList } from '../security/permissions';
import { recycleList, removeList } from './listDeletion';
import { listNode, visibleLists } from './visibleLists';

/** Declares what can be done with a list. */
export function declareListFunctions(registry: Registry): void {
  registry.type<List>('SP.List', {
    functions: {
      GetItemById: {
        params: { id: 'Edm.Int32' },
        returns: 'SP.ListItem',
        call: (ctx, list, args) => itemOr404(ctx, list, args.number('id')),
      },
      Recycle: {
        returns: 'Edm.Guid',
        verb: 'POST',
        call: (ctx, list) => value('Recycle', 'Edm.Guid', recycleList(ctx, list)),
      },
      DeleteObject: {
        returns: 'None',
        verb: 'POST',
        call: (ctx, list) => {
          removeList(ctx, list);
          return nothing;
        },
      },
      GetView: {
        params: { viewGuid: 'Edm.Guid' },
        returns: 'SP.View',
        call: (ctx, list, args) => {
          const view = viewsOf(ctx, list).find((one) => one.id === args.guid('viewGuid'));
          if (!view) throw refused('View does not exist.', 404, '-2130575336');
          return entity('SP.View', { list, view });
        },
      },
      ReserveListItemId: {
        returns: 'Edm.Int32',
        verb: 'POST',
        call: (ctx, list) => {
          demandOnList(ctx, list, 'addListItems');
          const taken = ctx.database.all<{ id: number }>(
            'UPDATE lists SET next_item = next_item + 1 WHERE no = ? RETURNING next_item - 1 AS id',
            [list.no],
          );
          return value('ReserveListItemId', 'Edm.Int32', taken[0]?.id);
        },
      },
    },
  });
}

/** Declares how a web leads to its lists. */
export function declareWebLists(registry: Registry): void {
  registry.type<Web>('SP.Web', {
    functions: {
      GetList: {
        params: { strUrl: 'Edm.String' },
        returns: 'SP.List',
        call: (ctx, web, args) => listByPath(ctx, web, args.text('strUrl')),
      },
      GetListUsingPath: {
        params: { DecodedUrl: 'SP.ResourcePath' },
        returns: 'SP.List',
        call: (ctx, web, args) => listByPath(ctx, web, args.text('DecodedUrl')),
      },
      GetListByTitle: {
        params: { title: 'Edm.String' },
        returns: 'SP.List',
        call: (ctx, web, args) =>
          listNode(ctx, listByTitle(ctx, web, args.text('title')), args.text('title')),
      },
      DefaultDocumentLibrary: {
        returns: 'SP.List',
        call: (ctx, web) => listByPath(ctx, web, below(web.path, 'Shared Documents')),
      },
    },
    navigations: {
      Lists: {
        type: 'Collection(SP.List)',
        get: (ctx, web) => collection('SP.List', web, () => visibleLists(ctx, web)),
      },
    },
  });
  registry.rootFunction('lists', {
    returns: 'Collection(SP.List)',
    call: (ctx) => collection('SP.List', ctx.web, () => visibleLists(ctx, ctx.web)),
  });
}

function listByPath(ctx: Context, web: Web, given: string): EntityNode {
  const absolute = given.startsWith('/') ? given : below(web.path, given);
  const path = absolute.replace(ctx.origin, '').replace(/\/+$/, '').toLowerCase();
  const list = listsOf(ctx, web).find((one) => one.path.toLowerCase() === path);
  if (!list) throw refused(`The system cannot find the file specified. (${given})`, 404, '-2147024894');
  return listNode(ctx, list, given);
}
