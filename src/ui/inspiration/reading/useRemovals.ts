import * as React from 'react';
import type { Outbox } from '../../../domain/inspiration/outbox';

/** How long a deleted comment can be brought back, in milliseconds. */
const undoFor = 8000;

interface Removals {
  readonly has: (commentId: string) => boolean;
  readonly begin: (commentId: string) => void;
  readonly undo: (commentId: string) => void;
}

/**
 * Deletes comments after a moment in which they can be brought back. Whoever leaves before that meant it.
 *
 * @param onRemoved called just before a comment goes
 */
export function useRemovals(outbox: Outbox, postId: number, onRemoved: (commentId: string) => void): Removals {
  const [going, setGoing] = React.useState<readonly string[]>([]);
  const timers = React.useRef(new Map<string, number>());
  const tellRemoved = React.useRef(onRemoved);
  tellRemoved.current = onRemoved;

  const drop = React.useCallback((commentId: string): void => {
    window.clearTimeout(timers.current.get(commentId));
    timers.current.delete(commentId);
    setGoing((ids) => ids.filter((id) => id !== commentId));
  }, []);
  const settle = React.useCallback(
    (commentId: string): void => {
      if (timers.current.has(commentId)) {
        outbox.perform({ kind: 'uncomment', postId, commentId });
        drop(commentId);
      }
    },
    [outbox, postId, drop]
  );
  React.useEffect(() => {
    const waiting = timers.current;
    const settleAll = (): void => [...waiting.keys()].forEach(settle);
    window.addEventListener('pagehide', settleAll);
    return () => {
      window.removeEventListener('pagehide', settleAll);
      settleAll();
    };
  }, [settle]);

  const begin = (commentId: string): void => {
    const end = (): void => {
      tellRemoved.current(commentId);
      settle(commentId);
    };
    timers.current.set(commentId, window.setTimeout(end, undoFor));
    setGoing((ids) => [...ids, commentId]);
  };
  return { has: (commentId) => going.includes(commentId), begin, undo: drop };
}
