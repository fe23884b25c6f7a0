import * as React from 'react';
import styles from './IdeaLink.module.scss';
import type { IdeaProps } from './ideaList';

/** Posts are written in Danish, whatever the language of the reader's SharePoint. */
export const contentLanguage = 'da';

/**
 * The title of an idea as its one link, which reaches over the whole card. SharePoint's page router takes clicks on links
 * to pages and goes there, prevented or not, unless it is told to leave the link alone
 * (https://learn.microsoft.com/sharepoint/dev/spfx/hyperlinking, https://github.com/SharePoint/sp-dev-docs/issues/3427).
 */
export function IdeaLink({ post, extras, linkRef, onOpen }: IdeaProps): React.ReactElement {
  return (
    <a
      ref={linkRef}
      className={styles.link}
      href={post.url}
      lang={contentLanguage}
      data-idea={post.id}
      data-interception="off"
      onClick={(click) => onOpen(post, click)}
    >
      {extras?.title ?? post.title}
    </a>
  );
}
