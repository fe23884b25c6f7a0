import * as React from 'react';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { placeOf, stageOf } from '../../../../domain/inspiration/writing/myIdeas';
import { Button } from '../../../shared/Button';
import hidden from '../../../shared/Hidden.module.scss';
import { Icon } from '../../../shared/Icon';
import { usePortalWords } from '../../../shared/words';
import type { MinePorts } from './deskPorts';
import { moreHorizontal } from './deskIcons';
import styles from './IdeaActions.module.scss';
import { DiscardDialog, TakeDownDialog } from './RemovalDialogs';
import type { IdeaDeeds } from './useIdeaDeeds';

interface IdeaActionsProps {
  title: string;
  deeds: IdeaDeeds;
  ports: MinePorts;
}

/** What is done often with an idea, and in a menu what is done seldom. */
export function IdeaActions({ title, deeds, ports }: IdeaActionsProps): React.ReactElement {
  const { words, onMove } = ports;
  const { locale } = usePortalWords();
  const { idea, unpublish } = deeds;
  const { post, state } = idea;
  const [isRemoving, setRemoving] = React.useState(false);
  const more = useFocusAfter(isRemoving);
  const isOnBlog = stageOf(idea) === 'onBlog';
  const Removal = post ? TakeDownDialog : DiscardDialog;
  const goesOn = idea.draft !== undefined || state === 'draft' || state === 'returned';
  return (
    <div className={styles.actions}>
      <Button onClick={() => onMove(placeOf(idea))}>
        {goesOn ? words.goOn : words.edit}
        <span className={hidden.hidden}> {title}</span>
      </Button>
      {isOnBlog && post && (
        <a className={styles.link} href={post.url}>
          {words.seeIt}
          <span className={hidden.hidden}> {title}</span>
        </a>
      )}
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <button
            ref={more}
            type="button"
            className={styles.more}
            aria-label={words.moreToDo.replace('{title}', () => title)}
          >
            <Icon path={moreHorizontal} />
          </button>
        </MenuTrigger>
        <MenuPopover lang={locale}>
          <MenuList>
            {isOnBlog && (
              <MenuItem className={styles.item} onClick={unpublish}>
                {words.unpublish}
              </MenuItem>
            )}
            <MenuItem className={styles.item} onClick={() => setRemoving(true)}>
              {post ? words.takeDown : words.discard}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isRemoving && <Removal title={title} deeds={deeds} words={words} onClose={() => setRemoving(false)} />}
    </div>
  );
}

/** For the button that leads to a dialog: it has the focus again when that is gone. */
function useFocusAfter(isOpen: boolean): React.RefObject<HTMLButtonElement> {
  const button = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (wasOpen.current && !isOpen) {
      button.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
