import * as React from 'react';
import type { Draft } from '../../../domain/inspiration/writing/draft';
import type { DraftKeeper } from '../../../domain/inspiration/writing/draftKeeper';
import type { WritingPlace } from '../../../domain/inspiration/writing/writingPlace';
import { loading, stateOf } from '../../../domain/shared/viewState';
import type { ViewState } from '../../../domain/shared/viewState';
import { Button } from '../../shared/Button';
import { FailedMessage } from '../../shared/FailedMessage';
import { documentSearch } from '../../shared/laterIcons';
import { StateMessage } from '../../shared/StateMessage';
import { useWhenOnlineAgain } from '../../shared/useWhenOnlineAgain';
import { ReadingSkeleton } from '../reading/ReadingSkeleton';
import type { MoveInWriting, WritingPorts } from './writingPorts';

interface OpenDraftProps {
  ports: WritingPorts;
  place: Extract<WritingPlace, { kind: 'draft' | 'edit' }>;
  onMove: MoveInWriting;
  children: (draftId: string) => React.ReactElement;
}

/** Opens a draft of this device or a page in SharePoint, and shows what is made of it. */
export function OpenDraft({ ports, place, onMove, children }: OpenDraftProps): React.ReactElement {
  const { keeper, words } = ports;
  const [view, openAgain] = useOpened(keeper, place);
  useWhenOnlineAgain(view.status === 'offline', openAgain);
  switch (view.status) {
    case 'loaded':
      return children(view.value.id);
    case 'loading':
    case 'empty':
      return <ReadingSkeleton label={words.opening} />;
    case 'offline':
      return <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={openAgain} />;
    case 'failed':
      return view.error.kind === 'notFound' ? (
        <StateMessage icon={documentSearch} role="alert" heading={words.gone_heading} text={words.gone_text}>
          <Button onClick={() => onMove({ kind: 'mine' })}>{words.toMine}</Button>
        </StateMessage>
      ) : (
        <FailedMessage error={view.error} onRetry={openAgain} />
      );
  }
}

function useOpened(keeper: DraftKeeper, place: OpenDraftProps['place']): [ViewState<Draft>, () => void] {
  const [view, setView] = React.useState<ViewState<Draft>>(loading);
  const [round, setRound] = React.useState(0);
  const [kind, id] = place.kind === 'draft' ? ['draft' as const, place.id] : ['edit' as const, place.pageId];
  React.useEffect(() => {
    let isCurrent = true;
    setView(loading);
    const opened = kind === 'draft' ? keeper.resume(String(id)) : keeper.edit(Number(id));
    void opened.then((draft) => isCurrent && setView(stateOf(draft, () => false)));
    return () => {
      isCurrent = false;
    };
  }, [keeper, kind, id, round]);
  return [view, React.useCallback(() => setRound((count) => count + 1), [])];
}
