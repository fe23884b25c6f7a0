import { readJsonBody } from '../kernel/body';
import type { Context } from '../kernel/context';
import { fileNotFound } from '../kernel/errors';
import { entity, nothing, value } from '../kernel/nodes';
import type { FunctionDefinition, Registry } from '../kernel/types';
import { fieldsByName } from '../fields/fields';
import { splitValues, valueOut } from '../items/values';
import { itemEtag, versionLabel } from '../items/rows';
import { readItem } from '../items/read';
import { removeItem } from '../items/deletion';
import { addFile, addFolder } from '../files/addFile';
import { checkOut, undoCheckOut } from '../files/checkOut';
import { demandNotCheckedOutByOther, fileNode, newest } from '../files/fileData';
import { pathOf } from '../files/folderData';
import { entityTypes } from './typeNames';
import { listsOf, type List } from '../model/lists';
import { principalById } from '../model/principals';
import { mayOnItem, mayOnList } from '../security/permissions';
import { copyPage, createPage, promote, publishPage, savePageAsDraft } from './pageLife';
import { pageById, pageByUrl, pageNode, pagesNode, sitePagesLibrary, type SitePageData } from './pageData';
import { savePage } from './savePage';

/** How SharePoint writes "never". */
const never = '0001-01-01T00:00:00Z';

const webRelative = (ctx: Context, path: string): string =>
  path.slice(ctx.web.path === '/' ? 1 : ctx.web.path.length + 1);

function bannerUrl(ctx: Context, { list, row }: SitePageData): string | null {
  const field = fieldsByName(ctx, ctx.web, list.no).get('BannerImageUrl');
  const found = field && (valueOut(ctx, field, row.f_BannerImageUrl) as { Url: string } | null);
  if (!found) return null;
  return found.Url.startsWith('/') ? `${ctx.origin}${found.Url}` : found.Url;
}

const byline = (ctx: Context, { row }: SitePageData): string[] =>
  splitValues(row.f__AuthorByline ?? null)
    .map((id) => principalById(ctx, ctx.web, Number(id))?.login.replace(/^.*\|/, ''))
    .filter((upn) => upn !== undefined);

/** Declares `SP.Publishing.SitePage` with its life: check out, save, publish, discard. */
export function declareSitePages(registry: Registry): void {
  registry.type<SitePageData>(entityTypes.metadata, {
    properties: {
      AbsoluteUrl: { type: 'Edm.String', get: (ctx, { row }) => `${ctx.origin}${encodeURI(pathOf(row))}` },
      AuthorByline: { type: 'Collection(Edm.String)', get: byline },
      BannerImageUrl: { type: 'Edm.String', get: bannerUrl },
      BannerThumbnailUrl: { type: 'Edm.String', get: bannerUrl },
      ContentTypeId: { type: 'Edm.String', get: (_, { row }) => row.ct },
      Description: { type: 'Edm.String', get: (_, { row }) => row.f_Description ?? null },
      DoesUserHaveEditPermission: {
        type: 'Edm.Boolean',
        get: (ctx, { list, row }) => mayOnItem(ctx, list, row, 'editListItems'),
      },
      FileName: { type: 'Edm.String', get: (_, { row }) => row.leaf },
      FirstPublished: { type: 'Edm.DateTime', get: (_, { row }) => row.f_FirstPublishedDate ?? never },
      Id: { type: 'Edm.Int32', get: (_, { row }) => row.id },
      IsPageCheckedOutToCurrentUser: {
        type: 'Edm.Boolean',
        get: (ctx, { row }) => row.checked_out_to === ctx.user.id,
      },
      IsWebWelcomePage: {
        type: 'Edm.Boolean',
        get: (ctx, { row }) =>
          webRelative(ctx, pathOf(row)).toLowerCase() === ctx.web.settings.welcomePage.toLowerCase(),
      },
      ListId: { type: 'Edm.Guid', get: (_, { list }) => list.id },
      Modified: { type: 'Edm.DateTime', get: (_, { row }) => row.modified },
      PageLayoutType: { type: 'Edm.String', get: (_, { row }) => row.f_PageLayoutType ?? 'Article' },
      Path: {
        type: 'SP.ResourcePath',
        get: (ctx, { row }) => ({ DecodedUrl: webRelative(ctx, pathOf(row)) }),
      },
      PromotedState: { type: 'Edm.Int32', get: (_, { row }) => row.f_PromotedState ?? 0 },
      Title: { type: 'Edm.String', get: (_, { row }) => row.f_Title ?? null },
      TopicHeader: { type: 'Edm.String', get: (_, { row }) => row.f__TopicHeader ?? null },
      UniqueId: { type: 'Edm.Guid', get: (_, { row }) => row.uid },
      Url: { type: 'Edm.String', get: (ctx, { row }) => webRelative(ctx, pathOf(row)) },
      Version: { type: 'Edm.String', get: (_, { row }) => versionLabel(row) },
      VersionInfo: { type: 'SP.Publishing.SitePageVersionInfo', get: versionInfo },
    },
  });
  registry.type<SitePageData>(entityTypes.page, {
    base: entityTypes.metadata,
    properties: {
      CanvasContent1: { type: 'Edm.String', get: (_, { row }) => row.f_CanvasContent1 ?? null },
      LayoutWebpartsContent: { type: 'Edm.String', get: (_, { row }) => row.f_LayoutWebpartsContent ?? null },
    },
    functions: pageFunctions,
    editLink: (_, { row }) => `SitePages/Pages(${row.id})`,
    etag: ({ row }) => itemEtag(row),
    remove(ctx, { list, row }) {
      demandNotCheckedOutByOther(ctx, newest(ctx, { list, row }));
      removeItem(ctx, list, row);
    },
  });
  declarePageCollection(registry);
  declareService(registry);
}

function versionInfo(
  ctx: Context,
  { row }: SitePageData,
): { LastVersionCreated: string; LastVersionCreatedBy: string } {
  const published = row.f_FirstPublishedDate !== null && row.f_FirstPublishedDate !== undefined;
  return {
    LastVersionCreated: published ? row.modified : never,
    LastVersionCreatedBy: published ? (principalById(ctx, ctx.web, row.editor)?.title ?? '') : '',
  };
}

const yes = (
  name: string,
  work: (ctx: Context, page: SitePageData) => unknown,
): FunctionDefinition<SitePageData> => ({
  returns: 'Edm.Boolean',
  verb: 'POST',
  rawBody: true,
  call(ctx, page) {
    work(ctx, page);
    return value(name, 'Edm.Boolean', true);
  },
});

/** The page as it is after a change. */
const again = (ctx: Context, { list, row }: SitePageData): ReturnType<typeof pageNode> =>
  pageNode({ list, row: readItem(ctx, list, row.id) ?? row });

const pageFunctions: Record<string, FunctionDefinition<SitePageData>> = {
  CheckoutPage: {
    returns: entityTypes.page,
    verb: 'POST',
    call(ctx, page) {
      checkOut(ctx, page);
      return again(ctx, page);
    },
  },
  CheckOut: yes('CheckOut', checkOut),
  SavePage: {
    returns: 'None',
    verb: 'POST',
    rawBody: true,
    call(ctx, page) {
      savePage(ctx, page, readJsonBody(ctx.request.body));
      return nothing;
    },
  },
  SavePageAsDraft: yes('SavePageAsDraft', (ctx, page) =>
    savePageAsDraft(ctx, page, readJsonBody(ctx.request.body)),
  ),
  Publish: yes('Publish', publishPage),
  DiscardPage: {
    returns: entityTypes.page,
    verb: 'POST',
    call: (ctx, page) => (undoCheckOut(ctx, page) ? again(ctx, page) : nothing),
  },
  PromoteToNews: yes('PromoteToNews', (ctx, page) => promote(ctx, page, true)),
  DemoteFromNews: yes('DemoteFromNews', (ctx, page) => promote(ctx, page, false)),
  Copy: { returns: entityTypes.page, verb: 'POST', call: (ctx, page) => pageNode(copyPage(ctx, page)) },
};

function declarePageCollection(registry: Registry): void {
  registry.collection<undefined>(entityTypes.page, {
    byKey: (ctx, _, key) => pageNode(pageById(ctx, Number(key))),
    add: (ctx, _, body) => pageNode(createPage(ctx, body)),
    functions: {
      GetById: {
        params: { id: 'Edm.Int32' },
        returns: entityTypes.page,
        call: (ctx, _, args) => pageNode(pageById(ctx, args.number('id'))),
      },
      GetByUrl: {
        params: { url: 'Edm.String' },
        returns: entityTypes.page,
        call(ctx, _, args) {
          const found = pageByUrl(ctx, args.text('url'));
          if (!found) throw fileNotFound(args.text('url'));
          return pageNode(found);
        },
      },
      IsSitePage: {
        params: { url: 'Edm.String' },
        returns: 'Edm.Boolean',
        call: (ctx, _, args) =>
          value('IsSitePage', 'Edm.Boolean', pageByUrl(ctx, args.text('url')) !== undefined),
      },
    },
  });
}

function declareService(registry: Registry): void {
  registry.rootFunction('sitepages', {
    returns: entityTypes.service,
    call: () => entity(entityTypes.service, undefined),
  });
  registry.type<undefined>(entityTypes.service, {
    properties: { CustomContentApprovalEnabled: { type: 'Edm.Boolean', get: () => false } },
    navigations: { Pages: { type: `Collection(${entityTypes.page})`, get: () => pagesNode() } },
    functions: {
      CanCreatePage: {
        returns: 'Edm.Boolean',
        call: (ctx) =>
          value('CanCreatePage', 'Edm.Boolean', mayOnList(ctx, sitePagesLibrary(ctx), 'addListItems')),
      },
      CanCreatePromotedPage: {
        returns: 'Edm.Boolean',
        call: (ctx) =>
          value(
            'CanCreatePromotedPage',
            'Edm.Boolean',
            mayOnList(ctx, sitePagesLibrary(ctx), 'addListItems'),
          ),
      },
      AddImage: {
        params: { pageName: 'Edm.String', imageFileName: 'Edm.String' },
        returns: 'SP.File',
        verb: 'POST',
        rawBody: true,
        queryArgs: true,
        call: (ctx, _, args) =>
          addImage(ctx, unquoted(args.text('pageName')), unquoted(args.text('imageFileName'))),
      },
    },
    editLink: () => 'SitePages',
  });
  registry.collection<unknown>('SP.List', {
    functions: {
      EnsureClientRenderedSitePagesLibrary: {
        returns: 'SP.List',
        verb: 'POST',
        call: (ctx) => entity('SP.List', sitePagesLibrary(ctx)),
      },
    },
  });
}

/** Arguments in the query string keep their quotes. */
const unquoted = (text: string): string => text.replace(/^'(.*)'$/, '$1').replace(/''/g, "'");

/** A picture for a page goes to `SiteAssets/SitePages/<page>`, as when somebody drops one on the page. */
function addImage(ctx: Context, pageName: string, fileName: string): ReturnType<typeof fileNode> {
  const assets: List | undefined = listsOf(ctx, ctx.web).find((list) => /\/SiteAssets$/i.test(list.path));
  if (!assets) throw fileNotFound('SiteAssets');
  const pages = addFolder(ctx, `${assets.path}/SitePages`, true);
  const folder = addFolder(ctx, `${pages.path}/${pageName.replace(/\.aspx$/i, '')}`, true);
  const { list, row } = addFile(ctx, `${folder.path}/${fileName}`, ctx.request.body, { uniqueName: true });
  return fileNode(list, row);
}
