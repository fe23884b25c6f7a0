/**
 * SharePoint's page router, as far as links meet it: a plain click on a link to a page of the site is the router's, not
 * the link's. It doesn't ask whether the link's own script has prevented it
 * (https://github.com/SharePoint/sp-dev-docs/issues/3427, https://github.com/pnp/sp-dev-fx-webparts/issues/1124),
 * overlooks `target`, and where only the query is another it changes the address and nothing else: no event, no page
 * drawn anew (https://github.com/SharePoint/sp-dev-docs/issues/4717). A link with `data-interception="off"` is left alone
 * (https://learn.microsoft.com/sharepoint/dev/spfx/hyperlinking).
 *
 * Not as there: another page is read as a whole, where SharePoint draws a part of it.
 *
 * @param sitePath server-relative path of the site, '' for the root
 */
export function routeLinks(sitePath: string): void {
  const pages = `${sitePath}/SitePages/`.toLowerCase();
  document.addEventListener(
    'click',
    (click) => {
      const link = clickedLink(click);
      if (!link || !decodeURI(link.pathname).toLowerCase().startsWith(pages) || !/\.aspx$/i.test(link.pathname)) {
        return;
      }
      if (link.pathname === window.location.pathname && link.search === window.location.search) {
        return;
      }
      click.preventDefault();
      if (link.dataset.interception !== 'propagate') {
        click.stopPropagation();
      }
      goTo(link);
    },
    true,
  );
}

function clickedLink(click: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain = click.button === 0 && !click.ctrlKey && !click.metaKey && !click.shiftKey && !click.altKey;
  const link = click.target instanceof Element ? click.target.closest('a') : null;
  const isOurs = link?.href && link.origin === window.location.origin && link.dataset.interception !== 'off';
  return isPlain && link && isOurs ? link : undefined;
}

function goTo({ href, pathname }: HTMLAnchorElement): void {
  if (pathname.toLowerCase() === window.location.pathname.toLowerCase()) {
    window.history.pushState({ key: Math.random().toString(36).slice(2, 8) }, '', href);
  } else {
    window.location.assign(href);
  }
}
