import * as React from 'react';
import type { PostPageParts } from '../PostPage';
import { PostPageSlot } from './PostPageSlot';
import type { ReadingPorts } from './useReading';

/** The views that the portal adds to an idea's own page, on their ports. */
export function createPageParts(ports: ReadingPorts): PostPageParts {
  return {
    Actions: ({ postId }) => <PostPageSlot ports={ports} postId={postId} shows="actions" />,
    Responses: ({ postId }) => <PostPageSlot ports={ports} postId={postId} shows="responses" />,
  };
}
