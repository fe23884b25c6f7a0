import * as React from 'react';
import type { PostFacts } from '../../domain/inspiration/post';
import { Icon } from '../shared/Icon';
import { clock, home, location, person, toolbox } from '../shared/icons';
import { usePortalWords } from '../shared/words';
import { minutesIn, settingsIn } from './factWords';
import styles from './FactSheet.module.scss';
import type { FactsWords } from './words';

interface FactSheetProps {
  facts: PostFacts;
  words: Pick<FactsWords, 'time' | 'place' | 'setting' | 'tool' | 'institution'>;
}

/** The facts by name, in columns. A fact the author left out isn't shown. */
export function FactSheet({ facts, words }: FactSheetProps): React.ReactElement {
  const portalWords = usePortalWords();
  return (
    <dl className={styles.sheet}>
      {facts.minutes !== undefined && (
        <Fact icon={clock} name={words.time} value={minutesIn(facts.minutes, portalWords)} />
      )}
      {facts.place && <Fact icon={location} name={words.place} value={portalWords[`place_${facts.place}`]} />}
      {facts.settings.length > 0 && (
        <Fact icon={person} name={words.setting} value={settingsIn(facts.settings, portalWords)} />
      )}
      {facts.tool && <Fact icon={toolbox} name={words.tool} value={facts.tool} />}
      {facts.institution && <Fact icon={home} name={words.institution} value={facts.institution} />}
    </dl>
  );
}

function Fact({ icon, name, value }: { icon: string; name: string; value: string }): React.ReactElement {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>
        <Icon path={icon} />
        {name}
      </dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
