import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { ActionSender, Trace } from '../../../domain/inspiration/actionSender';
import type { ReaderAction } from '../../../domain/inspiration/readerAction';
import { allRows, firstRows } from '../allRows';
import { answered } from '../answered';
import { readRow, readRows } from '../rowReader';
import { add, remove } from '../writing';
import { askAsPerson } from './askAsPerson';
import { commentHtmlOf, says } from './commentText';
import { itemsPath } from './itemsPath';
import { addRow, askOwnRows, isKeyTaken, removeRows, retitleRow, statusOf, titleOf, unlessGone } from './ownRows';
import { commentsQuery, isBy } from './postResponses';
import type { ResponsePlaces } from './postResponses';
import { isTriedRow, triedKeyOf } from './triedKey';

type Comment = Extract<ReaderAction, { kind: 'comment' }>;
type Tried = Extract<ReaderAction, { kind: 'tried' }>;

/** Others can hold so many keys that are a person's by right before that person's row finds none. */
const mostKeys = 10;

/**
 * Carries out what a person does to posts, in SharePoint and as that person. Everything can be sent again: likes and
 * rows are brought to what was wanted, whatever they were, and a comment is first looked for.
 */
export function createActionSender(places: ResponsePlaces): ActionSender {
  const { site, sitePath, origin, userId } = places;
  const postPath = (postId: number): string => itemsPath(sitePath, 'SitePages', postId);

  const ask = (questions?: (batched: ISPQueryable) => Promise<unknown>[]): Promise<unknown[]> =>
    askAsPerson(places, questions);

  /** Ids of the person's comments that say this, oldest first. */
  const sameComments = async ({ postId, text }: Comment): Promise<string[]> => {
    const [first] = await ask((batched) => [firstRows(commentsQuery(batched, sitePath, postId))]);
    return (await allRows(site, origin, first))
      .filter((comment) => isBy(comment, userId) && says(comment, text))
      .map((comment) => comment.text('id') ?? '')
      .reverse();
  };

  const arrivedOf = async (action: ReaderAction, trace: Trace): Promise<string | undefined> =>
    action.kind === 'comment' ? (await sameComments(action)).find((id) => !trace.includes(id)) : undefined;

  const comment = async (
    action: Comment,
    trace: Trace | undefined,
    keepTrace: (trace: Trace) => void
  ): Promise<string | undefined> => {
    const there = await sameComments(action);
    const arrived = trace && there.find((id) => !trace.includes(id));
    if (arrived !== undefined) {
      return arrived;
    }
    keepTrace(trace ?? there);
    const made = await add(SPCollection(site, `${postPath(action.postId)}/comments`), { text: commentHtmlOf(action.text) });
    return readRow(made).text('id');
  };

  const removeComment = (postId: number, commentId: string): Promise<void> =>
    unlessGone(remove(SPInstance(site, `${postPath(postId)}/comments(${encodeURIComponent(commentId)})`)));

  const like = async (postId: number, isOn: boolean): Promise<void> => {
    await ask();
    await add(SPInstance(site, `${postPath(postId)}/${isOn ? 'like' : 'unlike'}`));
  };

  const save = async (postId: number, isOn: boolean): Promise<void> => {
    const [rows] = await ask((batched) => [askOwnRows(batched, sitePath, 'Lists/Saved', postId, userId)]);
    if (!isOn) {
      await removeRows(site, sitePath, 'Lists/Saved', rows);
    } else if (readRows(rows).length === 0) {
      await addRow(site, sitePath, 'Lists/Saved', { AmbPostId: postId });
    }
  };

  /**
   * Where the key by right is taken it is by the person's own row, made on another device meanwhile, or by somebody
   * else's: looking again tells which.
   */
  const tried = async ({ postId, isOn, experience }: Tried): Promise<void> => {
    for (let next = 0; ; next++) {
      const [rows] = await ask((batched) => [askOwnRows(batched, sitePath, 'Lists/Tried', postId, userId)]);
      const [own] = readRows(rows).filter(isTriedRow);
      if (!isOn) {
        return removeRows(site, sitePath, 'Lists/Tried', rows);
      }
      if (own && titleOf(own) === experience) {
        return;
      }
      try {
        await (own
          ? retitleRow(site, sitePath, 'Lists/Tried', own.id('Id'), experience)
          : addRow(site, sitePath, 'Lists/Tried', {
              Title: experience,
              AmbPostId: postId,
              AmbKey: triedKeyOf(postId, userId, next),
            }));
        return;
      } catch (thrown) {
        const mayPass = own ? statusOf(thrown) === 404 : isKeyTaken(thrown);
        if (!mayPass || next + 1 >= mostKeys) {
          throw thrown;
        }
      }
    }
  };

  return {
    send: (action, trace, keepTrace) =>
      answered(async () => {
        switch (action.kind) {
          case 'comment':
            return comment(action, trace, keepTrace);
          case 'uncomment':
            await ask();
            await removeComment(action.postId, action.commentId);
            return undefined;
          case 'like':
            await like(action.postId, action.isOn);
            return undefined;
          case 'save':
            await save(action.postId, action.isOn);
            return undefined;
          case 'tried':
            await tried(action);
            return undefined;
        }
      }),
    find: (action, trace) => answered(() => arrivedOf(action, trace)),
    takeBack: (action, trace) =>
      answered(async () => {
        const arrived = await arrivedOf(action, trace);
        await (arrived === undefined ? undefined : removeComment(action.postId, arrived));
      }),
  };
}
