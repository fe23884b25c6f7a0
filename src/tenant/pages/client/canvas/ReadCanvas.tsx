import * as React from 'react';
import { usePage } from '../page';
import { DisplayMode } from '../runtime/internals';
import { useRuntime } from '../runtime/RuntimeContext';
import type { Canvas } from './canvas';
import { CanvasLayout } from './CanvasLayout';
import { PartView } from './PartView';
import { useSectionScopes } from './useSectionScopes';

/** The page's content for a reader. */
export function ReadCanvas({ canvas }: { canvas: Canvas }): React.ReactElement {
  const { words } = usePage();
  const runtime = useRuntime();
  const { theme, scopeOf } = useSectionScopes();
  const isEmpty = canvas.sections.every((section) => section.columns.every((column) => column.parts.length === 0));
  return (
    <>
      {runtime.state === 'failed' && (
        <div className="columns">
          <div className="partMessage" role="alert">
            <p>{words.partsFailed}</p>
            <button type="button" className="button" onClick={() => window.location.reload()}>{words.tryAgain}</button>
          </div>
        </div>
      )}
      {isEmpty && <div className="columns"><p className="partMessage quiet">{words.emptyPage}</p></div>}
      <CanvasLayout
        sections={canvas.sections}
        theme={theme}
        column={(section, column) => column.parts.map((part) => (
          <div key={part.id} className="part">
            <PartView part={part} mode={DisplayMode.Read} scope={scopeOf(section.emphasis)} />
          </div>
        ))}
      />
    </>
  );
}
