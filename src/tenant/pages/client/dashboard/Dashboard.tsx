import * as React from 'react';
import { usePage } from '../page';
import { CardTile } from './CardTile';
import { installedCards } from './cardRuntime';

/** SharePoint's bit for "Edit items" in the low half of the permission mask. */
const EDIT_LIST_ITEMS = 0x4;

/**
 * Viva Connections' dashboard: the cards that the site's packages bring, in Microsoft's own runtime. Which cards there
 * are, in what order and for whom is Viva's to keep; here are all of them.
 */
export function Dashboard(): React.ReactElement {
  const { data, words } = usePage();
  const cards = React.useMemo(() => installedCards(data), [data]);
  const canEdit = (Number(data.permissions.Low) & EDIT_LIST_ITEMS) !== 0;
  return (
    <div className="dashboard">
      <h1>{words.dashboardTitle}</h1>
      <p className="quiet">{cards.length > 0 ? words.dashboardIntro : words.dashboardEmpty}</p>
      <ul className="cards">{cards.map((manifest) => <CardTile key={manifest.id} manifest={manifest} canEdit={canEdit} />)}</ul>
    </div>
  );
}
