import * as React from 'react';
import * as ReactDom from 'react-dom';
import { act } from 'react-dom/test-utils';
import type { DoneAction, Outbox, PendingAction } from '../../../src/domain/inspiration/outbox';
import type { PostCard } from '../../../src/domain/inspiration/post';
import type { PostReader } from '../../../src/domain/inspiration/postReader';
import type { PostResponses, ReadPost } from '../../../src/domain/inspiration/readPost';
import type { ReaderAction } from '../../../src/domain/inspiration/readerAction';
import type { PortalErrorKind } from '../../../src/domain/shared/portalError';
import { failure, success, type Result } from '../../../src/domain/shared/result';
import type { ReadingWords } from '../../../src/ui/inspiration/reading/words';
import { PortalFrame } from '../../../src/ui/shared/PortalFrame';
import type { PortalWords } from '../../../src/ui/shared/words';
import { danishWords } from '../shared/danishWords';

export const words = danishWords<ReadingWords>('inspirationReading');

export function aCard(given: Partial<PostCard> = {}): PostCard {
  return {
    id: 7,
    title: 'Bee-Bot dækker bord',
    teaser: '',
    url: '/sites/x/SitePages/bee-bot.aspx',
    publishedAt: '2026-11-01T08:00:00Z',
    themes: ['socialDevelopment'],
    settings: ['kindergarten'],
    minutes: 25,
    ...given
  };
}

export function responsesOf(given: Partial<PostResponses> = {}): PostResponses {
  return {
    readAt: '2026-11-20T08:00:00Z',
    likeCount: 4,
    isLiked: false,
    canComment: true,
    comments: [],
    reports: [],
    isSaved: false,
    ...given
  };
}

export function aPost(given: Partial<ReadPost> = {}): ReadPost {
  return {
    card: aCard(),
    author: 'Amir Ambassadør',
    blocks: [{ kind: 'text', html: '<h2>Sådan gør I</h2><ol><li>Tape et net på gulvet.</li></ol>' }],
    responses: success(responsesOf()),
    ...given
  };
}

/** A reader that answers what the test gives, and counts how often it was asked. */
export class GivenReader implements PostReader {
  public asked = 0;

  public constructor(
    public answer: Result<ReadPost>,
    public related: Result<readonly PostCard[]> = success([])
  ) {}

  public async readPost(): Promise<Result<ReadPost>> {
    this.asked += 1;
    return this.answer;
  }

  public async readRelated(): Promise<Result<readonly PostCard[]>> {
    return this.related;
  }
}

/** An outbox whose sending the test decides on; what it keeps is the outbox's own promise and tested with that. */
export class HeldOutbox implements Outbox {
  public performed: ReaderAction[] = [];
  private waiting: readonly PendingAction[] = [];
  private sent: readonly DoneAction[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly drafts = new Map<number, string>();

  public perform(action: ReaderAction): void {
    this.performed.push(action);
    const id = `action-${this.performed.length}`;
    this.waiting = [...this.waiting, { id, action, doneAt: '2026-11-21T08:00:00Z', attempts: 0 }];
    this.tell();
  }

  public pending = (): readonly PendingAction[] => this.waiting;
  public done = (): readonly DoneAction[] => this.sent;

  public retry(id: string): void {
    this.change(id, (action) => ({ ...action, refusal: undefined }));
  }

  public withdraw(id: string): void {
    this.change(id, () => undefined);
  }

  public subscribe(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }

  public draftOf = (postId: number): string => this.drafts.get(postId) ?? '';

  public keepDraft(postId: number, text: string): void {
    this.drafts.set(postId, text);
  }

  public isLasting = (): boolean => true;

  /** SharePoint takes what waits. */
  public arrive(madeId?: string): void {
    act(() => {
      const settledAt = '2026-11-21T08:00:01Z';
      this.sent = [...this.sent, ...this.waiting.map(({ id, action, doneAt }) => ({ id, action, doneAt, settledAt, madeId }))];
      this.waiting = [];
      this.tell();
    });
  }

  /** The network is gone: what waits was tried in vain. */
  public fail(): void {
    act(() => this.waiting.forEach(({ id }) => this.change(id, (action) => ({ ...action, attempts: 1 }))));
  }

  /** SharePoint won't take what waits. */
  public refuse(kind: PortalErrorKind): void {
    act(() => this.waiting.forEach(({ id }) => this.change(id, (action) => ({ ...action, refusal: { kind, detail: 'for the log' } }))));
  }

  private change(id: string, changed: (action: PendingAction) => PendingAction | undefined): void {
    this.waiting = this.waiting.flatMap((action) => (action.id === id ? (changed(action) ?? []) : action));
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

let host: HTMLElement | undefined;

/** Draws a view in the portal's frame, and waits for what it reads. */
export async function draw(view: React.ReactElement): Promise<HTMLElement> {
  host ??= document.body.appendChild(document.createElement('div'));
  const place = host;
  await act(async () => {
    ReactDom.render(<PortalFrame words={danishWords<PortalWords>('shared')}>{view}</PortalFrame>, place);
  });
  return place;
}

export function clear(): void {
  if (host) {
    const place = host;
    act(() => {
      ReactDom.unmountComponentAtNode(place);
    });
    place.remove();
    host = undefined;
  }
}

export const failed = (kind: PortalErrorKind): Result<never> => failure({ kind, detail: 'for the log' });

function spokenNameOf(one: HTMLElement): string {
  const spoken = one.cloneNode(true) as HTMLElement;
  spoken.querySelectorAll('[aria-hidden]').forEach((unspoken) => unspoken.remove());
  return spoken.textContent ?? '';
}

/** The button of this name, with or without a count behind, as a screen reader says it. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => {
    const label = spokenNameOf(one);
    return label === name || label.replace(/ \d+$/, '') === name;
  });
  if (!found) {
    throw new Error(`No button "${name}"`);
  }
  return found;
}

export async function press(name: string): Promise<void> {
  await act(async () => button(name).click());
}

/** The field under a label. */
export function field(label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  const input = found?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!input) {
    throw new Error(`No field "${label}"`);
  }
  return input;
}

/** Writes in a field as a person does: React hears of the native setter only. */
export function write(label: string, text: string): void {
  const input = field(label);
  const prototype = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function key(target: Element, name: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  });
}
