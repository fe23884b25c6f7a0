import type { IdeaPicture } from '../../../domain/inspiration/writing/idea';
import { headings } from './headings';
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
  /** A heading below which nothing has been read yet: should that be kept, it is kept with it. */
  heading?: HeadedPart;
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
  idea.heading = undefined;
  if (idea.region !== 'intro' || idea.intro.length > 0) {
    beginNext(idea);
  }
}

/** Ends the part that is being read. Where there is neither tip nor observation, what comes is still among the steps. */
export function beginNext(idea: IdeaInProgress): void {
  const { tip, observation } = idea.headed;
  const next = nextSection[idea.region];
  idea.region = next === 'after' && tip + observation === '' ? 'steps' : next;
}

export function keep(idea: IdeaInProgress, content: KeptContent): void {
  const kept = isAmongSteps(idea) ? idea.body : idea.ending;
  const heading = headingToKeep(idea);
  if (content.kind === 'text') {
    kept.push({ ...content, html: heading + content.html });
  } else {
    kept.push(...(heading === '' ? [] : [{ kind: 'text' as const, html: heading, steps: 0 }]), content);
  }
}

/** Steps are headed whatever stands before them; the other parts only where there is something of them. */
function headingToKeep(idea: IdeaInProgress): string {
  const { heading } = idea;
  idea.heading = undefined;
  return heading === undefined || heading === 'steps' || idea.headed[heading] !== '' ? '' : `<h2>${headings[heading]}</h2>`;
}

/** False where an idea has no place for the picture. */
export function addPicture(idea: IdeaInProgress, picture: PictureRead): boolean {
  const step = lastStep(idea);
  if (step && !step.picture) {
    step.picture = picture;
    return true;
  }
  if (!idea.cover && idea.body.length === 0 && isAmongSteps(idea)) {
    idea.cover = picture;
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
  const last = isAmongSteps(idea) ? idea.body[idea.body.length - 1] : undefined;
  return last?.kind === 'step' ? last : undefined;
}

/** What comes below a tip, or what the children got out of it, comes after the steps; without these there is no after. */
function isAmongSteps({ region, headed }: IdeaInProgress): boolean {
  return region === 'intro' || region === 'materials' || region === 'steps' || headed.tip + headed.observation === '';
}
