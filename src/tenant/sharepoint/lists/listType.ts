import { fieldsOf } from '../fields/fields';
import { itemOr404, itemsNode } from '../items/itemType';
import { tableOf } from '../items/rows';
import { applyChanges } from '../kernel/changes';
import { moment, type Context } from '../kernel/context';
import { listDoesNotExist, refused } from '../kernel/errors';
import { collection, entity, nothing, value } from '../kernel/nodes';
import { flag, guid, int, momentOf, resourcePath, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { contentTypesOf } from '../model/contentTypes';
import { entityTypeName, isLibrary, itemTypeName, listById, listByTitle, listsOf, saveList, type List } from '../model/lists';
import { principalById } from '../model/principals';
import { viewsOf } from '../model/views';
import type { Web } from '../model/webs';
import { demandOnList, demandOnWeb, listScope, mayOnList, rightsIn } from '../security/permissions';
import { basePermissions } from '../security/rights';
import { addListFromBody, ensureLibrary } from './listCreation';
import { recycleList } from './listDeletion';
import { writableListProperties } from './listSettings';

/** The list's node, or SharePoint's answer for one that isn't there (or may not be known to be). */
export function listNode(ctx: Context, list: List | undefined, wanted: string): ReturnType<typeof entity> {
  if (!list) throw listDoesNotExist(wanted, ctx.web.url);
  if (!mayKnow(ctx, list)) demandOnList(ctx, list, 'viewListItems');
  return entity('SP.List', list);
}

/** A person sees a list with rights on it, or on something in it. */
function mayKnow(ctx: Context, list: List): boolean {
  if (mayOnList(ctx, list, 'viewListItems')) return true;
  return ctx.database.all<{ id: number }>('SELECT id FROM scopes WHERE list = ?', [list.no]).some(({ id }) => rightsIn(ctx, id) !== 0n);
}

/** Lists of the site that the caller may see. */
export const visibleLists = (ctx: Context, web: Web): List[] => listsOf(ctx, web).filter((list) => mayKnow(ctx, list));

function itemCount(ctx: Context, list: List): number {
  return ctx.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${tableOf(list)} WHERE current = 1 AND deleted IS NULL`)?.n ?? 0;
}

/** Declares lists and their collection. */
export function declareLists(registry: Registry): void {
  declareListType(registry);
  declareListFunctions(registry);
  registry.collection<Web>('SP.List', {
    byKey: (ctx, web, key) => listNode(ctx, listById(ctx, web, String(key)), String(key)),
    add: (ctx, web, body) => entity('SP.List', addListFromBody(ctx, web, body)),
    functions: {
      GetByTitle: { params: { title: 'Edm.String' }, returns: 'SP.List', call: (ctx, web, args) =>
        listNode(ctx, listByTitle(ctx, web, args.text('title')), args.text('title')) },
      GetById: { params: { id: 'Edm.Guid' }, returns: 'SP.List', call: (ctx, web, args) => listNode(ctx, listById(ctx, web, args.guid('id')), args.guid('id')) },
      Add: { params: { parameters: 'SP.ListCreationInformation' }, returns: 'SP.List', verb: 'POST', call: (ctx, web, args) => {
        const { TemplateType, Url, DocumentTemplateType, QuickLaunchOption, TemplateFeatureId, CustomSchemaXml, DataSourceProperties, ...rest } = args.object('parameters');
        if (CustomSchemaXml ?? DataSourceProperties) throw refused('A list with a schema or data source of its own is not served.');
        const known = { TemplateType, DocumentTemplateType, QuickLaunchOption, TemplateFeatureId };
        return entity('SP.List', addListFromBody(ctx, web, { ...rest, BaseTemplate: known.TemplateType }, typeof Url === 'string' ? Url : undefined));
      } },
      EnsureSiteAssetsLibrary: { returns: 'SP.List', verb: 'POST', call: (ctx, web) => entity('SP.List', ensureLibrary(ctx, web, 'SiteAssets')) },
      EnsureSitePagesLibrary: { returns: 'SP.List', verb: 'POST', call: (ctx, web) => entity('SP.List', ensureLibrary(ctx, web, 'SitePages')) },
    },
  });
}

function declareListType(registry: Registry): void {
  registry.type<List>('SP.List', {
    base: 'SP.SecurableObject',
    properties: {
      AllowContentTypes: flag(() => true), BaseTemplate: int((list) => list.template), BaseType: int((list) => list.baseType),
      ContentTypesEnabled: flag((list) => list.settings.contentTypesEnabled), Created: momentOf((list) => list.created),
      DefaultViewUrl: text((list, ctx) => viewsOf(ctx, list).find((view) => view.settings.isDefault)?.path ?? ''), Description: text((list) => list.description),
      Direction: text(() => 'none'), DisableCommenting: flag((list) => list.settings.disableCommenting, 'onSelect'),
      DraftVersionVisibility: int((list) => list.settings.draftVersionVisibility),
      EffectiveBasePermissions: { type: 'SP.BasePermissions', onSelect: true, get: (ctx, list) => basePermissions(rightsIn(ctx, listScope(ctx.web, list))) },
      EnableAttachments: flag((list) => list.settings.enableAttachments), EnableFolderCreation: flag((list) => list.settings.enableFolderCreation),
      EnableMinorVersions: flag((list) => list.settings.enableMinorVersions), EnableModeration: flag((list) => list.settings.enableModeration),
      EnableVersioning: flag((list) => list.settings.enableVersioning), EntityTypeName: text(entityTypeName), ForceCheckout: flag((list) => list.settings.forceCheckout),
      Hidden: flag((list) => list.settings.hidden), Id: guid((list) => list.id), ImageUrl: text((list) => list.settings.imageUrl ?? ''),
      IsDefaultDocumentLibrary: flag((list) => list.path.endsWith('/Shared Documents'), 'onSelect'), IsPrivate: flag(() => false),
      IsSiteAssetsLibrary: flag((list) => list.path.endsWith('/SiteAssets'), 'onSelect'), ItemCount: int((list, ctx) => itemCount(ctx, list)),
      LastItemDeletedDate: momentOf((list) => list.itemDeleted), LastItemModifiedDate: momentOf((list) => list.itemModified),
      LastItemUserModifiedDate: momentOf((list) => list.itemModified), ListExperienceOptions: int((list) => list.settings.listExperience),
      ListItemEntityTypeFullName: text(itemTypeName), MajorVersionLimit: int((list) => list.settings.majorVersionLimit),
      MajorWithMinorVersionsLimit: int((list) => list.settings.majorWithMinorVersionsLimit), MultipleDataList: flag(() => false),
      NoCrawl: flag((list) => list.settings.noCrawl), OnQuickLaunch: flag((list) => list.settings.onQuickLaunch, 'onSelect'),
      ParentWebUrl: text((_, ctx) => ctx.web.path), ParentWebPath: { type: 'SP.ResourcePath', get: (ctx) => resourcePath(ctx.web.path) },
      ReadSecurity: int((list) => list.settings.readSecurity, 'onSelect'), Title: text((list) => list.title),
      ValidationFormula: text((list) => list.settings.validationFormula ?? '', 'onSelect'), ValidationMessage: text((list) => list.settings.validationMessage ?? '', 'onSelect'),
      WriteSecurity: int((list) => list.settings.writeSecurity, 'onSelect'),
    },
    navigations: {
      Author: { type: 'SP.User', get: (ctx, list) => {
        const author = principalById(ctx, ctx.web, list.author);
        return author && entity('SP.User', author);
      } },
      ContentTypes: { type: 'Collection(SP.ContentType)', get: (ctx, list) => collection('SP.ContentType', { list }, () => contentTypesOf(ctx, ctx.web, list.no)) },
      DefaultView: { type: 'SP.View', get: (ctx, list) => {
        const view = viewsOf(ctx, list).find((one) => one.settings.isDefault);
        return view && entity('SP.View', { list, view });
      } },
      Fields: { type: 'Collection(SP.Field)', get: (ctx, list) => collection('SP.Field', { list }, () => fieldsOf(ctx, ctx.web, list.no)) },
      Items: { type: 'Collection(SP.ListItem)', get: (_, list) => itemsNode(list) },
      ParentWeb: { type: 'SP.Web', get: (ctx) => entity('SP.Web', ctx.web) },
      Views: { type: 'Collection(SP.View)', get: (ctx, list) => collection('SP.View', list, () => viewsOf(ctx, list).map((view) => ({ list, view }))) },
    },
    editLink: (_, list) => `Web/Lists(guid'${list.id}')`,
    etag: (list) => `"${list.id},${Date.parse(list.modified)}"`,
    update: updateList,
    remove: (ctx, list) => {
      recycleList(ctx, list);
    },
  });
}

function updateList(ctx: Context, list: List, changes: Record<string, unknown>): void {
  demandOnList(ctx, list, 'manageLists');
  const changed: List = { ...list, settings: { ...list.settings } };
  applyChanges('SP.List', changed, changes, writableListProperties, ['BaseTemplate', 'AllowContentTypes']);
  checkList(ctx, list, changed);
  changed.modified = moment(ctx);
  saveList(ctx, changed);
}

/** Rules of SharePoint's that span several settings. */
function checkList(ctx: Context, before: List, list: List): void {
  const { readSecurity, writeSecurity, enableMinorVersions, enableVersioning } = list.settings;
  if (isLibrary(list) && (readSecurity !== 1 || writeSecurity !== 1)) throw refused('Item-level permissions are not available for document libraries.');
  if (![1, 2].includes(readSecurity) || ![1, 2, 4].includes(writeSecurity)) throw refused('The value of ReadSecurity or WriteSecurity is not valid.');
  if (readSecurity === 2 && fieldsOf(ctx, ctx.web, list.no).some((field) => field.settings.unique)) {
    throw refused('Item-level read security cannot be set on a list with columns that enforce unique values.', 400, '-2130575279');
  }
  if (!isLibrary(list) && enableMinorVersions) throw refused('Minor versions are available in document libraries only.');
  if (!enableVersioning && enableMinorVersions) list.settings.enableMinorVersions = false;
  const other = listByTitle(ctx, ctx.web, list.title);
  if (list.title.trim() === '' || (other && other.no !== before.no)) {
    throw refused('A list, survey, discussion board, or document library with the specified title already exists in this Web site. ' +
      'Please choose another title.', 500, '-2130575342');
  }
}

function declareListFunctions(registry: Registry): void {
  registry.type<List>('SP.List', {
    functions: {
      GetItemById: { params: { id: 'Edm.Int32' }, returns: 'SP.ListItem', call: (ctx, list, args) => itemOr404(ctx, list, args.number('id')) },
      Recycle: { returns: 'Edm.Guid', verb: 'POST', call: (ctx, list) => value('Recycle', 'Edm.Guid', recycleList(ctx, list)) },
      DeleteObject: { returns: 'None', verb: 'POST', call: (ctx, list) => {
        recycleList(ctx, list);
        return nothing;
      } },
      GetView: { params: { viewGuid: 'Edm.Guid' }, returns: 'SP.View', call: (ctx, list, args) => {
        const view = viewsOf(ctx, list).find((one) => one.id === args.guid('viewGuid'));
        if (!view) throw refused('View does not exist.', 404, '-2130575336');
        return entity('SP.View', { list, view });
      } },
      ReserveListItemId: { returns: 'Edm.Int32', verb: 'POST', call: (ctx, list) => {
        demandOnList(ctx, list, 'addListItems');
        const taken = ctx.database.all<{ id: number }>('UPDATE lists SET next_item = next_item + 1 WHERE no = ? RETURNING next_item - 1 AS id', [list.no]);
        return value('ReserveListItemId', 'Edm.Int32', taken[0]?.id);
      } },
    },
  });
  registry.type<Web>('SP.Web', {
    functions: {
      GetList: { params: { strUrl: 'Edm.String' }, returns: 'SP.List', call: (ctx, web, args) => listByPath(ctx, web, args.text('strUrl')) },
      GetListUsingPath: { params: { DecodedUrl: 'SP.ResourcePath' }, returns: 'SP.List', call: (ctx, web, args) => listByPath(ctx, web, args.text('DecodedUrl')) },
      GetListByTitle: { params: { title: 'Edm.String' }, returns: 'SP.List', call: (ctx, web, args) => listNode(ctx, listByTitle(ctx, web, args.text('title')), args.text('title')) },
      DefaultDocumentLibrary: { returns: 'SP.List', call: (ctx, web) => listByPath(ctx, web, `${web.path === '/' ? '' : web.path}/Shared Documents`) },
    },
    navigations: {
      Lists: { type: 'Collection(SP.List)', get: (ctx, web) => collection('SP.List', web, () => visibleLists(ctx, web)) },
    },
  });
  registry.rootFunction('lists', { returns: 'Collection(SP.List)', call: (ctx) => collection('SP.List', ctx.web, () => visibleLists(ctx, ctx.web)) });
}

function listByPath(ctx: Context, web: Web, given: string): ReturnType<typeof entity> {
  const absolute = given.startsWith('/') ? given : `${web.path === '/' ? '' : web.path}/${given}`;
  const path = absolute.replace(ctx.origin, '').replace(/\/+$/, '').toLowerCase();
  const list = listsOf(ctx, web).find((one) => one.path.toLowerCase() === path);
  if (!list) throw refused(`The system cannot find the file specified. (${given})`, 404, '-2147024894');
  demandOnWebOrList(ctx, list);
  return listNode(ctx, list, given);
}

function demandOnWebOrList(ctx: Context, list: List): void {
  if (!mayKnow(ctx, list)) demandOnWeb(ctx, 'viewListItems');
}
