import * as React from 'react';
import type { CanvasSection } from '../canvas/canvas';
import { withEmphasis, withMovedSection, withoutSection } from '../canvas/canvasEdits';
import { Icon } from '../Icon';
import { fill, usePage } from '../page';
import { focusLater, inSection } from './focusLater';
import type { PageEditor } from './usePageEditor';

const BACKGROUNDS = [0, 1, 2, 3] as const;

/** Moves, colours or deletes a section. */
export function SectionTools({ section, index, editor }: { section: CanvasSection; index: number; editor: PageEditor }): React.ReactElement {
  const { words } = usePage();
  const { change } = editor;
  const move = (direction: -1 | 1): void => {
    change((canvas) => withMovedSection(canvas, section.key, direction));
    focusLater(inSection(section.key, direction < 0 ? '.moveUp' : '.moveDown'));
  };
  const remove = (): void => {
    change((canvas) => withoutSection(canvas, section.key));
    focusLater('.addSection .addButton');
  };
  const label = section.isVertical ? words.sideColumn : fill(words.sectionTools, index + 1);
  return (
    <div className="sectionTools" data-section={section.key} role="toolbar" aria-label={label}>
      <span className="toolsName" aria-hidden="true">{label}</span>
      {!section.isVertical && (
        <>
          <button type="button" className="iconButton moveUp" aria-label={words.sectionUp} onClick={() => move(-1)}>
            <Icon name="up" />
          </button>
          <button type="button" className="iconButton moveDown" aria-label={words.sectionDown} onClick={() => move(1)}>
            <Icon name="down" />
          </button>
        </>
      )}
      <label className="background">
        <span className="backgroundName">{words.sectionBackground}</span>
        <select value={section.emphasis} onChange={(event) => change((canvas) => withEmphasis(canvas, section.key, Number(event.target.value)))}>
          {BACKGROUNDS.map((emphasis) => <option key={emphasis} value={emphasis}>{words[`background${emphasis}`]}</option>)}
        </select>
      </label>
      <button type="button" className="iconButton" aria-label={words.sectionDelete} onClick={remove}>
        <Icon name="remove" />
      </button>
    </div>
  );
}
