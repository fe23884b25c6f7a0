import * as React from 'react';
import type { ViewState } from '../../domain/shared/viewState';
import { Button } from '../shared/Button';
import { FailedMessage } from '../shared/FailedMessage';
import type { FeedWords } from './words';

interface FeedFailureProps<T> {
  view: ViewState<T>;
  /** Of the way to ideas that can be shown. */
  words?: FeedWords;
  onRetry: () => void;
  /** Leads to ideas that can be shown. */
  onLeave?: () => void;
}

/** Says why something of the feed can't be shown, if it can't, and what the reader can do. */
export function FeedFailure<T>({ view, words, onRetry, onLeave }: FeedFailureProps<T>): React.ReactElement | null {
  if (view.status !== 'failed' && view.status !== 'offline') {
    return null;
  }
  const error = view.status === 'failed' ? view.error : ({ kind: 'offline', detail: '' } as const);
  return (
    <FailedMessage error={error} onRetry={onRetry}>
      {onLeave && words && <Button onClick={onLeave}>{words.showAll}</Button>}
    </FailedMessage>
  );
}
