import * as React from 'react';
import styles from './markedText.module.scss';

/** The text with the words that were searched for marked. */
export function markedText(text: string, marks: readonly string[]): React.ReactNode {
  return partsOf(text, marks).map((part, index) =>
    part.isMarked ? (
      <mark key={index} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    )
  );
}

/**
 * The text in pieces, in order and nothing left out; a piece is marked when it is one of the marks as a whole word,
 * whatever its case.
 */
export function partsOf(text: string, marks: readonly string[]): { text: string; isMarked: boolean }[] {
  const words = marks.filter((mark) => mark.trim() !== '').sort((a, b) => b.length - a.length);
  if (words.length === 0) {
    return [{ text, isMarked: false }];
  }
  // The sign before a word is taken along and given back: Safari knows no look-behind before 16.4.
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const parts: { text: string; isMarked: boolean }[] = [];
  let end = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const start = hit.index + hit[1].length;
    parts.push({ text: text.slice(end, start), isMarked: false }, { text: hit[2], isMarked: true });
    end = start + hit[2].length;
    // The sign after this word may be the one before the next.
    pattern.lastIndex = end;
  }
  return [...parts, { text: text.slice(end), isMarked: false }].filter((part) => part.text !== '');
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
