import { SPInstance } from '@pnp/sp/spqueryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { titleAreaToHtml } from '../../canvas/canvasForms';
import { titleArea } from '../../canvas/titleArea';
import { readRow } from '../../rowReader';
import { itemsPath } from '../itemsPath';
import { choiceColumns, strangeChoicesIn } from './ideaColumns';
import type { StrangeChoices } from './ideaColumns';
import { withMarks } from './writingPlaces';

/** What a page has that no idea tells, and that stays when the idea is saved. */
export interface KeptOfPage {
  /** The page's state that it was read from. */
  readonly mark: string;
  /** The page's title area, as `LayoutWebpartsContent` of the page API has it; '' for none. */
  readonly titleArea: string;
  readonly choices: StrangeChoices;
}

/** Asks for what `keptOfPage` reads: two requests, the mark first. */
export function askKept(batched: ISPQueryable, sitePath: string, id: number): Promise<unknown>[] {
  return [
    withMarks(SPInstance(batched, itemsPath(sitePath, 'SitePages', id))).select('Id', ...choiceColumns)<unknown>(),
    SPInstance(batched, `_api/sitepages/pages(${id})`).select('LayoutWebpartsContent')<unknown>(),
  ];
}

export function keptOfPage([item, page]: readonly unknown[]): KeptOfPage {
  const row = readRow(item);
  return {
    mark: row.text('odata.etag') ?? '',
    titleArea: readRow(page).text('LayoutWebpartsContent') ?? '',
    choices: strangeChoicesIn(row),
  };
}

/** Of a page that is made now: the title area names its author, and goes on naming who made it. */
export function keptOfNewPage(author: string): KeptOfPage {
  return {
    mark: '',
    titleArea: titleArea({ title: '', layout: 'NoImage', showPublishDate: true, authors: [author] }),
    choices: { themes: [], settings: [] },
  };
}

/** The title area with another title and all else as it was, in the form that the list item takes. */
export function titleAreaNamed(title: string, kept: KeptOfPage): string {
  const none = (): string => titleArea({ title, layout: 'NoImage', showPublishDate: true, authors: [] });
  const parts: unknown = JSON.parse(kept.titleArea || none());
  const named = (Array.isArray(parts) ? parts : []).map((part: unknown) => {
    const { properties, ...others } = part as { properties?: object };
    return { ...others, properties: { ...properties, title } };
  });
  return titleAreaToHtml(JSON.stringify(named));
}
