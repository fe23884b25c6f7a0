import type { SitePageData } from '../../pageData';
import type { Rest } from '../rest';

/** What an editor saves: `SP.Publishing.SitePageFieldsData`, the members this page writes. */
export interface PageFields { title: string; canvas: string; titleArea: string }

interface PageRow {
  Title: string | null; CanvasContent1: string | null; LayoutWebpartsContent: string | null; Version: string;
  IsPageCheckedOutToCurrentUser: boolean;
}

const pathOf = (page: SitePageData): string => `_api/sitepages/pages(${page.id})`;

/** Checks the page out to the person and returns its newest draft. Fails as `locked` when somebody else has it. */
export async function checkOut(rest: Rest, page: SitePageData): Promise<SitePageData> {
  const row = await rest.post<PageRow>(`${pathOf(page)}/checkoutpage`);
  return {
    ...page, title: row.Title ?? '', canvas: row.CanvasContent1 || '[]', titleArea: row.LayoutWebpartsContent || '[]',
    version: row.Version, checkedOutToMe: true,
  };
}

/** Saves what stands on the screen; the page stays checked out. */
export async function savePage(rest: Rest, page: SitePageData, fields: PageFields): Promise<void> {
  await rest.post(`${pathOf(page)}/savepage`, bodyOf(fields), { 'If-Match': '*' });
}

/** Saves and checks in a draft that only editors see. */
export async function saveDraft(rest: Rest, page: SitePageData, fields: PageFields): Promise<void> {
  await rest.post(`${pathOf(page)}/SavePageAsDraft`, bodyOf(fields), { 'If-Match': '*' });
}

/** Saves and publishes: every reader sees it. */
export async function publishPage(rest: Rest, page: SitePageData, fields: PageFields): Promise<void> {
  await savePage(rest, page, fields);
  await rest.post(`${pathOf(page)}/publish`);
}

/**
 * Makes a page of its own (`promotedState` 0) or a piece of news (1: promoted when it is published), checked
 * out to the person, and returns its server-relative address.
 */
export async function createPage(rest: Rest, promotedState: 0 | 1): Promise<string> {
  const page = await rest.post<{ AbsoluteUrl: string }>('_api/sitepages/pages', {
    PageLayoutType: 'Article', PromotedState: promotedState,
  });
  return new URL(page.AbsoluteUrl).pathname;
}

/** Where a page is now: SharePoint names a new page's file after its title when it is first saved. */
export async function pageAddress(rest: Rest, page: SitePageData): Promise<string> {
  const { AbsoluteUrl } = await rest.get<{ AbsoluteUrl: string }>(`${pathOf(page)}?$select=AbsoluteUrl`);
  return new URL(AbsoluteUrl).pathname;
}

/** Throws away everything since the check-out. */
export async function discardPage(rest: Rest, page: SitePageData): Promise<void> {
  await rest.post(`${pathOf(page)}/discardPage`);
}

function bodyOf(fields: PageFields): Record<string, string> {
  return { Title: fields.title, CanvasContent1: fields.canvas, LayoutWebpartsContent: fields.titleArea };
}
