import type { IdeaPicture, KeptPart } from './idea';

/** Where two changed the same, each in their own way. */
export type Clash =
  /** A text, rich or plain; '' where one emptied it. */
  | (ClashPlace & { readonly kind: 'text'; readonly mine: string; readonly theirs: string })
  /** One value, absent where one removed it. */
  | (ClashPlace & { readonly kind: 'value'; readonly mine?: string | number; readonly theirs?: string | number })
  | (ClashPlace & { readonly kind: 'picture'; readonly mine?: IdeaPicture; readonly theirs?: IdeaPicture })
  | (ClashPlace & { readonly kind: 'part'; readonly mine: KeptPart; readonly theirs: KeptPart });

export interface ClashPlace {
  readonly field:
    | 'title'
    | 'intro'
    | 'cover'
    | 'materials'
    | 'tip'
    | 'observation'
    | 'tool'
    | 'minutes'
    | 'place'
    | 'institution'
    /** The text, picture, picture's description or film of a step, or a kept part; `key` says which. */
    | 'text'
    | 'picture'
    | 'alt'
    | 'film'
    | 'part';
  /** The step's or part's key in the merged idea; absent for fields of the idea itself. */
  readonly key?: string;
}

/**
 * What is to stand where two changed the same. `both`: one text after the other, a second picture in a step of its own; where
 * there is room for one alone, such as minutes, it is `mine`.
 */
export type ClashChoice = 'mine' | 'theirs' | 'both';

export type Choose = (clash: Clash) => ClashChoice;
