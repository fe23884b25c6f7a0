import { SPInstance } from '@pnp/sp/spqueryable';
import type { ISPInstance } from '@pnp/sp/spqueryable';
import type { Idea } from '../../../../domain/inspiration/writing/idea';
import type { MadePage } from '../../../../domain/inspiration/writing/ideaPages';
import { NamedFailure } from '../../answered';
import { readRow } from '../../rowReader';
import type { RowReader } from '../../rowReader';
import { add } from '../../writing';
import { askAsPerson } from '../askAsPerson';
import { keptOfNewPage } from './keptOfPage';
import { draftFileName } from './pageName';
import { isNameTaken } from './pageActs';
import { isWhole, writeIdea } from './saveIdea';
import type { KnownOfSite } from './saveIdea';
import { askSiteIds, siteIdsIn } from './siteIds';
import { fileAt, folderAt, textParameter, withMarks } from './writingPlaces';
import type { WritingPlaces } from './writingPlaces';

/** `SP.TemplateFileType.clientSidePage` */
const clientSidePage = 3;
/** `PromotedState` of a draft that becomes news when it is published. */
const newsWhenPublished = 1;

/**
 * Makes a page as a draft in a folder, and writes the idea in it. The page API makes pages at the library's root alone, so
 * this is how SharePoint's own "new page" in a folder does it. A page that is there under the draft's name was made by an
 * earlier try whose answer was lost: where nothing is written in it yet it is gone on with, else it is answered as it is.
 */
export async function makePage(
  places: WritingPlaces, known: KnownOfSite, folder: string, draftId: string, idea: Idea
): Promise<MadePage> {
  const { sitePath, userId } = places;
  const [me, ...ids] = await askAsPerson(places, (batched) => [
    SPInstance(batched, '_api/web/currentuser').select('LoginName')<unknown>(),
    ...(known.ids ? [] : askSiteIds(batched, sitePath)),
  ]);
  known.ids ??= siteIdsIn(ids);
  const { file, wasThere } = await ensureFile(places, `${folder}/${draftFileName(draftId)}`, folder);
  const item = file.row('ListItemAllFields');
  if (!item) {
    throw new NamedFailure({ kind: 'unavailable', detail: 'The new page came without its item' });
  }
  const page = {
    id: item.id('Id'),
    etag: item.text('odata.etag') ?? '',
    url: encodeURI(file.text('ServerRelativeUrl') ?? ''),
    isPublished: false,
  };
  if (wasThere && isWritten(item)) {
    return { ...page, wasThere };
  }
  known.pages.set(page.id, keptOfNewPage(nameOf(me)));
  const etag = await writeIdea(places, isWhole(known), page, idea, {
    PromotedState: newsWhenPublished,
    OData__AuthorBylineId: [userId],
  });
  return { ...page, etag };
}

async function ensureFile(
  { site }: WritingPlaces,
  path: string,
  folder: string
): Promise<{ readonly file: RowReader; readonly wasThere?: true }> {
  const parameters = `urlOfFile=${textParameter(path)},templateFileType=${clientSidePage}`;
  try {
    const made = await add(asked(SPInstance(site, `${folderAt(folder)}/files/addTemplateFile(${parameters})`)));
    return { file: readRow(made) };
  } catch (thrown) {
    if (!isNameTaken(thrown)) {
      throw thrown;
    }
    return { file: readRow(await asked(SPInstance(site, fileAt(path)))<unknown>()), wasThere: true };
  }
}

/** False for a canvas without parts, however SharePoint writes that: empty, or as a `div` around nothing. */
function isWritten(item: RowReader): boolean {
  return /data-sp-canvascontrol/i.test(item.text('CanvasContent1') ?? '');
}

function asked(request: ISPInstance): ISPInstance {
  return withMarks(request)
    .select('ServerRelativeUrl', 'ListItemAllFields/Id', 'ListItemAllFields/CanvasContent1')
    .expand('ListItemAllFields');
}

/** User principal name: what follows the kind of sign-in in `i:0#.f|membership|…`. */
function nameOf(person: unknown): string {
  return (readRow(person).text('LoginName') ?? '').split('|').pop() ?? '';
}
