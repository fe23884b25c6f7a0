import * as React from 'react';
import { announce, Announcements } from './chrome/Announcements';
import { SiteHeader } from './chrome/SiteHeader';
import { SuiteBar } from './chrome/SuiteBar';
import { takeFlash } from './edit/flash';
import { usePage } from './page';
import { MessagePage } from './page/MessagePage';
import { SitePage } from './page/SitePage';
import { Rest } from './rest';
import { SearchPage } from './search/SearchPage';

/** Chrome and content of every page. */
export function App(): React.ReactElement {
  const { data, words } = usePage();
  const rest = React.useMemo(() => new Rest(data), [data]);
  React.useEffect(() => announce(takeFlash()), []);
  const query = new URLSearchParams(window.location.search).get('q') ?? '';
  return (
    <>
      <a className="skipLink" href="#main">{words.skipToContent}</a>
      <SuiteBar query={data.kind === 'search' ? query : undefined} />
      <SiteHeader />
      {data.kind === 'sitePage' && data.page
        ? <SitePage page={data.page} rest={rest} />
        : <main id="main" tabIndex={-1}>{data.kind === 'search' ? <SearchPage rest={rest} query={query} /> : <MessagePage />}</main>}
      <Announcements />
    </>
  );
}
