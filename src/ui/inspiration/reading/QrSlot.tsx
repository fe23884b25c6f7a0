import * as React from 'react';
import { FailedMessage } from '../../shared/FailedMessage';
import { useLoaded } from '../../shared/useLoaded';
import type { ReadingModel } from './useReading';

const loadPanel = async () => {
  const { QrPanel } = await import(/* webpackChunkName: 'inspiration-print' */ './print/QrPanel');
  return QrPanel;
};

/** The QR panel, whose script comes when it is asked for. */
export function QrSlot({ reading, onClose }: { reading: ReadingModel; onClose: () => void }): React.ReactElement | null {
  const [panel, loadAgain] = useLoaded(loadPanel);
  switch (panel.status) {
    case 'loaded':
      return <panel.value post={reading.post} page={reading.page} words={reading.words} onClose={onClose} />;
    case 'failed':
      return <FailedMessage error={panel.error} onRetry={loadAgain} />;
    case 'offline':
      return <FailedMessage error={{ kind: 'offline', detail: '' }} onRetry={loadAgain} />;
    case 'loading':
    case 'empty':
      return null;
  }
}
