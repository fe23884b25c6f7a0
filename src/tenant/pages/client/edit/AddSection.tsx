import * as React from 'react';
import { SECTION_LAYOUTS, type SectionLayout } from '../canvas/canvasEdits';
import { useDisclosure } from '../chrome/useDisclosure';
import { Icon } from '../Icon';
import { usePage } from '../page';

/** "Tilføj sektion her", with the layouts to choose from. */
export function AddSection({ onAdd }: { onAdd: (layout: SectionLayout) => void }): React.ReactElement {
  const { words } = usePage();
  const { isOpen, toggle, containerRef, buttonRef } = useDisclosure();
  return (
    <div className="addSection" ref={containerRef}>
      <button type="button" ref={buttonRef} className="addButton" aria-expanded={isOpen} onClick={toggle}>
        <Icon name="add" /> {words.sectionAdd}
      </button>
      {isOpen && (
        <ul className="layouts">
          {(Object.keys(SECTION_LAYOUTS) as SectionLayout[]).map((layout) => (
            <li key={layout}>
              <button
                type="button" className="button"
                onClick={() => {
                  toggle();
                  onAdd(layout);
                }}
              >
                {words[`sectionLayout${layout}`]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
