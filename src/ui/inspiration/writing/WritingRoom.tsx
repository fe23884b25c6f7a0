import * as React from 'react';
import type { Desk } from '../../../domain/inspiration/writing/writingDesk';
import type { WritingPlace } from '../../../domain/inspiration/writing/writingPlace';
import type { ViewState } from '../../../domain/shared/viewState';
import { FailedMessage } from '../../shared/FailedMessage';
import { useLoaded } from '../../shared/useLoaded';
import { useWhenOnlineAgain } from '../../shared/useWhenOnlineAgain';
import { ReadingSkeleton } from '../reading/ReadingSkeleton';
import { Composer } from './Composer';
import { NotAWriter } from './desk/NotAWriter';
import type { DeskPlace } from './DeskPlace';
import { FluentFrame } from './FluentFrame';
import { OpenDraft } from './OpenDraft';
import { RoomNav } from './RoomNav';
import { TemplateChoice } from './TemplateChoice';
import { useDesk } from './useDesk';
import { useHasDrafts } from './useHasDrafts';
import type { WritingPorts, WritingRoomProps } from './writingPorts';

interface RoomProps extends WritingRoomProps {
  ports: WritingPorts;
}

interface PlaceProps extends RoomProps {
  view: ViewState<Desk>;
}

/** Where ideas are written, reviewed and looked after. */
export function WritingRoom(props: RoomProps): React.ReactElement {
  const { ports, place, onMove, onLeave } = props;
  const [view, readAgain] = useDesk(ports.desk);
  useWhenOnlineAgain(view.status === 'offline', readAgain);
  const isWriting = place.kind === 'draft' || place.kind === 'edit';
  return (
    <FluentFrame>
      {!isWriting && (
        <RoomNav words={ports.words} desk={deskOf(view)} place={place} onMove={onMove} onLeave={() => onLeave()} />
      )}
      <Place {...props} view={view} />
    </FluentFrame>
  );
}

function Place(props: PlaceProps): React.ReactElement {
  const { ports, place, onMove, onLeave, view } = props;
  // Begun in this visit: its title has the focus, while one that is gone on with is shown from its top.
  const [begun, setBegun] = React.useState<string>();
  const desk = deskOf(view);
  const isWriter = !desk || desk.folders.length > 0;
  // Who may write no more still comes to what only this device has.
  const hasDrafts = useHasDrafts(ports.keeper, !isWriter);
  if (place.kind === 'draft' || place.kind === 'edit') {
    return (
      <OpenDraft key={nameOf(place)} ports={ports} place={place} onMove={onMove}>
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
  }
  if (view.status === 'loading') {
    return <ReadingSkeleton label={ports.words.opening} />;
  }
  if (!isWriter && hasDrafts === undefined) {
    return <ReadingSkeleton label={ports.words.opening} />;
  }
  if (!isWriter && (place.kind === 'new' || (place.kind === 'mine' && !hasDrafts))) {
    return <NotAWriter words={ports.deskWords} />;
  }
  return place.kind === 'new' ? (
    <TemplateChoice ports={ports} onMove={onMove} onBegun={setBegun} />
  ) : (
    <LaterDesk ports={ports} kind={place.kind} rights={desk} onMove={onMove} />
  );
}

/** Its script comes when one looks after ideas: whoever writes one waits for that alone. */
function LaterDesk(props: DeskPlaceProps): React.ReactElement {
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
      return <ReadingSkeleton label={props.ports.words.opening} />;
  }
}

type DeskPlaceProps = React.ComponentProps<typeof DeskPlace>;

async function loadDesk(): Promise<typeof DeskPlace> {
  return (await import(/* webpackChunkName: 'inspiration-writing-desk' */ './DeskPlace')).DeskPlace;
}

function deskOf(view: ViewState<Desk>): Desk | undefined {
  return view.status === 'loaded' ? view.value : undefined;
}

function nameOf(place: Extract<WritingPlace, { kind: 'draft' | 'edit' }>): string {
  return place.kind === 'draft' ? place.id : String(place.pageId);
}
