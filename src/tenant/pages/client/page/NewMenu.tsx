import * as React from 'react';
import { announce } from '../chrome/Announcements';
import { useDisclosure } from '../chrome/useDisclosure';
import { createPage } from '../edit/pageApi';
import { Icon } from '../Icon';
import { usePage } from '../page';
import { problemSentence, type Rest } from '../rest';

/** "Ny": a page or a piece of news, opened for editing. */
export function NewMenu({ rest }: { rest: Rest }): React.ReactElement {
  const { words } = usePage();
  const { isOpen, toggle, containerRef, buttonRef } = useDisclosure();
  const create = (promotedState: 0 | 1): void => {
    createPage(rest, promotedState).then(
      (address) => window.location.assign(`${address}?Mode=Edit`),
      (error: unknown) => announce(problemSentence(error, words)),
    );
  };
  return (
    <div className="newMenu" ref={containerRef}>
      <button type="button" ref={buttonRef} className="command" aria-expanded={isOpen} aria-controls="newPanel" onClick={toggle}>
        <Icon name="add" /> {words.create}
      </button>
      <div id="newPanel" className="panel" hidden={!isOpen}>
        <button type="button" className="panelLink" onClick={() => create(1)}>{words.createNews}</button>
        <button type="button" className="panelLink" onClick={() => create(0)}>{words.createPage}</button>
      </div>
    </div>
  );
}
