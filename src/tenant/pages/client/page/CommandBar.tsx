import * as React from 'react';
import type { SitePageData } from '../../pageData';
import { announce } from '../chrome/Announcements';
import { Icon } from '../Icon';
import { fill, longDate, usePage, type Page } from '../page';
import type { Rest } from '../rest';
import { NewMenu } from './NewMenu';

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
  return (
    <div className="commandBar" role="region" aria-label={words.commands}>
      {page.canCreate && <NewMenu rest={rest} />}
      <button type="button" className="command" onClick={copy}><Icon name="link" /> {words.copyLink}</button>
      <span className="commandGap" />
      <span className="pageStatus">{pageStatus(page, context)}</span>
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

/** Published when, draft, or being edited by whom. */
export function pageStatus(page: SitePageData, { data, words }: Page): string {
  const isDraft = !page.version.endsWith('.0');
  if (page.checkedOutBy && !page.checkedOutToMe && page.canEdit) {
    return fill(words.checkedOutBy, page.checkedOutBy);
  }
  if (isDraft) {
    return Number(page.version.split('.')[0]) > 0 ? words.draftOfPublished : words.draft;
  }
  const date = page.promotedState > 0 && page.firstPublished ? page.firstPublished : page.modified;
  return fill(words.publishedOn, longDate(date, data.language));
}
