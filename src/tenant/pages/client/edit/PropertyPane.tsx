import * as React from 'react';
import type { SitePageData } from '../../pageData';
import { BUILT_IN_PARTS } from '../canvas/builtInParts';
import type { CanvasPart } from '../canvas/canvas';
import { Icon } from '../Icon';
import { usePage } from '../page';
import type { Rest } from '../rest';
import { BuiltInPane } from './BuiltInPane';
import { WebPartPane } from './WebPartPane';

interface PropertyPaneProps {
  part: CanvasPart;
  page: SitePageData;
  rest: Rest;
  onClose: () => void;
  onChange: (change: (part: CanvasPart) => CanvasPart) => void;
}

/** The panel at the right with a web part's properties. Focus goes into it, Escape and the cross close it. */
export function PropertyPane({ part, page, rest, onClose, onChange }: PropertyPaneProps): React.ReactElement {
  const { words } = usePage();
  const headingRef = React.useRef<HTMLHeadingElement>(null);
  const webPart = part.raw.webPartData;
  const title = webPart?.title || words.paneTitle;
  React.useLayoutEffect(() => {
    const opener = document.activeElement;
    headingRef.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);
  return (
    <aside
      className="pane" aria-label={words.paneTitle}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          onClose();
        }
      }}
    >
      <div className="dialogHead">
        <h2 ref={headingRef} tabIndex={-1}>{title}</h2>
        <button type="button" className="iconButton" aria-label={words.close} onClick={onClose}><Icon name="close" /></button>
      </div>
      {webPart && BUILT_IN_PARTS.includes(webPart.id)
        ? <BuiltInPane part={part} page={page} rest={rest} onChange={onChange} />
        : <WebPartPane instanceId={webPart?.instanceId ?? part.id} />}
    </aside>
  );
}
