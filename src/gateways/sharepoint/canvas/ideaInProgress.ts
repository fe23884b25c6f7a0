import type { IdeaPicture } from '../../../domain/inspiration/writing/idea';
import type { HeadedPart } from './headings';
import type { KeptContent } from './keptContent';

/** What of an idea is being read; `after` comes what an idea has no place of its own for. */
type Region = 'intro' | HeadedPart | 'after';

export type PictureRead = Omit<IdeaPicture, 'key'>;

export interface StepRead {
  readonly kind: 'step';
  /** HTML in the vocabulary, or what can be brought to it without loss. */
  text: string;
  picture?: PictureRead;
  film?: string;
}

/** An idea that grows as its page is read from above. */
export interface IdeaInProgress {
  region: Region;
  intro: string[];
  cover?: PictureRead;
  /** HTML, as the texts of steps. */
  readonly headed: Record<'materials' | 'tip' | 'observation', string>;
  readonly body: (StepRead | KeptContent)[];
  readonly ending: KeptContent[];
}

const nextSection: Readonly<Record<Region, Region>> = {
  intro: 'steps', materials: 'steps', steps: 'steps', tip: 'after', observation: 'after', after: 'after',
};

export function ideaBegun(): IdeaInProgress {
  return { region: 'intro', intro: [], headed: { materials: '', tip: '', observation: '' }, body: [], ending: [] };
}

/** What stands in a new section without a heading is a step, or comes after the idea; not so before there is any text. */
export function beginSection(idea: IdeaInProgress): void {
  const isBegun = idea.region !== 'intro' || idea.intro.length > 0;
  idea.region = isBegun ? nextSection[idea.region] : idea.region;
}

export function keep(idea: IdeaInProgress, content: KeptContent): void {
  const isBefore = idea.region === 'intro' || idea.region === 'materials' || idea.region === 'steps';
  (isBefore ? idea.body : idea.ending).push(content);
}

/** False where an idea has no place for the picture. */
export function addPicture(idea: IdeaInProgress, picture: PictureRead): boolean {
  const step = lastStep(idea);
  if (idea.region === 'intro' && !idea.cover && idea.body.length === 0) {
    idea.cover = picture;
    return true;
  }
  if (step && !step.picture) {
    step.picture = picture;
    return true;
  }
  return false;
}

/** False where an idea has no place for the film. */
export function addFilm(idea: IdeaInProgress, address: string): boolean {
  const step = lastStep(idea);
  if (!step || step.film) {
    return false;
  }
  step.film = address;
  return true;
}

/** The step that was read last, where nothing came in between. */
function lastStep(idea: IdeaInProgress): StepRead | undefined {
  const last = idea.region === 'steps' ? idea.body[idea.body.length - 1] : undefined;
  return last?.kind === 'step' ? last : undefined;
}
