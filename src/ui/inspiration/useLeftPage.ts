import * as React from 'react';
import { followAddress } from '../shared/followAddress';

/** By now SharePoint has taken away what it takes away, in milliseconds. */
const takenAwayAfterMs = 2000;

const reloadPage = (): void => window.location.reload();

/**
 * True once the address is another page's. From a page to its copy SharePoint may keep the web part, and what it says the
 * page is (https://github.com/SharePoint/sp-dev-docs/issues/10274): what is done here would be done to the first page.
 * Who is still there after a while has the page loaded anew. An editor's page gets its name when it is saved, and stays
 * the same.
 *
 * @param reload the same function every time
 */
export function useLeftPage(isEditing: boolean, reload = reloadPage): boolean {
  const [isLeft, setLeft] = React.useState(false);
  const own = React.useRef(window.location.pathname);
  React.useEffect(
    () =>
      followAddress(() => {
        const { pathname } = window.location;
        own.current = isEditing ? pathname : own.current;
        setLeft(pathname !== own.current);
      }),
    [isEditing]
  );
  React.useEffect(() => {
    if (!isLeft) {
      return undefined;
    }
    const wait = setTimeout(reload, takenAwayAfterMs);
    return () => clearTimeout(wait);
  }, [isLeft, reload]);
  return isLeft;
}
