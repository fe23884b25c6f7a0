import { filmOf } from '../../../domain/inspiration/writing/filmHosts';
import type { IdeaPicture } from '../../../domain/inspiration/writing/idea';
import { ownPathOf } from '../inspiration/ownPath';
import { storedPicture } from './pictureReference';
import { componentOf, foundIn, textIn, webPartControlType } from './readControls';
import type { Found } from './readControls';
import { embedWebPart, pictureWebPart, postWebPart } from './webParts';

/** True for the portal's own parts of a post, which every save writes anew. */
export function isOurs(control: Found): boolean {
  return control.controlType === webPartControlType && componentOf(control) === postWebPart;
}

/**
 * The picture that a picture web part shows, without a key; undefined where it says more than an idea's picture does (a
 * caption, a text upon it, a link), or where the picture isn't on the portal's own host. How large it is drawn and on
 * which side isn't kept: an idea's pictures are as large as their column.
 */
export function pictureIn(control: Found, origin: string): Omit<IdeaPicture, 'key'> | undefined {
  if (control.controlType !== webPartControlType || componentOf(control) !== pictureWebPart) {
    return undefined;
  }
  const data = foundIn(control.webPartData);
  const properties = foundIn(data.properties);
  const content = foundIn(data.serverProcessedContent);
  const source = textIn(foundIn(content.imageSources), 'imageSource') || textIn(properties, 'imageSource');
  const url = source.startsWith(`${origin}/`) ? source.slice(origin.length) : source;
  if (ownPathOf(url, origin) === undefined || !url.startsWith('/') || saysMore(properties, content)) {
    return undefined;
  }
  const ids = { ...foundIn(foundIn(content.customMetadata).imageSource), ...properties };
  const stored = storedPicture(url, { ...ids, width: ids.imgWidth, height: ids.imgHeight });
  return { alt: textIn(properties, 'altText'), stored };
}

function saysMore(properties: Found, content: Found): boolean {
  const texts = [
    textIn(properties, 'overlayText'), textIn(properties, 'captionText'), textIn(properties, 'linkUrl'),
    ...['searchablePlainTexts', 'links', 'htmlStrings'].flatMap((name) => Object.values(foundIn(content[name]))),
  ];
  return texts.some((text) => text !== undefined && text !== null && text !== '');
}

/** Address of the film that "Embed" shows, as the editor gave it; undefined for all else that is embedded. */
export function filmIn(control: Found, origin: string): string | undefined {
  if (control.controlType !== webPartControlType || componentOf(control) !== embedWebPart) {
    return undefined;
  }
  const code = textIn(foundIn(foundIn(control.webPartData).properties), 'embedCode').trim();
  const [, framed = ''] = /^<iframe\b[^>]*?\ssrc="([^"]*)"/i.exec(code) ?? [];
  const written = code.startsWith('<') ? framed.replace(/&amp;/g, '&') : code;
  // SharePoint stores addresses on its own host without the host.
  const address = /^\/(?![/\\])/.test(written) ? origin + written : written;
  return filmOf(address, origin)?.embedUrl === undefined ? undefined : address;
}
