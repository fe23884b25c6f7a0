import * as React from 'react';
import type { FeedRequest } from '../../../domain/inspiration/feedPage';
import { ideaOfTheWeek, ideasInTurn, weekStartOf } from '../../../domain/inspiration/ideaOfTheWeek';
import type { InspirationFinder } from '../../../domain/inspiration/inspirationFinder';
import type { InspirationReader } from '../../../domain/inspiration/inspirationReader';
import type { PostCard } from '../../../domain/inspiration/post';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import { loading, stateOf } from '../../../domain/shared/viewState';
import type { ViewState } from '../../../domain/shared/viewState';
import { useWhenOnlineAgain } from '../../shared/useWhenOnlineAgain';

/** Where the idea of the week comes from. */
export interface WeeklySource {
  reader: InspirationReader;
  /** Loads what reads a card by its id; asked for only when an editor has chosen one. */
  loadFinder: () => Promise<InspirationFinder>;
  /** Id of the post that an editor has chosen; 0 lets the week choose. */
  pinned: number;
}

/** The idea of this week: what the device knows at once, then what is there now. And what reads it again. */
export function useIdeaOfTheWeek(source: WeeklySource): [ViewState<PostCard>, () => void] {
  const { reader, loadFinder, pinned } = source;
  const weekStart = React.useState(() => weekStartOf(new Date()))[0];
  const [view, setView] = React.useState(() => (pinned ? loading : seenView(reader, weekStart)));
  const [round, setRound] = React.useState(0);
  const readAgain = React.useCallback(() => setRound((count) => count + 1), []);

  React.useEffect(() => {
    let isCurrent = true;
    const show = (idea: Result<PostCard | undefined>): void => {
      if (isCurrent) {
        setView((shown) => (idea.ok || shown.status !== 'loaded' ? viewOf(idea) : shown));
      }
    };
    setView((shown) => (shown.status === 'loaded' ? shown : loading));
    // Only script that couldn't be fetched throws; ports don't.
    readIdea({ reader, loadFinder, pinned }, weekStart).then(show, (thrown: unknown) =>
      show(failure({ kind: 'unavailable', detail: String(thrown) }))
    );
    return () => {
      isCurrent = false;
    };
  }, [reader, loadFinder, pinned, weekStart, round]);

  useWhenOnlineAgain(view.status === 'offline', readAgain);
  return [view, readAgain];
}

function requestOf(weekStart: string): FeedRequest {
  return { cursor: { publishedAt: weekStart, id: 0 }, pageSize: ideasInTurn };
}

function seenView(reader: InspirationReader, weekStart: string): ViewState<PostCard> {
  const value = ideaOfTheWeek(reader.lastSeenFeedPage(requestOf(weekStart))?.posts ?? [], weekStart);
  return value ? { status: 'loaded', value } : loading;
}

/** The chosen one; the week's own where none is chosen, or the chosen one is gone. */
async function readIdea(
  { reader, loadFinder, pinned }: WeeklySource,
  weekStart: string
): Promise<Result<PostCard | undefined>> {
  if (pinned) {
    const cards = await (await loadFinder()).readCards([pinned]);
    if (!cards.ok || cards.value.length > 0) {
      return cards.ok ? success(cards.value[0]) : cards;
    }
  }
  const page = await reader.readFeedPage(requestOf(weekStart));
  return page.ok ? success(ideaOfTheWeek(page.value.posts, weekStart)) : page;
}

function viewOf(idea: Result<PostCard | undefined>): ViewState<PostCard> {
  return stateOf(idea, (post) => !post) as ViewState<PostCard>;
}
