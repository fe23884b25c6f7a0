const KEY = 'spFlash';

/** Keeps a sentence for the page that the browser loads next (after publishing, discarding). */
export function leaveFlash(sentence: string): void {
  sessionStorage.setItem(KEY, sentence);
}

/** The sentence left by the page before, once. */
export function takeFlash(): string {
  const sentence = sessionStorage.getItem(KEY) ?? '';
  sessionStorage.removeItem(KEY);
  return sentence;
}
