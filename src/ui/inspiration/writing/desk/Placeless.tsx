import * as React from 'react';
import { ProgressBar } from '@fluentui/react-components';
import type { Ambassador, Office } from '../../../../domain/inspiration/writing/writingOffice';
import { Button } from '../../../shared/Button';
import hidden from '../../../shared/Hidden.module.scss';
import { DeedFailed } from './DeedFailed';
import styles from './Desk.module.scss';
import type { OfficePorts } from './deskPorts';
import places from './Places.module.scss';
import { SaidLine } from './SaidLine';
import { ShowMore } from './ShowMore';
import { useGivenPlaces } from './useGivenPlaces';
import type { GivenPlaces } from './useGivenPlaces';
import { usePaged } from './usePaged';

interface PlacelessProps {
  read: Office;
  ports: OfficePorts;
  onChanged: () => void;
}

/** Ambassadors who can't share anything yet, each to be given a place, or all at once. */
export function Placeless({ read, ports, onChanged }: PlacelessProps): React.ReactElement | null {
  const { words } = ports;
  const without = ambassadorsWithout(read);
  const given = useGivenPlaces(ports, onChanged);
  const paged = usePaged(without);
  if (without.length === 0 && !given.said) {
    return null;
  }
  return (
    <section className={places.section}>
      <h3 className={styles.subheading}>{words.office_without}</h3>
      {without.length > 0 && <p className={styles.quiet}>{words.office_withoutAbout}</p>}
      {without.length > 1 && <GiveAll all={without} given={given} ports={ports} />}
      <SaidLine said={given.said} />
      <DeedFailed deed={given.deed} words={words} />
      {without.length > 0 && (
        <ul ref={paged.listRef} className={styles.list}>
          {paged.shown.map((person) => (
            <li key={person.id} className={`${styles.line} ${places.line}`}>
              <span className={places.name}>{person.name}</span>
              <Button isBusy={given.isBusy} onClick={() => given.give(person)}>
                {words.office_give}
                <span className={hidden.hidden}> {person.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ShowMore paged={paged} words={words} />
    </section>
  );
}

function GiveAll(props: { all: readonly Ambassador[]; given: GivenPlaces; ports: OfficePorts }): React.ReactElement {
  const { all, given, ports } = props;
  const { words } = ports;
  const { progress } = given;
  return progress ? (
    <div role="status">
      <p className={styles.quiet}>
        {words.office_giving.replace('{done}', String(progress.done)).replace('{count}', String(progress.count))}
      </p>
      <ProgressBar value={progress.done} max={progress.count} aria-hidden="true" />
    </div>
  ) : (
    <div>
      <Button isBusy={given.isBusy} onClick={() => given.giveAll(all)}>
        {words.office_giveAll.replace('{count}', String(all.length))}
      </Button>
    </div>
  );
}

function ambassadorsWithout({ ambassadors, folders }: Office): readonly Ambassador[] {
  const holders = new Set(folders.flatMap((folder) => folder.holders.map(({ id }) => id)));
  return ambassadors.filter(({ id }) => !holders.has(id));
}
