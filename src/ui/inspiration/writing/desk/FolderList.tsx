import * as React from 'react';
import type { HeldFolder, Office } from '../../../../domain/inspiration/writing/writingOffice';
import { peopleTeam } from '../../../shared/icons';
import { StateMessage } from '../../../shared/StateMessage';
import { usePortalWords } from '../../../shared/words';
import fields from '../../reading/Field.module.scss';
import styles from './Desk.module.scss';
import type { OfficePorts } from './deskPorts';
import { FolderLine } from './FolderLine';
import places from './Places.module.scss';
import { ShowMore } from './ShowMore';
import { usePaged } from './usePaged';

/** From so many on, one looks for a name. */
const manyFolders = 12;

interface FolderListProps {
  read: Office;
  ports: OfficePorts;
  onChanged: () => void;
}

/** All places: those that nobody looks after first, then by name. */
export function FolderList({ read, ports, onChanged }: FolderListProps): React.ReactElement {
  const { words } = ports;
  const { locale } = usePortalWords();
  const [name, setName] = React.useState('');
  const folders = React.useMemo(() => inOrder(read.folders, locale), [read.folders, locale]);
  const small = (text: string): string => text.trim().toLocaleLowerCase(locale);
  const found = folders.filter((folder) => small(nameOf(folder)).includes(small(name)));
  const paged = usePaged(found);
  return (
    <section className={places.section}>
      <h3 className={styles.subheading}>{words.office_folders}</h3>
      {folders.length === 0 ? (
        <StateMessage
          icon={peopleTeam}
          role="status"
          heading={words.office_noFolders_heading}
          text={words.office_noFolders_text}
        />
      ) : (
        <p className={styles.quiet}>{words.office_foldersAbout}</p>
      )}
      {folders.length > manyFolders && (
        <label className={fields.field}>
          <span className={fields.label}>{words.office_find}</span>
          <input
            className={fields.input}
            type="search"
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      )}
      <p className={styles.quiet} role="status" hidden={found.length > 0 || folders.length === 0}>
        {found.length === 0 && folders.length > 0 && words.office_noneFound}
      </p>
      {found.length > 0 && (
        <ul ref={paged.listRef} className={styles.list}>
          {paged.shown.map((folder) => (
            <FolderLine
              key={folder.path}
              folder={folder}
              ambassadors={read.ambassadors}
              ports={ports}
              onChanged={onChanged}
            />
          ))}
        </ul>
      )}
      <ShowMore paged={paged} words={words} />
    </section>
  );
}

function inOrder(folders: readonly HeldFolder[], locale: string): readonly HeldFolder[] {
  const needsSomebody = ({ holders }: HeldFolder): boolean => !holders.some(({ isAmbassador }) => isAmbassador);
  return [...folders].sort(
    (a, b) => Number(needsSomebody(b)) - Number(needsSomebody(a)) || nameOf(a).localeCompare(nameOf(b), locale)
  );
}

function nameOf({ holders }: HeldFolder): string {
  return holders.map(({ name }) => name).join(', ');
}
