import * as React from 'react';
import type { Draft } from '../../../../domain/inspiration/writing/draft';
import { joinedIdeas } from '../../../../domain/inspiration/writing/myIdeas';
import type { MyIdea } from '../../../../domain/inspiration/writing/myIdeas';
import type { OwnPost } from '../../../../domain/inspiration/writing/writingDesk';
import type { Result } from '../../../../domain/shared/result';
import type { ViewState } from '../../../../domain/shared/viewState';
import type { MinePorts } from './deskPorts';
import { useAnswer } from './useAnswer';

const none: readonly Draft[] = [];

export interface MyIdeasModel {
  readonly ideas: readonly MyIdea[];
  /** So many drafts on this device can't be read here. */
  readonly unreadableCount: number;
  /** How the pages in SharePoint stand; what is on the device is in `ideas` whatever it says. */
  readonly posts: ViewState<readonly OwnPost[]>;
  readonly readAgain: () => void;
}

/** The person's ideas, on this device and in SharePoint. */
export function useMyIdeas({ desk, keeper, now }: MinePorts): MyIdeasModel {
  const [posts, readAgain] = useAnswer(React.useCallback(() => desk.readMine(), [desk]));
  const drafts = useKept(keeper, readLeft, none);
  const unreadableCount = useKept(keeper, countUnreadable, 0);
  const pages = posts.status === 'loaded' ? posts.value : undefined;
  useWhenSent(drafts, readAgain);
  const [readAt] = React.useState(now);
  const ideas = React.useMemo(() => joinedIdeas(pages ?? [], drafts, readAt), [pages, drafts, readAt]);
  return { ideas, unreadableCount, posts, readAgain };
}

/** What the device had and has no more went to SharePoint: the pages there are other ones now. */
function useWhenSent(drafts: readonly Draft[], readAgain: () => void): void {
  const before = React.useRef(none);
  React.useEffect(() => {
    const isSent = before.current.some(({ id }) => !drafts.some((draft) => draft.id === id));
    before.current = drafts;
    if (isSent) {
      readAgain();
    }
  }, [drafts, readAgain]);
}

type Keeper = MinePorts['keeper'];

const readLeft = (keeper: Keeper): Promise<Result<readonly Draft[]>> => keeper.left();
const countUnreadable = (keeper: Keeper): Promise<Result<number>> => keeper.unreadable();

/** What the device keeps, and again whenever it changes; `nothing` until it is read and where nothing can be kept. */
function useKept<T>(keeper: Keeper, read: (keeper: Keeper) => Promise<Result<T>>, nothing: T): T {
  const [kept, setKept] = React.useState(nothing);
  React.useEffect(() => {
    let isCurrent = true;
    const readNow = (): void =>
      void read(keeper).then((answer) => {
        if (isCurrent) {
          setKept(answer.ok ? answer.value : nothing);
        }
      });
    readNow();
    const stop = keeper.subscribe(readNow);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [keeper, read, nothing]);
  return kept;
}
