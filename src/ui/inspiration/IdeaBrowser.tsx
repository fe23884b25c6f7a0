import * as React from 'react';
import type { FacetCounts } from '../../domain/inspiration/facetCounts';
import { placeIn, queryOf } from '../../domain/inspiration/feedAddress';
import { facetsChosen, narrowedBy } from '../../domain/inspiration/feedFilter';
import type { FeedFilter } from '../../domain/inspiration/feedFilter';
import type { ViewState } from '../../domain/shared/viewState';
import { Button } from '../shared/Button';
import hidden from '../shared/Hidden.module.scss';
import { counted, usePortalWords } from '../shared/words';
import { CardSkeleton } from './CardSkeleton';
import { FeedFailure } from './FeedFailure';
import { FeedHead } from './FeedHead';
import type { OpenIdea } from './ideaList';
import type { InspirationFeedProps } from './InspirationFeed';
import styles from './InspirationFeed.module.scss';
import { NewestIdeas } from './NewestIdeas';
import listStyles from './PostList.module.scss';
import { keepPlace } from './placeInFeed';
import { useFinding } from './useFinding';
import { useInspirationFeed } from './useInspirationFeed';
import type { InspirationFeedModel } from './useInspirationFeed';
import { useLayout } from './useLayout';
import type { PlaceControl } from './usePlaceInBlog';
import type { FeedWords } from './words';

interface IdeaBrowserProps extends InspirationFeedProps {
  preset: FeedFilter;
  showsFilters: boolean;
  control: PlaceControl;
  /** How many times the reader has come back from posts. */
  returns: number;
  /** Opens a post over the feed; without it the post's own page opens. */
  onOpenInPlace?: (postId: number) => void;
  /** Opens a place among what the person writes; only for those who may. */
  onWrite?: (writing: string) => void;
}

/** The ideas to choose among, and what they are chosen by. */
export function IdeaBrowser(props: IdeaBrowserProps): React.ReactElement {
  const { reader, words, pageSize, preset, showsFilters, home, finding, control, returns, onOpenInPlace } = props;
  const [isOpen, setOpen] = React.useState(false);
  const [counts, setCounts] = React.useState<FacetCounts>();
  // One name for all that is shown: what is the same by name is the same object, and read once.
  const { filter, view, text } = control.place;
  const name = queryOf('', { filter: narrowedBy(filter, preset), view, text }, 'newest');
  const place = React.useMemo(() => placeIn(name, 'newest'), [name]);
  const chosen = facetsChosen(place.filter).filter((facet) => preset[facet] === undefined);
  const needsFinder = !!finding && (place.text !== '' || place.view !== 'newest');
  const hasPanel = showsFilters && !!finding && (isOpen || needsFinder || chosen.some((facet) => facet !== 'theme'));
  const layout = useLayout(props.layout ?? 'cards');
  const request = React.useMemo(
    () => (needsFinder ? undefined : { filter: place.filter, pageSize }),
    [needsFinder, place, pageSize]
  );
  const feed = useInspirationFeed(reader, request, name);
  const shown = feed.view;
  const [parts, loadAgain] = useFinding(finding, hasPanel || needsFinder);
  const onOpen: OpenIdea = (post, click) => {
    if (click.button || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) {
      return;
    }
    if (onOpenInPlace) {
      click.preventDefault();
      onOpenInPlace(post.id);
    } else if (!needsFinder && shown.status === 'loaded') {
      keepPlace({ feed: name, shown: shown.value, opened: post.id });
    }
  };
  const common = { place, preset, onChange: control.change, words, layout, onOpen };
  const leave = (): void => control.change({ text: '', view: 'newest' });
  // Before the first idea there is nothing to choose among.
  const canChoose = showsFilters && !(shown.status === 'empty' && !needsFinder && chosen.length === 0);
  const found = parts.status === 'loaded' ? parts.value : undefined;
  return (
    <section className={styles.feed}>
      <FeedHead
        {...common}
        showsFilters={showsFilters}
        home={home === 'newest' ? undefined : home}
        canChoose={canChoose}
        canFind={!!finding}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        themeCounts={counts?.theme}
        onWrite={props.onWrite}
      />
      {hasPanel && found && <found.Panel {...common} isOpen={isOpen} onCounts={setCounts} />}
      <CountSaid name={name} isSilent={isOpen || needsFinder || !!feed.focus} feed={feed} words={words} />
      {hasPanel && !needsFinder && <FindingOnItsWay view={parts} words={words} onRetry={loadAgain} />}
      {!layout && <CardSkeleton label={words.loading} />}
      {layout && !needsFinder && (
        <NewestIdeas {...common} layout={layout} feed={feed} canChoose={showsFilters} parts={found} />
      )}
      {layout && needsFinder && found && (
        <found.FoundIdeas {...common} layout={layout} pageSize={pageSize} returns={returns} />
      )}
      {layout && needsFinder && parts.status === 'loading' && <CardSkeleton label={words.loading} />}
      {needsFinder && <FeedFailure view={parts} words={words} onRetry={loadAgain} onLeave={leave} />}
    </section>
  );
}

interface FindingOnItsWayProps {
  view: ViewState<unknown>;
  words: FeedWords;
  onRetry: () => void;
}

/** Stands where the filters will; the feed below goes on meanwhile. */
function FindingOnItsWay({ view, words, onRetry }: FindingOnItsWayProps): React.ReactElement | null {
  const { tryAgain } = usePortalWords();
  if (view.status === 'failed' || view.status === 'offline') {
    return (
      <p className={listStyles.notice} role="status">
        {words.findingFailed}
        <Button onClick={onRetry}>{tryAgain}</Button>
      </p>
    );
  }
  return view.status === 'loading' ? <p className={styles.room} /> : null;
}

interface CountSaidProps {
  /** Names what is shown. */
  name: string;
  /** Somebody else says how many there are. */
  isSilent: boolean;
  feed: InspirationFeedModel;
  words: FeedWords;
}

/** Tells who can't see it that another theme has brought other ideas; what the page begins with is no news. */
function CountSaid({ name, isSilent, feed, words }: CountSaidProps): React.ReactElement {
  const { locale } = usePortalWords();
  const begun = React.useRef<string | undefined>(name);
  if (begun.current !== name) {
    begun.current = undefined;
  }
  const { view, place } = feed;
  const isNews = begun.current === undefined && !isSilent && view.status === 'loaded' && place === name;
  return (
    <p className={hidden.hidden} role="status">
      {isNews && counted(words.showing_one, words.showing_other, view.value.posts.length, locale)}
    </p>
  );
}
