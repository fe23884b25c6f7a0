import * as React from 'react';
import { Dialog } from '../edit/Dialog';
import { isSafeLink } from '../html';
import { usePage } from '../page';
import { adaptiveCards } from './loadAdaptiveCards';
import type { QuickViewArguments } from './cardRuntime';

interface QuickViewProps { view: QuickViewArguments; onClose: () => void; onSubmit: (data: unknown, id: string | undefined) => void }

/** What opens from a card: an Adaptive Card, drawn by Microsoft's own library. */
export function QuickView({ view, onClose, onSubmit }: QuickViewProps): React.ReactElement {
  const { data, words } = usePage();
  const elementRef = React.useRef<HTMLDivElement>(null);
  const [isFailed, setFailed] = React.useState(false);
  const latest = React.useRef(onSubmit);
  latest.current = onSubmit;
  const { template, data: values, pageBarProperties } = view;

  React.useEffect(() => {
    const actions = { onOpenUrl: openInNewTab, onSubmit: (sent: unknown, id: string | undefined) => latest.current(sent, id) };
    adaptiveCards(data.clientUrl)
      .then((library) => elementRef.current?.replaceChildren(library.draw({ template, data: values, language: data.language, ...actions })))
      .catch((error: unknown) => {
        console.error(error);
        setFailed(true);
      });
  }, [template, values, data.clientUrl, data.language]);

  return (
    <Dialog title={pageBarProperties.title ?? ''} onClose={onClose}>
      {isFailed && <p role="alert">{words.cardFailed}</p>}
      <div ref={elementRef} className="quickView" />
    </Dialog>
  );
}

function openInNewTab(address: string): void {
  if (isSafeLink(address)) {
    window.open(address, '_blank', 'noreferrer');
  }
}
