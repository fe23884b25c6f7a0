import * as React from 'react';
import { usePlaceInBlog } from './usePlaceInBlog';
import type { LoadWriting } from './useWritingParts';
import { WritingPlaceView } from './WritingPlaceView';

interface AuthorPageProps {
  words: { readonly loading: string };
  /** The same function every time. */
  loadWriting: LoadWriting;
  /** Path of the blog's page. */
  blogPath: string;
}

/** Writing ideas on a page of its own: its address says where one is, and leaving it leads to the blog. */
export function AuthorPage({ words, loadWriting, blogPath }: AuthorPageProps): React.ReactElement {
  const { place, write } = usePlaceInBlog('newest', true);
  const leave = (postId?: number): void => {
    window.location.assign(postId === undefined ? blogPath : `${blogPath}?ide=${postId}`);
  };
  return (
    <WritingPlaceView
      writing={place.writing ?? ''}
      loadWriting={loadWriting}
      onMove={write}
      onLeave={leave}
      words={words}
    />
  );
}
