import * as React from 'react';

/** So many lines at first, and with every "show more". */
const pageSize = 20;

export interface Paged<T> {
  readonly shown: readonly T[];
  /** How many the next page has; 0 when all are shown. */
  readonly nextCount: number;
  readonly showMore: () => void;
  /** For the list that the lines stand in: the first new one takes the focus, since the button may be gone. */
  readonly listRef: React.RefObject<HTMLUListElement>;
}

/** A long list, a page at a time. */
export function usePaged<T>(all: readonly T[]): Paged<T> {
  const [count, setCount] = React.useState(pageSize);
  const listRef = React.useRef<HTMLUListElement>(null);
  React.useEffect(() => {
    const firstNew = count > pageSize ? listRef.current?.children[count - pageSize] : undefined;
    if (firstNew instanceof HTMLElement) {
      firstNew.tabIndex = -1;
      firstNew.focus();
    }
  }, [count]);
  return {
    shown: all.slice(0, count),
    nextCount: Math.min(pageSize, Math.max(0, all.length - count)),
    showMore: () => setCount((before) => before + pageSize),
    listRef,
  };
}
