import * as React from 'react';
import type { Draft } from '../../../../domain/inspiration/writing/draft';
import { joinedIdeas } from '../../../../domain/inspiration/writing/myIdeas';
import type { MyIdea } from '../../../../domain/inspiration/writing/myIdeas';
import type { OwnPost } from '../../../../domain/inspiration/writing/writingDesk';
import type { ViewState } from '../../../../domain/shared/viewState';
import type { MinePorts } from './deskPorts';
import { useAnswer } from './useAnswer';

export interface MyIdeasModel {
  readonly ideas: readonly MyIdea[];
  /** How the pages in SharePoint stand; what is on the device is in `ideas` whatever it says. */
  readonly posts: ViewState<readonly OwnPost[]>;
  readonly readAgain: () => void;
}

/** The person's ideas, on this device and in SharePoint. */
export function useMyIdeas({ desk, keeper, now }: MinePorts): MyIdeasModel {
  const [posts, readAgain] = useAnswer(React.useCallback(() => desk.readMine(), [desk]));
  const drafts = useLeft(keeper);
  const pages = posts.status === 'loaded' ? posts.value : undefined;
  const [readAt] = React.useState(now);
  const ideas = React.useMemo(() => joinedIdeas(pages ?? [], drafts, readAt), [pages, drafts, readAt]);
  return { ideas, posts, readAgain };
}

const none: readonly Draft[] = [];

/** What the device alone has; none where it can't keep anything. */
function useLeft(keeper: MinePorts['keeper']): readonly Draft[] {
  const [drafts, setDrafts] = React.useState(none);
  React.useEffect(() => {
    let isCurrent = true;
    const read = (): void =>
      void keeper.left().then((left) => {
        if (isCurrent) {
          setDrafts(left.ok ? left.value : none);
        }
      });
    read();
    const stop = keeper.subscribe(read);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [keeper]);
  return drafts;
}
