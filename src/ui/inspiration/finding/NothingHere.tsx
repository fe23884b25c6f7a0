import * as React from 'react';
import { facetsChosen } from '../../../domain/inspiration/feedFilter';
import type { FeedView } from '../../../domain/inspiration/inspirationFinder';
import { Button } from '../../shared/Button';
import { lightbulb } from '../../shared/icons';
import { StateMessage } from '../../shared/StateMessage';
import type { FoundIdeasProps } from '../findingParts';
import { PostList } from '../PostList';
import type { FindingDoor } from './findingDoor';
import styles from './FoundIdeas.module.scss';
import { NothingFound } from './NothingFound';
import { useFoundIdeas } from './useFoundIdeas';

const newest = { text: '', view: 'newest', filter: {} } as const;
const newestShown = 4;

const emptyWords = {
  mostTried: ['noneTried_heading', 'noneTried_text'],
  saved: ['noneSaved_heading', 'noneSaved_text'],
  tried: ['noneTriedByMe_heading', 'noneTriedByMe_text'],
} as const satisfies Record<Exclude<FeedView, 'newest'>, unknown>;

/** Where nothing was found: why, what the reader can do, and the newest ideas meanwhile. */
export function NothingHere(props: FoundIdeasProps & FindingDoor): React.ReactElement {
  const { place, say, words, onChange } = props;
  const isWholeView = place.text === '' && facetsChosen(place.filter).length === 0;
  if (!isWholeView || place.view === 'newest') {
    return (
      <>
        <NothingFound {...props} />
        <NewestBelow {...props} />
      </>
    );
  }
  const [heading, text] = emptyWords[place.view];
  return (
    <>
      <StateMessage icon={lightbulb} role="status" heading={say[heading]} text={say[text]}>
        <Button onClick={() => onChange({ view: 'newest' })}>{words.showAll}</Button>
      </StateMessage>
      <NewestBelow {...props} />
    </>
  );
}

/** The newest ideas of all; nothing where they can't be had, since they are only offered. */
function NewestBelow(props: FoundIdeasProps & FindingDoor): React.ReactElement | null {
  const { finder, say, words, layout, onOpen } = props;
  const list = useFoundIdeas(finder, newest, newestShown);
  if (list.view.status !== 'loaded' || list.view.value.posts.length === 0) {
    return null;
  }
  return (
    <>
      <h3 className={styles.heading}>{say.newest}</h3>
      <PostList
        list={list}
        posts={list.view.value.posts}
        hasMore={false}
        words={words}
        layout={layout}
        onOpen={onOpen}
      />
    </>
  );
}
