import * as React from 'react';
import { facetsChosen } from '../../domain/inspiration/feedFilter';
import { Button } from '../shared/Button';
import { lightbulb } from '../shared/icons';
import { StateMessage } from '../shared/StateMessage';
import { CardSkeleton } from './CardSkeleton';
import { FeedFailure } from './FeedFailure';
import type { FindingParts, FindingProps } from './findingParts';
import type { LayoutParts, OpenIdea } from './ideaList';
import { PostList } from './PostList';
import type { InspirationFeedModel } from './useInspirationFeed';
import type { FeedWords } from './words';

interface NewestIdeasProps extends FindingProps {
  feed: InspirationFeedModel;
  words: FeedWords;
  layout: LayoutParts;
  onOpen: OpenIdea;
  /** Readers choose. */
  canChoose: boolean;
  /** Where it is loaded: what knows which filter is one too many. */
  parts?: FindingParts;
}

/** The newest ideas within the filter, newest first. */
export function NewestIdeas(props: NewestIdeasProps): React.ReactElement | null {
  const { feed, words, layout, onOpen, place, preset, onChange, canChoose, parts } = props;
  const { view } = feed;
  switch (view.status) {
    case 'loading':
      return <CardSkeleton label={words.loading} />;
    case 'loaded':
      return (
        <PostList
          list={feed}
          posts={view.value.posts}
          hasMore={!!view.value.next}
          words={words}
          layout={layout}
          onOpen={onOpen}
        />
      );
    case 'empty': {
      const isFiltered = facetsChosen(place.filter).length > 0;
      if (isFiltered && parts) {
        return <parts.NothingFound place={place} preset={preset} onChange={onChange} />;
      }
      return (
        <StateMessage
          icon={lightbulb}
          role="status"
          heading={isFiltered ? words.none_heading : words.empty_heading}
          text={isFiltered ? words.none_text : words.empty_text}
        >
          {isFiltered && canChoose && <Button onClick={() => onChange({ filter: {} })}>{words.showAll}</Button>}
        </StateMessage>
      );
    }
    case 'failed':
    case 'offline':
      return <FeedFailure view={view} words={words} onRetry={feed.readAgain} />;
  }
}
