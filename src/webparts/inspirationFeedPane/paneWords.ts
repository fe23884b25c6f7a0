import * as portalStrings from 'PortalStrings';

/**
 * The words of the feed's property pane, in the language that SharePoint chose for the portal's own. Not among the
 * localized resources of the package, since those are part of every first load and only editors need these.
 */
export async function loadPaneWords(): Promise<IInspirationFeedPaneStrings> {
  const words =
    portalStrings.locale === 'da-DK'
      ? await import(/* webpackChunkName: 'inspiration-feed-pane-da' */ '../inspirationFeedPane/loc/da-dk')
      : await import(/* webpackChunkName: 'inspiration-feed-pane-en' */ '../inspirationFeedPane/loc/en-us');
  return words.default;
}
