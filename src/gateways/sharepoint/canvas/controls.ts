import { stableId } from './stableId';

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
  /** In place of columns: the controls of a section that stays as it was, but for its number. */
  whole?: readonly Control[];
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

/** Columns of equal width, one below the other on a phone; those without parts are left out. */
export function equalColumns(...columns: Part[][]): CanvasSection {
  const filled = columns.filter((parts) => parts.length > 0);
  return { columns: filled.map((parts) => ({ width: 12 / filled.length, parts })) };
}

/** Controls of sections, numbered on from `firstZone`. `seed` names the page. */
export function placeSections(seed: string, sections: readonly CanvasSection[], firstZone = 1): Control[] {
  return sections.flatMap((section, zone) => (section.whole
    ? section.whole.map((control) => movedTo(firstZone + zone, control))
    : section.columns.flatMap(({ width, parts }, column) =>
      placeColumn(seed, parts, {
        zoneIndex: firstZone + zone, sectionIndex: column + 1, controlIndex: 0, sectionFactor: width, layoutIndex: 1,
      }))));
}

function placeColumn(seed: string, parts: readonly Part[], column: Position): Control[] {
  const { controlIndex, ...ofColumn } = column;
  return parts.length === 0
    ? [{ controlType: 0, displayMode, emphasis: {}, position: { ...ofColumn, controlIndex } }]
    : parts.map((part, index) => {
      const position = { ...column, controlIndex: index + 1 };
      return part(placeId(seed, position), position);
    });
}

/** The same id each time for the same place on the same page, so that what is saved again unchanged is the same page. */
export function placeId(seed: string, { zoneIndex, sectionIndex, controlIndex }: Omit<Position, 'layoutIndex'>): string {
  return stableId(`${seed}/${zoneIndex}/${sectionIndex - 1}/${controlIndex - 1}`);
}

function movedTo(zoneIndex: number, control: Control): Control {
  const { position, ...rest } = control;
  return { ...rest, position: { ...(typeof position === 'object' ? position : {}), zoneIndex } };
}

/** The last entry of a canvas: settings of the page. `false` where somebody chose a description or a picture. */
export function pageSettings(defaults: { description: boolean; thumbnail: boolean }): Control {
  return {
    controlType: 0,
    pageSettingsSlice: { isDefaultDescription: defaults.description, isDefaultThumbnail: defaults.thumbnail },
  };
}
