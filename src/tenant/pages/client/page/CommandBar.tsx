import * as React from 'react';
import type { SitePageData } from '../../pageData';
import { announce } from '../chrome/Announcements';
import { Icon } from '../Icon';
import { fill, longDate, usePage, type Page } from '../page';
import type { Rest } from '../rest';
import { NewMenu } from './NewMenu';
import { hasDatedByline } from './titleAreaContent';

interface CommandBarProps {
  page: SitePageData; rest: Rest; onEdit: () => void; isStarting: boolean; problem: string;
}

/** The bar above a page for its reader: copy link, where the page stands, and "Rediger" for who may. */
export function CommandBar({ page, rest, onEdit, isStarting, problem }: CommandBarProps): React.ReactElement {
  const context = usePage();
  const { words } = context;
  const copy = (): void => {
    void copiedLink().then((isCopied) => announce(isCopied ? words.linkCopied : words.linkNotCopied));
  };
  const isReader = !page.canCreate && !page.canEdit;
  const status = pageStatus(page, context);
  return (
    <div className={`commandBar${isReader ? ' reader' : ''}${page.layout === 'Home' ? ' home' : ''}`} role="region" aria-label={words.commands}>
      {page.canCreate && <NewMenu rest={rest} />}
      <button type="button" className="command" onClick={copy}><Icon name="link" /> {words.copyLink}</button>
      <span className="commandGap" />
      {status && <span className={isDraft(page) ? 'pageStatus' : 'pageStatus asUsual'}>{status}</span>}
      {page.canEdit && (
        <button type="button" className="command" onClick={onEdit} disabled={isStarting}>
          <Icon name="edit" /> {words.edit}
        </button>
      )}
      {problem && <p className="commandProblem" role="alert">{problem}</p>}
    </div>
  );
}

async function copiedLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(window.location.origin + window.location.pathname);
    return true;
  } catch {
    return false;
  }
}

function isDraft(page: SitePageData): boolean {
  return !page.version.endsWith('.0');
}

/** Published when, draft, or being edited by whom; '' for news, which has its date below the heading. */
function pageStatus(page: SitePageData, { data, words }: Page): string {
  if (page.checkedOutBy && !page.checkedOutToMe && page.canEdit) {
    return fill(words.checkedOutBy, page.checkedOutBy);
  }
  if (isDraft(page)) {
    return Number(page.version.split('.')[0]) > 0 ? words.draftOfPublished : words.draft;
  }
  return hasDatedByline(page) ? '' : fill(words.publishedOn, longDate(page.modified, data.language));
}
