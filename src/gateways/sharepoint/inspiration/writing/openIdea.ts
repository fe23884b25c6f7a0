import { SPInstance } from '@pnp/sp/spqueryable';
import type { DraftPage } from '../../../../domain/inspiration/writing/draft';
import type { OpenedIdea } from '../../../../domain/inspiration/writing/ideaPages';
import { NamedFailure } from '../../answered';
import { readIdea } from '../../canvas/readIdea';
import { readRow } from '../../rowReader';
import { askAsPerson } from '../askAsPerson';
import { factColumns, factsOf } from '../postRow';
import { strangeChoicesIn } from './ideaColumns';
import type { KeptOfPage } from './keptOfPage';
import { askPage, heldByOther, markOf, pageIn, pathOf } from './pageFile';
import type { PageAsIs } from './pageFile';
import { isOut } from './pageState';
import type { WritingPlaces } from './writingPlaces';

/** An idea as its page has it, and what else is on that. */
interface OpenedPage {
  readonly opened: OpenedIdea;
  readonly kept: KeptOfPage;
}

const itemColumns = ['Title', 'Modified', 'EditorId', 'Editor/Title', ...factColumns];

/**
 * Reads an idea to go on with it, in one round trip. The mark is asked for before the canvas: should somebody save in
 * between, the mark is the older one, and saving with it is refused.
 *
 * @throws NamedFailure `notFound` for a page that isn't there for this person, `invalid` for one without a canvas
 */
export async function openIdea(places: WritingPlaces, pageId: number): Promise<OpenedPage> {
  const { sitePath, userId, origin } = places;
  const [item, file, canvas] = await askAsPerson(places, (batched) => [
    ...askPage(batched, sitePath, pageId, itemColumns, ['AmbInstitution', 'Editor']),
    SPInstance(batched, `_api/sitepages/pages(${pageId})`).select('CanvasContent1', 'LayoutWebpartsContent')<unknown>(),
  ]);
  const page = pageIn([item, file]);
  const parts = readRow(canvas);
  const read = readIdea(
    parts.text('CanvasContent1'), { title: page.item.text('Title') ?? '', facts: factsOf(page.item) }, origin
  );
  if (!read) {
    throw new NamedFailure({ kind: 'invalid', detail: `Page ${pageId} has no canvas that can be read` });
  }
  const titleArea = parts.text('LayoutWebpartsContent') ?? '';
  return {
    opened: {
      page: draftPageOf(page),
      idea: read.idea,
      folder: page.item.text('FileDirRef') ?? '',
      changedBy: page.item.row('Editor')?.text('Title') ?? '',
      changedAt: new Date(page.item.time('Modified') ?? 0).toISOString(),
      isChangedByMe: page.item.number('EditorId') === userId,
      heldBy: heldByOther(page, userId),
    },
    kept: { mark: markOf(page), titleArea, choices: strangeChoicesIn(page.item) },
  };
}

/** A page as drafts know it. */
export function draftPageOf(page: PageAsIs): DraftPage {
  return {
    id: page.item.id('Id'),
    etag: markOf(page),
    url: encodeURI(pathOf(page)),
    isPublished: isOut(page.file, page.item),
  };
}
