/**
 * Danish letters as they are written where a keyboard lacks them: `æ` as `ae`, `ø` as `oe`, `å` as `aa`. Texts and
 * queries are both brought to this form, so `børnehave` and `boernehave` find each other. `bornehave` doesn't.
 */
const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe' };

/** Small letters, accents gone, Danish letters spelled out: the one form in which words are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäö]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/** A word of a text with its place, as the index sees it. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The folded words of a text, in order, separated by spaces: what goes into the index. */
export function indexText(text: string): string {
  return wordsOf(text.normalize('NFC'))
    .map((word) => fold(word.text))
    .join(' ');
}
