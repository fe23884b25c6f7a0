import * as React from 'react';
import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { Icon } from '../../shared/Icon';
import { dismiss } from '../../shared/icons';
import { usePortalWords } from '../../shared/words';
import styles from './PortalDialog.module.scss';

interface PortalDialogProps {
  title: string;
  /** Read out for the button above that closes it. */
  closeLabel: string;
  onClose: () => void;
  /** As large as the window. */
  isFull?: boolean;
  /** Stays in sight below what is scrolled. */
  actions?: React.ReactNode;
  children: React.ReactNode;
}

/** A dialog in the portal's own looks. Escape and the button above close it; the focus goes back to where it was. */
export function PortalDialog(props: PortalDialogProps): React.ReactElement {
  const { title, closeLabel, onClose, isFull, actions, children } = props;
  const { locale } = usePortalWords();
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={isFull ? `${styles.surface} ${styles.full}` : styles.surface} lang={locale}>
        <DialogBody className={styles.body}>
          <DialogTitle
            className={styles.title}
            action={
              <button type="button" className={styles.close} aria-label={closeLabel} title={closeLabel} onClick={onClose}>
                <Icon path={dismiss} />
              </button>
            }
          >
            {title}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <div className={styles.inside}>{children}</div>
          </DialogContent>
          {actions && <div className={styles.actions}>{actions}</div>}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Fluent gives the focus back where its own trigger opened a dialog; ours are opened by any button of the page. */
function useFocusBack(): void {
  const opener = React.useState(() => document.activeElement)[0];
  React.useEffect(
    () => () => {
      // When Fluent has taken its cover off the page.
      window.setTimeout(() => {
        if (opener instanceof HTMLElement && document.activeElement === document.body) {
          opener.focus({ preventScroll: true });
        }
      }, 50);
    },
    [opener]
  );
}
