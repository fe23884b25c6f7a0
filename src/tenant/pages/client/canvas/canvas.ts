import type { WebPartData } from '../runtime/internals';

/** Where a control stands, as SharePoint stores it in CanvasContent1. */
interface Position {
  zoneIndex?: number; sectionIndex?: number; controlIndex?: number; sectionFactor?: number; layoutIndex?: number;
  [more: string]: unknown;
}

/** One entry of CanvasContent1. Members that this page doesn't know are kept as they came. */
export interface RawControl {
  controlType?: number;
  id?: string;
  position?: Position;
  emphasis?: { zoneEmphasis?: number };
  innerHTML?: string;
  webPartId?: string;
  webPartData?: WebPartData;
  pageSettingsSlice?: unknown;
  [more: string]: unknown;
}

export interface CanvasPart { id: string; kind: 'text' | 'webPart'; raw: RawControl }
export interface CanvasColumn { factor: number; parts: CanvasPart[] }
export interface CanvasSection { key: string; emphasis: number; isVertical: boolean; columns: CanvasColumn[] }

/** A page's content: sections of columns of parts, and the controls that are settings rather than content. */
export interface Canvas { sections: CanvasSection[]; settings: RawControl[] }

const WEB_PART = 3;
const TEXT = 4;
const VERTICAL_LAYOUT = 2;

/** The canvas of a page; a page that was never saved has none. Throws when the JSON is broken. */
export function parseCanvas(content: string): Canvas {
  const controls = JSON.parse(content || '[]') as RawControl[];
  const settings = controls.filter((control) => !control.position);
  const sections = new Map<string, CanvasSection>();
  for (const control of [...controls].filter((one) => one.position).sort(byPosition)) {
    const section = sectionOf(sections, control);
    const column = columnOf(section, control);
    const part = partOf(control);
    if (part) {
      column.parts.push(part);
    }
  }
  return { sections: Array.from(sections.values()), settings };
}

function byPosition(one: RawControl, other: RawControl): number {
  const of = (control: RawControl): number[] => {
    const { layoutIndex = 1, zoneIndex = 0, sectionIndex = 0, controlIndex = 0 } = control.position ?? {};
    return [layoutIndex, zoneIndex, sectionIndex, controlIndex];
  };
  const [left, right] = [of(one), of(other)];
  const index = left.findIndex((value, at) => value !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

function sectionOf(sections: Map<string, CanvasSection>, control: RawControl): CanvasSection {
  const { layoutIndex = 1, zoneIndex = 0 } = control.position ?? {};
  const isVertical = layoutIndex === VERTICAL_LAYOUT;
  const key = isVertical ? 'vertical' : `zone-${zoneIndex}`;
  const section = sections.get(key) ?? { key, emphasis: control.emphasis?.zoneEmphasis ?? 0, isVertical, columns: [] };
  sections.set(key, section);
  return section;
}

function columnOf(section: CanvasSection, control: RawControl): CanvasColumn & { index?: number } {
  const { sectionIndex = 1, sectionFactor = 12 } = control.position ?? {};
  const columns: (CanvasColumn & { index?: number })[] = section.columns;
  let column = columns.find((one) => one.index === sectionIndex);
  if (!column) {
    column = { factor: sectionFactor, parts: [] };
    // Not enumerable: the index is only for reading, it must not get into comparisons or saved content.
    Object.defineProperty(column, 'index', { value: sectionIndex });
    columns.push(column);
  }
  return column;
}

function partOf(control: RawControl): CanvasPart | undefined {
  if (control.controlType === TEXT) {
    return { id: control.id ?? newId(), kind: 'text', raw: control };
  }
  if (control.controlType === WEB_PART && control.webPartData) {
    return { id: control.id ?? control.webPartData.instanceId, kind: 'webPart', raw: control };
  }
  return undefined;
}

/** CanvasContent1 of a canvas: positions counted anew, empty columns kept. */
export function serializeCanvas(canvas: Canvas): string {
  const controls = canvas.sections.flatMap((section, zone) => section.columns.flatMap((column, at): RawControl[] => {
    const position = {
      layoutIndex: section.isVertical ? VERTICAL_LAYOUT : 1, zoneIndex: zone + 1, sectionIndex: at + 1,
      sectionFactor: column.factor,
    };
    const emphasis = section.emphasis > 0 ? { zoneEmphasis: section.emphasis } : {};
    return column.parts.length === 0
      ? [{ controlType: 0, displayMode: 2, emphasis, position }]
      : column.parts.map((part, index) => ({
        ...part.raw, emphasis, position: { ...part.raw.position, ...position, controlIndex: index + 1 },
      }));
  }));
  return JSON.stringify([...controls, ...canvas.settings]);
}

export function newId(): string {
  return crypto.randomUUID();
}

/** An empty text part. */
export function newTextPart(): CanvasPart {
  const id = newId();
  const raw: RawControl = {
    controlType: TEXT, id, anchorComponentId: id, displayMode: 2, editorType: 'CKEditor', addedFromPersistedData: false,
    innerHTML: '<p></p>',
  };
  return { id, kind: 'text', raw };
}

/** A web part fresh from the toolbox. */
export function newWebPart(componentId: string, title: string, description: string, properties: Record<string, unknown>): CanvasPart {
  const id = newId();
  const webPartData: WebPartData = {
    id: componentId, instanceId: id, title, description, dataVersion: '1.0', properties,
    serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} },
  };
  return {
    id, kind: 'webPart',
    raw: { controlType: WEB_PART, id, displayMode: 2, addedFromPersistedData: false, webPartId: componentId, webPartData },
  };
}
