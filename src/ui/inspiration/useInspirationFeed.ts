import * as React from 'react';
import { withPage } from '../../domain/inspiration/feedPage';
import type { FeedPage, FeedRequest } from '../../domain/inspiration/feedPage';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import type { Result } from '../../domain/shared/result';
import { loading, stateOf } from '../../domain/shared/viewState';
import type { ViewState } from '../../domain/shared/viewState';
import { useWhenOnlineAgain } from '../shared/useWhenOnlineAgain';
import type { ListActions, ListState } from './ideaList';
import { takePlace } from './placeInFeed';

interface FeedState extends ListState {
  readonly view: ViewState<FeedPage>;
  /** The feed that the view is of. */
  readonly place: string;
  /** SharePoint has answered in this visit. */
  readonly isRead?: boolean;
}

export type InspirationFeedModel = FeedState & ListActions;

/**
 * The newest ideas within a filter: what was last seen at once, then what is there now, then more on request. What
 * was read in this visit isn't asked for again when the reader comes back to the same filter.
 *
 * @param request what to read; undefined while something else is shown. The same object as long as it says the same
 * @param place names this feed for whoever comes back to it
 */
export function useInspirationFeed(
  reader: InspirationReader,
  request: FeedRequest | undefined,
  place: string
): InspirationFeedModel {
  const visited = React.useRef(new Map<string, FeedState>()).current;
  const [state, setState] = React.useState<FeedState>(() => firstState(reader, request, place));
  const [round, setRound] = React.useState(0);
  const current = React.useRef(request);

  React.useEffect(() => {
    // The first round has its state already; making it again would take the kept place away.
    const isFirst = current.current === request && round === 0;
    current.current = request;
    const known = visited.get(place);
    if (known) {
      setState({ ...known, isLoadingMore: false, focus: undefined });
    } else if (!isFirst) {
      setState(firstState(reader, request, place));
    }
    if (request && !known) {
      void reader.readFeedPage(request).then((page) => {
        if (current.current === request) {
          setState((shown) => refreshed(shown, page, request.pageSize));
        }
      });
    }
    return () => {
      current.current = undefined;
    };
  }, [reader, request, place, round, visited]);
  React.useEffect(() => {
    if (state.isRead) {
      visited.set(state.place, state);
    }
  }, [state, visited]);

  const readAgain = React.useCallback(() => {
    visited.delete(place);
    setRound((count) => count + 1);
  }, [place, visited]);
  useWhenOnlineAgain(state.view.status === 'offline' || !!state.refreshError, readAgain);

  const showMore = (): void => {
    const cursor = state.view.status === 'loaded' ? state.view.value.next : undefined;
    if (!request || !cursor || state.isLoadingMore) {
      return;
    }
    setState((shown) => ({ ...shown, isLoadingMore: true, moreError: undefined }));
    void reader.readFeedPage({ ...request, cursor }).then((page) => {
      if (current.current === request) {
        setState((shown) => extended(shown, page));
      }
    });
  };
  return { ...state, readAgain, showMore };
}

function firstState(reader: InspirationReader, request: FeedRequest | undefined, place: string): FeedState {
  const kept = request && takePlace(place);
  if (kept) {
    const index = kept.shown.posts.findIndex((post) => post.id === kept.opened);
    return {
      view: { status: 'loaded', value: kept.shown },
      place,
      isLoadingMore: false,
      focus: { index, isMovedTo: true },
    };
  }
  const seen = request && reader.lastSeenFeedPage(request);
  return {
    view: seen && seen.posts.length > 0 ? { status: 'loaded', value: seen } : loading,
    place,
    isLoadingMore: false,
  };
}

function refreshed(shown: FeedState, page: Result<FeedPage>, pageSize: number): FeedState {
  if (shown.view.status === 'loaded') {
    if (!page.ok) {
      return { ...shown, refreshError: page.error };
    }
    // Who has gone on reading below keeps the place; the next visit brings what is new.
    if (shown.isLoadingMore || shown.view.value.posts.length > pageSize) {
      return { ...shown, isRead: true };
    }
  }
  const view = stateOf(page, ({ posts }) => posts.length === 0);
  return { view, place: shown.place, isLoadingMore: false, isRead: page.ok };
}

function extended(shown: FeedState, page: Result<FeedPage>): FeedState {
  if (shown.view.status !== 'loaded') {
    return shown;
  }
  if (!page.ok) {
    return { ...shown, isLoadingMore: false, moreError: page.error };
  }
  const { posts } = shown.view.value;
  const value = { posts: withPage(posts, page.value), next: page.value.next };
  return { ...shown, view: { status: 'loaded', value }, isLoadingMore: false, focus: { index: posts.length, isMovedTo: false } };
}
