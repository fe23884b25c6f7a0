import * as React from 'react';
import type { Desk } from '../../../domain/inspiration/writing/writingDesk';
import { writingSlugOf } from '../../../domain/inspiration/writing/writingPlace';
import type { ViewState } from '../../../domain/shared/viewState';
import { FailedMessage } from '../../shared/FailedMessage';
import { Icon } from '../../shared/Icon';
import { arrowLeft } from '../../shared/laterIcons';
import { useLoaded } from '../../shared/useLoaded';
import { useWhenOnlineAgain } from '../../shared/useWhenOnlineAgain';
import { ReadingSkeleton } from '../reading/ReadingSkeleton';
import { TextButton } from '../reading/TextButton';
import { Composer } from './Composer';
import type { DeskPlace } from './desk/DeskPlace';
import { NotAWriter } from './desk/NotAWriter';
import { FluentFrame } from './FluentFrame';
import { OpenDraft } from './OpenDraft';
import { TemplateChoice } from './TemplateChoice';
import { useDesk } from './useDesk';
import type { WritingPorts, WritingRoomProps } from './writingPorts';

interface RoomProps extends WritingRoomProps {
  ports: WritingPorts;
}

interface PlaceProps extends RoomProps {
  view: ViewState<Desk>;
}

/** Where ideas are written, reviewed and looked after. */
export function WritingRoom(props: RoomProps): React.ReactElement {
  const [view, readAgain] = useDesk(props.ports.desk);
  useWhenOnlineAgain(view.status === 'offline', readAgain);
  return (
    <FluentFrame>
      <Place {...props} view={view} />
    </FluentFrame>
  );
}

function Place({ ports, place, onMove, onLeave, view }: PlaceProps): React.ReactElement {
  const { deskWords: words, ...others } = ports;
  // Begun in this visit: its title has the focus, while one that is gone on with is shown from its top.
  const [begun, setBegun] = React.useState<string>();
  const desk = view.status === 'loaded' ? view.value : undefined;
  switch (place.kind) {
    case 'draft':
    case 'edit':
      return (
        <OpenDraft key={writingSlugOf(place)} ports={ports} place={place} onMove={onMove}>
          {(draftId) => (
            <Composer
              ports={ports}
              draftId={draftId}
              desk={desk}
              isNew={draftId === begun}
              onMove={onMove}
              onLeave={onLeave}
            />
          )}
        </OpenDraft>
      );
    case 'new':
      return view.status === 'loading' ? (
        <ReadingSkeleton label={ports.words.opening} />
      ) : (
        <Beginning ports={ports} desk={desk} onMove={onMove} onLeave={onLeave} onBegun={setBegun} />
      );
    case 'mine':
    case 'review':
    case 'office':
      return (
        <LaterDesk
          ports={{ ...others, words, onMove }}
          kind={place.kind}
          rights={view}
          label={ports.words.opening}
          onLeave={() => onLeave()}
        />
      );
  }
}

interface BeginningProps extends Pick<RoomProps, 'ports' | 'onMove' | 'onLeave'> {
  /** Absent without network: who has written here before goes on writing. */
  desk: Desk | undefined;
  onBegun: (draftId: string) => void;
}

function Beginning({ ports, desk, onMove, onLeave, onBegun }: BeginningProps): React.ReactElement {
  return (
    <>
      <TextButton onClick={() => onLeave()}>
        <Icon path={arrowLeft} />
        {ports.deskWords.toBlog}
      </TextButton>
      {desk?.folders.length === 0 ? (
        <NotAWriter words={ports.deskWords} />
      ) : (
        <TemplateChoice ports={ports} onMove={onMove} onBegun={onBegun} />
      )}
    </>
  );
}

type LaterDeskProps = React.ComponentProps<typeof DeskPlace> & { label: string };

/** Its script comes when one looks after ideas: whoever writes one waits for that alone. */
function LaterDesk({ label, ...props }: LaterDeskProps): React.ReactElement {
  const [view, loadAgain] = useLoaded(loadDesk);
  switch (view.status) {
    case 'loaded':
      return <view.value {...props} />;
    case 'failed':
      return <FailedMessage error={view.error} onRetry={loadAgain} />;
    case 'offline':
      return <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={loadAgain} />;
    case 'loading':
    case 'empty':
      return <ReadingSkeleton label={label} />;
  }
}

async function loadDesk(): Promise<typeof DeskPlace> {
  return (await import(/* webpackChunkName: 'inspiration-writing-desk' */ './desk/DeskPlace')).DeskPlace;
}
