import * as React from 'react';
import styles from './IdeaLink.module.scss';
import type { IdeaProps } from './ideaList';

/** Posts are written in Danish, whatever the language of the reader's SharePoint. */
export const contentLanguage = 'da';

/** The title of an idea as its one link, which reaches over the whole card. */
export function IdeaLink({ post, extras, linkRef, onOpen }: IdeaProps): React.ReactElement {
  return (
    <a
      ref={linkRef}
      className={styles.link}
      href={post.url}
      lang={contentLanguage}
      data-idea={post.id}
      onClick={(click) => onOpen(post, click)}
    >
      {extras?.title ?? post.title}
    </a>
  );
}
