import type { PostBlock } from '../../../domain/inspiration/readPost';
import { ownPathOf } from './ownPath';

/** A member of a page's `CanvasContent1`, of which nothing is certain. */
type Found = Readonly<Record<string, unknown>>;

const textControl = 4;
const webPartControl = 3;
/** SharePoint's own web part for one picture. */
const pictureWebPart = 'd1d91016-032f-456d-98a4-721247c305e8';
/** What a reader doesn't miss: the portal's own parts, which its reading view has in other ways, and bare space. */
const leftOut = [
  'c8e1f04b-7a26-4d93-95be-1f60a2d8e73c',
  '3d9a5b7e-41f8-4c62-b0a3-8e6f2d17c594',
  '7be2c4d9-5f10-4a86-9c3b-2d41e8a7f065',
  // SharePoint's divider and spacer.
  '2161a1c6-db61-4731-b97c-3cdb303f7cbb',
  '8654b779-4886-46d4-8ffb-b5ed960ee986',
];

/**
 * What stands on a page, in reading order: section by section, column by column, from above; what stands beside all
 * sections comes last. Never throws: what isn't understood becomes a block `other`, since the page itself can show it.
 *
 * @param canvas the page's `CanvasContent1`
 * @param origin the host that pictures may come from
 */
export function blocksOf(canvas: string | undefined, origin: string): PostBlock[] {
  if (!canvas?.trim()) {
    return [];
  }
  const controls = parsed(canvas);
  if (!Array.isArray(controls)) {
    return [{ kind: 'other', title: '' }];
  }
  return controls
    .map(foundIn)
    .map((control) => ({ control, place: placeOf(control) }))
    .sort((a, b) => inOrder(a.place, b.place))
    .flatMap(({ control }) => blockOf(control, origin));
}

function blockOf(control: Found, origin: string): PostBlock[] {
  if (control.controlType === textControl) {
    const html = textIn(control, 'innerHTML');
    return isBlank(html) ? [] : [{ kind: 'text', html }];
  }
  return control.controlType === webPartControl ? webPartBlock(control, origin) : [];
}

function webPartBlock(control: Found, origin: string): PostBlock[] {
  const data = foundIn(control.webPartData);
  const id = (textIn(control, 'webPartId') || textIn(data, 'id')).toLowerCase();
  if (leftOut.includes(id)) {
    return [];
  }
  const picture = id === pictureWebPart && pictureOf(data, origin);
  return [picture || { kind: 'other', title: altOf(data) || textIn(data, 'title') }];
}

function pictureOf(data: Found, origin: string): PostBlock | undefined {
  const content = foundIn(data.serverProcessedContent);
  const source = textIn(foundIn(content.imageSources), 'imageSource') || textIn(foundIn(data.properties), 'imageSource');
  const url = ownPathOf(source, origin);
  const caption = textIn(foundIn(content.searchablePlainTexts), 'captionText').trim();
  return url === undefined ? undefined : { kind: 'picture', url, alt: altOf(data), ...(caption && { caption }) };
}

function altOf(data: Found): string {
  return textIn(foundIn(data.properties), 'altText').trim();
}

/** Beside all sections (`layoutIndex` 2) comes after them, unless the editor wants it first where columns are stacked. */
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

/** An empty paragraph, as SharePoint's editor leaves them. */
function isBlank(html: string): boolean {
  const isPictured = /<(img|figure|table|hr)\b/i.test(html);
  return !isPictured && html.replace(/<[^>]*>|&nbsp;|&#160;|[\s\u200b]/gi, '') === '';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function foundIn(value: unknown): Found {
  return typeof value === 'object' && value !== null ? (value as Found) : {};
}

function textIn(found: Found, name: string): string {
  const value = found[name];
  return typeof value === 'string' ? value : '';
}
