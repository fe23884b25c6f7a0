import * as React from 'react';
import type { SitePageData } from '../../pageData';
import { Icon } from '../Icon';
import { clockTime, fill, usePage, type Page } from '../page';
import { Dialog } from './Dialog';
import type { PageEditor, SaveStatus } from './usePageEditor';

/** The bar above a page under edit: how it is saved, and the three ways out. */
export function EditBar({ page, editor }: { page: SitePageData; editor: PageEditor }): React.ReactElement {
  const context = usePage();
  const { words } = context;
  const [isAsking, setAsking] = React.useState(false);
  // SharePoint names a page's file after its title: a page without one can't be published.
  const isUntitled = page.layout !== 'Home' && editor.title.trim() === '';
  const wasPublished = Number(page.version.split('.')[0]) > 0;
  return (
    <div className="commandBar editing" role="region" aria-label={words.commands}>
      <button type="button" className="command" onClick={editor.saveDraft} disabled={editor.isBusy}>
        <Icon name="save" /> {words.saveDraft}
      </button>
      <button type="button" className="command" onClick={() => setAsking(true)} disabled={editor.isBusy}>
        <Icon name="undo" /> {words.discard}
      </button>
      <span className="commandGap" />
      <span className={`pageStatus ${editor.status.state}`} role="status">{statusSentence(editor.status, context)}</span>
      <button type="button" className="button primary" onClick={editor.publish} disabled={editor.isBusy || isUntitled}>
        {wasPublished ? words.republish : words.publish}
      </button>
      {isAsking && (
        <Dialog title={words.discard} onClose={() => setAsking(false)}>
          <p>{words.discardAsk}</p>
          <p className="dialogActions">
            <button type="button" className="button primary" onClick={editor.discard}>{words.discardYes}</button>
            <button type="button" className="button" onClick={() => setAsking(false)}>{words.cancel}</button>
          </p>
        </Dialog>
      )}
    </div>
  );
}

function statusSentence(status: SaveStatus, { data, words }: Page): string {
  switch (status.state) {
    case 'unchanged': return words.editing;
    case 'changed': return words.unsaved;
    case 'saving': return words.saving;
    case 'saved': return fill(words.saved, clockTime(status.at, data.language));
    case 'failed': return fill(words.saveFailed, status.why);
  }
}
