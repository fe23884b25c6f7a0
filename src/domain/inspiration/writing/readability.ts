/** Abbreviations that a sentence goes on after. */
const midway = new Set(
  'f.eks. bl.a. kl. ca. jf. evt. pga. p.g.a. mht. m.h.t. inkl. ekskl. nr. dvs. d.v.s. fx. tlf. min. max. maks. hhv. vedr. s.u.'.split(' ')
);
/** Abbreviations that may stand last. */
const atEnd = new Set('osv. o.s.v. mv. m.v. m.m. mm. m.fl. mfl. o.l. ol. etc. stk. sek.'.split(' '));

/** No abbreviation, with what may stand around it, is longer; a word of a million signs isn't looked through. */
const longestEnd = 40;

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
  const sentences: string[][] = [[]];
  for (const token of line.split(/\s+/).filter((word) => word !== '')) {
    const begun = sentences[sentences.length - 1];
    if (begun.length > 0 && isEnd(begun, token)) {
      sentences.push([token]);
    } else {
      begun.push(token);
    }
  }
  return sentences.map((words) => words.join(' '));
}

/** Whether a sentence ends between the words that it has begun with and the next one. */
function isEnd(begun: readonly string[], next: string): boolean {
  const last = begun[begun.length - 1].slice(-longestEnd).replace(/["'»”’)\]]+$/, '');
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
  return !/^\d+\.$/.test(word) || (!goesOnSmall && (begun.length > 1 || begun[0] !== last));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*/gu) ?? [];
}
