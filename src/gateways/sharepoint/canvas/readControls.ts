/** Something in a page's canvas, of which nothing is certain. */
export type Found = Readonly<Record<string, unknown>>;

export const textControlType = 4;
export const webPartControlType = 3;

/** The members of a canvas; undefined for what is no canvas. */
export function readControls(canvas: string | undefined): Found[] | undefined {
  if (!canvas?.trim()) {
    return [];
  }
  const members = parsed(canvas);
  return Array.isArray(members) ? members.map(foundIn) : undefined;
}

/**
 * In reading order: section by section, column by column, from above. What stands beside all sections (`layoutIndex` 2)
 * comes after them, unless the editor wants it first where columns are stacked.
 */
export function inReadingOrder(controls: readonly Found[]): Found[] {
  return controls
    .map((control) => ({ control, place: placeOf(control) }))
    .sort((a, b) => inOrder(a.place, b.place))
    .map(({ control }) => control);
}

/** The component that a web part is an instance of, in small letters. */
export function componentOf(control: Found): string {
  return (textIn(control, 'webPartId') || textIn(foundIn(control.webPartData), 'id')).toLowerCase();
}

export function foundIn(value: unknown): Found {
  return typeof value === 'object' && value !== null ? (value as Found) : {};
}

export function textIn(found: Found, name: string): string {
  const value = found[name];
  return typeof value === 'string' ? value : '';
}

function placeOf(control: Found): number[] {
  const position = foundIn(control.position);
  const isBeside = position.layoutIndex === 2;
  return [
    isBeside ? (position.isLayoutReflowOnTop === true ? -1 : 1) : 0,
    ...['zoneIndex', 'sectionIndex', 'controlIndex'].map((name) => {
      const index = position[name];
      return typeof index === 'number' ? index : Infinity;
    }),
  ];
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((index, depth) => index !== b[depth]);
  return first < 0 ? 0 : a[first] < b[first] ? -1 : 1;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
