import type { ActionSender } from '../../domain/inspiration/actionSender';
import type { DoneAction, Outbox, PendingAction } from '../../domain/inspiration/outbox';
import { pendingOf } from '../../domain/inspiration/outboxRules';
import { openCommentDrafts } from './commentDrafts';
import type { OutboxPage } from './outboxPage';
import { openOutboxShelf } from './outboxShelf';
import { createSending } from './outboxSending';

interface OutboxParts {
  storage: Storage;
  /** From `ownerOnDevice`. */
  owner: string;
  sender: ActionSender;
  /** From `browserPage`. */
  page: OutboxPage;
}

/** Opens a person's outbox and begins sending what was left in it. */
export function openOutbox({ storage, owner, sender, page }: OutboxParts): Outbox {
  const shelf = openOutboxShelf(storage, owner, () => page.now());
  const drafts = openCommentDrafts(storage, owner, () => page.now());
  const listeners = new Set<() => void>();
  let pending: readonly PendingAction[] = pendingOf(shelf.readAll());
  let done: readonly DoneAction[] = [];
  const tell = (): void => listeners.forEach((listener) => listener());

  const refresh = (): void => {
    const now = pendingOf(shelf.readAll());
    if (JSON.stringify(now) !== JSON.stringify(pending)) {
      pending = now;
      tell();
    }
  };
  const addDone = (action: DoneAction): void => {
    if (!done.some(({ id }) => id === action.id)) {
      done = [...done, action];
      pending = pendingOf(shelf.readAll());
      tell();
    }
  };

  const sending = createSending({ shelf, sender, page, onChange: refresh, onDone: addDone });
  page.onOnline(sending.startAnew);
  page.onSeen(sending.start);
  page.onStorage((key, value) => {
    if (shelf.isMine(key)) {
      const changed = shelf.actionIn(value);
      if (changed?.settled) {
        const { id, action, doneAt, settled } = changed;
        addDone({ id, action, doneAt, ...settled });
      }
      refresh();
      sending.start();
    }
  });
  sending.start();

  return {
    perform(action) {
      const turn = Math.max(0, ...shelf.readAll().map((kept) => kept.turn)) + 1;
      shelf.put({ id: page.newId(), action, doneAt: page.now().toISOString(), attempts: 0, turn });
      if (action.kind === 'comment') {
        drafts.keep(action.postId, '');
      }
      refresh();
      sending.start();
    },
    pending: () => pending,
    done: () => done,
    retry(id) {
      const kept = shelf.read(id);
      if (kept) {
        shelf.put({ ...kept, refusal: undefined });
        refresh();
        sending.startWith(id);
      }
    },
    withdraw(id) {
      if (shelf.read(id)) {
        shelf.withdraw(id);
        refresh();
        sending.startWith(id);
      }
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    draftOf: drafts.read,
    keepDraft: drafts.keep,
    isLasting: shelf.isLasting,
  };
}
