import * as React from 'react';
import { WritingRoom } from './WritingRoom';
import type { WritingParts, WritingPorts } from './writingPorts';

/** The views for writing ideas and looking after them, on their ports. */
export function createWritingParts(ports: WritingPorts): WritingParts {
  return { Room: (props) => <WritingRoom ports={ports} {...props} /> };
}
