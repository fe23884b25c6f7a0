import type { Keeping } from '../../../domain/inspiration/writing/draftKeeper';
import type { PortalError } from '../../../domain/shared/portalError';
import { cloudCheckmark, cloudOff, device, lockClosed, people } from './writingIcons';
import { timeOf } from './timeOf';
import type { WritingWords } from './words';

/** What an author is told of where the words are. */
interface KeepingNote {
  /** Path data of an icon. */
  readonly icon: string;
  readonly text: string;
  /** It needs the author, and is told to those who don't see it at once. */
  readonly isUrgent: boolean;
}

/** Where the words are, in the author's words. */
export function keepingNoteOf(keeping: Keeping, words: WritingWords, locale: string): KeepingNote {
  switch (keeping.state) {
    case 'keeping':
    case 'onDevice':
    case 'sending':
      return { icon: device, text: words.keeping_device, isUrgent: false };
    case 'saved':
      return { icon: cloudCheckmark, text: savedText(keeping, words, locale), isUrgent: false };
    case 'held':
      return heldNoteOf(keeping.error, words);
    case 'conflict':
      return { icon: people, text: words.keeping_conflict, isUrgent: true };
    case 'fleeting':
      return { icon: cloudOff, text: words.keeping_fleeting, isUrgent: true };
  }
}

function savedText({ at, merged }: Saved, words: WritingWords, locale: string): string {
  const text = words.keeping_saved.replace('{time}', timeOf(at, locale));
  return merged ? `${text} ${words.keeping_merged.replace('{name}', () => merged.by)}` : text;
}

type Saved = Extract<Keeping, { state: 'saved' }>;

function heldNoteOf({ kind, heldBy, isSignedOut }: PortalError, words: WritingWords): KeepingNote {
  if (heldBy !== undefined) {
    return { icon: people, text: words.keeping_heldBy.replace('{name}', () => heldBy), isUrgent: false };
  }
  if (isSignedOut) {
    return { icon: lockClosed, text: words.keeping_signedOut, isUrgent: true };
  }
  switch (kind) {
    case 'offline':
      return { icon: cloudOff, text: words.keeping_offline, isUrgent: false };
    case 'forbidden':
      return { icon: lockClosed, text: words.keeping_signedOut, isUrgent: true };
    case 'invalid':
    case 'notFound':
    case 'conflict':
      return { icon: cloudOff, text: words.keeping_refused, isUrgent: true };
    case 'throttled':
    case 'unavailable':
      return { icon: cloudOff, text: words.keeping_waiting, isUrgent: false };
  }
}
