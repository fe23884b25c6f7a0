import * as React from 'react';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import { slugOf } from '../../domain/shared/curriculumTheme';
import { FailedMessage } from '../shared/FailedMessage';
import hidden from '../shared/Hidden.module.scss';
import { lightbulb } from '../shared/icons';
import { StateMessage } from '../shared/StateMessage';
import { FactSheet } from './FactSheet';
import styles from './PostFactsView.module.scss';
import { ThemeLinks } from './ThemeLinks';
import { usePostFacts } from './usePostFacts';
import type { FactsWords } from './words';

interface PostFactsViewProps {
  reader: InspirationReader;
  words: FactsWords;
  /** Item id of the page that is read. */
  pageId: number;
  /** Path of the page with the feed; its themes are reached from here. */
  feedPath: string;
  /** Someone is editing the page: then say that facts are missing, and where they are filled in. */
  isEditing: boolean;
}

/** The facts of the post on this page, for whoever weighs whether to try it. */
export function PostFactsView(props: PostFactsViewProps): React.ReactElement | null {
  const { reader, words, pageId, feedPath, isEditing } = props;
  const [view, readAgain] = usePostFacts(reader, pageId);
  switch (view.status) {
    case 'loading':
      return (
        <div className={styles.room} role="status">
          <span className={hidden.hidden}>{words.loading}</span>
        </div>
      );
    case 'empty':
      return isEditing ? (
        <StateMessage
          icon={lightbulb}
          role="status"
          heading={words.noFacts_heading}
          text={words.noFacts_text}
        />
      ) : null;
    case 'failed':
      return <FailedMessage error={view.error} onRetry={readAgain} />;
    case 'offline':
      return <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={readAgain} />;
    case 'loaded':
      return (
        <section className={styles.facts} aria-label={words.heading}>
          <ThemeLinks themes={view.value.themes} addressOf={(theme) => `${feedPath}?tema=${slugOf(theme)}`} />
          <FactSheet facts={view.value} words={words} />
        </section>
      );
  }
}
