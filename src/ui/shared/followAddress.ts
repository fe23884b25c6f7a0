/**
 * Tells whenever the page's address may be another. SharePoint's page router follows links to pages by itself: it changes
 * the address without an event, and to the same page it draws nothing anew
 * (https://github.com/SharePoint/sp-dev-docs/issues/4717). The browser's Navigation API tells of that too; taking
 * `history.pushState` over, as is advised, has broken SharePoint's navigation
 * (https://github.com/SharePoint/sp-dev-docs/issues/7958).
 *
 * @returns stops it
 */
export function followAddress(tell: () => void): () => void {
  const { navigation } = window as { navigation?: EventTarget };
  window.addEventListener('popstate', tell);
  navigation?.addEventListener('currententrychange', tell);
  return () => {
    window.removeEventListener('popstate', tell);
    navigation?.removeEventListener('currententrychange', tell);
  };
}
