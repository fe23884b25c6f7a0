import { PrimaryTextCardView } from '@microsoft/sp-adaptive-card-extension-base';
import type { ICardButtonConfiguration, ITextCardViewParameters } from '@microsoft/sp-adaptive-card-extension-base';
import * as strings from 'InspirationCardStrings';
import * as portalStrings from 'PortalStrings';
import type { PostCard } from '../../domain/inspiration/post';
import type { ViewState } from '../../domain/shared/viewState';

/** The states in which there is no idea to show. */
type WithoutIdeas = Exclude<ViewState<readonly PostCard[]>, { status: 'loaded' }>;

interface Message {
  readonly heading: string;
  readonly text: string;
}

/** What is said instead of an idea: that it comes, that there is none, or why it can't be read. */
export function messageOf(ideas: WithoutIdeas): Message {
  switch (ideas.status) {
    case 'loading':
      return { heading: strings.loading, text: '' };
    case 'empty':
      return { heading: strings.empty_heading, text: strings.empty_text };
    case 'offline':
      return { heading: portalStrings.error_offline_heading, text: strings.offline_text };
    case 'failed': {
      const { kind } = ideas.error;
      return { heading: portalStrings[`error_${kind}_heading`], text: portalStrings[`error_${kind}_text`] };
    }
  }
}

/** The message as a card; who failed to read is offered to try again. */
export function messageCard(ideas: WithoutIdeas): ITextCardViewParameters {
  const { heading, text } = messageOf(ideas);
  const retry: ICardButtonConfiguration = {
    componentName: 'cardButton',
    title: portalStrings.tryAgain,
    action: { type: 'Submit', parameters: {} },
  };
  return PrimaryTextCardView({
    cardBar: { componentName: 'cardBar', title: strings.inspiration },
    header: { componentName: 'text', text: heading },
    body: { componentName: 'text', text },
    footer: ideas.status === 'failed' || ideas.status === 'offline' ? retry : undefined,
  });
}
