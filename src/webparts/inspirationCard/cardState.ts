import type { PostCard } from '../../domain/inspiration/post';
import type { ViewState } from '../../domain/shared/viewState';

/** What the card and its quick view show; Microsoft's base class hands it to both. */
export interface CardState {
  /** The newest ideas, newest first. */
  readonly ideas: ViewState<readonly PostCard[]>;
  /** The portal's site, without a slash at the end: what paths become addresses with. */
  readonly siteUrl: string;
}

/** So many ideas does the quick view list. */
export const ideasListed = 3;

/** Address of an idea's page or picture: the Viva app on a phone has no page that a path could belong to. */
export function addressOf(path: string, siteUrl: string): string {
  return new URL(path, siteUrl).href;
}

/** Address of the page with all ideas. */
export function blogAddress(siteUrl: string): string {
  return `${siteUrl}/SitePages/Inspiration.aspx`;
}
