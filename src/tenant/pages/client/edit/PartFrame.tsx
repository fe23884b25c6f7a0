import * as React from 'react';
import { DIVIDER_PART } from '../canvas/builtInParts';
import type { CanvasPart } from '../canvas/canvas';
import { withMovedPart, withoutPart } from '../canvas/canvasEdits';
import { PartView } from '../canvas/PartView';
import { localized, manifestOf } from '../canvas/webPartManifests';
import { Icon } from '../Icon';
import { fill, usePage } from '../page';
import { DisplayMode } from '../runtime/internals';
import type { ThemedScope } from '../runtime/themedScope';
import { focusLater, inPart } from './focusLater';
import { TextEditor } from './TextEditor';
import type { PageEditor } from './usePageEditor';

interface PartFrameProps {
  part: CanvasPart;
  editor: PageEditor;
  scope: ThemedScope | undefined;
  isOpen: boolean;
  onOpenPane: (instanceId: string) => void;
  onChange: (change: (part: CanvasPart) => CanvasPart) => void;
}

/** A part under edit, with its toolbar: properties, move, delete. */
export function PartFrame({ part, editor, scope, isOpen, onOpenPane, onChange }: PartFrameProps): React.ReactElement {
  const { data, words } = usePage();
  const webPart = part.raw.webPartData;
  const manifest = webPart && manifestOf(data, webPart.id);
  const name = webPart ? localized(manifest?.preconfiguredEntries[0]?.title, data.language) || webPart.title : words.text;
  const move = (direction: -1 | 1): void => {
    editor.change((canvas) => withMovedPart(canvas, part.id, direction));
    focusLater(inPart(part.id, direction < 0 ? '.moveUp' : '.moveDown'));
  };
  const remove = (event: React.MouseEvent<HTMLElement>): void => {
    event.currentTarget.closest('.editColumn')?.querySelector<HTMLElement>('.addButton')?.focus();
    editor.change((canvas) => withoutPart(canvas, part.id));
  };
  const hasPane = webPart !== undefined && webPart.id !== DIVIDER_PART;
  return (
    <div className={isOpen ? 'partFrame open' : 'partFrame'} data-part={part.id}>
      <div className="partTools" role="toolbar" aria-label={fill(words.partTools, name)}>
        <span className="toolsName" aria-hidden="true">{name}</span>
        {hasPane && (
          <button type="button" className="iconButton" aria-label={words.partEdit} aria-pressed={isOpen} onClick={() => onOpenPane(webPart.instanceId)}>
            <Icon name="settings" />
          </button>
        )}
        <button type="button" className="iconButton moveUp" aria-label={words.partUp} onClick={() => move(-1)}>
          <Icon name="up" />
        </button>
        <button type="button" className="iconButton moveDown" aria-label={words.partDown} onClick={() => move(1)}>
          <Icon name="down" />
        </button>
        <button type="button" className="iconButton" aria-label={words.partDelete} onClick={remove}>
          <Icon name="remove" />
        </button>
      </div>
      {webPart
        ? (
          <PartView
            part={part} mode={DisplayMode.Edit} scope={scope}
            onDirty={(changed) => {
              // The runtime calls once without a change, when it first compares with what was saved.
              if (JSON.stringify(changed.properties) !== JSON.stringify(webPart.properties)) {
                onChange((one) => ({ ...one, raw: { ...one.raw, webPartData: { ...webPart, ...changed } } }));
              }
            }}
          />
        )
        : (
          <TextEditor
            html={part.raw.innerHTML ?? ''}
            onChange={(innerHTML) => onChange((one) => ({ ...one, raw: { ...one.raw, innerHTML } }))}
          />
        )}
    </div>
  );
}
