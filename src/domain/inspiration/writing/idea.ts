import type { PostFacts } from '../post';

/**
 * Text as an author writes it: HTML of `p`, `br`, `strong`, `em`, `a[href]`, `ul`, `ol` and `li`, and of nothing else; ''
 * for none. What comes from elsewhere is brought to this vocabulary where it enters. Whoever shows it sanitises it all
 * the same.
 */
export type RichText = string;

/** An idea as its author works on it: what the page in SharePoint is made from, and what is read back from it. */
export interface Idea {
  readonly title: string;
  /** What it is about, in plain words; also what cards show of it. */
  readonly intro: string;
  /** Stands at the top and on the card; where there is none, the card takes the first picture of a step. */
  readonly cover?: IdeaPicture;
  /** "Det skal I bruge". */
  readonly materials: RichText;
  /** "Sådan gør I", in order. */
  readonly body: readonly IdeaPart[];
  /** "Et godt råd". */
  readonly tip: RichText;
  /** "Det så vi hos børnene". */
  readonly observation: RichText;
  /** Parts that stand after all this. */
  readonly ending: readonly KeptPart[];
  readonly facts: PostFacts;
}

export type IdeaPart = IdeaStep | KeptPart;

/** What one does, with a picture or a film of it. */
export interface IdeaStep {
  readonly kind: 'step';
  /** Never two alike in an idea; the same for as long as the step is there on this device. */
  readonly key: string;
  readonly text: RichText;
  readonly picture?: IdeaPicture;
  /** Address of a film on a host that `filmHosts` allows. */
  readonly film?: string;
}

/**
 * Something on the page that the composer doesn't understand, put there with SharePoint's own editor. It is kept as it
 * is, where it is, unless the author removes it.
 */
export interface KeptPart {
  readonly kind: 'kept';
  readonly key: string;
  /** What SharePoint calls it, such as "Kort"; '' where it doesn't say. */
  readonly title: string;
  /** The part as SharePoint stores it; opaque to all but the gateway. */
  readonly content: string;
}

export interface IdeaPicture {
  /** Names the picture's bytes on this device; never two alike. */
  readonly key: string;
  /** What the picture shows, for those who don't see it. '' until the author has said. */
  readonly alt: string;
  /** Absent until its bytes are in SharePoint. */
  readonly stored?: StoredPicture;
}

export interface StoredPicture {
  /** Path of the file on the portal's own host. */
  readonly url: string;
  /** What SharePoint follows the file by; opaque to all but the gateway. */
  readonly reference: string;
}

/** An idea of which nothing is written. */
export const emptyIdea: Idea = {
  title: '',
  intro: '',
  materials: '',
  body: [],
  tip: '',
  observation: '',
  ending: [],
  facts: { themes: [], settings: [] },
};

/** The steps alone, in order. */
export function stepsOf(idea: Idea): readonly IdeaStep[] {
  return idea.body.filter((part): part is IdeaStep => part.kind === 'step');
}

/** All pictures in reading order. */
export function picturesOf(idea: Idea): readonly IdeaPicture[] {
  return [idea.cover, ...stepsOf(idea).map((step) => step.picture)].filter(
    (picture): picture is IdeaPicture => picture !== undefined
  );
}
