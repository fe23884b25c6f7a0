import { SPInstance } from '@pnp/sp/spqueryable';
import type { FeedPace } from '../../../domain/inspiration/feedWindow';
import type { PostReader } from '../../../domain/inspiration/postReader';
import type { ReadPost } from '../../../domain/inspiration/readPost';
import { relatedPosts } from '../../../domain/inspiration/relatedPosts';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import type { LastSeen } from '../../browser/lastSeen';
import { portalErrorOf } from '../portalErrorOf';
import { readTogether } from '../readTogether';
import { readRow } from '../rowReader';
import type { RowReader } from '../rowReader';
import { blocksOf } from './canvasBlocks';
import { itemsPath } from './itemsPath';
import { authorColumns, authorLookups, authorOf } from './postAuthor';
import { askResponses, responsesOf } from './postResponses';
import type { ResponsePlaces } from './postResponses';
import { cardColumns, cardOf, isPublishedIdea } from './postRow';
import { readCandidates } from './relatedCandidates';
import { paceKey } from './sharePointInspirationReader';

interface PostReaderParts extends ResponsePlaces {
  lastSeen: LastSeen;
  now: () => Date;
}

/** Reads one post as a whole from the site's page library, as the signed-in person. */
export function createSharePointPostReader(parts: PostReaderParts): PostReader {
  const { site, sitePath, origin, lastSeen, now } = parts;

  const postOf = async (
    page: RowReader,
    item: RowReader,
    answers: readonly Result<unknown>[],
    readAt: string
  ): Promise<Result<ReadPost>> => {
    if (!isPublishedIdea(item)) {
      return failure({ kind: 'notFound', detail: `Page ${item.id('Id')} is no idea that is published` });
    }
    return success({
      card: cardOf(item, origin),
      author: authorOf(item),
      blocks: blocksOf(page.text('CanvasContent1'), origin),
      responses: await responsesOf(parts, answers, !item.flag('CommentsDisabled'), readAt),
    });
  };

  return {
    async readPost(postId): Promise<Result<ReadPost>> {
      const readAt = now().toISOString();
      const [page, item, ...answers] = await readTogether(site, (batched) => [
        SPInstance(batched, `_api/sitepages/pages(${postId})`).select('CanvasContent1')<unknown>(),
        SPInstance(batched, itemsPath(sitePath, 'SitePages', postId))
          .select(...cardColumns, 'CommentsDisabled', ...authorColumns)
          .expand('AmbInstitution', ...authorLookups)<unknown>(),
        ...askResponses(batched, sitePath, postId),
      ]);
      const failed = [item, page].find((answer) => !answer.ok);
      if (failed && !failed.ok) {
        return failed;
      }
      try {
        return await postOf(rowIn(page), rowIn(item), answers, readAt);
      } catch (thrown) {
        return failure(portalErrorOf(thrown));
      }
    },

    async readRelated(post, limit) {
      const found = await readCandidates({ ...parts, pace: lastSeen.read<FeedPace>(paceKey) ?? { learned: 0 } }, post);
      return found.ok ? success(relatedPosts(post, found.value, limit)) : found;
    },
  };
}

function rowIn(answer: Result<unknown>): RowReader {
  return readRow(answer.ok ? answer.value : undefined);
}
