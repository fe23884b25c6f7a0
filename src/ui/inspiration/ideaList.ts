import type * as React from 'react';
import type { PostCard } from '../../domain/inspiration/post';
import type { PortalError } from '../../domain/shared/portalError';

/** How the ideas of a feed are laid out; an editor chooses. */
export const feedLayouts = ['cards', 'hero', 'list', 'compact'] as const;

export type FeedLayout = (typeof feedLayouts)[number];

/** A card to focus, and whether the page moves to it (back from a post) or stays (more came below). */
export interface FocusedCard {
  readonly index: number;
  readonly isMovedTo: boolean;
}

/** What goes on around a list of ideas. */
export interface ListState {
  /** Why ideas seen before couldn't be read again, while they are shown. */
  readonly refreshError?: PortalError;
  readonly isLoadingMore: boolean;
  /** Why the next ones couldn't be read. */
  readonly moreError?: PortalError;
  /** The card that the focus goes to. */
  readonly focus?: FocusedCard;
}

export interface ListActions {
  readonly readAgain: () => void;
  readonly showMore: () => void;
}

/** A person opens an idea: in place, or on its own page. */
export type OpenIdea = (post: PostCard, click: React.MouseEvent) => void;

/** What is said of an idea besides its own card, where it was found by words or by what people did with it. */
export interface IdeaExtras {
  /** Instead of the plain title. */
  readonly title?: React.ReactNode;
  /** Instead of the plain teaser. */
  readonly teaser?: React.ReactNode;
  /** Below. */
  readonly note?: React.ReactNode;
}

export interface IdeaProps {
  readonly post: PostCard;
  readonly index: number;
  readonly now: Date;
  readonly onOpen: OpenIdea;
  readonly extras?: IdeaExtras;
  /** Given the idea's link when the focus shall go there. */
  readonly linkRef?: (link: HTMLAnchorElement | null) => void;
}

/** How one idea is drawn, and the list around. */
export interface LayoutParts {
  readonly Idea: React.ComponentType<IdeaProps>;
  readonly listClass: string;
}
