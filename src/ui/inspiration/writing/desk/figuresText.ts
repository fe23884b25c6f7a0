import type { PostFigures } from '../../../../domain/inspiration/writing/writingDesk';
import { counted } from '../../../shared/words';
import type { DeskWords } from './words';

/** Fewer readers than this could be told apart, and are only told as few. */
const fewest = 5;

/** "læst af 34 · 5 synes godt om · 3 har prøvet"; what there is none of isn't said. */
export function figuresText({ readers, likes, tried }: PostFigures, words: DeskWords, locale: string): string {
  return [
    readers !== undefined && readersText(readers, words, locale),
    likes > 0 && counted(words.likes_one, words.likes_other, likes, locale),
    tried > 0 && counted(words.tried_one, words.tried_other, tried, locale),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

function readersText(readers: number, words: DeskWords, locale: string): string {
  return readers < fewest ? words.readers_few : counted(words.readers_other, words.readers_other, readers, locale);
}
