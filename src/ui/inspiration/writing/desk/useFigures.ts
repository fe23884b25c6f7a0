import * as React from 'react';
import type { PostFigures, WritingDesk } from '../../../../domain/inspiration/writing/writingDesk';

export interface Figures {
  readonly of: (postId: number) => PostFigures | undefined;
  readonly isFailed: boolean;
  readonly readAgain: () => void;
}

/** Who has read, liked and tried the posts that are shown, as it becomes known; each post is asked for once. */
export function useFigures(desk: WritingDesk, shownIds: readonly number[]): Figures {
  const [known, setKnown] = React.useState<ReadonlyMap<number, PostFigures>>(new Map());
  const [isFailed, setFailed] = React.useState(false);
  const [round, setRound] = React.useState(0);
  const asked = React.useRef(new Set<number>());
  const isThere = React.useRef(true);
  React.useEffect(
    () => () => {
      isThere.current = false;
    },
    []
  );
  const key = shownIds.join();
  React.useEffect(() => {
    const wanted = key.split(',').map(Number).filter((id) => id > 0 && !asked.current.has(id));
    if (wanted.length === 0) {
      return;
    }
    wanted.forEach((id) => asked.current.add(id));
    void desk.readFigures(wanted).then((figures) => {
      if (!figures.ok) {
        wanted.forEach((id) => asked.current.delete(id));
      }
      if (isThere.current) {
        setFailed(!figures.ok);
        setKnown((before) => (figures.ok ? new Map([...before, ...figures.value]) : before));
      }
    });
  }, [desk, key, round]);
  return {
    of: (postId) => known.get(postId),
    isFailed,
    readAgain: () => setRound((count) => count + 1),
  };
}
