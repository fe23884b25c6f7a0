import * as React from 'react';
import type { PostFacts } from '../../domain/inspiration/post';
import { Icon } from '../shared/Icon';
import { clock, location, person } from '../shared/icons';
import { usePortalWords } from '../shared/words';
import { minutesIn, settingsIn } from './factWords';
import styles from './FactLine.module.scss';

/** What one weighs first, on a line: how long, where, for whom. */
export function FactLine({ post }: { post: PostFacts }): React.ReactElement {
  const words = usePortalWords();
  const facts = [
    post.minutes !== undefined && { icon: clock, text: minutesIn(post.minutes, words) },
    post.place && { icon: location, text: words[`place_${post.place}`] },
    post.settings.length > 0 && { icon: person, text: settingsIn(post.settings, words) },
  ];
  return (
    <ul className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <li key={fact.icon} className={styles.fact}>
              <Icon path={fact.icon} />
              {fact.text}
            </li>
          )
      )}
    </ul>
  );
}
