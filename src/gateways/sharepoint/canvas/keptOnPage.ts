import type { KeptPart } from '../../../domain/inspiration/writing/idea';
import { equalColumns, placeId, textControl } from './controls';
import type { CanvasSection, Control, Part, Position } from './controls';
import type { KeptContent } from './keptContent';
import { keptContentOf, withoutPlace } from './keptContent';
import { foundIn } from './readControls';
import { stableId } from './stableId';

type KeptInColumn = Exclude<KeptContent, { kind: 'section' }>;

/** What is kept, as it stands in a column among an idea's own parts. */
export function keptInColumn(content: KeptInColumn): Part {
  if (content.kind === 'text') {
    return textControl(content.html);
  }
  // Its section's colour isn't the colour of the one it comes to.
  return (_id, position) => ({ ...withoutPlace(content.control), position, emphasis: {} });
}

/** A section with nothing else in it. One that can't be read any more comes out empty. */
export function keptSection(part: KeptPart): CanvasSection {
  const content = keptContentOf(part);
  return content === undefined ? { columns: [] }
    : content.kind === 'section' ? { columns: [], whole: content.controls }
    : equalColumns([keptInColumn(content)]);
}

/**
 * The controls, no two with the same id: a kept one may have been an idea's own before an editor moved it, and carry the
 * id of the place it had.
 */
export function withIdsOfTheirOwn(controls: readonly Control[]): Control[] {
  const taken = new Set(controls.filter(isOfItsPlace).map(({ id }) => id));
  return controls.map((control) => {
    if (isOfItsPlace(control) || control.controlType === 0) {
      return control;
    }
    let id = control.id;
    for (let attempt = 1; typeof id !== 'string' || taken.has(id); attempt += 1) {
      id = stableId(`${String(control.id)}/${attempt}`);
    }
    taken.add(id);
    return id === control.id ? control : renamed(control, id);
  });
}

function isOfItsPlace({ id, position }: Control): boolean {
  return typeof position === 'object' && id === placeId('', position as Position);
}

function renamed(control: Control, id: string): Control {
  const { webPartData } = control;
  return {
    ...control,
    id,
    ...('anchorComponentId' in control && { anchorComponentId: id }),
    ...(webPartData !== undefined && { webPartData: { ...foundIn(webPartData), instanceId: id } }),
  };
}
