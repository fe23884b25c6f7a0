import type { Args } from '../kernel/args';
import type { Context, Services } from '../kernel/context';
import { listDoesNotExist, SharePointError } from '../kernel/errors';
import { collection, entity, nothing, value, type CollectionNode, type Node } from '../kernel/nodes';
import type { FunctionDefinition, Registry } from '../kernel/types';
import { itemOr404, type ItemData } from '../items/itemType';
import { demandEdit } from '../items/write';
import { isLibrary, listById } from '../model/lists';
import { principalById } from '../model/principals';
import { sitePagesTemplate } from '../pages/pageData';
import { entityTypes } from '../pages/typeNames';
import {
  addComment,
  commentById,
  commentCount,
  commentsDisabled,
  forgetItem,
  readComments,
  removeAllComments,
  removeComment,
  replyCount,
  setCommentsDisabled,
  socialMigrations,
  type CommentData,
  type CommentOwner,
} from './comments';
import { commentLikes, itemLikes, likeComment, likedByCaller, likeItem, likers, type Liker } from './likes';

const commentType = 'Microsoft.SharePoint.Comments.comment';
const likerType = 'Microsoft.SharePoint.Likes.userEntity';
const likedByType = 'Microsoft.SharePoint.Likes.likedByInformation';

const commentsNode = (owner: CommentOwner): CollectionNode => ({
  kind: 'collection',
  type: commentType,
  owner,
  read: (ctx, query) => readComments(ctx, owner, query),
});
const commentNode = (data: CommentData): ReturnType<typeof entity> => entity(commentType, data);

/** What is social about an item goes with it for good. */
export function startSocial(services: Services): void {
  services.database.migrate('social', socialMigrations);
  services.events.onItem((ctx, { kind, list, row }) => {
    if (kind === 'removed') forgetItem(ctx, list.no, row.id, true);
  });
}

/** Declares comments and likes of items and site pages. */
export function declareSocial(registry: Registry): void {
  declareComments(registry);
  declareLikes(registry);
  registry.type<ItemData>('SP.ListItem', {
    properties: {
      CommentsDisabled: {
        type: 'Edm.Boolean',
        onSelect: true,
        get: (ctx, item) => commentsDisabled(ctx, item),
      },
      CommentsDisabledScope: {
        type: 'Edm.Int32',
        onSelect: true,
        get: (ctx, item) => (commentsDisabled(ctx, item) ? 1 : 0),
      },
    },
    navigations: {
      Comments: {
        type: `Collection(${commentType})`,
        get: (_, { list, row }) => commentsNode({ list, row }),
      },
      LikedByInformation: {
        type: likedByType,
        get: (ctx, item) => entity(likedByType, isLikesExpanded(ctx) ? withoutLikes(item) : item),
      },
    },
    functions: {
      SetCommentsDisabled: {
        params: { value: 'Edm.Boolean' },
        returns: 'None',
        verb: 'POST',
        call(ctx, item, args) {
          demandEdit(ctx, item.list, item.row, 'editListItems');
          setCommentsDisabled(ctx, item, args.flag('value'));
          return nothing;
        },
      },
      Like: liking(true),
      Unlike: liking(false),
      LikedBy: {
        returns: `Collection(${likerType})`,
        call: (ctx, item) => collection(likerType, item, () => likers(ctx, itemLikes(ctx, item))),
      },
    },
  });
  registry.type<ItemData>(entityTypes.metadata, {
    properties: {
      CommentCount: { type: 'Edm.Int32', onSelect: true, get: commentCount },
      CommentsDisabled: { type: 'Edm.Boolean', get: commentsDisabled },
      LikeCount: { type: 'Edm.Int32', onSelect: true, get: (ctx, item) => itemLikes(ctx, item).length },
    },
  });
  registry.type<ItemData>(entityTypes.page, {
    properties: {
      IsLikedByCurrentUser: {
        type: 'Edm.Boolean',
        onSelect: true,
        get: (ctx, item) => likedByCaller(ctx, itemLikes(ctx, item)),
      },
    },
  });
  declareReputation(registry);
}

/**
 * Expanded from an item, SharePoint's likes are always none; only `items(n)/likedByInformation` tells them.
 * https://github.com/SharePoint/sp-dev-docs/issues/4290
 */
const isLikesExpanded = (ctx: Context): boolean =>
  ctx.query.expand.some((path) => /^likedbyinformation(\/|$)/i.test(path));

const withoutLikes = (item: ItemData): ItemData => ({ ...item, row: { ...item.row, id: 0 } });

/** Of libraries, SharePoint knows likes on Site Pages alone: https://github.com/pnp/pnpjs/issues/1498 */
function demandLikeable({ list }: ItemData): void {
  if (isLibrary(list) && list.template !== sitePagesTemplate)
    throw new SharePointError(500, '-1, System.NotSupportedException', 'Likes are not supported in this item.');
}

const liking = (like: boolean): FunctionDefinition<ItemData> => ({
  returns: 'None',
  verb: 'POST',
  call(ctx, item) {
    demandLikeable(item);
    likeItem(ctx, item, like);
    return nothing;
  },
});

function declareComments(registry: Registry): void {
  registry.type<CommentData>(commentType, {
    properties: {
      author: { type: 'SP.Sharing.Principal', get: (ctx, { comment }) => author(ctx, comment.author) },
      createdDate: { type: 'Edm.DateTime', get: (_, { comment }) => comment.created },
      id: { type: 'Edm.String', get: (_, { comment }) => String(comment.id) },
      isLikedByUser: {
        type: 'Edm.Boolean',
        get: (ctx, { comment }) => likedByCaller(ctx, commentLikes(ctx, comment)),
      },
      isReply: { type: 'Edm.Boolean', get: (_, { comment }) => comment.parent !== null },
      itemId: { type: 'Edm.Int32', get: (_, { row }) => row.id },
      likeCount: { type: 'Edm.Int32', get: (ctx, { comment }) => commentLikes(ctx, comment).length },
      listId: { type: 'Edm.Guid', get: (_, { list }) => list.id },
      mentions: {
        type: 'Collection(Microsoft.SharePoint.Comments.Client.Identity)',
        get: (_, { comment }) => JSON.parse(comment.mentions) as unknown,
      },
      modifiedDate: { type: 'Edm.DateTime', get: (_, { comment }) => comment.modified },
      parentId: { type: 'Edm.String', get: (_, { comment }) => String(comment.parent ?? 0) },
      replyCount: { type: 'Edm.Int32', get: (ctx, { comment }) => replyCount(ctx, comment) },
      text: { type: 'Edm.String', get: (_, { comment }) => comment.text },
    },
    navigations: {
      likedBy: {
        type: `Collection(${likerType})`,
        get: (ctx, { comment }) =>
          collection(likerType, comment, () => likers(ctx, commentLikes(ctx, comment))),
      },
      replies: {
        type: `Collection(${commentType})`,
        get: (_, { list, row, comment }) => commentsNode({ list, row, parent: comment }),
      },
    },
    functions: {
      Like: { returns: 'None', verb: 'POST', call: commentLiking(true) },
      Unlike: { returns: 'None', verb: 'POST', call: commentLiking(false) },
    },
    editLink: (_, { list, comment }) =>
      `Web/Lists(guid'${list.id}')/Items(${comment.item})/Comments(${comment.id})`,
    remove: removeComment,
  });
  registry.collection<CommentOwner>(commentType, {
    byKey: (ctx, owner, key) => commentNode(commentById(ctx, owner, Number(key))),
    add: (ctx, owner, body) => commentNode(addComment(ctx, owner, body)),
    functions: {
      DeleteAll: {
        returns: 'Edm.Boolean',
        verb: 'POST',
        call(ctx, owner) {
          removeAllComments(ctx, owner);
          return value('DeleteAll', 'Edm.Boolean', true);
        },
      },
    },
  });
}

const commentLiking =
  (like: boolean): FunctionDefinition<CommentData>['call'] =>
  (ctx, { comment }) => {
    likeComment(ctx, comment, like);
    return nothing;
  };

function author(ctx: Context, id: number): Record<string, unknown> {
  const found = principalById(ctx, ctx.web, id);
  return {
    email: found?.email ?? '',
    expiration: null,
    id,
    isActive: true,
    isExternal: false,
    jobTitle: found?.settings.jobTitle ?? null,
    loginName: found?.login ?? '',
    name: found?.title ?? '',
    principalType: found?.type ?? 1,
    userId: null,
    userPrincipalName: found?.login.replace(/^.*\|/, '') ?? null,
  };
}

function declareLikes(registry: Registry): void {
  registry.type<ItemData>(likedByType, {
    properties: {
      isLikedByUser: { type: 'Edm.Boolean', get: (ctx, item) => likedByCaller(ctx, itemLikes(ctx, item)) },
      likeCount: { type: 'Edm.Int64', get: (ctx, item) => String(itemLikes(ctx, item).length) },
    },
    navigations: {
      likedBy: { type: `Collection(${likerType})`, get: likersNode },
      likedby: { type: `Collection(${likerType})`, get: likersNode },
    },
  });
  registry.type<Liker>(likerType, {
    properties: {
      creationDate: { type: 'Edm.DateTime', get: (_, liker) => liker.creationDate },
      email: { type: 'Edm.String', get: (_, liker) => liker.email },
      id: { type: 'Edm.Int32', get: (_, liker) => liker.id },
      loginName: { type: 'Edm.String', get: (_, liker) => liker.loginName },
      name: { type: 'Edm.String', get: (_, liker) => liker.name },
    },
  });
}

const likersNode = (ctx: Context, item: ItemData): Node =>
  collection(likerType, item, () => likers(ctx, itemLikes(ctx, item)));

/** How PnPjs likes an item: by list and item id. */
function declareReputation(registry: Registry): void {
  registry.rootFunction('Microsoft.Office.Server.ReputationModel.Reputation.SetLike', {
    params: { listID: 'Edm.String', itemID: 'Edm.Int32', like: 'Edm.Boolean' },
    returns: 'Edm.Int32',
    verb: 'POST',
    call: (ctx, _, args) => setLike(ctx, args),
  });
}

function setLike(ctx: Context, args: Args): Node {
  const list = listById(ctx, ctx.web, args.text('listID'));
  if (!list) throw listDoesNotExist(args.text('listID'), ctx.web.url);
  const item = itemOr404(ctx, list, args.number('itemID')).data as ItemData;
  return value('SetLike', 'Edm.Int32', likeItem(ctx, item, args.flag('like')));
}
