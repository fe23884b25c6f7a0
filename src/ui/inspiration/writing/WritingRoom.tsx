import * as React from 'react';
import type { WritingPlace } from '../../../domain/inspiration/writing/writingPlace';
import { Composer } from './Composer';
import { FluentFrame } from './FluentFrame';
import { OpenDraft } from './OpenDraft';
import { TemplateChoice } from './TemplateChoice';
import { useDesk } from './useDesk';
import type { WritingPorts, WritingRoomProps } from './writingPorts';

interface RoomProps extends WritingRoomProps {
  ports: WritingPorts;
}

/** Where ideas are written, reviewed and looked after. */
export function WritingRoom(props: RoomProps): React.ReactElement {
  return (
    <FluentFrame>
      <Place {...props} />
    </FluentFrame>
  );
}

function Place({ ports, place, onMove, onLeave }: RoomProps): React.ReactElement | null {
  const [desk] = useDesk(ports.desk);
  // Begun in this visit: its title has the focus, while one that is gone on with is shown from its top.
  const [begun, setBegun] = React.useState<string>();
  switch (place.kind) {
    case 'new':
      return <TemplateChoice ports={ports} onMove={onMove} onBegun={setBegun} />;
    case 'draft':
    case 'edit':
      return (
        <OpenDraft key={nameOf(place)} ports={ports} place={place} onMove={onMove}>
          {(draftId) => (
            <Composer
              ports={ports}
              draftId={draftId}
              desk={desk.status === 'loaded' ? desk.value : undefined}
              isNew={draftId === begun}
              onMove={onMove}
              onLeave={onLeave}
            />
          )}
        </OpenDraft>
      );
    case 'mine':
    case 'review':
    case 'office':
      return null;
  }
}

function nameOf(place: Extract<WritingPlace, { kind: 'draft' | 'edit' }>): string {
  return place.kind === 'draft' ? place.id : String(place.pageId);
}
