import { useLoaded } from '../shared/useLoaded';
import type { FeedLayout, LayoutParts } from './ideaList';
import { PostCard } from './PostCard';
import styles from './PostList.module.scss';

const cards: LayoutParts = { Idea: PostCard, listClass: styles.cards };

const loadOthers = async (): Promise<Readonly<Record<Exclude<FeedLayout, 'cards'>, LayoutParts>>> =>
  (await import(/* webpackChunkName: 'inspiration-layouts' */ './layouts/otherLayouts')).otherLayouts;

/** What draws a layout; undefined while it is on its way. Cards stand in where it can't be fetched. */
export function useLayout(layout: FeedLayout): LayoutParts | undefined {
  const [others] = useLoaded(loadOthers, layout !== 'cards');
  if (layout === 'cards') {
    return cards;
  }
  return others.status === 'loaded' ? others.value[layout] : others.status === 'loading' ? undefined : cards;
}
