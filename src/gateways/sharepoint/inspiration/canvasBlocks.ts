import { filmOf } from '../../../domain/inspiration/writing/filmHosts';
import type { PostBlock } from '../../../domain/inspiration/readPost';
import { filmIn } from '../canvas/partsUnderstood';
import {
  componentOf, foundIn, inReadingOrder, readControls, textControlType, textIn, webPartControlType,
} from '../canvas/readControls';
import type { Found } from '../canvas/readControls';
import { pictureWebPart, postWebPart } from '../canvas/webParts';
import { ownPathOf } from './ownPath';

/** What a reader doesn't miss: the portal's own parts, which its reading view has in other ways, and bare space. */
const leftOut = [
  postWebPart,
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
  const controls = readControls(canvas);
  return controls
    ? inReadingOrder(controls).flatMap((control) => blockOf(control, origin))
    : [{ kind: 'other', title: '' }];
}

function blockOf(control: Found, origin: string): PostBlock[] {
  if (control.controlType === textControlType) {
    const html = textIn(control, 'innerHTML');
    return isBlank(html) ? [] : [{ kind: 'text', html }];
  }
  return control.controlType === webPartControlType ? webPartBlock(control, origin) : [];
}

function webPartBlock(control: Found, origin: string): PostBlock[] {
  const data = foundIn(control.webPartData);
  const id = componentOf(control);
  if (leftOut.includes(id)) {
    return [];
  }
  const picture = id === pictureWebPart && pictureOf(data, origin);
  return [picture || filmBlock(control, origin) || { kind: 'other', title: altOf(data) || textIn(data, 'title') }];
}

function filmBlock(control: Found, origin: string): PostBlock | undefined {
  const address = filmIn(control, origin);
  const film = address === undefined ? undefined : filmOf(address, origin);
  return film?.embedUrl === undefined
    ? undefined
    : { kind: 'film', embedUrl: film.embedUrl, page: film.page, host: film.host };
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

/** An empty paragraph, as SharePoint's editor leaves them. */
function isBlank(html: string): boolean {
  const isPictured = /<(img|figure|table|hr)\b/i.test(html);
  return !isPictured && html.replace(/<[^<>]*>|&nbsp;|&#160;|[\s\u200b]/gi, '') === '';
}
