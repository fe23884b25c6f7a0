import type { Idea } from './idea';

/** What an author begins from: it decides which fields are offered at once, never what may be written. */
export const ideaTemplates = ['howWeDid', 'oneMinuteTip', 'weTriedAnApp'] as const;

export type IdeaTemplate = (typeof ideaTemplates)[number];

/** An idea that somebody is writing, as the device keeps it. */
export interface Draft {
  /** Made on the device; never two alike. */
  readonly id: string;
  readonly template: IdeaTemplate;
  readonly idea: Idea;
  /** ISO 8601 in UTC, by the device's clock: the author's last change here. */
  readonly changedAt: string;
  /** The page in SharePoint; absent until the draft was kept there. */
  readonly page?: DraftPage;
  /** Path of the folder that the page is in, or is to be in; absent until it is known. */
  readonly folder?: string;
  /** What the page held when it and the draft last were the same: what changes of two are told from. */
  readonly saved?: Idea;
  /** When SharePoint last took the draft, by the device's clock; ISO 8601 in UTC. */
  readonly savedAt?: string;
  /** What was put on its way to SharePoint, as long as nobody knows whether it arrived. */
  readonly sent?: Idea;
  /** What another made of the page meanwhile, where both changed the same. The author decides. */
  readonly conflict?: DraftConflict;
}

/** A page as it was when it was last read or saved. */
export interface DraftPage {
  readonly id: number;
  /** SharePoint's mark of that very state. */
  readonly etag: string;
  /** Path of the page on the portal's own host. */
  readonly url: string;
  /** Readers have a published version of it. */
  readonly isPublished: boolean;
}

export interface DraftConflict {
  readonly theirs: Idea;
  readonly page: DraftPage;
  /** Name of the one who saved it. */
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}
