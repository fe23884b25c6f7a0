import * as React from 'react';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/** Where what is dragged would stand if it were let go: above or below this part. */
export type DropEdge = 'above' | 'below';

interface ReorderParts {
  readonly card: React.RefObject<HTMLElement>;
  readonly handle: React.RefObject<HTMLElement>;
  readonly partKey: string;
  readonly onDrop: (draggedKey: string, edge: DropEdge) => void;
}

interface Reorder {
  readonly isDragged: boolean;
  readonly edge: DropEdge | undefined;
}

const kind = 'ambassadorportal-idea-part';

/** Lets a part be dragged by its handle, with mouse or finger, and others be dropped above or below it. */
export function useReorder({ card, handle, partKey, onDrop }: ReorderParts): Reorder {
  const [isDragged, setDragged] = React.useState(false);
  const [edge, setEdge] = React.useState<DropEdge>();
  const drop = React.useRef(onDrop);
  drop.current = onDrop;
  React.useEffect(() => {
    const element = card.current;
    const dragHandle = handle.current;
    if (!element || !dragHandle) {
      return undefined;
    }
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ kind, partKey }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.kind === kind && source.data.partKey !== partKey,
        onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined);
          drop.current(String(source.data.partKey), edgeAt(element, location.current.input.clientY));
        },
      })
    );
  }, [card, handle, partKey]);
  return { isDragged, edge };
}

function edgeAt(element: HTMLElement, clientY: number): DropEdge {
  const { top, height } = element.getBoundingClientRect();
  return clientY < top + height / 2 ? 'above' : 'below';
}
