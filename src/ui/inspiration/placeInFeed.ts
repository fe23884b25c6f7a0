import type { FeedPage } from '../../domain/inspiration/feedPage';

/** Where a reader left the feed to open a post on its own page. */
interface PlaceInFeed {
  /** The query of the address of the feed that was shown. */
  readonly feed: string;
  /** All that was shown, also from "Vis flere". */
  readonly shown: FeedPage;
  /** Id of the post that was opened. */
  readonly opened: number;
}

const key = 'ambassadorportalFeed';

/**
 * Keeps the reader's place with this entry of the browser's history, so that Back comes home to the same card.
 * It goes with the tab, and what SharePoint itself keeps there stays.
 */
export function keepPlace(place: PlaceInFeed): void {
  window.history.replaceState({ ...stateOfEntry(), [key]: place }, '');
}

/** Takes the place kept with this entry, if it was in this feed; the second time there is none. */
export function takePlace(feed: string): PlaceInFeed | undefined {
  const { [key]: place, ...others } = stateOfEntry();
  if (!place) {
    return undefined;
  }
  window.history.replaceState(others, '');
  return place.feed === feed ? place : undefined;
}

function stateOfEntry(): { [key]?: PlaceInFeed } {
  return (window.history.state as { [key]?: PlaceInFeed } | null) ?? {};
}
