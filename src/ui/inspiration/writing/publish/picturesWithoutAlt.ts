import { picturesOf } from '../../../../domain/inspiration/writing/idea';
import type { Idea, IdeaPicture } from '../../../../domain/inspiration/writing/idea';
import { publishCheck } from '../../../../domain/inspiration/writing/publishCheck';

const nothingKnown = { ownOrigin: '', answered: [], deadLinks: [], unreachedLinks: [] };

/** The pictures of which nothing, or only a file's name, is said. */
export function picturesWithoutAlt(idea: Idea): readonly IdeaPicture[] {
  const keys = publishCheck(idea, nothingKnown)
    .filter(({ kind }) => kind === 'noAlt' || kind === 'altIsFileName')
    .map(({ pictureKey }) => pictureKey);
  return picturesOf(idea).filter(({ key }) => keys.includes(key));
}
