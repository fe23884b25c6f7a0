import * as React from 'react';
import { placeIn, queryOf } from '../../domain/inspiration/feedAddress';
import type { PlaceInBlog } from '../../domain/inspiration/feedAddress';
import type { FeedView } from '../../domain/inspiration/inspirationFinder';
import { followAddress } from '../shared/followAddress';

/** Where the reader is, and what leads elsewhere. */
export interface PlaceControl {
  readonly place: PlaceInBlog;
  /** Goes to another filter, view or search. The browser's Back doesn't lead through them. */
  readonly change: (part: Partial<PlaceInBlog>) => void;
  /** Opens a post over the feed, one step that Back takes back. */
  readonly open: (postId: number) => void;
  /** Opens what the person writes, or goes on to another of it, one step that Back takes back unless it is replaced. */
  readonly write: (writing: string, how?: 'replace') => void;
  /** Back to the feed, however many posts were opened from one another. */
  readonly close: () => void;
}

const feedAlone: Partial<PlaceInBlog> = { postId: undefined, writing: undefined };

const depthKey = 'ambassadorportalOpened';

/**
 * The place in the blog that the page's address names, so that it can be shared and follows the browser's own back
 * and forward.
 *
 * @param home the view of an address that names none
 * @param isFollowing false for a feed that stands on a page as an eye-catcher: the address isn't about it
 */
export function usePlaceInBlog(home: FeedView, isFollowing: boolean): PlaceControl {
  const [query, setQuery] = React.useState(() => window.location.search);
  React.useEffect(() => {
    const { pathname } = window.location;
    return followAddress(() => {
      // On its way to another page SharePoint changes the address first.
      if (window.location.pathname === pathname) {
        setQuery(window.location.search);
      }
    });
  }, []);
  const place = React.useMemo(() => placeIn(isFollowing ? query : '', home), [query, isFollowing, home]);
  return React.useMemo(() => {
    const go = (part: Partial<PlaceInBlog>, step: 'pushState' | 'replaceState', depth: number): void => {
      // From the address as it is now: two changes can come before a drawing.
      const { pathname, search, hash } = window.location;
      const next = queryOf(search, { ...placeIn(search, home), ...part }, home);
      window.history[step]({ ...stateOfEntry(), [depthKey]: depth }, '', pathname + next + hash);
      setQuery(next);
    };
    const depth = (): number => stateOfEntry()[depthKey] ?? 0;
    return {
      place,
      change: (part) => go(part, 'replaceState', depth()),
      open: (postId) => go({ postId, writing: undefined }, 'pushState', depth() + 1),
      write: (writing, how) => {
        const part = { postId: undefined, writing };
        if (how) {
          go(part, 'replaceState', depth());
        } else {
          go(part, 'pushState', depth() + 1);
        }
      },
      close: () => (depth() > 0 ? window.history.go(-depth()) : go(feedAlone, 'replaceState', 0)),
    };
  }, [place, home]);
}

function stateOfEntry(): { [depthKey]?: number } {
  return (window.history.state as { [depthKey]?: number } | null) ?? {};
}
