import { type Action, AdaptiveCard, HostConfig, OpenUrlAction, SerializationContext, SubmitAction } from 'adaptivecards';
import { expandTemplate } from './expandTemplate';
import { hostConfig } from './hostConfig';
import type { CardDrawing } from './loadAdaptiveCards';

/** Draws a card; throws where it isn't one. What the library finds strange is told to the log. */
function draw({ template, data, language, onOpenUrl, onSubmit }: CardDrawing): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  card.lang = language;
  card.onExecuteAction = (action: Action) => {
    if (action instanceof OpenUrlAction && action.url) {
      onOpenUrl(action.url);
    } else if (action instanceof SubmitAction) {
      onSubmit(action.data, action.id);
    }
  };
  const context = new SerializationContext();
  card.parse(expandTemplate(template, data), context);
  for (let index = 0; index < context.eventCount; index += 1) {
    console.warn(`Adaptive Card: ${context.getEventAt(index).message}`);
  }
  const element = card.render();
  if (!element) {
    throw new Error('The quick view has nothing to draw.');
  }
  return element;
}

/** Viva draws some Markdown; here it stands as it was written. */
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const element = document.createElement('span');
  element.textContent = text;
  result.outputHtml = element.innerHTML;
  result.didProcess = true;
};

window.spAdaptiveCards = { draw };
