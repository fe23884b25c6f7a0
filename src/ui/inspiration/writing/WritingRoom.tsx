import * as React from 'react';
import type { Desk } from '../../../domain/inspiration/writing/writingDesk';
import type { WritingPlace } from '../../../domain/inspiration/writing/writingPlace';
import type { ViewState } from '../../../domain/shared/viewState';
import { useWhenOnlineAgain } from '../../shared/useWhenOnlineAgain';
import { ReadingSkeleton } from '../reading/ReadingSkeleton';
import { Composer } from './Composer';
import { MyIdeas } from './desk/MyIdeas';
import { NotAWriter } from './desk/NotAWriter';
import { OfficeView } from './desk/OfficeView';
import { ReviewQueue } from './desk/ReviewQueue';
import { FluentFrame } from './FluentFrame';
import { OpenDraft } from './OpenDraft';
import { RoomNav } from './RoomNav';
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
  const isWriter = !desk || desk.folders.length > 0;
  if (!isWriter && (place.kind === 'mine' || place.kind === 'new')) {
    return <NotAWriter words={ports.deskWords} />;
  }
  return place.kind === 'new' ? (
    <TemplateChoice ports={ports} onMove={onMove} onBegun={setBegun} />
  ) : (
    <DeskPlace {...props} kind={place.kind} />
  );
}

/** What is looked after. Without network it is each view's own to say so: drafts of this device are there all the same. */
function DeskPlace({ ports, kind, view, onMove }: PlaceProps & { kind: 'mine' | 'review' | 'office' }): React.ReactElement {
  const { desk, keeper, office, now, deskWords: words } = ports;
  switch (kind) {
    case 'mine':
      return <MyIdeas desk={desk} keeper={keeper} words={words} now={now} onMove={onMove} me={deskOf(view)?.name ?? ''} />;
    case 'review':
      return <ReviewQueue desk={desk} words={words} now={now} onMove={onMove} />;
    case 'office':
      return <OfficeView office={office} words={words} />;
  }
}

function deskOf(view: ViewState<Desk>): Desk | undefined {
  return view.status === 'loaded' ? view.value : undefined;
}

function nameOf(place: Extract<WritingPlace, { kind: 'draft' | 'edit' }>): string {
  return place.kind === 'draft' ? place.id : String(place.pageId);
}
