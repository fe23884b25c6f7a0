import * as React from 'react';
import type { PostBlock } from '../../../domain/inspiration/readPost';
import type { FilmHost } from '../../../domain/inspiration/writing/filmHosts';
import { Icon } from '../../shared/Icon';
import { playCircle } from '../../shared/laterIcons';
import styles from './Film.module.scss';
import type { ReadingWords } from './words';

interface FilmProps {
  film: Extract<PostBlock, { kind: 'film' }>;
  words: ReadingWords;
}

/** Names that are the same in every language. */
const hostNames: Readonly<Record<FilmHost, string>> = { sharePoint: 'SharePoint', youTube: 'YouTube', vimeo: 'Vimeo' };

/** It may play; it may not take the reader elsewhere, nor open a dialog. */
const mayDo = 'allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox';

/** A film that is asked for by pressing: until then nothing of it is fetched, and its host hears of nobody. */
export function Film({ film, words }: FilmProps): React.ReactElement {
  const [isAsked, setIsAsked] = React.useState(false);
  const frame = React.useRef<HTMLIFrameElement>(null);
  const named = (text: string): string => text.replace('{host}', hostNames[film.host]);
  React.useEffect(() => {
    if (isAsked) {
      frame.current?.focus();
    }
  }, [isAsked]);
  return (
    <div className={styles.film}>
      {isAsked ? (
        <iframe
          ref={frame}
          className={styles.frame}
          src={playing(film.embedUrl, film.host)}
          title={named(words.film_title)}
          sandbox={mayDo}
          allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
          // YouTube plays nothing for a page that doesn't name its host (error 153); the path isn't told.
          referrerPolicy="strict-origin-when-cross-origin"
        />
      ) : (
        <button type="button" className={styles.poster} onClick={() => setIsAsked(true)}>
          <span className={styles.play}>
            <Icon path={playCircle} />
          </span>
          <span className={styles.name}>{words.film_play}</span>
          <span className={styles.from}>{named(words.film_from)}</span>
        </button>
      )}
      <a className={styles.link} href={film.page} target="_blank" rel="noopener noreferrer">
        {named(words.film_open)}
      </a>
    </div>
  );
}

/** Pressing once is enough. */
function playing(embedUrl: string, host: FilmHost): string {
  return host === 'sharePoint' ? embedUrl : `${embedUrl}${embedUrl.includes('?') ? '&' : '?'}autoplay=1`;
}
