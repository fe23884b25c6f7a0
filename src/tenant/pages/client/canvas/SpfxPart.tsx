import * as React from 'react';
import { usePage } from '../page';
import type { DisplayMode, WebPartContainer, WebPartData, WebPartHost, WebPartManifest } from '../runtime/internals';
import { addLivePart, removeLivePart } from '../runtime/liveParts';
import { useRuntime } from '../runtime/RuntimeContext';
import type { ThemedScope } from '../runtime/themedScope';

interface SpfxPartProps {
  data: WebPartData;
  manifest: WebPartManifest;
  mode: DisplayMode;
  scope: ThemedScope | undefined;
  /** The web part changed its properties (property pane or its own doing). */
  onDirty?: (data: WebPartData) => void;
}

/** A web part in Microsoft's runtime: its own container, mounted once, switched between read and edit. */
export function SpfxPart({ data, manifest, mode, scope, onDirty }: SpfxPartProps): React.ReactElement {
  const { words } = usePage();
  const runtime = useRuntime();
  const elementRef = React.useRef<HTMLDivElement>(null);
  const containerRef = React.useRef<WebPartContainer>();
  const latest = React.useRef({ data, mode, onDirty });
  latest.current = { data, mode, onDirty };
  const modules = runtime.state === 'ready' ? runtime.modules : undefined;

  React.useEffect(() => {
    const element = elementRef.current;
    if (!modules || !scope || !element) {
      return undefined;
    }
    const { _MinimalWebPartHost: Host, _MinimalWebPartContainer: Container, WebPartFormFactor } = modules.webPartBase;
    const host: WebPartHost = new Host(scope.scope);
    host.setDirty = (_, changed) => latest.current.onDirty?.(changed);
    const container = new Container({
      serviceScope: scope.scope, webPartInstanceId: data.instanceId, webPartData: latest.current.data, manifest, host,
      formFactor: WebPartFormFactor.Standard, pageHostLayoutType: 'Article', displayMode: latest.current.mode,
      isDataAddedFromPersistedData: true,
    });
    containerRef.current = container;
    addLivePart(data.instanceId, container);
    container.render(element);
    return () => {
      removeLivePart(data.instanceId);
      containerRef.current = undefined;
      container.dispose();
    };
  }, [modules, scope, manifest, data.instanceId]);

  React.useEffect(() => {
    void containerRef.current?.setDisplayMode(mode);
  }, [mode]);

  return (
    <>
      {runtime.state === 'starting' && <p className="partMessage quiet" role="status">{words.partLoading}</p>}
      {runtime.state === 'failed' && <p className="partMessage">{words.partFailed}</p>}
      <div ref={elementRef} className="spfxPart" />
    </>
  );
}
