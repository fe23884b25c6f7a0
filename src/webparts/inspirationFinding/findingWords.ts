import * as portalStrings from 'PortalStrings';

/**
 * The words for finding ideas, in the language that SharePoint chose for the portal's own. Not among the localized
 * resources of the package, since those are part of every first load.
 */
export async function loadFindingWords(): Promise<IInspirationFindingStrings> {
  const words =
    portalStrings.locale === 'da-DK'
      ? await import(/* webpackChunkName: 'inspiration-finding-da' */ '../inspirationFinding/loc/da-dk')
      : await import(/* webpackChunkName: 'inspiration-finding-en' */ '../inspirationFinding/loc/en-us');
  return words.default;
}
