import * as React from 'react';
import { contentLanguage } from './contentLanguage';
import styles from './RichText.module.scss';
import { safeNodesOf } from './safeHtml';

interface RichTextProps {
  /** As SharePoint stores it; made safe here. */
  html: string;
  /** Absolute address of the page it stands on. */
  page: string;
}

/** Text that an author formatted. */
export function RichText({ html, page }: RichTextProps): React.ReactElement {
  const ref = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    ref.current?.replaceChildren(safeNodesOf(html, page));
  }, [html, page]);
  return <div ref={ref} className={styles.text} lang={contentLanguage} />;
}
