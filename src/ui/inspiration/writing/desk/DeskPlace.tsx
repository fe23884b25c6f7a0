import * as React from 'react';
import type { Desk } from '../../../../domain/inspiration/writing/writingDesk';
import type { ViewState } from '../../../../domain/shared/viewState';
import { Icon } from '../../../shared/Icon';
import { arrowLeft } from '../../../shared/laterIcons';
import { TextButton } from '../../reading/TextButton';
import styles from './DeskPlace.module.scss';
import type { DeskPorts } from './deskPorts';
import { MyIdeas } from './MyIdeas';
import { NotAWriter } from './NotAWriter';
import { OfficeView } from './OfficeView';
import { ReviewQueue } from './ReviewQueue';

type DeskKind = 'mine' | 'review' | 'office';

interface DeskPlaceProps {
  ports: DeskPorts;
  kind: DeskKind;
  /** What the person may do, as far as it is known. Without it their own ideas are shown: drafts are on the device. */
  rights: ViewState<Desk>;
  /** Back to the blog. */
  onLeave: () => void;
}

/** Where ideas are looked after: one's own, those that wait for approval, and the places; what the person may see of it. */
export function DeskPlace({ ports, kind, rights, onLeave }: DeskPlaceProps): React.ReactElement {
  const { words, onMove } = ports;
  const desk = rights.status === 'loaded' ? rights.value : undefined;
  const kinds = kindsFor(desk);
  const shown = kinds.includes(kind) ? kind : 'mine';
  return (
    <div className={styles.place}>
      <div>
        <TextButton onClick={onLeave}>
          <Icon path={arrowLeft} />
          {words.toBlog}
        </TextButton>
      </div>
      {kinds.length > 1 && (
        <nav className={styles.nav} aria-label={words.nav}>
          {kinds.map((one) => (
            <button
              key={one}
              type="button"
              className={styles.tab}
              aria-current={one === shown ? 'page' : undefined}
              onClick={() => onMove({ kind: one })}
            >
              {words[`nav_${one}`]}
            </button>
          ))}
        </nav>
      )}
      <Shown shown={rights.status === 'loading' ? undefined : shown} desk={desk} ports={ports} />
    </div>
  );
}

interface ShownProps {
  /** Undefined until it is known what the person may see. */
  shown: DeskKind | undefined;
  desk: Desk | undefined;
  ports: DeskPorts;
}

function Shown({ shown, desk, ports }: ShownProps): React.ReactElement | null {
  if (shown === undefined) {
    return null;
  }
  if (desk && kindsFor(desk).length === 1 && desk.folders.length === 0) {
    return <NotAWriter words={ports.words} />;
  }
  switch (shown) {
    case 'mine':
      return <MyIdeas {...ports} me={desk?.name} />;
    case 'review':
      return <ReviewQueue {...ports} />;
    case 'office':
      return <OfficeView {...ports} />;
  }
}

function kindsFor(desk: Desk | undefined): readonly DeskKind[] {
  return ['mine', ...(desk?.mayReview ? ['review' as const] : []), ...(desk?.mayManage ? ['office' as const] : [])];
}
