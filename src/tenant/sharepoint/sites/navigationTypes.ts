import type { Context } from '../kernel/context';
import { applyChanges, type Writable } from '../kernel/changes';
import { invalidArgument } from '../kernel/errors';
import { collection, entity, nothing, type EntityNode } from '../kernel/nodes';
import { flag, int, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import type { Web } from '../model/webs';
import { demandOnWeb } from '../security/permissions';

/** A link of the site's navigation. */
interface NavigationRow {
  no: number;
  web: number;
  place: string;
  parent: number | null;
  title: string;
  url: string;
  external: number;
  position: number;
}
/** Which links a collection holds: those of a place, below a parent. */
interface NavigationOwner {
  place: string;
  parent: number | null;
}

/** Ids of links begin here, as in SharePoint, where lower ones are its own. */
const firstId = 2000;

const writable: Writable<NavigationRow> = {
  Title: (node, change) => {
    node.title = change.text();
  },
  Url: (node, change) => {
    node.url = change.text();
  },
  IsExternal: (node, change) => {
    node.external = change.flag() ? 1 : 0;
  },
};

function nodesOf(ctx: Context, owner: NavigationOwner): NavigationRow[] {
  return ctx.database.all<NavigationRow>(
    'SELECT * FROM navigation WHERE web = ? AND place = ? AND parent IS ? ORDER BY position, no',
    [ctx.web.no, owner.place, owner.parent],
  );
}

function nodeOr404(ctx: Context, id: number): EntityNode {
  const found = ctx.database.get<NavigationRow>('SELECT * FROM navigation WHERE web = ? AND no = ?', [
    ctx.web.no,
    id - firstId,
  ]);
  if (!found) throw invalidArgument('The navigation node does not exist.');
  return entity('SP.NavigationNode', found);
}

const nodes =
  (owner: NavigationOwner) =>
  (ctx: Context): ReturnType<typeof collection> =>
    collection('SP.NavigationNode', owner, () => nodesOf(ctx, owner));

/** Declares navigation: quick launch (the horizontal menu of a communication site) and top bar. */
export function declareNavigation(registry: Registry): void {
  registry.type<Web>('SP.Web', {
    navigations: { Navigation: { type: 'SP.Navigation', get: (_, web) => entity('SP.Navigation', web) } },
  });
  registry.type<Web>('SP.Navigation', {
    properties: { UseShared: flag(() => false) },
    navigations: {
      QuickLaunch: { type: 'Collection(SP.NavigationNode)', get: nodes({ place: 'quick', parent: null }) },
      TopNavigationBar: { type: 'Collection(SP.NavigationNode)', get: nodes({ place: 'top', parent: null }) },
    },
    functions: {
      GetNodeById: {
        params: { id: 'Edm.Int32' },
        returns: 'SP.NavigationNode',
        call: (ctx, _, args) => nodeOr404(ctx, args.number('id')),
      },
    },
    editLink: () => 'Web/Navigation',
  });
  registry.type<NavigationRow>('SP.NavigationNode', {
    properties: {
      CurrentLCID: int((_, ctx) => ctx.web.lcid),
      Id: int((node) => node.no + firstId),
      IsDocLib: flag(() => false),
      IsExternal: flag((node) => node.external === 1),
      IsVisible: flag(() => true),
      ListTemplateType: int(() => 0),
      Title: text((node) => node.title),
      Url: text((node) => node.url),
    },
    navigations: {
      Children: {
        type: 'Collection(SP.NavigationNode)',
        get: (ctx, node) => nodes({ place: node.place, parent: node.no })(ctx),
      },
    },
    editLink: (_, node) => `Web/Navigation/GetNodeById(${node.no + firstId})`,
    update(ctx, node, changes) {
      demandOnWeb(ctx, 'manageWeb');
      const changed = { ...node };
      applyChanges('SP.NavigationNode', changed, changes, writable, ['IsVisible']);
      ctx.database.run('UPDATE navigation SET title = ?, url = ?, external = ? WHERE no = ?', [
        changed.title,
        changed.url,
        changed.external,
        node.no,
      ]);
    },
    remove(ctx, node) {
      demandOnWeb(ctx, 'manageWeb');
      ctx.database.run('DELETE FROM navigation WHERE no = ? OR parent = ?', [node.no, node.no]);
    },
  });
  registry.collection<NavigationOwner>('SP.NavigationNode', {
    byKey: (ctx, _, key) => nodeOr404(ctx, Number(key)),
    add(ctx, owner, body) {
      demandOnWeb(ctx, 'manageWeb');
      const last = nodesOf(ctx, owner).at(-1)?.position ?? 0;
      const node: NavigationRow = {
        no: 0,
        web: ctx.web.no,
        place: owner.place,
        parent: owner.parent,
        title: '',
        url: '',
        external: 0,
        position: last + 1,
      };
      applyChanges('SP.NavigationNode', node, body, writable, [
        'IsVisible',
        'AsLastNode',
        'ListTemplateType',
        'CurrentLCID',
      ]);
      if (node.title === '') throw invalidArgument('The navigation node has no title.');
      node.no = ctx.database.run(
        'INSERT INTO navigation (web, place, parent, title, url, external, position) VALUES (?,?,?,?,?,?,?)',
        [node.web, node.place, node.parent, node.title, node.url, node.external, node.position],
      ).lastId;
      return entity('SP.NavigationNode', node);
    },
    functions: {
      GetById: {
        params: { id: 'Edm.Int32' },
        returns: 'SP.NavigationNode',
        call: (ctx, _, args) => nodeOr404(ctx, args.number('id')),
      },
      MoveAfter: {
        params: { nodeId: 'Edm.Int32', previousNodeId: 'Edm.Int32' },
        returns: 'None',
        verb: 'POST',
        call: (ctx, owner, args) => {
          demandOnWeb(ctx, 'manageWeb');
          moveAfter(ctx, owner, args.number('nodeId') - firstId, args.number('previousNodeId') - firstId);
          return nothing;
        },
      },
    },
  });
}

function moveAfter(ctx: Context, owner: NavigationOwner, moved: number, previous: number): void {
  const all = nodesOf(ctx, owner).map((node) => node.no);
  // Numbers run through all sites: only a node of this menu may be moved in it.
  if (!all.includes(moved)) throw invalidArgument('The navigation node does not exist.');
  const rest = all.filter((no) => no !== moved);
  const place = rest.indexOf(previous) + 1;
  [...rest.slice(0, place), moved, ...rest.slice(place)].forEach((no, index) =>
    ctx.database.run('UPDATE navigation SET position = ? WHERE no = ?', [index + 1, no]),
  );
}
