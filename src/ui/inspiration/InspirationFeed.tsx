import * as React from 'react';
import type { InspirationReader } from '../../domain/inspiration/inspirationReader';
import type { CurriculumTheme } from '../../domain/shared/curriculumTheme';
import { Button } from '../shared/Button';
import { FailedMessage } from '../shared/FailedMessage';
import { lightbulb } from '../shared/icons';
import { StateMessage } from '../shared/StateMessage';
import { ThemeFilter } from '../shared/ThemeFilter';
import { usePortalWords } from '../shared/words';
import { CardSkeleton } from './CardSkeleton';
import styles from './InspirationFeed.module.scss';
import { PostList } from './PostList';
import { useInspirationFeed } from './useInspirationFeed';
import { useThemeInAddress } from './useThemeInAddress';
import type { FeedWords } from './words';

interface InspirationFeedProps {
  reader: InspirationReader;
  words: FeedWords;
  pageSize: number;
  /** The one theme this feed is about; readers choose for themselves without it. */
  presetTheme?: CurriculumTheme;
}

/** The ideas of the IT ambassadors, newest first, of all themes or one. */
export function InspirationFeed(props: InspirationFeedProps): React.ReactElement {
  const { reader, words, pageSize, presetTheme } = props;
  const portalWords = usePortalWords();
  const [chosenTheme, chooseTheme] = useThemeInAddress();
  const theme = presetTheme ?? chosenTheme;
  const feed = useInspirationFeed(reader, theme, pageSize);
  const { view } = feed;
  // Before the first idea there is nothing to choose among.
  const canChoose = !presetTheme && !(view.status === 'empty' && !chosenTheme);
  const heading = presetTheme ? portalWords[`theme_${presetTheme}`] : words.heading;
  return (
    <section className={styles.feed}>
      <h2 className={presetTheme ? styles.heading : `${styles.heading} ${styles.general}`}>{heading}</h2>
      {canChoose && <ThemeFilter theme={theme} onChange={chooseTheme} />}
      {view.status === 'loading' && <CardSkeleton label={words.loading} />}
      {view.status === 'loaded' && <PostList feed={feed} page={view.value} words={words} />}
      {view.status === 'failed' && <FailedMessage error={view.error} onRetry={feed.readAgain} />}
      {view.status === 'offline' && (
        <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={feed.readAgain} />
      )}
      {view.status === 'empty' && (
        <StateMessage
          icon={lightbulb}
          role="status"
          heading={theme ? words.emptyTheme_heading : words.empty_heading}
          text={theme ? words.emptyTheme_text : words.empty_text}
        >
          {chosenTheme && !presetTheme && <Button onClick={() => chooseTheme(undefined)}>{words.showAll}</Button>}
        </StateMessage>
      )}
    </section>
  );
}
