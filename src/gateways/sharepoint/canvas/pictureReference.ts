import type { StoredPicture } from '../../../domain/inspiration/writing/idea';

/** What SharePoint follows a picture by when it is moved or renamed, and how large it is in pixels. */
interface PictureIds {
  readonly siteId: string;
  readonly webId: string;
  readonly listId: string;
  readonly uniqueId: string;
  readonly width: number;
  readonly height: number;
}

/** What is known of a picture, whoever wrote it down. */
type FoundIds = { readonly [Name in keyof PictureIds]?: unknown };

const idNames = ['siteId', 'webId', 'listId', 'uniqueId'] as const;
/** SharePoint takes these for the picture's own size, and shows no picture larger. */
const usualWidth = 960;
const usualHeight = 540;

/** A picture in a library, for an idea; ids that aren't known are ''. */
export function storedPicture(url: string, known: FoundIds): StoredPicture {
  return { url, reference: JSON.stringify(completed(known)) };
}

export function referenceOf(picture: StoredPicture): PictureIds {
  try {
    const found: unknown = JSON.parse(picture.reference);
    return completed(typeof found === 'object' && found !== null ? found : {});
  } catch {
    return completed({});
  }
}

/** The ids that are known. */
export function idsIn(reference: PictureIds): Record<string, string> {
  return Object.fromEntries(idNames.filter((name) => reference[name] !== '').map((name) => [name, reference[name]]));
}

function completed(known: FoundIds): PictureIds {
  const [siteId, webId, listId, uniqueId] = idNames.map((name) => (typeof known[name] === 'string' ? known[name] : ''));
  return {
    siteId, webId, listId, uniqueId,
    width: sizeOr(known.width, usualWidth),
    height: sizeOr(known.height, usualHeight),
  };
}

function sizeOr(found: unknown, usual: number): number {
  return typeof found === 'number' && Number.isFinite(found) && found > 0 ? found : usual;
}
