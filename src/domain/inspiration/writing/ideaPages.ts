import type { Result } from '../../shared/result';
import type { PostBlock } from '../readPost';
import type { DraftPage } from './draft';
import type { Idea, StoredPicture } from './idea';

/** The pages of ideas in SharePoint, read and written as the person signed in. */
export interface IdeaPages {
  /** Reads an idea to go on with it; `notFound` when it isn't there for this person. */
  open(pageId: number): Promise<Result<OpenedIdea>>;

  /**
   * Makes a page as a draft in the folder and answers its mark. All pictures must be stored. Where a page of that name
   * is there already, an earlier answer was lost: no second one is made, and what is written in it is left alone.
   *
   * @param folder a `WritingFolder`'s path
   * @param name the draft's id: names the file until it is published
   */
  create(folder: string, name: string, idea: Idea): Promise<Result<MadePage>>;

  /**
   * Saves the idea as the page's newest draft, if the page still is as `page` says; else `conflict`, and nothing is
   * changed. What is published stays as it is for readers.
   */
  save(page: DraftPage, idea: Idea): Promise<Result<DraftPage>>;

  /**
   * Stores a picture's bytes where the folder's ideas have theirs. Storing the same key twice makes one file.
   */
  storePicture(folder: string, key: string, bytes: Blob): Promise<Result<StoredPicture>>;

  /**
   * Shows the newest draft to everybody, or hands it to the reviewers where the site's owner wants that. A page that is
   * published for the first time gets its address from its title. Refused with `conflict` when the page isn't as `page` says.
   */
  publish(page: DraftPage, idea: Idea): Promise<Result<Publication>>;

  /** What readers will see of the idea: the very parts that the page would have. Pictures that aren't stored are left out. */
  blocksOf(idea: Idea): readonly PostBlock[];
}

export interface MadePage extends DraftPage {
  /** It was made before, and may have been changed since: what stands in it is to be read. */
  readonly wasThere?: true;
}

export interface OpenedIdea {
  readonly page: DraftPage;
  readonly idea: Idea;
  /** Path of the folder that the page is in. */
  readonly folder: string;
  /** Name of the one who changed it last, and when; ISO 8601 in UTC. */
  readonly changedBy: string;
  readonly changedAt: string;
  /** The person signed in made the last change. */
  readonly isChangedByMe: boolean;
  /** Name of one who has the page open in SharePoint's own editor: it can't be saved until that is closed. */
  readonly heldBy?: string;
}

export interface Publication {
  readonly page: DraftPage;
  /** `waiting` for a reviewer. */
  readonly state: 'published' | 'waiting';
}
