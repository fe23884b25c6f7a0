import type { Idea, IdeaStep } from './idea';
import { plainTextOf } from './plainText';
import { sentencesOf } from './readability';

/** What screen readers read in one breath. */
const mostCharacters = 125;

/**
 * What a picture likely shows, for the author to take or write better: the step's first sentence, as something that is
 * seen; the idea's title where the step says nothing, and for its cover. '' where there is nothing to go by.
 */
export function suggestedAlt(step: IdeaStep | undefined, idea: Idea): string {
  const [first = ''] = step ? sentencesOf(plainTextOf(step.text)) : [];
  const seen = asSeen(first) || idea.title.trim();
  // Of a text without end only its beginning is looked through.
  return shortened(seen.slice(0, 2 * mostCharacters).replace(/[\s.!:;,…]+$/, ''));
}

/** Without the step's number and "først" or "så"; "Så lægger vi …" becomes "Vi lægger …". */
function asSeen(sentence: string): string {
  const told = sentence
    .replace(/^(?:\d+[.)]|[-–•*])\s*/, '')
    .replace(/^(?:først|så|nu|derefter|bagefter|herefter|til sidst|til slut)(?:,\s*|\s+)(?=\S)/i, '')
    .replace(/^(\p{L}+r) (vi|jeg|man|de|børnene)(?= )/iu, '$2 $1');
  return told.charAt(0).toUpperCase() + told.slice(1);
}

function shortened(text: string): string {
  if (text.length <= mostCharacters) {
    return text;
  }
  const room = text.slice(0, mostCharacters - 1);
  const lastSpace = room.lastIndexOf(' ');
  return `${(lastSpace > 60 ? room.slice(0, lastSpace) : room).replace(/[\s.,:;–-]+$/, '')}…`;
}
