import * as React from 'react';
import { PendingCount } from './PendingCount';
import { PostReadingView } from './reading/PostReadingView';
import type { LoadReading, ReadingParts } from './useReadingParts';
import type { FeedWords } from './words';

type PortsLoaded = ReturnType<LoadReading> extends Promise<infer Ports> ? Ports : never;

/** The views for reading, on their ports. */
export function makeReadingParts(ports: PortsLoaded, words: FeedWords): ReadingParts {
  return {
    Post: (props) => <PostReadingView {...props} {...ports} addressOfPage={(post) => post.url} />,
    Pending: () => <PendingCount outbox={ports.outbox} words={words} />,
  };
}
