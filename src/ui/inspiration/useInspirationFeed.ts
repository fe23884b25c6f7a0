import * as React from 'react';
import { withPage } from '../../domain/inspiration/feedPage';
import type { FeedPage, FeedRequest } from '../../domain/inspiration/feedPage';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';
import type { PortalError } from '../../domain/shared/portalError';
import type { Result } from '../../domain/shared/result';
import { loading, stateOf } from '../../domain/shared/viewState';
import type { ViewState } from '../../domain/shared/viewState';
import { keepPlace, takePlace } from './placeInFeed';

/** A card to focus, and whether the page moves to it (back from a post) or stays (more came below). */
export interface FocusedCard {
  readonly index: number;
  readonly isMovedTo: boolean;
}

interface FeedState {
  view: ViewState<FeedPage>;
  /** Why ideas seen before couldn't be read again, while they are shown. */
  refreshError?: PortalError;
  isLoadingMore: boolean;
  /** Why the next page couldn't be read. */
  moreError?: PortalError;
  /** The card that the focus goes to. */
  focus?: FocusedCard;
}

export interface InspirationFeedModel extends FeedState {
  readAgain: () => void;
  /** Tells that a post is being opened, so that Back comes home to it. */
  leaveFor: (postId: number) => void;
  showMore: () => void;
}

/** The feed of a theme, or of all: what was last seen at once, then what is there now, then more on request. */
export function useInspirationFeed(
  reader: InspirationReader,
  theme: CurriculumTheme | undefined,
  pageSize: number
): InspirationFeedModel {
  const request = React.useMemo<FeedRequest>(() => ({ filter: { theme }, pageSize }), [theme, pageSize]);
  const [state, setState] = React.useState<FeedState>(() => firstState(reader, request));
  const [round, setRound] = React.useState(0);
  const current = React.useRef(request);

  React.useEffect(() => {
    // The first round has its state already; making it again would take the kept place away.
    if (current.current !== request || round > 0) {
      setState(firstState(reader, request));
    }
    current.current = request;
    void reader.readFeedPage(request).then((page) => {
      if (current.current === request) {
        setState((shown) => refreshed(shown, page, pageSize));
      }
    });
    return () => {
      current.current = { pageSize: 0 };
    };
  }, [reader, request, round, pageSize]);

  const readAgain = React.useCallback(() => setRound((count) => count + 1), []);
  useWhenOnlineAgain(state.view.status === 'offline' || !!state.refreshError, readAgain);

  const showMore = (): void => {
    const cursor = state.view.status === 'loaded' ? state.view.value.next : undefined;
    if (!cursor || state.isLoadingMore) {
      return;
    }
    setState((shown) => ({ ...shown, isLoadingMore: true, moreError: undefined }));
    void reader.readFeedPage({ ...request, cursor }).then((page) => {
      if (current.current === request) {
        setState((shown) => extended(shown, page));
      }
    });
  };
  const leaveFor = (opened: number): void => {
    if (state.view.status === 'loaded') {
      keepPlace({ theme, shown: state.view.value, opened });
    }
  };
  return { ...state, readAgain, showMore, leaveFor };
}

function firstState(reader: InspirationReader, request: FeedRequest): FeedState {
  const place = takePlace(request.filter?.theme);
  if (place) {
    const index = place.shown.posts.findIndex((post) => post.id === place.opened);
    return {
      view: { status: 'loaded', value: place.shown },
      isLoadingMore: false,
      focus: { index, isMovedTo: true },
    };
  }
  const seen = reader.lastSeenFeedPage(request);
  return {
    view: seen && seen.posts.length > 0 ? { status: 'loaded', value: seen } : loading,
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
      return shown;
    }
  }
  return { view: stateOf(page, ({ posts }) => posts.length === 0), isLoadingMore: false };
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

function useWhenOnlineAgain(isWaiting: boolean, action: () => void): void {
  React.useEffect(() => {
    if (!isWaiting) {
      return undefined;
    }
    window.addEventListener('online', action);
    return () => window.removeEventListener('online', action);
  }, [isWaiting, action]);
}
