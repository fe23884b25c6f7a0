import { ImageCardView, PrimaryTextCardView } from '@microsoft/sp-adaptive-card-extension-base';
import type {
  CardSize,
  ICardButtonConfiguration,
  ITextCardViewParameters,
} from '@microsoft/sp-adaptive-card-extension-base';
import * as strings from 'InspirationCardStrings';
import * as portalStrings from 'PortalStrings';
import type { PostCard } from '../../domain/inspiration/post';
import { addressOf, blogAddress } from './cardState';

/** Where a card is shown. */
interface CardPlace {
  readonly size: CardSize;
  /** Drawn by the Viva app of a phone itself, not in a browser. */
  readonly isOnPhone: boolean;
  readonly siteUrl: string;
}

/**
 * The newest idea as a card. With a picture where there is room for one: a medium card with a picture has no buttons
 * (https://learn.microsoft.com/sharepoint/dev/spfx/viva/design/designing-card). On a phone without: the Viva app has
 * shown "Can't get data for this card" for pictures that SharePoint keeps
 * (https://github.com/SharePoint/sp-dev-docs/issues/8759).
 */
export function ideaCard(idea: PostCard, { size, isOnPhone, siteUrl }: CardPlace): ITextCardViewParameters {
  const cardBar = { componentName: 'cardBar' as const, title: strings.newIdea };
  const header = { componentName: 'text' as const, text: idea.title };
  const see = linkButton(strings.seeIdea, addressOf(idea.url, siteUrl), 'positive');
  const footer: ICardButtonConfiguration | [ICardButtonConfiguration, ICardButtonConfiguration] =
    size === 'Large' ? [see, linkButton(strings.allIdeas, blogAddress(siteUrl), 'default')] : see;
  if (size === 'Large' && idea.picture && !isOnPhone) {
    const image = { url: addressOf(idea.picture, siteUrl), altText: pictureTextOf(idea) };
    return ImageCardView({ cardBar, header, image, footer });
  }
  const body = { componentName: 'text' as const, text: themesOf(idea) || idea.teaser };
  return PrimaryTextCardView({ cardBar, header, body, footer });
}

/** The names of an idea's themes, in a row; '' when it has none. */
export function themesOf(idea: PostCard): string {
  return idea.themes.map((theme) => portalStrings[`theme_${theme}`]).join(', ');
}

/**
 * What stands for an idea's picture where it isn't seen. Authors tell no more about it than the idea's themes and title,
 * and an empty text makes Viva say the component's name.
 */
function pictureTextOf(idea: PostCard): string {
  return themesOf(idea) || idea.title;
}

function linkButton(title: string, target: string, style: 'positive' | 'default'): ICardButtonConfiguration {
  return { componentName: 'cardButton', title, style, action: { type: 'ExternalLink', parameters: { target } } };
}
