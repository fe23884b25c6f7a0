import type { PostBlock, ReadPost } from '../../../domain/inspiration/readPost';

/**
 * The post's blocks; one without any picture begins with the one that its card shows. SharePoint names the card's picture by
 * the file's GUID, a picture on the page by its path: whether they are the same can't be seen, so that a post with pictures
 * of its own shows these alone.
 */
export function openingOf({ card, blocks }: ReadPost): readonly PostBlock[] {
  return !card.picture || blocks.some(({ kind }) => kind === 'picture')
    ? blocks
    : [{ kind: 'picture', url: card.picture, alt: '' }, ...blocks];
}
