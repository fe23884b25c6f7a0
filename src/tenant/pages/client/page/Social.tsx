import * as React from 'react';
import type { SitePageData } from '../../pageData';
import type { Rest } from '../rest';
import { usePage } from '../page';
import { Comments } from './Comments';
import { LikeButton } from './LikeButton';

/** How far below the window likes and comments begin to load. */
const LOAD_AHEAD = '400px';

/** Likes and comments under a page; asked for when the reader comes near them, as in SharePoint. */
export function Social({ page, rest }: { page: SitePageData; rest: Rest }): React.ReactElement | null {
  const { words } = usePage();
  const ref = React.useRef<HTMLElement>(null);
  const [isNear, setNear] = React.useState(false);
  React.useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        setNear(true);
        observer.disconnect();
      }
    }, { rootMargin: LOAD_AHEAD });
    if (ref.current) {
      observer.observe(ref.current);
    }
    return () => observer.disconnect();
  }, []);
  const itemPath = `_api/web/lists('${page.listId}')/items(${page.id})`;
  return (
    <section ref={ref} className="social" aria-label={words.socialLabel}>
      {isNear && <LikeButton rest={rest} itemPath={itemPath} />}
      {isNear && !page.commentsDisabled && <Comments rest={rest} itemPath={itemPath} />}
    </section>
  );
}
