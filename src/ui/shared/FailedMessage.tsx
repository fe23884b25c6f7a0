import * as React from 'react';
import type { PortalError } from '../../domain/shared/portalError';
import { Button } from './Button';
import { StateMessage } from './StateMessage';
import { arrowClockwise, warning, wifiOff } from './icons';
import { usePortalWords } from './words';

interface FailedMessageProps {
  error: PortalError;
  onRetry: () => void;
  /** What else the person can do. */
  children?: React.ReactNode;
}

/** Says in the person's words what went wrong, lets them try again, and tells the log the rest. */
export function FailedMessage(props: FailedMessageProps): React.ReactElement {
  const { error, onRetry, children } = props;
  const words = usePortalWords();
  React.useEffect(() => {
    if (error.detail) {
      console.warn(`ambassadorportal: ${error.kind}. ${error.detail}`);
    }
  }, [error.kind, error.detail]);
  return (
    <StateMessage
      icon={error.kind === 'offline' ? wifiOff : warning}
      role="alert"
      heading={words[`error_${error.kind}_heading`]}
      text={words[`error_${error.kind}_text`]}
    >
      <Button icon={arrowClockwise} onClick={onRetry}>
        {words.tryAgain}
      </Button>
      {children}
    </StateMessage>
  );
}
