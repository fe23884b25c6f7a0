import type { FeedLayout, LayoutParts } from '../ideaList';
import { CompactIdea } from './CompactIdea';
import compact from './CompactIdea.module.scss';
import { HeroIdea } from './HeroIdea';
import hero from './HeroIdea.module.scss';
import { ListedIdea } from './ListedIdea';
import list from './ListedIdea.module.scss';

/** The layouts that don't come with the first load. */
export const otherLayouts: Readonly<Record<Exclude<FeedLayout, 'cards'>, LayoutParts>> = {
  hero: { Idea: HeroIdea, listClass: hero.ideas },
  list: { Idea: ListedIdea, listClass: list.ideas },
  compact: { Idea: CompactIdea, listClass: compact.ideas },
};
