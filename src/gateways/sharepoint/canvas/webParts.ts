import { isPicturePath } from '../../../domain/inspiration/picturePath';
import { escapedValue } from '../../../domain/inspiration/writing/richText';
import type { StoredPicture } from '../../../domain/inspiration/writing/idea';
import { webPartControl } from './controls';
import type { Part } from './controls';
import { idsIn, referenceOf } from './pictureReference';

/**
 * Our web part for a post. It `shows` the facts (themes, setting, time, place, tool, institution), or the responses: who
 * has tried it, and ideas like it.
 */
export const postWebPart = 'c8e1f04b-7a26-4d93-95be-1f60a2d8e73c';
/** SharePoint's own picture web part. */
export const pictureWebPart = 'd1d91016-032f-456d-98a4-721247c305e8';
/** SharePoint's own web part "Embed". */
export const embedWebPart = '490d7c76-1824-45b2-9de3-676421c997fa';

export const factsPart = webPartControl({ id: postWebPart, title: 'Fakta om ideen', properties: { shows: 'facts' } });

export const responsesPart = webPartControl({
  id: postWebPart, title: 'Prøvet af kolleger og lignende ideer', properties: { shows: 'responses' },
});

/** A picture as large as its column; nothing for one that isn't a file on the portal's own host. */
export function pictureParts(picture: StoredPicture | undefined, altText: string): Part[] {
  const isOwn = picture !== undefined && /^\/(?![/\\])/.test(picture.url) && isPicturePath(picture.url);
  return isOwn ? [picturePart(picture, altText)] : [];
}

function picturePart(picture: StoredPicture, altText: string): Part {
  const reference = referenceOf(picture);
  const source = idsIn(reference);
  return webPartControl({
    id: pictureWebPart,
    title: 'Billede',
    dataVersion: '1.9',
    properties: {
      imageSourceType: 2,
      altText,
      fileName: picture.url.split('/').pop(),
      overlayText: '',
      alignment: 'Center',
      fixAspectRatio: false,
      imgWidth: reference.width,
      imgHeight: reference.height,
      ...source,
    },
    serverProcessedContent: {
      htmlStrings: {},
      searchablePlainTexts: { captionText: '' },
      imageSources: { imageSource: picture.url },
      links: {},
      customMetadata: { imageSource: source },
    },
  });
}

/**
 * A film, as "Embed" keeps what an editor pasted: the address, and beside it the frame that it made of it.
 * (PnP's property types for this web part: `embedCode`, `cachedEmbedCode`, `shouldScaleWidth`, `tempState`.)
 *
 * @param embedUrl the player's own address, on a host that `filmHosts` allows
 */
export function filmPart(address: string, embedUrl: string): Part {
  return webPartControl({
    id: embedWebPart,
    title: 'Film',
    dataVersion: '1.2',
    properties: {
      embedCode: address,
      cachedEmbedCode:
        `<iframe width="640" height="360" src="${escapedValue(embedUrl)}" frameborder="0" allowfullscreen></iframe>`,
      shouldScaleWidth: true,
      tempState: {},
    },
    serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} },
  });
}
