import * as React from 'react';
import type { ReadingParts } from '../useReadingParts';
import { PendingCount } from './PendingCount';
import { PostReadingView } from './PostReadingView';
import type { ReadingPorts } from './useReading';

/** The views for reading an idea in place of the feed, on their ports. */
export function createReadingParts(ports: ReadingPorts): ReadingParts {
  return {
    Post: (props) => <PostReadingView {...ports} {...props} />,
    Pending: () => <PendingCount ports={ports} />,
  };
}
