import { inReadersLanguage } from '../shared/inReadersLanguage';

/** The words of the feed's property pane, which only editors need. */
export function loadPaneWords(): Promise<IInspirationFeedPaneStrings> {
  return inReadersLanguage(
    () => import(/* webpackChunkName: 'inspiration-feed-pane-da' */ '../inspirationFeedPane/loc/da-dk'),
    () => import(/* webpackChunkName: 'inspiration-feed-pane-en' */ '../inspirationFeedPane/loc/en-us')
  );
}
