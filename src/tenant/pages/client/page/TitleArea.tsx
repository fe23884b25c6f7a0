import * as React from 'react';
import type { SitePageData } from '../../pageData';
import { Avatar } from '../Avatar';
import { fill, longDate, usePage } from '../page';
import { titleAreaOf } from './titleAreaContent';

/** The page's heading, with picture, author and date where the page has them; a home page has none. */
export function TitleArea({ page, children }: { page: SitePageData; children?: React.ReactNode }): React.ReactElement | null {
  const area = React.useMemo(() => titleAreaOf(page), [page]);
  if (page.layout === 'Home') {
    return <h1 className="visuallyHidden">{page.title}</h1>;
  }
  return (
    <div className={`titleArea ${area.layout}${area.isCentered ? ' centered' : ''}`}>
      {area.image && <img className="banner" src={area.image} alt={area.imageAlt} />}
      <div className="titleText">
        {area.topicHeader && <p className="topicHeader">{area.topicHeader}</p>}
        {children ?? <h1>{page.title}</h1>}
      </div>
      <Byline page={page} />
    </div>
  );
}

function Byline({ page }: { page: SitePageData }): React.ReactElement | null {
  const { data, words } = usePage();
  if (page.promotedState === 0 || !page.author.name) {
    return null;
  }
  return (
    <div className="byline">
      <Avatar name={page.author.name} />
      <div>
        <p className="bylineName"><span className="visuallyHidden">{fill(words.byline, '')}</span>{page.author.name}</p>
        {page.firstPublished && (
          <p className="bylineDate"><time dateTime={page.firstPublished}>{longDate(page.firstPublished, data.language)}</time></p>
        )}
      </div>
    </div>
  );
}
