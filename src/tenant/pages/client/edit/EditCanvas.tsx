import * as React from 'react';
import { CanvasLayout } from '../canvas/CanvasLayout';
import { withChangedPart, withPart, withSection } from '../canvas/canvasEdits';
import type { CanvasColumn, CanvasSection } from '../canvas/canvas';
import { useSectionScopes } from '../canvas/useSectionScopes';
import { Icon } from '../Icon';
import { usePage } from '../page';
import { AddSection } from './AddSection';
import { focusLater, inPart } from './focusLater';
import { PartFrame } from './PartFrame';
import { SectionTools } from './SectionTools';
import { Toolbox } from './Toolbox';
import type { PageEditor } from './usePageEditor';

interface EditCanvasProps { editor: PageEditor; openPart: string | undefined; onOpenPane: (instanceId: string) => void }

/** The page's content with its tools: sections, columns, parts. */
export function EditCanvas({ editor, openPart, onOpenPane }: EditCanvasProps): React.ReactElement {
  const { words } = usePage();
  const { theme, scopeOf } = useSectionScopes();
  const [adding, setAdding] = React.useState<{ section: string; column: number }>();
  const { sections } = editor.canvas;
  const addSection = (index: number): React.ReactElement => (
    <AddSection onAdd={(layout) => editor.change((canvas) => withSection(canvas, index, layout))} />
  );
  const column = (section: CanvasSection, one: CanvasColumn, index: number): React.ReactElement => (
    <div className="editColumn">
      {one.parts.length === 0 && <p className="quiet">{words.toolboxEmpty}</p>}
      {one.parts.map((part) => (
        <PartFrame
          key={part.id} part={part} editor={editor} scope={scopeOf(section.emphasis)} onOpenPane={onOpenPane}
          isOpen={openPart === (part.raw.webPartData?.instanceId ?? part.id)}
          onChange={(change) => editor.change((canvas) => withChangedPart(canvas, part.id, change))}
        />
      ))}
      <button type="button" className="addButton" onClick={() => setAdding({ section: section.key, column: index })}>
        <Icon name="add" /> {words.partAdd}
      </button>
    </div>
  );
  return (
    <div className="editCanvas">
      <CanvasLayout
        sections={sections}
        theme={theme}
        before={(section, index) => (
          <>
            {!section.isVertical && addSection(index)}
            <SectionTools section={section} index={index} editor={editor} />
          </>
        )}
        column={column}
      />
      {addSection(sections.filter((section) => !section.isVertical).length)}
      {adding && (
        <Toolbox
          onClose={() => setAdding(undefined)}
          onChoose={(part) => {
            editor.change((canvas) => withPart(canvas, adding.section, adding.column, part));
            setAdding(undefined);
            focusLater(inPart(part.id, part.kind === 'text' ? '.editable' : '.partTools button'));
          }}
        />
      )}
    </div>
  );
}
