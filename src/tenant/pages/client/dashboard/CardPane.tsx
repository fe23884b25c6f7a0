import * as React from 'react';
import { PaneFieldView } from '../edit/PaneFieldView';
import { propertyAt } from '../edit/propertyPath';
import { Icon } from '../Icon';
import { usePage } from '../page';
import type { CardSize, RunningCard } from './cardRuntime';
import type { CardModel } from './useCard';

interface CardPaneProps { model: CardModel; card: RunningCard; onClose: () => void }

/** The panel with a card's size, which every card has, and the properties that the card itself describes. */
export function CardPane({ model, card, onClose }: CardPaneProps): React.ReactElement {
  const { words } = usePage();
  const headingRef = React.useRef<HTMLHeadingElement>(null);
  const [pages, setPages] = React.useState<ReturnType<RunningCard['_getPropertyPaneConfiguration']>['pages']>();
  React.useEffect(() => {
    void card._loadPropertyPaneResources().then(() => setPages(card._getPropertyPaneConfiguration().pages));
  }, [card]);
  React.useLayoutEffect(() => {
    const opener = document.activeElement;
    headingRef.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);
  return (
    <aside className="cardPane" aria-label={words.paneTitle} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="dialogHead">
        <h2 ref={headingRef} tabIndex={-1}>{model.title}</h2>
        <button type="button" className="iconButton" aria-label={words.close} onClick={onClose}><Icon name="close" /></button>
      </div>
      <p className="quiet">{words.cardKept}</p>
      <label className="field">
        {words.cardSize}
        <select value={model.settings.cardSize} onChange={(event) => model.chooseSize(event.target.value as CardSize)}>
          <option value="Medium">{words.cardSizeMedium}</option>
          <option value="Large">{words.cardSizeLarge}</option>
        </select>
      </label>
      {!pages && <p className="quiet" role="status">{words.paneLoading}</p>}
      {pages?.map((page, index) => (
        <React.Fragment key={index}>
          {page.header && <p className="quiet">{page.header.description}</p>}
          {page.groups.flatMap(({ groupFields }) => groupFields).map((field) => (
            <PaneFieldView
              key={field.targetProperty} field={field} value={propertyAt(model.settings.properties, field.targetProperty)}
              apply={(value) => model.chooseProperty(field.targetProperty, value)}
            />
          ))}
        </React.Fragment>
      ))}
    </aside>
  );
}
