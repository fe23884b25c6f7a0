import * as React from 'react';
import { Icon } from '../Icon';
import { fill, usePage } from '../page';
import { CardFace } from './CardFace';
import { CardPane } from './CardPane';
import { QuickView } from './QuickView';
import { useCard } from './useCard';
import type { CardManifest } from './cardRuntime';

/** A card on the dashboard, with what opens from it. */
export function CardTile({ manifest, canEdit }: { manifest: CardManifest; canEdit: boolean }): React.ReactElement {
  const { words } = usePage();
  const model = useCard(manifest);
  const [isEditing, setEditing] = React.useState(false);
  const { shown, card } = model;
  const close = React.useCallback(() => setEditing(false), []);
  return (
    <li className={`cardPlace ${model.settings.cardSize === 'Large' ? 'large' : 'medium'}`}>
      {model.isFailed && <p className="dashCard partMessage" role="alert">{words.cardFailed}</p>}
      {!model.isFailed && !shown?.card && <p className="dashCard partMessage quiet" role="status">{words.cardLoading}</p>}
      {!model.isFailed && shown?.card && <CardFace parts={shown.card} model={model} />}
      {canEdit && card && (
        <button type="button" className="command" onClick={() => setEditing(!isEditing)} aria-expanded={isEditing}>
          <Icon name="edit" /> {fill(words.cardEdit, model.title)}
        </button>
      )}
      {isEditing && card && <CardPane model={model} card={card} onClose={close} />}
      {model.isQuickViewOpen && shown?.quickLook && (
        <QuickView view={shown.quickLook} onClose={model.closeQuickView} onSubmit={(data, id) => card?._internalOnAction({ type: 'Submit', id, data })} />
      )}
    </li>
  );
}
