import { BaseComponentsCardView } from '@microsoft/sp-adaptive-card-extension-base';
import type {
  IActionArguments,
  IExternalLinkCardAction,
  IQuickViewCardAction,
  ITextCardViewParameters,
} from '@microsoft/sp-adaptive-card-extension-base';
import { blogAddress } from './cardState';
import type { CardState } from './cardState';
import { ideaCard } from './ideaCard';
import { messageCard } from './messageCard';
import { newestIdeasQuickView } from './NewestIdeasQuickView';
import type { InspirationCardProperties } from './properties';

/** Id under which the card is registered. */
export const newestIdeaCard = 'newestIdea';

/** The card on the dashboard: the newest idea, or why there is none. */
export class NewestIdeaCardView extends BaseComponentsCardView<InspirationCardProperties, CardState> {
  public constructor(private readonly readAgain: () => void) {
    super();
  }

  public override get cardViewParameters(): ITextCardViewParameters {
    const { ideas, siteUrl } = this.state;
    const isOnPhone = this.context.deviceContext === 'Mobile';
    return ideas.status === 'loaded'
      ? ideaCard(ideas.value[0], { size: this.cardSize, isOnPhone, siteUrl })
      : messageCard(ideas);
  }

  /** The whole card leads on: to the newest few, or to the blog when there are none here. */
  public override get onCardSelection(): IQuickViewCardAction | IExternalLinkCardAction {
    return this.state.ideas.status === 'loaded'
      ? { type: 'QuickView', parameters: { view: newestIdeasQuickView } }
      : { type: 'ExternalLink', parameters: { target: blogAddress(this.state.siteUrl) } };
  }

  /** Viva keeps the card to show it at once the next time; a failure isn't worth keeping. */
  public override get isCacheEnabled(): boolean {
    return this.state.ideas.status === 'loaded';
  }

  public override onAction(action: IActionArguments): void {
    if (action.type === 'Submit') {
      this.readAgain();
    }
  }
}
