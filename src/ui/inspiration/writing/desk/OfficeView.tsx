import * as React from 'react';
import type { Office } from '../../../../domain/inspiration/writing/writingOffice';
import { FailedMessage } from '../../../shared/FailedMessage';
import styles from './Desk.module.scss';
import { DeskHeading } from './DeskHeading';
import type { OfficePorts } from './deskPorts';
import { DeskSkeleton } from './DeskSkeleton';
import { FolderList } from './FolderList';
import { Placeless } from './Placeless';
import { ReviewSwitch } from './ReviewSwitch';
import { useAnswer } from './useAnswer';

/** What the site's owner decides: whether ideas are reviewed, who has a place to write in, who takes one over. */
export function OfficeView(ports: OfficePorts): React.ReactElement {
  const { office, words } = ports;
  const [read, readAgain] = useAnswer(React.useCallback(() => office.readOffice(), [office]));
  return (
    <div className={styles.desk}>
      <DeskHeading>{words.office_heading}</DeskHeading>
      {read.status === 'loading' && <DeskSkeleton text={words.office_loading} />}
      {read.status === 'failed' && <FailedMessage error={read.error} onRetry={readAgain} />}
      {read.status === 'offline' && <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={readAgain} />}
      {read.status === 'loaded' && <Decisions read={read.value} ports={ports} onChanged={readAgain} />}
    </div>
  );
}

function Decisions(props: { read: Office; ports: OfficePorts; onChanged: () => void }): React.ReactElement {
  const { read, ports, onChanged } = props;
  return (
    <>
      <ReviewSwitch isReviewed={read.isReviewed} ports={ports} />
      <Placeless read={read} ports={ports} onChanged={onChanged} />
      <FolderList read={read} ports={ports} onChanged={onChanged} />
    </>
  );
}
