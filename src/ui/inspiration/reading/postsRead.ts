import type { PostReader } from '../../../domain/inspiration/postReader';
import type { ReadPost } from '../../../domain/inspiration/readPost';
import type { Result } from '../../../domain/shared/result';

interface Reading {
  /** As it was read last; for this page's life only, since it names persons. */
  known?: ReadPost;
  /** While it is being read. */
  answer?: Promise<Result<ReadPost>>;
}

const readings = new WeakMap<PostReader, Map<number, Reading>>();

/** Reads a post; whoever asks while it is being read gets the same answer, as the two web parts of a post's page do. */
export function readPostOnce(reader: PostReader, postId: number): Promise<Result<ReadPost>> {
  const reading = readingOf(reader, postId);
  reading.answer ??= reader.readPost(postId).then((answer) => {
    reading.answer = undefined;
    reading.known = answer.ok ? answer.value : answer.error.kind === 'notFound' ? undefined : reading.known;
    return answer;
  });
  return reading.answer;
}

/** The post as it was read last since the page was opened; undefined when it wasn't. */
export function lastReadPost(reader: PostReader, postId: number): ReadPost | undefined {
  return readingOf(reader, postId).known;
}

function readingOf(reader: PostReader, postId: number): Reading {
  const ofReader = readings.get(reader) ?? new Map<number, Reading>();
  readings.set(reader, ofReader);
  const reading = ofReader.get(postId) ?? {};
  ofReader.set(postId, reading);
  return reading;
}
