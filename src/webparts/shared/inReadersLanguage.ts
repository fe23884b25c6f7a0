import * as portalStrings from 'PortalStrings';

/** A loc file as webpack hands it out: an AMD module, whose strings are its default export. */
type LoadStrings<T> = () => Promise<{ readonly default: T }>;

/**
 * Words that come in a chunk of their own, in the language that SharePoint chose for the portal's. They aren't among the
 * localized resources of the package, since those are part of every first load.
 */
export async function inReadersLanguage<T>(danish: LoadStrings<T>, english: LoadStrings<T>): Promise<T> {
  return (await (portalStrings.locale === 'da-DK' ? danish : english)()).default;
}
