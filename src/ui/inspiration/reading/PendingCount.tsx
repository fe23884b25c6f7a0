import * as React from 'react';
import type { PendingAction } from '../../../domain/inspiration/outbox';
import { counted, usePortalWords } from '../../shared/words';
import fields from './Field.module.scss';
import type { ReadingPorts } from './useReading';
import { isUnsent, keptWords } from './waiting';

/** How many things the person has done that wait for the network; nothing while there are none. */
export function PendingCount({ ports: { outbox, words } }: { ports: ReadingPorts }): React.ReactElement {
  const { locale } = usePortalWords();
  const [pending, setPending] = React.useState<readonly PendingAction[]>(() => outbox.pending());
  React.useEffect(() => {
    const look = (): void => setPending(outbox.pending());
    look();
    return outbox.subscribe(look);
  }, [outbox]);
  const count = pending.filter(isUnsent).length;
  return (
    <p className={fields.hint} role="status">
      {count > 0 && counted(words.pending_one, words.pending_other, count, locale) + keptWords(outbox, words)}
    </p>
  );
}
