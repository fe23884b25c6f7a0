import * as React from 'react';
import type { SitePageData } from '../../pageData';
import { parseCanvas, serializeCanvas, type Canvas } from '../canvas/canvas';
import { withSection } from '../canvas/canvasEdits';
import { usePage } from '../page';
import { problemSentence, type Rest } from '../rest';
import { leaveFlash } from './flash';
import { withLiveData } from './liveCanvas';
import { discardPage, pageAddress, publishPage, saveDraft, savePage, type PageFields } from './pageApi';
import { withTitle } from './titleAreaEdit';

/** How long after the last change the page saves itself, and after a save that failed it tries again. */
const AUTOSAVE_MS = 3000;
const RETRY_MS = 10000;

export type SaveStatus =
  | { state: 'unchanged' } | { state: 'changed' } | { state: 'saving' } | { state: 'saved'; at: Date } | { state: 'failed'; why: string };

export interface PageEditor {
  title: string;
  canvas: Canvas;
  status: SaveStatus;
  isBusy: boolean;
  setTitle: (title: string) => void;
  /** Changes the canvas; running web parts are asked for their state first, so that a moved one loses nothing. */
  change: (edit: (canvas: Canvas) => Canvas) => void;
  publish: () => void;
  saveDraft: () => void;
  discard: () => void;
}

/** A page under edit: its content, autosave, and the three ways out. */
export function usePageEditor(page: SitePageData, rest: Rest): PageEditor {
  const { words } = usePage();
  const [title, setTitleState] = React.useState(page.title);
  const [canvas, setCanvas] = React.useState(() => editableCanvas(page.canvas));
  const [status, setStatus] = React.useState<SaveStatus>({ state: 'unchanged' });
  const [isBusy, setBusy] = React.useState(false);
  const latest = React.useRef({ title, canvas, revision: 0 });
  latest.current.title = title;
  latest.current.canvas = canvas;

  const fields = React.useCallback((): PageFields => ({
    title: latest.current.title,
    canvas: serializeCanvas(withLiveData(latest.current.canvas)),
    titleArea: withTitle(page.titleArea, latest.current.title),
  }), [page.titleArea]);

  const touch = (): void => {
    latest.current.revision += 1;
    setStatus({ state: 'changed' });
  };

  React.useEffect(() => {
    if ((status.state !== 'changed' && status.state !== 'failed') || isBusy) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      const { revision } = latest.current;
      setStatus({ state: 'saving' });
      savePage(rest, page, fields()).then(
        () => setStatus(latest.current.revision === revision ? { state: 'saved', at: new Date() } : { state: 'changed' }),
        (error: unknown) => setStatus({ state: 'failed', why: problemSentence(error, words) }),
      );
    }, status.state === 'changed' ? AUTOSAVE_MS : RETRY_MS);
    return () => window.clearTimeout(timer);
  }, [status, isBusy, title, canvas, rest, page, fields, words]);

  useLeaveWarning(status.state === 'changed' || status.state === 'saving' || status.state === 'failed', isBusy);

  const leaveBy = (action: () => Promise<void>, sentence: string): void => {
    setBusy(true);
    action().then(() => pageAddress(rest, page)).then(
      (address) => {
        leaveFlash(sentence);
        window.location.assign(address);
      },
      (error: unknown) => {
        setBusy(false);
        setStatus({ state: 'failed', why: problemSentence(error, words) });
      },
    );
  };

  return {
    title, canvas, status, isBusy,
    setTitle: (text) => {
      setTitleState(text);
      touch();
    },
    change: (edit) => {
      setCanvas((now) => edit(withLiveData(now)));
      touch();
    },
    publish: () => leaveBy(() => publishPage(rest, page, fields()), words.published),
    saveDraft: () => leaveBy(() => saveDraft(rest, page, fields()), words.savedDraft),
    discard: () => leaveBy(() => discardPage(rest, page), words.discarded),
  };
}

/** The page's canvas; a page that is still empty begins with one section. */
function editableCanvas(content: string): Canvas {
  const canvas = parseCanvas(content);
  return canvas.sections.length > 0 ? canvas : withSection(canvas, 0, 'one');
}

/** The browser asks before a page with unsaved changes is left; not when one of the ways out is taken. */
function useLeaveWarning(isUnsaved: boolean, isLeaving: boolean): void {
  React.useEffect(() => {
    if (!isUnsaved || isLeaving) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved, isLeaving]);
}
