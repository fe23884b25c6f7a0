import * as React from 'react';
import { queryOf } from '../../../domain/inspiration/feedAddress';
import type { FindQuery, Found } from '../../../domain/inspiration/inspirationFinder';
import type { PostCard } from '../../../domain/inspiration/post';
import { success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';
import { loading, stateOf } from '../../../domain/shared/viewState';
import type { ViewState } from '../../../domain/shared/viewState';
import { useWhenOnlineAgain } from '../../shared/useWhenOnlineAgain';
import type { ListActions, ListState } from '../ideaList';
import type { VisitFinder } from './visitFinder';

interface FoundList {
  readonly found: Found;
  /** Those of the found that are shown; fewer than were asked for where some are gone. */
  readonly posts: readonly PostCard[];
  /** How many of the found are shown or gone. */
  readonly count: number;
}

interface FoundState extends ListState {
  readonly view: ViewState<FoundList>;
  /** Another answer is on its way; what is shown is that of the question before. */
  readonly isBusy: boolean;
  readonly query?: FindQuery;
}

/**
 * What a query finds, a page at a time. While another text or filter is asked for, what was found before stays; an
 * answer that comes late is never shown over a newer one.
 *
 * @param query the same object as long as it says the same
 * @param returns how many times the reader has come back from a post; then it is asked again
 */
export function useFoundIdeas(
  finder: VisitFinder,
  query: FindQuery,
  pageSize: number,
  returns = 0
): FoundState & ListActions {
  const [state, setState] = React.useState<FoundState>({ view: loading, isBusy: true, isLoadingMore: false });
  const [round, setRound] = React.useState(0);
  const current = React.useRef<object>();
  const counted = React.useRef({ query, count: pageSize, returns });

  React.useEffect(() => {
    const asked = {};
    current.current = asked;
    const before = counted.current;
    if (before.returns !== returns) {
      finder.forget();
    }
    // Who comes back from a post far down finds all that was shown.
    const count = nameOf(before.query) === nameOf(query) ? Math.max(before.count, pageSize) : pageSize;
    counted.current = { query, count, returns };
    setState((shown) => (shown.query?.view === query.view ? { ...shown, isBusy: true } : firstState));
    void read(finder, query, count).then((list) => {
      if (current.current === asked) {
        setState({ view: stateOf(list, () => false), isBusy: false, isLoadingMore: false, query });
      }
    });
    return () => {
      current.current = undefined;
    };
  }, [finder, query, pageSize, returns, round]);

  const readAgain = React.useCallback(() => setRound((times) => times + 1), []);
  useWhenOnlineAgain(state.view.status === 'offline', readAgain);

  const showMore = (): void => {
    if (state.view.status !== 'loaded' || state.isLoadingMore) {
      return;
    }
    const asked = current.current;
    const { found, posts, count } = state.view.value;
    setState((shown) => ({ ...shown, isLoadingMore: true, moreError: undefined }));
    void cardsOf(finder, found, count + pageSize).then((list) => {
      if (current.current !== asked) {
        return;
      }
      counted.current = { ...counted.current, count: count + pageSize };
      setState((shown) =>
        list.ok
          ? { ...shown, view: { status: 'loaded', value: list.value }, isLoadingMore: false, focus: { index: posts.length, isMovedTo: false } }
          : { ...shown, isLoadingMore: false, moreError: list.error }
      );
    });
  };
  return { ...state, readAgain, showMore };
}

const firstState: FoundState = { view: loading, isBusy: true, isLoadingMore: false };

function nameOf(query: FindQuery): string {
  return queryOf('', { ...query, postId: undefined }, 'newest');
}

async function read(finder: VisitFinder, query: FindQuery, count: number): Promise<Result<FoundList>> {
  const found = await finder.find(query);
  return found.ok ? cardsOf(finder, found.value, count) : found;
}

async function cardsOf(finder: VisitFinder, found: Found, count: number): Promise<Result<FoundList>> {
  const posts = await finder.readCards(found.posts.slice(0, count).map((post) => post.id));
  return posts.ok ? success({ found, posts: posts.value, count }) : posts;
}
