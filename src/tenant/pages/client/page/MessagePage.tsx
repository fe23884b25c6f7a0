import * as React from 'react';
import { fill, usePage } from '../page';

/** In place of a page that is missing, closed or failed. */
export function MessagePage(): React.ReactElement {
  const { data, words } = usePage();
  const [title, text] = data.kind === 'notFound' ? [words.notFoundTitle, words.notFoundText]
    : data.kind === 'noHomePage' ? [data.web.title, words.noHomePageText]
    : data.kind === 'accessDenied' ? [words.accessDeniedTitle, fill(words.accessDeniedText, data.user.displayName)]
      : [words.failedTitle, words.failedText];
  const back = encodeURIComponent(window.location.pathname);
  return (
    <div className="messagePage">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="messageLinks">
        {data.kind === 'failed' && <a className="button primary" href={window.location.href}>{words.tryAgain}</a>}
        {data.kind === 'accessDenied' && (
          <a className="button" href={`/_layouts/15/signin?ReturnUrl=${back}`}>{words.switchPerson}</a>
        )}
        {data.kind !== 'noHomePage' && <a className="button" href={data.web.path || '/'}>{words.toHome}</a>}
      </p>
    </div>
  );
}
