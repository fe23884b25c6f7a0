import * as React from 'react';
import { Icon } from '../shared/Icon';
import { dismiss, search } from '../shared/icons';
import styles from './SearchField.module.scss';
import type { FeedWords } from './words';

interface SearchFieldProps {
  /** What is searched for. */
  text: string;
  words: FeedWords;
  onSearch: (text: string) => void;
}

/** Long enough for the next key of somebody who types with one thumb. */
const pauseMs = 300;

/** Searches a moment after the last key, or at once on Enter; Escape and the cross clear. */
export function SearchField({ text, words, onSearch }: SearchFieldProps): React.ReactElement {
  const [written, write] = React.useState(text);
  const asked = React.useRef(text);
  const timer = React.useRef(0);
  const input = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    // Changed from elsewhere: a spelling chosen, the browser's Back. Never what the reader is just writing.
    if (text !== asked.current) {
      asked.current = text;
      window.clearTimeout(timer.current);
      write(text);
    }
  }, [text]);
  React.useEffect(() => () => window.clearTimeout(timer.current), []);

  const take = (value: string, delay: number): void => {
    write(value);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      asked.current = value.trim();
      onSearch(asked.current);
    }, delay);
  };
  const clear = (): void => {
    take('', 0);
    input.current?.focus();
  };
  const press = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') {
      take(written, 0);
    } else if (event.key === 'Escape' && written) {
      event.stopPropagation();
      clear();
    }
  };
  return (
    <div className={styles.field} role="search" aria-label={words.search}>
      <span className={styles.sign}>
        <Icon path={search} />
      </span>
      <input
        ref={input}
        className={styles.input}
        type="search"
        enterKeyHint="search"
        maxLength={255}
        aria-label={words.search}
        placeholder={words.search}
        value={written}
        onChange={(event) => take(event.target.value, pauseMs)}
        onKeyDown={press}
      />
      {written && (
        <button type="button" className={styles.clear} aria-label={words.clearSearch} onClick={clear}>
          <Icon path={dismiss} />
        </button>
      )}
    </div>
  );
}
