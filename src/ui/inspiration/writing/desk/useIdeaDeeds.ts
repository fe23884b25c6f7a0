import * as React from 'react';
import type { MyIdea } from '../../../../domain/inspiration/writing/myIdeas';
import type { OwnPost } from '../../../../domain/inspiration/writing/writingDesk';
import type { Publication } from '../../../../domain/inspiration/writing/ideaPages';
import { failure, success } from '../../../../domain/shared/result';
import type { Result } from '../../../../domain/shared/result';
import type { Mine, MinePorts } from './deskPorts';
import type { SaidDeed } from './SaidLine';
import { useDeed } from './useDeed';
import type { Deed } from './useDeed';

export interface IdeaDeeds {
  /** As it is after what was done here. */
  readonly idea: MyIdea;
  readonly deed: Deed;
  readonly said?: SaidDeed;
  /** It was deleted here. */
  readonly isGone: boolean;
  readonly unpublish: () => void;
  readonly confirm: () => void;
  /** Deletes the page for good, and what the device has of it. */
  readonly takeDown: () => void;
  /** Deletes what the device has. */
  readonly discard: () => void;
}

/**
 * What a person can do with one of their ideas, and how it is afterwards.
 *
 * @param onDiscarded told in words what was deleted from the device: the list is without it then
 */
export function useIdeaDeeds(
  read: MyIdea,
  ports: Mine,
  onDiscarded: (text: string) => void
): IdeaDeeds {
  const { desk, keeper, words, now, isReviewed } = ports;
  const [change, setChange] = React.useState<Partial<OwnPost>>();
  const [said, setSaid] = React.useState<SaidDeed>();
  const [isGone, setGone] = React.useState(false);
  const deed = useDeed();
  // What was done here is past when the pages were read again; not when the device keeps something else.
  React.useEffect(() => setChange(undefined), [read.post]);
  const idea = change ? changed(read, change) : read;
  const { post, draft } = idea;
  const title = idea.title || words.untitled;
  const tell = (text: string, more: Omit<SaidDeed, 'text'> = {}): void =>
    setSaid({ text: text.replace('{title}', () => title), ...more });
  const become = (next: Partial<OwnPost>): void => setChange((before) => ({ ...before, ...next }));
  const gone = (text: string): void => {
    tell(text, { takesFocus: true });
    setGone(true);
  };

  const putBack = (): void =>
    deed.run(words.undo, () => publishAgain(keeper, post), ({ state }) => {
      become({ state });
      tell(state === 'published' ? words.said_backOnBlog : words.said_sentForReview, { takesFocus: true });
    });
  return {
    idea,
    deed,
    said,
    isGone,
    unpublish: () =>
      deed.run(words.unpublish, () => onPage(post, ({ id }) => desk.unpublish(id)), () => {
        // With changes that weren't published yet, publishing again would show those too.
        const canUndo = idea.state === 'published' && !draft;
        become({ state: 'withdrawn' });
        tell(words.said_unpublished, {
          takesFocus: true,
          ...(canUndo && { action: { name: words.undo, run: putBack } }),
        });
      }),
    confirm: () => {
      const confirmedAt = now().toISOString();
      deed.run(words.fits_yes, () => onPage(post, ({ id }) => desk.confirm(id, confirmedAt)), () => {
        // To SharePoint this is one more change, and it goes where changes go.
        become({ confirmedAt, ...(isReviewed && { state: 'waiting' as const }) });
        tell(isReviewed ? words.said_fitsReviewed : words.said_fits, { takesFocus: true });
      });
    },
    takeDown: () =>
      deed.run(
        words.takeDown,
        async () => {
          const taken = await onPage(post, ({ id }) => desk.takeDown(id));
          return taken.ok && draft ? keeper.discard(draft.id) : taken;
        },
        () => gone(words.said_takenDown)
      ),
    discard: () =>
      deed.run(words.discard, async () => (draft ? keeper.discard(draft.id) : success(undefined)), () =>
        onDiscarded(words.said_discarded.replace('{title}', () => title))
      ),
  };
}

function changed(idea: MyIdea, change: Partial<OwnPost>): MyIdea {
  return {
    ...idea,
    state: change.state ?? idea.state,
    isAsked: false,
    ...(idea.post && { post: { ...idea.post, ...change } }),
  };
}

async function onPage<T>(post: OwnPost | undefined, act: (post: OwnPost) => Promise<Result<T>>): Promise<Result<T>> {
  return post ? act(post) : failure({ kind: 'notFound', detail: 'the idea has no page yet' });
}

/** What is undone of taking a post off the blog: it is published as it was. */
function publishAgain(keeper: MinePorts['keeper'], post: OwnPost | undefined): Promise<Result<Publication>> {
  return onPage(post, async ({ id }) => {
    const draft = await keeper.edit(id);
    return draft.ok ? keeper.publish(draft.value.id) : draft;
  });
}
