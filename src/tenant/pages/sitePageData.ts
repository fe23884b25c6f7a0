import type { InsideRest } from './inside';
import type { SitePageData } from './pageData';

/** `SP.Publishing.SitePage`, the part that is shown. */
interface PageRow {
  Id: number; Title: string | null; PageLayoutType: string; TopicHeader: string | null; Description: string | null;
  CanvasContent1: string | null; LayoutWebpartsContent: string | null; BannerImageUrl: string | null;
  FirstPublished: string | null; Modified: string; PromotedState: number; Version: string; IsWebWelcomePage?: boolean;
  IsPageCheckedOutToCurrentUser: boolean; CommentsDisabled?: boolean; AuthorByline?: string[] | null;
}
interface PersonRow { Title: string; Name?: string }
interface ItemRow { Author?: PersonRow; Editor?: PersonRow; CheckoutUser?: PersonRow | null }

/** SharePoint's bits for "Add items" and "Edit items" in the low half of the permission mask. */
const ADD_LIST_ITEMS = 0x2;
const EDIT_LIST_ITEMS = 0x4;

/** A page of the Site Pages library as its reader may see it. Fails as the REST does (404, 403). */
export async function readSitePage(rest: InsideRest, webPath: string, path: string): Promise<SitePageData> {
  const quoted = encodeURIComponent(path.replace(/'/g, "''"));
  const { Id: id } = await rest.get<{ Id: number }>(
    `_api/web/getFileByServerRelativePath(decodedUrl='${quoted}')/listItemAllFields?$select=Id`,
  );
  const list = `_api/web/getList('${encodeURIComponent(`${webPath}/SitePages`)}')`;
  const [page, item, onItem, onList, listRow] = await Promise.all([
    rest.get<PageRow>(`_api/sitepages/pages(${id})`),
    rest.get<ItemRow>(`${list}/items(${id})?$select=Author/Title,Author/Name,Editor/Title,CheckoutUser/Title`
      + '&$expand=Author,Editor,CheckoutUser'),
    rest.get<{ Low: string }>(`${list}/items(${id})/effectivebasepermissions`),
    rest.get<{ Low: string }>(`${list}/effectivebasepermissions`),
    rest.get<{ Id: string; Title: string }>(`${list}?$select=Id,Title`),
  ]);
  return {
    ...pageFields(page, path),
    listId: listRow.Id,
    listTitle: listRow.Title,
    author: authorOf(page, item),
    editor: item.Editor?.Title ?? '',
    checkedOutBy: item.CheckoutUser?.Title ?? '',
    canEdit: (Number(onItem.Low) & EDIT_LIST_ITEMS) !== 0,
    canCreate: (Number(onList.Low) & ADD_LIST_ITEMS) !== 0,
  };
}

type PageFields = Omit<SitePageData, 'listId' | 'listTitle' | 'author' | 'editor' | 'checkedOutBy' | 'canEdit' | 'canCreate'>;

function pageFields(page: PageRow, path: string): PageFields {
  return {
    id: page.Id, path, title: page.Title ?? '', layout: page.PageLayoutType, topicHeader: page.TopicHeader ?? '',
    description: page.Description ?? '', canvas: page.CanvasContent1 || '[]', titleArea: page.LayoutWebpartsContent || '[]',
    bannerImageUrl: page.BannerImageUrl ?? '', firstPublished: realDate(page.FirstPublished), modified: page.Modified,
    promotedState: page.PromotedState, version: page.Version, isHomePage: page.IsWebWelcomePage ?? page.PageLayoutType === 'Home',
    checkedOutToMe: page.IsPageCheckedOutToCurrentUser, commentsDisabled: page.CommentsDisabled ?? false,
  };
}

function authorOf(page: PageRow, item: ItemRow): { name: string; userName: string } {
  const byline = page.AuthorByline?.[0];
  const userName = (byline ?? item.Author?.Name ?? '').replace(/^.*\|/, '');
  return { name: item.Author?.Title ?? '', userName };
}

/** SharePoint writes year 1 for "never". */
function realDate(date: string | null): string {
  return date && !date.startsWith('0001-') ? date : '';
}
