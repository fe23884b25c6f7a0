import * as React from 'react';
import { announce, Announcements } from './chrome/Announcements';
import { SiteHeader } from './chrome/SiteHeader';
import { SuiteBar } from './chrome/SuiteBar';
import { Dashboard } from './dashboard/Dashboard';
import { ErrorBoundary } from './ErrorBoundary';
import { takeFlash } from './edit/flash';
import { usePage } from './page';
import { MessagePage } from './page/MessagePage';
import { rememberSite } from './page/recentSites';
import { SitePage } from './page/SitePage';
import { Rest } from './rest';
import { SearchPage } from './search/SearchPage';

/** Chrome and content of every page. */
export function App(): React.ReactElement {
  const { data, words } = usePage();
  const rest = React.useMemo(() => new Rest(data), [data]);
  React.useEffect(() => announce(takeFlash()), []);
  React.useEffect(() => rememberSite(data.web), [data.web]);
  const query = new URLSearchParams(window.location.search).get('q') ?? '';
  return (
    <>
      <a className="skipLink" href="#main">{words.skipToContent}</a>
      <SuiteBar query={data.kind === 'search' ? query : undefined} />
      <SiteHeader />
      <ErrorBoundary>
        {data.kind === 'sitePage' && data.page
          ? <SitePage page={data.page} rest={rest} />
          : <main id="main" tabIndex={-1}><Content rest={rest} query={query} /></main>}
      </ErrorBoundary>
      <Announcements />
    </>
  );
}

function Content({ rest, query }: { rest: Rest; query: string }): React.ReactElement {
  const { data } = usePage();
  if (data.kind === 'dashboard') {
    return <Dashboard />;
  }
  return data.kind === 'search' ? <SearchPage rest={rest} query={query} /> : <MessagePage kind={data.kind} />;
}
