import * as React from 'react';
import type { ReadPost } from '../../../domain/inspiration/readPost';
import { agoOrDate } from '../../shared/dateWords';
import { ThemeLabel } from '../../shared/ThemeLabel';
import { usePortalWords } from '../../shared/words';
import { contentLanguage } from './contentLanguage';
import styles from './PostHeader.module.scss';
import type { ReadingWords } from './words';

interface PostHeaderProps {
  post: ReadPost;
  words: ReadingWords;
  titleRef: React.Ref<HTMLHeadingElement>;
}

/** What the idea is, who wrote it and when. */
export function PostHeader({ post, words, titleRef }: PostHeaderProps): React.ReactElement {
  const { locale } = usePortalWords();
  const { card, author } = post;
  const now = React.useState(() => new Date())[0];
  return (
    <header className={styles.header}>
      {card.themes.length > 0 && (
        <div className={styles.themes}>
          {card.themes.map((theme) => (
            <ThemeLabel key={theme} theme={theme} />
          ))}
        </div>
      )}
      <h2 ref={titleRef} className={styles.title} lang={contentLanguage} tabIndex={-1}>
        {card.title}
      </h2>
      <p className={styles.byline}>
        {author && <span>{words.writtenBy.replace('{author}', author)}</span>}
        <time dateTime={card.publishedAt}>{agoOrDate(card.publishedAt, now, locale)}</time>
      </p>
    </header>
  );
}
