/** Danish letters as they are written where a keyboard lacks them; Swedish and German neighbours alike. */
const spelledOut: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe' };

/** Small letters, Danish letters spelled out, accents gone: the one form in which words are compared. */
export function fold(text: string): string {
  const plain = spellOut(text.normalize('NFC').toLowerCase());
  // Once more for letters that had an accent on top: `ǿ`, as dictionaries write it.
  return spellOut(plain.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
}

function spellOut(text: string): string {
  return text.replace(/[æøåäö]/g, (letter) => spelledOut[letter]);
}

/** The words of a text as they stand: runs of letters and digits. A hyphen parts words, as it does in SharePoint's index. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A word with æ, ø and å where their stand-ins are written. SharePoint's search knows `håndvask`, but not that
 * `haandvask` is the same word.
 */
export function withDanishLetters(word: string): string {
  return word.replace(/aa/g, 'å').replace(/ae/g, 'æ').replace(/oe/g, 'ø');
}

/** The beginning of a word whose folded form begins with `folded`; undefined when it doesn't begin so. */
export function beginningThatFoldsTo(folded: string, word: string): string | undefined {
  for (let length = 1; length <= word.length; length++) {
    if (fold(word.slice(0, length)) === folded) {
      return word.slice(0, length);
    }
  }
  return undefined;
}
