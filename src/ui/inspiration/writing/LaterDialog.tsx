import * as React from 'react';
import { FailedMessage } from '../../shared/FailedMessage';
import { useLoaded } from '../../shared/useLoaded';
import type { ComposerDialogProps } from './ComposerDialog';

interface LaterDialogProps extends Omit<ComposerDialogProps, 'kind'> {
  /** Nothing is shown without it. */
  kind: ComposerDialogProps['kind'] | undefined;
}

/** The composer's dialogs. Their script comes while one writes, so that it is there when it is wanted. */
export function LaterDialog({ kind, ...props }: LaterDialogProps): React.ReactElement | null {
  const [view, loadAgain] = useLoaded(loadDialog);
  if (!kind) {
    return null;
  }
  switch (view.status) {
    case 'loaded':
      return <view.value kind={kind} {...props} />;
    case 'failed':
      return <FailedMessage error={view.error} onRetry={loadAgain} />;
    case 'offline':
      return <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={loadAgain} />;
    case 'loading':
    case 'empty':
      return null;
  }
}

async function loadDialog(): Promise<React.ComponentType<ComposerDialogProps>> {
  return (await import(/* webpackChunkName: 'inspiration-writing-dialogs' */ './ComposerDialog')).ComposerDialog;
}
