import * as React from 'react';
import { Icon } from '../../shared/Icon';
import { clock, lightbulb } from '../../shared/icons';
import hidden from '../../shared/Hidden.module.scss';
import { themeIcons } from '../../shared/themeIcons';
import { usePortalWords } from '../../shared/words';
import { minutesIn } from '../factWords';
import { IdeaLink } from '../IdeaLink';
import type { IdeaProps } from '../ideaList';
import styles from './CompactIdea.module.scss';

/** An idea on a line or two: the sign of its theme, its title and how long it takes. */
export function CompactIdea(props: IdeaProps): React.ReactElement {
  const { post, extras } = props;
  const words = usePortalWords();
  const theme = post.themes[0];
  return (
    <article className={styles.idea} data-automation-id="inspiration-card">
      <span className={styles.sign} style={{ color: theme ? `var(--amb-theme-${theme})` : 'var(--amb-subtle)' }}>
        <Icon path={theme ? themeIcons[theme] : lightbulb} />
        {theme && <span className={hidden.hidden}>{words[`theme_${theme}`]}</span>}
      </span>
      <div>
        <h3 className={styles.title}>
          <IdeaLink {...props} />
        </h3>
        {extras?.note}
      </div>
      {post.minutes !== undefined && (
        <span className={styles.time}>
          <Icon path={clock} />
          {minutesIn(post.minutes, words)}
        </span>
      )}
    </article>
  );
}
