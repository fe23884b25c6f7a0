import * as React from 'react';
import { Icon } from '../../../shared/Icon';
import type { WritingWords } from '../words';
import { arrowDown, arrowUp, bin, dragDots } from '../writingIcons';
import styles from './PartCard.module.scss';
import { useReorder } from './useReorder';
import type { DropEdge } from './useReorder';

interface PartCardProps {
  words: WritingWords;
  partKey: string;
  /** What it is called, such as "Trin 2". */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  /** By how many places, down or (negative) up. */
  onMove: (by: -1 | 1) => void;
  onDropPart: (draggedKey: string, edge: DropEdge) => void;
  /** Absent where there is nothing to remove. */
  onRemove?: () => void;
  children: React.ReactNode;
}

/** A part of the idea: to be moved by handle or buttons, and removed. */
export function PartCard(props: PartCardProps): React.ReactElement {
  const { words, partKey, name, isFirst, isLast, onMove, onDropPart, onRemove, children } = props;
  const card = React.useRef<HTMLElement>(null);
  const handle = React.useRef<HTMLSpanElement>(null);
  const { isDragged, edge } = useReorder({ card, handle, partKey, onDrop: onDropPart });
  const edgeClass = edge && { above: styles.above, below: styles.below }[edge];
  const className = [styles.card, isDragged && styles.dragged, edgeClass].filter(Boolean).join(' ');
  return (
    <section ref={card} className={className} aria-label={name} data-field={`step:${partKey}`}>
      <div className={styles.head}>
        <span ref={handle} className={styles.handle} title={words.part_drag}>
          <Icon path={dragDots} />
        </span>
        <h3 className={styles.name}>{name}</h3>
        <MoveButton words={words} name={name} by={-1} isOff={isFirst} onMove={onMove} />
        <MoveButton words={words} name={name} by={1} isOff={isLast} onMove={onMove} />
        {onRemove && (
          <button
            type="button"
            className={styles.tool}
            aria-label={`${words.part_remove}: ${name}`}
            title={words.part_remove}
            onClick={onRemove}
          >
            <Icon path={bin} />
          </button>
        )}
      </div>
      {children}
    </section>
  );
}

interface MoveButtonProps {
  words: WritingWords;
  name: string;
  by: -1 | 1;
  isOff: boolean;
  onMove: (by: -1 | 1) => void;
}

/** Stays in the focus when the part has moved, and where it can't move further: then it says so and does nothing. */
function MoveButton({ words, name, by, isOff, onMove }: MoveButtonProps): React.ReactElement {
  const text = by < 0 ? words.part_up : words.part_down;
  const button = React.useRef<HTMLButtonElement>(null);
  const onClick = (): void => {
    onMove(by);
    // Moving the part in the page took the focus from what is in it.
    window.requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <button
      ref={button}
      type="button"
      className={styles.tool}
      aria-label={`${text}: ${name}`}
      title={text}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      <Icon path={by < 0 ? arrowUp : arrowDown} />
    </button>
  );
}
