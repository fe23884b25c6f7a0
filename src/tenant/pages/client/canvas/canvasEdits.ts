import { newId, type Canvas, type CanvasColumn, type CanvasPart, type CanvasSection } from './canvas';

/** Layouts a section can have: column factors of SharePoint's twelve-part grid; 0 is full width. */
export const SECTION_LAYOUTS = {
  one: [12], fullWidth: [0], two: [6, 6], three: [4, 4, 4], oneThirdLeft: [4, 8], oneThirdRight: [8, 4],
} as const;

export type SectionLayout = keyof typeof SECTION_LAYOUTS;

/** The canvas with a new empty section at an index. */
export function withSection(canvas: Canvas, index: number, layout: SectionLayout): Canvas {
  const section: CanvasSection = {
    key: newId(), emphasis: 0, isVertical: false,
    columns: SECTION_LAYOUTS[layout].map((factor) => ({ factor, parts: [] })),
  };
  return { ...canvas, sections: [...canvas.sections.slice(0, index), section, ...canvas.sections.slice(index)] };
}

export function withoutSection(canvas: Canvas, key: string): Canvas {
  return { ...canvas, sections: canvas.sections.filter((section) => section.key !== key) };
}

/** The canvas with a part at the end of a column. */
export function withPart(canvas: Canvas, sectionKey: string, columnIndex: number, part: CanvasPart): Canvas {
  return mapColumns(canvas, (column, section, index) => (
    section.key === sectionKey && index === columnIndex ? { ...column, parts: [...column.parts, part] } : column
  ));
}

export function withoutPart(canvas: Canvas, id: string): Canvas {
  return mapColumns(canvas, (column) => (
    column.parts.some((part) => part.id === id) ? { ...column, parts: column.parts.filter((part) => part.id !== id) } : column
  ));
}

/** The canvas with a part replaced by what `change` makes of it. */
export function withChangedPart(canvas: Canvas, id: string, change: (part: CanvasPart) => CanvasPart): Canvas {
  return mapColumns(canvas, (column) => (
    column.parts.some((part) => part.id === id)
      ? { ...column, parts: column.parts.map((part) => (part.id === id ? change(part) : part)) }
      : column
  ));
}

/**
 * The canvas with a part moved one place up or down: within its column, and at the column's edge into the
 * next column in reading order. At the page's edge nothing changes.
 */
export function withMovedPart(canvas: Canvas, id: string, direction: -1 | 1): Canvas {
  const columns = canvas.sections.flatMap((section) => section.columns);
  const at = columns.findIndex((column) => column.parts.some((part) => part.id === id));
  const from = columns[at];
  const index = from?.parts.findIndex((part) => part.id === id) ?? -1;
  const part = from?.parts[index];
  if (!from || !part) {
    return canvas;
  }
  const isInside = index + direction >= 0 && index + direction < from.parts.length;
  const to = isInside ? from : columns[at + direction];
  if (!to) {
    return canvas;
  }
  const place = isInside ? index + direction : direction < 0 ? to.parts.length : 0;
  return mapColumns(canvas, (column) => {
    const left = column === from ? column.parts.filter((one) => one.id !== id) : column.parts;
    return column === to ? { ...column, parts: [...left.slice(0, place), part, ...left.slice(place)] }
      : column === from ? { ...column, parts: left } : column;
  });
}

/** The canvas with a section moved one place; the vertical section has no place. */
export function withMovedSection(canvas: Canvas, key: string, direction: -1 | 1): Canvas {
  const sections = [...canvas.sections];
  const at = sections.findIndex((section) => section.key === key);
  const moved = sections[at];
  const other = sections[at + direction];
  if (!moved || !other || other.isVertical) {
    return canvas;
  }
  sections[at] = other;
  sections[at + direction] = moved;
  return { ...canvas, sections };
}

/** The canvas with a section's background: 0 none, 1 neutral, 2 soft, 3 strong. */
export function withEmphasis(canvas: Canvas, key: string, emphasis: number): Canvas {
  return {
    ...canvas,
    sections: canvas.sections.map((section) => (section.key === key ? { ...section, emphasis } : section)),
  };
}

function mapColumns(
  canvas: Canvas, change: (column: CanvasColumn, section: CanvasSection, index: number) => CanvasColumn,
): Canvas {
  return {
    ...canvas,
    sections: canvas.sections.map((section) => ({
      ...section, columns: section.columns.map((column, index) => change(column, section, index)),
    })),
  };
}
