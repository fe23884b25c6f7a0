import * as React from 'react';
import { PendingCount } from './PendingCount';
import { PostReadingView } from './reading/PostReadingView';
import type { ReadingPorts } from './reading/useReading';
import type { ReadingParts } from './useReadingParts';
import type { FeedWords } from './words';

/** The views for reading, on their ports. */
export function makeReadingParts(ports: ReadingPorts, words: FeedWords): ReadingParts {
  return {
    Post: (props) => <PostReadingView {...props} {...ports} />,
    Pending: () => <PendingCount outbox={ports.outbox} words={words} />,
  };
}
