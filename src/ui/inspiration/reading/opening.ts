import type { PostBlock, ReadPost } from '../../../domain/inspiration/readPost';

/** The post's blocks with a picture to begin with: its own first, or the one that its card shows, if it has any. */
export function openingOf({ card, blocks }: ReadPost): readonly PostBlock[] {
  const isShown = blocks.some((block) => block.kind === 'picture' && block.url === card.picture);
  return !card.picture || isShown || blocks[0]?.kind === 'picture'
    ? blocks
    : [{ kind: 'picture', url: card.picture, alt: '' }, ...blocks];
}
