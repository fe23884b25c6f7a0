import * as React from 'react';
import { fill, usePage } from '../page';
import type { DisplayMode, WebPartData } from '../runtime/internals';
import type { ThemedScope } from '../runtime/themedScope';
import { BuiltInPart } from './BuiltInPart';
import { BUILT_IN_PARTS } from './builtInParts';
import type { CanvasPart } from './canvas';
import { SpfxPart } from './SpfxPart';
import { TextPart } from './TextPart';
import { manifestOf } from './webPartManifests';

interface PartViewProps {
  part: CanvasPart;
  mode: DisplayMode;
  scope: ThemedScope | undefined;
  onDirty?: (data: WebPartData) => void;
}

/** One part of the page, whatever it is; what is not known here says so in a box. */
export function PartView({ part, mode, scope, onDirty }: PartViewProps): React.ReactElement {
  const { data, words } = usePage();
  const webPart = part.raw.webPartData;
  if (part.kind === 'text' || !webPart) {
    return <TextPart html={part.raw.innerHTML ?? ''} />;
  }
  if (BUILT_IN_PARTS.includes(webPart.id)) {
    return <BuiltInPart data={webPart} />;
  }
  const manifest = manifestOf(data, webPart.id);
  if (!manifest) {
    return (
      <div className="partMessage">
        <p>{fill(words.partUnknown, webPart.title || webPart.id)}</p>
        <p>{words.partUnknownDetail}</p>
      </div>
    );
  }
  return <SpfxPart data={webPart} manifest={manifest} mode={mode} scope={scope} onDirty={onDirty} />;
}
