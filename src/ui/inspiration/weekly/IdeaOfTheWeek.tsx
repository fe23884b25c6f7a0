import * as React from 'react';
import type { PostCard } from '../../../domain/inspiration/post';
import type { PortalError } from '../../../domain/shared/portalError';
import { FailedMessage } from '../../shared/FailedMessage';
import { Icon } from '../../shared/Icon';
import { lightbulb } from '../../shared/icons';
import { FactLine } from '../FactLine';
import { contentLanguage } from '../IdeaLink';
import linkStyles from '../IdeaLink.module.scss';
import cardStyles from '../PostCard.module.scss';
import { PostPicture } from '../PostPicture';
import styles from './IdeaOfTheWeek.module.scss';
import { useIdeaOfTheWeek } from './useIdeaOfTheWeek';
import type { WeeklySource } from './useIdeaOfTheWeek';
import type { WeeklyWords } from './weeklyWords';

const offline: PortalError = { kind: 'offline', detail: '' };

/** One idea, the same for everybody all week: a small card for the front page of a site. */
export function IdeaOfTheWeek(props: WeeklySource & { words: WeeklyWords }): React.ReactElement {
  const { words } = props;
  const [view, readAgain] = useIdeaOfTheWeek(props);
  return (
    <article className={`${cardStyles.card} ${styles.card}`} data-automation-id="idea-of-the-week">
      {view.status === 'loaded' && <PostPicture key={view.value.id} post={view.value} />}
      <div className={`${cardStyles.body} ${styles.body}`}>
        <h2 className={styles.heading}>
          <Icon path={lightbulb} />
          {words.heading}
        </h2>
        {view.status === 'loaded' && <Idea post={view.value} />}
        {(view.status === 'loading' || view.status === 'empty') && (
          <p className={cardStyles.teaser} role="status">
            {words[view.status]}
          </p>
        )}
        {(view.status === 'failed' || view.status === 'offline') && (
          <FailedMessage error={view.status === 'failed' ? view.error : offline} onRetry={readAgain} />
        )}
      </div>
    </article>
  );
}

/** The title is the one link and reaches over the whole card. */
function Idea({ post }: { post: PostCard }): React.ReactElement {
  return (
    <>
      <h3 className={`${cardStyles.title} ${styles.title}`}>
        <a className={linkStyles.link} href={post.url} lang={contentLanguage}>
          {post.title}
        </a>
      </h3>
      <p className={cardStyles.teaser} lang={contentLanguage}>
        {post.teaser}
      </p>
      <FactLine post={post} />
    </>
  );
}
