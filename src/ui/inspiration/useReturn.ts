import * as React from 'react';

interface Return {
  /** How many times the reader has come back from posts to the list. */
  readonly returns: number;
  /** Remembers how far the page was scrolled, just before a post is opened. */
  readonly leave: () => void;
}

/**
 * Brings the reader home to the card that a post was opened from: the page scrolled as it was, the focus on the card.
 *
 * @param list what holds the cards, or is about to
 * @param postId the post that is open over the list
 */
export function useReturn(list: React.RefObject<HTMLElement>, postId: number | undefined): Return {
  const [returns, setReturns] = React.useState(0);
  const opened = React.useRef<number>();
  const scrolled = React.useRef<() => void>();
  React.useLayoutEffect(() => {
    if (postId !== undefined) {
      // Posts opened from that post don't matter: home is where the first was opened.
      opened.current ??= postId;
      return;
    }
    if (opened.current === undefined) {
      return;
    }
    const card = list.current?.querySelector<HTMLElement>(`[data-idea="${opened.current}"]`);
    const target = card ?? list.current?.querySelector<HTMLElement>('h2');
    target?.focus({ preventScroll: !!scrolled.current });
    scrolled.current?.();
    opened.current = scrolled.current = undefined;
    setReturns((count) => count + 1);
  }, [list, postId]);
  const leave = React.useCallback(() => {
    const scroller = scrollerAround(list.current);
    const top = scroller?.scrollTop;
    scrolled.current = () => scroller?.scrollTo?.({ top });
  }, [list]);
  return { returns, leave };
}

/** SharePoint scrolls a part of its page, not the page. */
function scrollerAround(element: Element | null): Element | null {
  for (let around = element; around; around = around.parentElement) {
    if (around.scrollHeight > around.clientHeight && /auto|scroll/.test(getComputedStyle(around).overflowY)) {
      return around;
    }
  }
  return document.scrollingElement;
}
