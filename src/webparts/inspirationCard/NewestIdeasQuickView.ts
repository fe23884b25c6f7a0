import { BaseAdaptiveCardQuickView } from '@microsoft/sp-adaptive-card-extension-base';
import type { ISPFxAdaptiveCard } from '@microsoft/sp-adaptive-card-extension-base';
import * as strings from 'InspirationCardStrings';
import * as portalStrings from 'PortalStrings';
import type { PostCard } from '../../domain/inspiration/post';
import { minutesIn, settingsIn } from '../../ui/inspiration/factWords';
import { addressOf, blogAddress } from './cardState';
import type { CardState } from './cardState';
import { themesOf } from './ideaCard';
import { ideasTemplate, messageTemplate } from './ideasTemplate';
import type { IdeaData, QuickViewData } from './ideasTemplate';
import { messageOf } from './messageCard';
import type { InspirationCardProperties } from './properties';

/** Id under which the quick view is registered. */
export const newestIdeasQuickView = 'newestIdeas';

/** What opens from the card: the newest ideas with what one weighs before trying them. */
export class NewestIdeasQuickView extends BaseAdaptiveCardQuickView<InspirationCardProperties, CardState, QuickViewData> {
  public override get title(): string {
    return strings.newIdeas;
  }

  public override get data(): QuickViewData {
    const { ideas, siteUrl } = this.state;
    const common = { allIdeas: strings.allIdeas, blogUrl: blogAddress(siteUrl) };
    if (ideas.status !== 'loaded') {
      return { ...common, ...messageOf(ideas), ideas: [] };
    }
    // The Viva app of a phone can't fetch pictures that SharePoint keeps; see ideaCard.
    const isOnPhone = this.context.deviceContext === 'Mobile';
    const shown = ideas.value.map((idea) => ideaData(idea, siteUrl, !isOnPhone));
    return { ...common, heading: '', text: '', ideas: shown };
  }

  public override get template(): ISPFxAdaptiveCard {
    return this.state.ideas.status === 'loaded' ? ideasTemplate : messageTemplate;
  }
}

function ideaData(idea: PostCard, siteUrl: string, withPicture: boolean): IdeaData {
  const picture = withPicture && idea.picture ? addressOf(idea.picture, siteUrl) : '';
  return {
    title: idea.title,
    url: addressOf(idea.url, siteUrl),
    teaser: idea.teaser,
    facts: factsOf(idea),
    themes: themesOf(idea),
    picture,
    hasPicture: picture !== '',
  };
}

/** How long, where, for whom, in a row. */
function factsOf({ minutes, place, settings }: PostCard): string {
  return [
    minutes === undefined ? '' : minutesIn(minutes, portalStrings),
    place ? portalStrings[`place_${place}`] : '',
    settingsIn(settings, portalStrings),
  ]
    .filter(Boolean)
    .join(' · ');
}
