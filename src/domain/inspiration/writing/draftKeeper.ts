import type { PortalError } from '../../shared/portalError';
import type { Result } from '../../shared/result';
import type { Draft, IdeaTemplate } from './draft';
import type { Idea } from './idea';
import type { Publication } from './ideaPages';

/**
 * Keeps what an author writes: every change at once on the device, and in SharePoint as soon as there is network, at a
 * pace that SharePoint's version history bears. Nothing that was typed is ever overwritten unseen, neither here nor there.
 */
export interface DraftKeeper {
  /** Begins a new idea. */
  begin(template: IdeaTemplate): Promise<Result<Draft>>;
  /** Goes on with one that is on this device. */
  resume(draftId: string): Promise<Result<Draft>>;
  /** Goes on with a page in SharePoint: with the draft of it on this device, if there is one, joined with what is there. */
  edit(pageId: number): Promise<Result<Draft>>;
  /** Drafts on this device that SharePoint doesn't have as they are. */
  left(): Promise<Result<readonly Draft[]>>;
  /** How many drafts this device keeps in a form that can't be read here: of a newer version, or damaged. They stay. */
  unreadable(): Promise<Result<number>>;

  /**
   * Keeps the idea on the device and, a little later, in SharePoint.
   *
   * @param from the idea that the change was made to, where that may be older than the current one: what another tab or
   * person changed meanwhile is then joined with it
   */
  change(draftId: string, idea: Idea, from?: Idea): void;
  /** Keeps a picture's bytes on the device; they go to SharePoint before the idea does. */
  addPicture(key: string, bytes: Blob): Promise<Result<void>>;
  pictureBytes(key: string): Promise<Result<Blob | undefined>>;

  /**
   * The draft as it is now, and how far it has come. The same object until something changes. Undefined for one that
   * isn't open here, or that another tab has published or discarded.
   */
  current(draftId: string): KeptDraft | undefined;
  subscribe(onChange: () => void): () => void;

  /** Sends what isn't in SharePoint yet, now. */
  flush(draftId: string): Promise<Result<Draft>>;
  /** Settles a conflict with the idea that the author chose; the other text stays in the page's version history. */
  settle(draftId: string, idea: Idea): Promise<Result<Draft>>;
  /** Flushes and publishes. On success the device's copy is done with. */
  publish(draftId: string): Promise<Result<Publication>>;
  /** Removes the draft from the device, and its page from SharePoint if readers never had it. */
  discard(draftId: string): Promise<Result<void>>;
}

export interface KeptDraft {
  readonly draft: Draft;
  readonly keeping: Keeping;
}

/** How far a draft's last change has come. */
export type Keeping =
  /** On its way to the device's disk. */
  | { readonly state: 'keeping' }
  /** On this device; SharePoint gets it next. */
  | { readonly state: 'onDevice' }
  | { readonly state: 'sending' }
  /** In SharePoint; `at` is when, ISO 8601 in UTC. `merged`: joined with what another had changed there meanwhile. */
  | { readonly state: 'saved'; readonly at: string; readonly merged?: { readonly by: string } }
  /** On this device; SharePoint couldn't take it. It is tried again by itself where that can help. */
  | { readonly state: 'held'; readonly error: PortalError }
  /** Another changed the same; see `draft.conflict`. */
  | { readonly state: 'conflict' }
  /** The device can't keep it: it is in this page alone until SharePoint has it. */
  | { readonly state: 'fleeting' };
