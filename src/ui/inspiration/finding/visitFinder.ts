import { queryOf } from '../../../domain/inspiration/feedAddress';
import type { Found, InspirationFinder } from '../../../domain/inspiration/inspirationFinder';
import type { PostCard } from '../../../domain/inspiration/post';
import { failure, success } from '../../../domain/shared/result';
import type { Result } from '../../../domain/shared/result';

/** A finder that is asked nothing twice in a visit. */
export interface VisitFinder extends InspirationFinder {
  /** Forgets what was found, since the person may have saved or tried something; the cards stay. */
  forget(): void;
}

/**
 * Loads the finder when it is first asked, and remembers its answers. A finder that can't be loaded is a failed
 * answer, and is loaded again for the next question.
 */
export function visitFinder(load: () => Promise<InspirationFinder>): VisitFinder {
  let loaded: Promise<InspirationFinder> | undefined;
  const found = new Map<string, Promise<Result<Found>>>();
  const cards = new Map<number, PostCard | undefined>();

  const ask = async <T>(question: (finder: InspirationFinder) => Promise<Result<T>>): Promise<Result<T>> => {
    let finder: InspirationFinder;
    try {
      loaded ??= load();
      finder = await loaded;
    } catch (thrown) {
      loaded = undefined;
      return failure({ kind: navigator.onLine === false ? 'offline' : 'unavailable', detail: String(thrown) });
    }
    return question(finder);
  };

  return {
    find(query) {
      const key = queryOf('', { ...query, postId: undefined }, 'newest');
      const known = found.get(key);
      if (known) {
        return known;
      }
      const answer = ask((finder) => finder.find(query));
      found.set(key, answer);
      // What failed, or was found without SharePoint's search, may go better the next time.
      void answer.then((result) => (!result.ok || result.value.isShallow) && found.get(key) === answer && found.delete(key));
      return answer;
    },
    async readCards(ids) {
      const unknown = ids.filter((id) => !cards.has(id));
      if (unknown.length > 0) {
        const answer = await ask((finder) => finder.readCards(unknown));
        if (!answer.ok) {
          return answer;
        }
        unknown.forEach((id) => cards.set(id, undefined));
        answer.value.forEach((card) => cards.set(card.id, card));
      }
      return success(ids.flatMap((id) => cards.get(id) ?? []));
    },
    forget: () => found.clear(),
  };
}
