/** Comments that a person has begun to write, one a post. Never throws: without storage a draft lives with the page. */
interface CommentDrafts {
  /** '' for none. */
  read: (postId: number) => string;
  /** '' does away with it. */
  keep: (postId: number, text: string) => void;
}

const prefix = 'ambassadorportal.draft:';
const keptForMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Opens the drafts of one person on one site. Begins by doing away with drafts that nobody came back to, whoever's they
 * are.
 *
 * @param owner names person and site, and nobody who reads it knows whom
 */
export function openCommentDrafts(storage: Storage, owner: string, now: () => Date): CommentDrafts {
  const inMemory = new Map<number, string>();
  const keyOf = (postId: number): string => `${prefix}${owner}:${postId}`;
  quietly(() => {
    const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
    keys.filter((key) => !isYoung(storage.getItem(key), now)).forEach((key) => storage.removeItem(key));
  });
  return {
    read: (postId) => inMemory.get(postId) ?? textOf(quietly(() => storage.getItem(keyOf(postId)))),
    keep(postId, text) {
      inMemory.delete(postId);
      const isStored = quietly(() => {
        if (text === '') {
          storage.removeItem(keyOf(postId));
        } else {
          storage.setItem(keyOf(postId), JSON.stringify({ at: now().getTime(), text }));
        }
        return true;
      });
      if (!isStored) {
        inMemory.set(postId, text);
      }
    },
  };
}

interface Draft {
  at: number;
  text: string;
}

function isYoung(value: string | null, now: () => Date): boolean {
  const age = now().getTime() - (draftOf(value)?.at ?? 0);
  return age < keptForMs;
}

function textOf(value: string | null | undefined): string {
  return draftOf(value)?.text ?? '';
}

function draftOf(value: string | null | undefined): Draft | undefined {
  const found = quietly(() => JSON.parse(value ?? 'null') as Partial<Draft> | null);
  return typeof found?.text === 'string' && typeof found.at === 'number' ? (found as Draft) : undefined;
}

function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
