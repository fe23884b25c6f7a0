import * as React from 'react';
import { Icon } from '../Icon';
import { usePage } from '../page';
import { PersonMenu } from './PersonMenu';

/** The bar on top of every Microsoft 365 page: start page, search, person. */
export function SuiteBar({ query }: { query?: string }): React.ReactElement {
  const { data, words } = usePage();
  return (
    <header className="suiteBar" aria-label="Microsoft 365">
      <a className="suiteHome" href={data.web.path || '/'} aria-label={words.suiteHome}>
        <Icon name="apps" />
        <span className="suiteName" aria-hidden="true">SharePoint</span>
      </a>
      <form className="suiteSearch" role="search" action={`${data.web.path}/_layouts/15/search.aspx`} method="get">
        <Icon name="search" />
        <input
          type="search" name="q" defaultValue={query} aria-label={words.searchLabel} placeholder={words.searchLabel} autoComplete="off"
        />
        <button type="submit" className="visuallyHidden">{words.searchButton}</button>
      </form>
      <PersonMenu />
    </header>
  );
}
