import type { Outbox, PendingAction } from '../../../domain/inspiration/outbox';
import type { PostCard } from '../../../domain/inspiration/post';
import type { PostReader } from '../../../domain/inspiration/postReader';
import type { PostResponses, ReadPost } from '../../../domain/inspiration/readPost';
import { useResponses } from './useResponses';
import { useSaid } from './useSaid';
import type { ReadingWords } from './words';

/** What a view of a post needs of the world. */
export interface ReadingPorts {
  readonly postReader: PostReader;
  readonly outbox: Outbox;
  readonly words: ReadingWords;
  /** Address of a post's own page. */
  readonly addressOfPage: (card: PostCard) => string;
}

/** A post that is being read, and what the person can do with it. */
export interface ReadingModel {
  readonly post: ReadPost;
  readonly words: ReadingWords;
  readonly outbox: Outbox;
  /** Absolute address of the post's own page. */
  readonly page: string;
  /** As the person sees them, with what they did since they were read; undefined when they couldn't be read. */
  readonly responses: PostResponses | undefined;
  /** What SharePoint doesn't have yet of what the person did to this post, oldest first. */
  readonly pending: readonly PendingAction[];
  /** What happened last, for the live region; '' for nothing new. */
  readonly said: string;
  readonly say: (sentence: string) => void;
  readonly readAgain: () => void;
}

/** Brings together a post that was read, what the person did since, and what is said about it. */
export function useReading(ports: ReadingPorts, post: ReadPost, readAgain: () => void): ReadingModel {
  const { outbox, words, addressOfPage } = ports;
  const [said, say] = useSaid();
  const read = post.responses.ok ? post.responses.value : undefined;
  const responses = useResponses(outbox, post.card.id, read);
  const page = new URL(addressOfPage(post.card), window.location.href).href;
  return { ...responses, post, words, outbox, page, said, say, readAgain };
}
