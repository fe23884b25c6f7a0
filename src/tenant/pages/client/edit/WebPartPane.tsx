import * as React from 'react';
import { usePage } from '../page';
import type { LoadedWebPart, PaneField, PaneGroup, PropertyPaneData } from '../runtime/internals';
import { PaneFieldView } from './PaneFieldView';
import { onPaneConsumer, paneConsumer } from './propertyPaneRegistry';
import { propertyAt } from './propertyPath';

/** The pane a web part describes with `getPropertyPaneConfiguration()`; a change takes effect at once where the web part is reactive. */
export function WebPartPane({ instanceId }: { instanceId: string }): React.ReactElement {
  const { words } = usePage();
  const [pane, setPane] = React.useState<PropertyPaneData>();
  const [webPart, setWebPart] = React.useState(() => paneConsumer(instanceId));
  // An editor may open the pane before the web part has loaded.
  React.useEffect(() => {
    const look = (): void => setWebPart(() => paneConsumer(instanceId));
    look();
    return onPaneConsumer(look);
  }, [instanceId]);
  const load = React.useCallback(() => {
    void webPart?._getPropertyPaneData(false).then(setPane);
  }, [webPart]);
  React.useEffect(() => {
    webPart?._onPropertyPaneLifeCycleEvent('ConfigurationStart');
    load();
    return () => webPart?._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
  }, [webPart, load]);
  if (!webPart || !pane) {
    return <p className="quiet" role="status">{webPart ? words.paneLoading : words.paneNone}</p>;
  }
  const pages = pane.configuration.pages;
  if (pages.every((page) => page.groups.length === 0)) {
    return <p className="quiet">{words.paneNone}</p>;
  }
  const apply = (field: PaneField, value: unknown): void => {
    webPart._onPropertyPaneFieldChanged(field.targetProperty, value, field.type);
    load();
  };
  return (
    <div className="paneContent">
      {pages.map((page, index) => (
        <React.Fragment key={index}>
          {page.header && <p className="quiet">{page.header.description}</p>}
          {page.groups.map((group, at) => <PaneGroupView key={at} group={group} pane={pane} apply={apply} />)}
        </React.Fragment>
      ))}
      {!pane.isReactive && (
        <button type="button" className="button primary" onClick={() => applyAll(webPart)}>{words.paneApply}</button>
      )}
    </div>
  );
}

function applyAll(webPart: LoadedWebPart): void {
  webPart._onPropertyPaneLifeCycleEvent('ApplyClicked');
}

interface PaneGroupViewProps { group: PaneGroup; pane: PropertyPaneData; apply: (field: PaneField, value: unknown) => void }

function PaneGroupView({ group, pane, apply }: PaneGroupViewProps): React.ReactElement {
  return (
    <section className="paneGroup">
      {group.groupName && !group.isGroupNameHidden && <h3>{group.groupName}</h3>}
      {group.groupFields.map((field, index) => (
        <PaneFieldView
          key={field.targetProperty || index} field={field} value={propertyAt(pane.properties, field.targetProperty)}
          apply={(value) => apply(field, value)}
        />
      ))}
    </section>
  );
}
