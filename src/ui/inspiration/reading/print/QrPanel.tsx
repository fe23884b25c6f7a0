import * as React from 'react';
import type { ReadPost } from '../../../../domain/inspiration/readPost';
import { Button } from '../../../shared/Button';
import { print } from '../../../shared/laterIcons';
import { usePortalWords } from '../../../shared/words';
import { contentLanguage } from '../contentLanguage';
import type { ReadingWords } from '../words';
import { printPoster } from './printPoster';
import styles from './QrPanel.module.scss';
import { qrDrawingOf } from './qrModules';

interface QrPanelProps {
  post: ReadPost;
  /** Absolute address of the post's own page. */
  page: string;
  words: ReadingWords;
  onClose: () => void;
}

/** The post's address as a QR code, to be scanned from the screen or printed for the wall. */
export function QrPanel({ post, page, words, onClose }: QrPanelProps): React.ReactElement {
  const portalWords = usePortalWords();
  const { size, path } = React.useMemo(() => qrDrawingOf(page), [page]);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.panel}>
      <svg
        className={styles.code}
        viewBox={`0 0 ${size} ${size}`}
        // Styles can come after it: until then it mustn't be as wide as the page, and push away what has the focus.
        width={240}
        height={240}
        role="img"
        aria-label={words.qr}
        shapeRendering="crispEdges"
      >
        <path d={path} />
      </svg>
      <div className={styles.text}>
        <h3 ref={heading} className={styles.heading} tabIndex={-1}>
          {words.qr_heading}
        </h3>
        <p className={styles.title} lang={contentLanguage}>
          {post.card.title}
        </p>
        <p className={styles.how}>{words.qr_text}</p>
        <div className={styles.buttons}>
          <Button icon={print} onClick={() => void printPoster(post, page, { ...words, ...portalWords })}>
            {words.poster_print}
          </Button>
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      </div>
    </section>
  );
}
