import * as React from 'react';
import type { PageData } from '../../pageData';
import { fill, usePage } from '../page';
import { recentSites } from './recentSites';

/** In place of a page that is missing, closed or failed. */
export function MessagePage({ kind }: { kind: PageData['kind'] }): React.ReactElement {
  const { data, words } = usePage();
  const [title, text] = kind === 'notFound' ? [words.notFoundTitle, words.notFoundText]
    : kind === 'noHomePage' ? [data.web.title, words.noHomePageText]
    : kind === 'accessDenied' ? [words.accessDeniedTitle, fill(words.accessDeniedText, data.user.displayName)]
      : [words.failedTitle, words.failedText];
  const back = encodeURIComponent(window.location.pathname);
  return (
    <div className="messagePage">
      <h1>{title}</h1>
      <p>{text}</p>
      {kind === 'noHomePage' && <RecentSites />}
      <p className="messageLinks">
        {kind === 'failed' && <a className="button primary" href={window.location.href}>{words.tryAgain}</a>}
        {kind === 'accessDenied' && (
          <a className="button" href={`/_layouts/15/signin?ReturnUrl=${back}`}>{words.switchPerson}</a>
        )}
        {kind !== 'noHomePage' && <a className="button" href={data.web.path || '/'}>{words.toHome}</a>}
      </p>
    </div>
  );
}

function RecentSites(): React.ReactElement | null {
  const { words } = usePage();
  const sites = recentSites();
  return sites.length === 0 ? null : (
    <section className="recentSites">
      <h2>{words.recentSites}</h2>
      <ul>{sites.map((site) => <li key={site.path}><a href={site.path}>{site.title}</a></li>)}</ul>
    </section>
  );
}
