import * as portalStrings from 'PortalStrings';

/**
 * The words for reading an idea, in the language that SharePoint chose for the portal's own. Not among the localized
 * resources of the package, since those are part of every first load.
 */
export async function loadReadingWords(): Promise<IInspirationReadingStrings> {
  const words =
    portalStrings.locale === 'da-DK'
      ? await import(/* webpackChunkName: 'inspiration-reading-da' */ '../inspirationReading/loc/da-dk')
      : await import(/* webpackChunkName: 'inspiration-reading-en' */ '../inspirationReading/loc/en-us');
  return words.default;
}
