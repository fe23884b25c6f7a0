import type { FeedView } from '../../domain/inspiration/inspirationFinder';

/** The views of the feed in the order in which readers choose among them. */
export const feedViews: readonly FeedView[] = ['newest', 'mostTried', 'saved', 'tried'];
