import * as React from 'react';
import { announce } from '../chrome/Announcements';
import { isSafeLink } from '../html';
import { Icon } from '../Icon';
import { fill, usePage } from '../page';
import type { CardAction, CardComponent, RenderArguments } from './cardRuntime';
import type { CardModel } from './useCard';

interface CardFaceProps { parts: NonNullable<RenderArguments['card']>; model: CardModel }

/**
 * The card as Viva draws it: bar, picture, heading, text, buttons. All of it is one target, as there; the heading is
 * what a keyboard meets.
 */
export function CardFace({ parts, model }: CardFaceProps): React.ReactElement {
  const { cardViewParameters: view, cardProperties } = parts;
  const [bar] = view.cardBar;
  const heading = textIn(view.header);
  const text = textIn(view.body);
  const buttons = (view.footer ?? []).filter((part) => part.componentName === 'cardButton');
  return (
    <article className="dashCard" aria-label={bar?.title ?? model.title}>
      <p className="dashCardBar"><Icon name={bar?.icon?.url === 'Lightbulb' ? 'lightbulb' : 'puzzle'} /> {bar?.title}</p>
      {view.image && isSafeLink(view.image.url) && <img className="dashCardImage" src={view.image.url} alt={view.image.altText ?? ''} />}
      <h2 className="dashCardHeading"><Whole action={cardProperties.selectAction} model={model}>{heading}</Whole></h2>
      {text && <p className="dashCardText">{text}</p>}
      {buttons.length > 0 && (
        <p className="dashCardButtons">{buttons.map((button, index) => <CardButton key={button.id ?? index} button={button} model={model} />)}</p>
      )}
    </article>
  );
}

function textIn(components: CardComponent[] | undefined): string {
  return components?.find((part) => part.componentName === 'text')?.text ?? '';
}

interface WholeProps { action: CardFaceProps['parts']['cardProperties']['selectAction']; model: CardModel; children: string }

function Whole({ action, model, children }: WholeProps): React.ReactElement {
  const viewId = action?.data?._internalQuickViewId;
  if (viewId) {
    return (
      <button type="button" className="dashCardOpen" aria-haspopup="dialog" disabled={!model.card} onClick={() => model.openQuickView(viewId)}>
        {children}
      </button>
    );
  }
  return action?.url && isSafeLink(action.url) ? <NewTab href={action.url} className="dashCardOpen">{children}</NewTab> : <>{children}</>;
}

function CardButton({ button, model }: { button: CardComponent; model: CardModel }): React.ReactElement {
  const { words } = usePage();
  const { action } = button;
  const className = button.style === 'positive' ? 'button primary' : 'button';
  const target = action?.type === 'ExternalLink' ? action.parameters?.target : undefined;
  if (target !== undefined && isSafeLink(target)) {
    return <NewTab href={target} className={className}>{button.title ?? ''}</NewTab>;
  }
  const run = (): void => {
    if (action && !runAction(action, button.id, model)) {
      announce(fill(words.cardUnknownAction, action.type));
    }
  };
  return <button type="button" className={className} disabled={!model.card} onClick={run}>{button.title}</button>;
}

/** Does what a button says; false for what isn't known here. */
function runAction(action: CardAction, id: string | undefined, model: CardModel): boolean {
  if (action.type === 'QuickView' && action.parameters?.view) {
    model.openQuickView(action.parameters.view);
    return true;
  }
  if (action.type === 'Submit') {
    model.card?._internalOnAction({ type: 'Submit', id, data: action.parameters });
    return true;
  }
  return false;
}

/** Viva opens links in a new tab on SharePoint (Microsoft, "Quick View design guidance"). */
function NewTab({ href, className, children }: { href: string; className: string; children: string }): React.ReactElement {
  const { words } = usePage();
  return (
    <a className={className} href={href} target="_blank" rel="noreferrer">
      {children} <span className="visuallyHidden">({words.opensInNewTab})</span>
    </a>
  );
}
