import type { DraftKeeper } from '../../../../domain/inspiration/writing/draftKeeper';
import type { WritingDesk } from '../../../../domain/inspiration/writing/writingDesk';
import type { WritingOffice } from '../../../../domain/inspiration/writing/writingOffice';
import type { WritingPlace } from '../../../../domain/inspiration/writing/writingPlace';
import type { DeskWords } from './words';

/** What looking after one's ideas needs of the world. */
export interface MinePorts {
  readonly desk: WritingDesk;
  readonly keeper: Pick<DraftKeeper, 'left' | 'unreadable' | 'subscribe' | 'edit' | 'publish' | 'discard'>;
  readonly words: DeskWords;
  readonly now: () => Date;
  readonly onMove: (place: WritingPlace) => void;
}

/** Whose ideas they are. */
export interface Mine extends MinePorts {
  /** Name of the person signed in, as SharePoint writes it; '' where it couldn't be read. */
  readonly me: string;
  /** What is published goes to a reviewer first. */
  readonly isReviewed: boolean;
}

/** What approving ideas needs of the world. */
export interface ReviewPorts {
  readonly desk: WritingDesk;
  readonly words: DeskWords;
  readonly now: () => Date;
  readonly onMove: (place: WritingPlace) => void;
}

/** What looking after places needs of the world. */
export interface OfficePorts {
  readonly office: WritingOffice;
  readonly words: DeskWords;
}
