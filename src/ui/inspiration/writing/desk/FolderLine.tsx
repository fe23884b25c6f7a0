import * as React from 'react';
import type { Ambassador, HeldFolder } from '../../../../domain/inspiration/writing/writingOffice';
import { Button } from '../../../shared/Button';
import hidden from '../../../shared/Hidden.module.scss';
import { counted, usePortalWords } from '../../../shared/words';
import { DeedFailed } from './DeedFailed';
import styles from './Desk.module.scss';
import type { OfficePorts } from './deskPorts';
import { HandOverForm } from './HandOverForm';
import notes from './IdeaNotes.module.scss';
import places from './Places.module.scss';
import { SaidLine } from './SaidLine';
import { useHandOver } from './useHandOver';

interface FolderLineProps {
  folder: HeldFolder;
  ambassadors: readonly Ambassador[];
  ports: OfficePorts;
  onChanged: () => void;
}

/** A place: who looks after how many ideas, and handing it over. */
export function FolderLine({ folder, ambassadors, ports, onChanged }: FolderLineProps): React.ReactElement {
  const { words } = ports;
  const handOver = useHandOver(folder, ports, onChanged);
  const name = folder.holders.map((holder) => holder.name).join(', ') || words.office_nobody;
  const isCared = folder.holders.some(({ isAmbassador }) => isAmbassador);
  const [isOpen, setOpen] = React.useState(false);
  return (
    <li className={`${styles.line} ${places.line}`}>
      <div className={places.who}>
        <span className={places.name}>{name}</span>
        <PostCount count={folder.postCount} ports={ports} />
      </div>
      {!isOpen && (
        <Button isExpanded={false} onClick={() => setOpen(true)}>
          {words.office_handOver}
          <span className={hidden.hidden}> {name}</span>
        </Button>
      )}
      {!isCared && <p className={`${places.wide} ${notes.urgent}`}>{whyUncared(folder, ports)}</p>}
      {isOpen && (
        <div className={`${places.wide} ${places.form}`}>
          <HandOverForm
            ambassadors={ambassadors.filter(({ id }) => !folder.holders.some((holder) => holder.id === id))}
            isBusy={handOver.deed.busyWith !== undefined}
            words={words}
            onChoose={(person) => {
              setOpen(false);
              handOver.to(person);
            }}
            onClose={() => setOpen(false)}
          />
        </div>
      )}
      <div className={places.wide}>
        <DeedFailed deed={handOver.deed} words={words} />
        <SaidLine said={handOver.said} />
      </div>
    </li>
  );
}

function whyUncared({ holders }: HeldFolder, { words }: OfficePorts): string {
  const names = holders.map(({ name }) => name).join(', ');
  return names ? words.office_notAmbassador.replace('{name}', () => names) : words.office_holderGone;
}

function PostCount({ count, ports }: { count: number; ports: OfficePorts }): React.ReactElement {
  const { locale } = usePortalWords();
  const { words } = ports;
  return (
    <span className={places.count}>
      {count === 0
        ? words.office_posts_none
        : counted(words.office_posts_one, words.office_posts_other, count, locale)}
    </span>
  );
}
