import { SPCollection, SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { ActionSender, Trace } from '../../../domain/inspiration/actionSender';
import type { ReaderAction } from '../../../domain/inspiration/readerAction';
import type { PortalError } from '../../../domain/shared/portalError';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import { allRows, firstRows } from '../allRows';
import { portalErrorOf } from '../portalErrorOf';
import { readTogether } from '../readTogether';
import { readRow, readRows } from '../rowReader';
import { add, remove } from '../writing';
import { commentHtmlOf, says } from './commentText';
import { itemsPath } from './itemsPath';
import { addRow, askOwnRows, isKeyTaken, removeRows, retitleRow, statusOf, titleOf, unlessGone } from './ownRows';
import { commentsQuery, isBy } from './postResponses';
import type { ResponsePlaces } from './postResponses';
import { isTriedRow, triedKeyOf } from './triedKey';

type Comment = Extract<ReaderAction, { kind: 'comment' }>;
type Tried = Extract<ReaderAction, { kind: 'tried' }>;

/** A failure that has its name already. */
class NamedFailure extends Error {
  public constructor(public readonly named: PortalError) {
    super(named.detail);
  }
}

/** Others can hold so many keys that are a person's by right before that person's row finds none. */
const mostKeys = 10;

/**
 * Carries out what a person does to posts, in SharePoint and as that person. Everything can be sent again: likes and
 * rows are brought to what was wanted, whatever they were, and a comment is first looked for.
 */
export function createActionSender(places: ResponsePlaces): ActionSender {
  const { site, sitePath, origin, userId } = places;
  const postPath = (postId: number): string => itemsPath(sitePath, 'SitePages', postId);

  /**
   * Asks what an action needs to know, and whether the browser is still signed in as the person. After 30 minutes a page
   * gets its right to write anew, and that is then the right of whoever is signed in by now.
   */
  const ask = async (questions: (batched: ISPQueryable) => Promise<unknown>[] = () => []): Promise<unknown[]> => {
    const answers = await readTogether(site, (batched) => [
      SPInstance(batched, '_api/web/currentuser').select('Id')<unknown>(),
      ...questions(batched),
    ]);
    const [me, ...values] = answers.map((answer) => {
      if (!answer.ok) {
        throw new NamedFailure(answer.error);
      }
      return answer.value;
    });
    if (readRow(me).id('Id') !== userId) {
      throw new NamedFailure({ kind: 'unavailable', detail: 'Somebody else is signed in by now' });
    }
    return values;
  };

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

async function answered<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (thrown) {
    return failure(writingErrorOf(thrown instanceof NamedFailure ? thrown.named : portalErrorOf(thrown)));
  }
}

/**
 * As of a question, but what SharePoint can't take as it is (400) is the person's to change, and a right to write that
 * has run out (401, or 403 with `-2130575251`) comes back with the next page.
 */
function writingErrorOf(error: PortalError): PortalError {
  if (error.detail.includes('queryable [400]')) {
    return { ...error, kind: 'invalid' };
  }
  const hasRunOut = /queryable \[401\]|-2130575251/.test(error.detail);
  return hasRunOut ? { ...error, kind: 'unavailable' } : error;
}
