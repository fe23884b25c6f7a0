import * as React from 'react';
import { Icon } from '../Icon';
import { usePage } from '../page';

/** A modal dialog of the browser's own: focus stays inside, Escape closes it, focus returns. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: React.ReactNode }): React.ReactElement {
  const { words } = usePage();
  const ref = React.useRef<HTMLDialogElement>(null);
  // In the layout phase: whoever moves focus on after the dialog is gone must come last.
  React.useLayoutEffect(() => {
    const opener = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);
  return (
    <dialog ref={ref} className="dialog" aria-label={title} onClose={onClose}>
      <div className="dialogHead">
        <h2>{title}</h2>
        <button type="button" className="iconButton" aria-label={words.close} onClick={() => ref.current?.close()}><Icon name="close" /></button>
      </div>
      {children}
    </dialog>
  );
}
