import type * as React from 'react';
import type { DraftKeeper } from '../../../domain/inspiration/writing/draftKeeper';
import type { IdeaPages } from '../../../domain/inspiration/writing/ideaPages';
import type { LinkProbe } from '../../../domain/inspiration/writing/linkProbe';
import type { PictureStudio } from '../../../domain/inspiration/writing/pictureStudio';
import type { WritingDesk } from '../../../domain/inspiration/writing/writingDesk';
import type { WritingHabits } from '../../../domain/inspiration/writing/writingHabits';
import type { WritingOffice } from '../../../domain/inspiration/writing/writingOffice';
import type { WritingPlace } from '../../../domain/inspiration/writing/writingPlace';
import type { ReadingWords } from '../reading/words';
import type { DeskWords } from './desk/words';
import type { WritingWords } from './words';

/** What writing ideas needs of the world. */
export interface WritingPorts {
  readonly keeper: DraftKeeper;
  readonly pages: IdeaPages;
  readonly desk: WritingDesk;
  readonly office: WritingOffice;
  readonly studio: PictureStudio;
  readonly habits: WritingHabits;
  readonly probe: LinkProbe;
  readonly words: WritingWords;
  readonly deskWords: DeskWords;
  readonly readingWords: ReadingWords;
  readonly now: () => Date;
}

/** `replace`: Back doesn't lead to where one was. */
export type MoveInWriting = (place: WritingPlace, how?: 'replace') => void;

export interface WritingRoomProps {
  readonly place: WritingPlace;
  readonly onMove: MoveInWriting;
  /** Back to the blog; with the id of a post that was just published, to that post. */
  readonly onLeave: (publishedPostId?: number) => void;
}

/** What comes with the chunk for writing. */
export interface WritingParts {
  readonly Room: React.ComponentType<WritingRoomProps>;
}
