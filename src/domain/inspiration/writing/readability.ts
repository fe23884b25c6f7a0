/** Abbreviations that a sentence goes on after. */
const midway = new Set(
  'f.eks. bl.a. kl. ca. jf. evt. pga. p.g.a. mht. m.h.t. inkl. ekskl. nr. dvs. d.v.s. fx. tlf. min. max. maks. hhv. vedr. s.u.'.split(' ')
);
/** Abbreviations that may stand last. */
const atEnd = new Set('osv. o.s.v. mv. m.v. m.m. mm. m.fl. mfl. o.l. ol. etc. stk. sek.'.split(' '));

/** A sentence of more words than this is hard to keep in one's head. */
const mostWords = 25;

interface Readability {
  readonly wordCount: number;
  /**
   * Läsbarhetsindex (C. H. Björnsson, 1968): words to a sentence, plus how many in a hundred have more than six letters.
   * 35 to 44 is what newspapers write; 45 and more is hard.
   */
  readonly lix: number;
  /** Sentences of more than 25 words, in order. */
  readonly longSentences: readonly string[];
}

/** How plain a text is; a text without words has a LIX of 0. */
export function readabilityOf(plainText: string): Readability {
  const sentences = sentencesOf(plainText);
  const words = sentences.flatMap(wordsOf);
  const longWords = words.filter((word) => word.length > 6);
  return {
    wordCount: words.length,
    lix: words.length === 0 ? 0 : Math.round(words.length / sentences.length + (longWords.length * 100) / words.length),
    longSentences: sentences.filter((sentence) => wordsOf(sentence).length > mostWords),
  };
}

/** The sentences of a Danish text, as they stand. A new line begins a new sentence. */
export function sentencesOf(plainText: string): readonly string[] {
  return plainText.split('\n').flatMap(sentencesOfLine).filter((sentence) => wordsOf(sentence).length > 0);
}

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const token of line.split(/\s+/).filter((word) => word !== '')) {
    if (begun !== '' && isEnd(begun, token)) {
      sentences.push(begun);
      begun = '';
    }
    begun = begun === '' ? token : `${begun} ${token}`;
  }
  return [...sentences, begun];
}

/** Whether a sentence ends between what is begun and the next word. */
function isEnd(begun: string, next: string): boolean {
  const last = begun.slice(begun.lastIndexOf(' ') + 1).replace(/["'»”’)\]]+$/, '');
  if (/[!?…]$/.test(last)) {
    return true;
  }
  if (!last.endsWith('.')) {
    return false;
  }
  const word = last.replace(/^["'«“‘([]+/, '').toLowerCase();
  const goesOnSmall = /^["'«“‘([]*[a-zæøå]/.test(next);
  if (midway.has(word) || /^[a-zæøå]\.$/.test(word)) {
    return false;
  }
  if (atEnd.has(word)) {
    return !goesOnSmall;
  }
  // "1. september", and "2." that numbers a line.
  return !/^\d+\.$/.test(word) || (!goesOnSmall && begun !== last);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*/gu) ?? [];
}
