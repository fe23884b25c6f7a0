import { createHash } from 'node:crypto';

/** Where a control stands: SharePoint counts sections (`zoneIndex`) and all else from 1. */
export interface Position {
  zoneIndex: number;
  sectionIndex: number;
  controlIndex: number;
  sectionFactor: number;
  layoutIndex: 1;
}

/** One entry of a page's `CanvasContent1`. */
export type Control = Record<string, unknown>;

/** A control without its place. */
export type Part = (instanceId: string, position: Position) => Control;

export interface CanvasSection {
  columns: { width: number; parts: Part[] }[];
}

const displayMode = 2;

/** A web part, as SharePoint keeps it on a page. */
export function webPartControl(part: {
  id: string;
  title: string;
  properties: Record<string, unknown>;
  dataVersion?: string;
  /** Texts, pictures and links that SharePoint looks after: it indexes them and keeps the addresses right. */
  serverProcessedContent?: Record<string, Record<string, unknown>>;
}): Part {
  return (instanceId, position) => ({
    controlType: 3,
    displayMode,
    id: instanceId,
    position,
    webPartId: part.id,
    webPartData: {
      id: part.id,
      instanceId,
      title: part.title,
      description: '',
      dataVersion: part.dataVersion ?? '1.0',
      properties: part.properties,
      ...(part.serverProcessedContent ? { serverProcessedContent: part.serverProcessedContent } : {}),
    },
    emphasis: {},
    addedFromPersistedData: false,
  });
}

/** A text part; `html` is SharePoint's plain HTML of paragraphs, headings, lists and links. */
export function textControl(html: string): Part {
  return (instanceId, position) => ({
    controlType: 4,
    displayMode,
    id: instanceId,
    anchorComponentId: instanceId,
    position,
    innerHTML: html,
    editorType: 'CKEditor',
    emphasis: {},
    addedFromPersistedData: false,
  });
}

/** The same id each time for the same place on the same page, so that a repeated filling makes the same page. */
function stableId(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Controls of sections, numbered on from `firstZone`. `seed` names the page. */
export function placeSections(seed: string, sections: CanvasSection[], firstZone = 1): Control[] {
  return sections.flatMap((section, zone) => section.columns.flatMap(({ width, parts }, column) => {
    const place = (controlIndex: number): Position => ({
      zoneIndex: firstZone + zone, sectionIndex: column + 1, controlIndex, sectionFactor: width, layoutIndex: 1,
    });
    const { controlIndex, ...ofColumn } = place(0);
    return parts.length === 0
      ? [{ controlType: 0, displayMode, emphasis: {}, position: { ...ofColumn, controlIndex } }]
      : parts.map((part, index) =>
        part(stableId(`${seed}/${firstZone + zone}/${column}/${index}`), place(index + 1)));
  }));
}

/** The last entry of a canvas: settings of the page. `false` where somebody chose a description or a picture. */
export function pageSettings(defaults: { description: boolean; thumbnail: boolean }): Control {
  return {
    controlType: 0,
    pageSettingsSlice: { isDefaultDescription: defaults.description, isDefaultThumbnail: defaults.thumbnail },
  };
}
