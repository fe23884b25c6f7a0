import { fieldsOf } from '../fields/fields';
import { itemsNode } from '../items/itemType';
import { tableOf } from '../items/rows';
import { applyChanges } from '../kernel/changes';
import { moment, type Context } from '../kernel/context';
import { refused } from '../kernel/errors';
import { collection, entity } from '../kernel/nodes';
import { flag, guid, int, momentOf, resourcePath, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { contentTypesOf } from '../model/contentTypes';
import {
  entityTypeName,
  isLibrary,
  itemTypeName,
  listById,
  listByTitle,
  saveList,
  type List,
} from '../model/lists';
import { principalById } from '../model/principals';
import { viewsOf } from '../model/views';
import type { Web } from '../model/webs';
import { demandOnList, listScope, rightsIn } from '../security/permissions';
import { basePermissions } from '../security/rights';
import { addListFromBody, ensureLibrary } from './listCreation';
import { removeList } from './listDeletion';
import { declareListFunctions, declareWebLists } from './listFunctions';
import { writableListProperties } from './listSettings';
import { listNode } from './visibleLists';

function itemCount(ctx: Context, list: List): number {
  return (
    ctx.database.get<{ n: number }>(
      `SELECT count(*) AS n FROM ${tableOf(list)} WHERE current = 1 AND deleted IS NULL`,
    )?.n ?? 0
  );
}

/** Declares lists and their collection. */
export function declareLists(registry: Registry): void {
  declareListType(registry);
  declareListFunctions(registry);
  declareWebLists(registry);
  registry.collection<Web>('SP.List', {
    byKey: (ctx, web, key) => listNode(ctx, listById(ctx, web, String(key)), String(key)),
    add: (ctx, web, body) => entity('SP.List', addListFromBody(ctx, web, body)),
    functions: {
      GetByTitle: {
        params: { title: 'Edm.String' },
        returns: 'SP.List',
        call: (ctx, web, args) =>
          listNode(ctx, listByTitle(ctx, web, args.text('title')), args.text('title')),
      },
      GetById: {
        params: { id: 'Edm.Guid' },
        returns: 'SP.List',
        call: (ctx, web, args) => listNode(ctx, listById(ctx, web, args.guid('id')), args.guid('id')),
      },
      Add: {
        params: { parameters: 'SP.ListCreationInformation' },
        returns: 'SP.List',
        verb: 'POST',
        call: (ctx, web, args) => {
          const {
            TemplateType,
            Url,
            DocumentTemplateType,
            QuickLaunchOption,
            TemplateFeatureId,
            CustomSchemaXml,
            DataSourceProperties,
            ...rest
          } = args.object('parameters');
          if (CustomSchemaXml ?? DataSourceProperties)
            throw refused('A list with a schema or data source of its own is not served.');
          const known = { TemplateType, DocumentTemplateType, QuickLaunchOption, TemplateFeatureId };
          return entity(
            'SP.List',
            addListFromBody(
              ctx,
              web,
              { ...rest, BaseTemplate: known.TemplateType },
              typeof Url === 'string' ? Url : undefined,
            ),
          );
        },
      },
      EnsureSiteAssetsLibrary: {
        returns: 'SP.List',
        verb: 'POST',
        call: (ctx, web) => entity('SP.List', ensureLibrary(ctx, web, 'SiteAssets')),
      },
      EnsureSitePagesLibrary: {
        returns: 'SP.List',
        verb: 'POST',
        call: (ctx, web) => entity('SP.List', ensureLibrary(ctx, web, 'SitePages')),
      },
    },
  });
}

function declareListType(registry: Registry): void {
  registry.type<List>('SP.List', {
    base: 'SP.SecurableObject',
    properties: {
      AllowContentTypes: flag(() => true),
      BaseTemplate: int((list) => list.template),
      BaseType: int((list) => list.baseType),
      ContentTypesEnabled: flag((list) => list.settings.contentTypesEnabled),
      Created: momentOf((list) => list.created),
      DefaultViewUrl: text(
        (list, ctx) => viewsOf(ctx, list).find((view) => view.settings.isDefault)?.path ?? '',
      ),
      Description: text((list) => list.description),
      Direction: text(() => 'none'),
      DisableCommenting: flag((list) => list.settings.disableCommenting, 'onSelect'),
      DraftVersionVisibility: int((list) => list.settings.draftVersionVisibility),
      EffectiveBasePermissions: {
        type: 'SP.BasePermissions',
        onSelect: true,
        get: (ctx, list) => basePermissions(rightsIn(ctx, listScope(ctx.web, list))),
      },
      EnableAttachments: flag((list) => list.settings.enableAttachments),
      EnableFolderCreation: flag((list) => list.settings.enableFolderCreation),
      EnableMinorVersions: flag((list) => list.settings.enableMinorVersions),
      EnableModeration: flag((list) => list.settings.enableModeration),
      EnableVersioning: flag((list) => list.settings.enableVersioning),
      EntityTypeName: text(entityTypeName),
      ForceCheckout: flag((list) => list.settings.forceCheckout),
      Hidden: flag((list) => list.settings.hidden),
      Id: guid((list) => list.id),
      ImageUrl: text((list) => list.settings.imageUrl ?? ''),
      IsDefaultDocumentLibrary: flag((list) => list.path.endsWith('/Shared Documents'), 'onSelect'),
      IsPrivate: flag(() => false),
      IsSiteAssetsLibrary: flag((list) => list.path.endsWith('/SiteAssets'), 'onSelect'),
      ItemCount: int((list, ctx) => itemCount(ctx, list)),
      LastItemDeletedDate: momentOf((list) => list.itemDeleted),
      LastItemModifiedDate: momentOf((list) => list.itemModified),
      LastItemUserModifiedDate: momentOf((list) => list.itemModified),
      ListExperienceOptions: int((list) => list.settings.listExperience),
      ListItemEntityTypeFullName: text(itemTypeName),
      MajorVersionLimit: int((list) => list.settings.majorVersionLimit),
      MajorWithMinorVersionsLimit: int((list) => list.settings.majorWithMinorVersionsLimit),
      MultipleDataList: flag(() => false),
      NoCrawl: flag((list) => list.settings.noCrawl),
      OnQuickLaunch: flag((list) => list.settings.onQuickLaunch, 'onSelect'),
      ParentWebUrl: text((_, ctx) => ctx.web.path),
      ParentWebPath: { type: 'SP.ResourcePath', get: (ctx) => resourcePath(ctx.web.path) },
      ReadSecurity: int((list) => list.settings.readSecurity, 'onSelect'),
      Title: text((list) => list.title),
      ValidationFormula: text((list) => list.settings.validationFormula ?? '', 'onSelect'),
      ValidationMessage: text((list) => list.settings.validationMessage ?? '', 'onSelect'),
      WriteSecurity: int((list) => list.settings.writeSecurity, 'onSelect'),
    },
    navigations: {
      Author: {
        type: 'SP.User',
        get: (ctx, list) => {
          const author = principalById(ctx, ctx.web, list.author);
          return author && entity('SP.User', author);
        },
      },
      ContentTypes: {
        type: 'Collection(SP.ContentType)',
        get: (ctx, list) =>
          collection('SP.ContentType', { list }, () => contentTypesOf(ctx, ctx.web, list.no)),
      },
      DefaultView: {
        type: 'SP.View',
        get: (ctx, list) => {
          const view = viewsOf(ctx, list).find((one) => one.settings.isDefault);
          return view && entity('SP.View', { list, view });
        },
      },
      Fields: {
        type: 'Collection(SP.Field)',
        get: (ctx, list) => collection('SP.Field', { list }, () => fieldsOf(ctx, ctx.web, list.no)),
      },
      Items: { type: 'Collection(SP.ListItem)', get: (_, list) => itemsNode(list) },
      ParentWeb: { type: 'SP.Web', get: (ctx) => entity('SP.Web', ctx.web) },
      Views: {
        type: 'Collection(SP.View)',
        get: (ctx, list) =>
          collection('SP.View', list, () => viewsOf(ctx, list).map((view) => ({ list, view }))),
      },
    },
    editLink: (_, list) => `Web/Lists(guid'${list.id}')`,
    etag: (list) => `"${list.id},${Date.parse(list.modified)}"`,
    update: updateList,
    remove: removeList,
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
  if (isLibrary(list) && (readSecurity !== 1 || writeSecurity !== 1))
    throw refused('Item-level permissions are not available for document libraries.');
  if (![1, 2].includes(readSecurity) || ![1, 2, 4].includes(writeSecurity))
    throw refused('The value of ReadSecurity or WriteSecurity is not valid.');
  if (readSecurity === 2 && fieldsOf(ctx, ctx.web, list.no).some((field) => field.settings.unique)) {
    throw refused(
      'Item-level read security cannot be set on a list with columns that enforce unique values.',
      400,
      '-2130575279',
    );
  }
  if (!isLibrary(list) && enableMinorVersions)
    throw refused('Minor versions are available in document libraries only.');
  if (!enableVersioning && enableMinorVersions) list.settings.enableMinorVersions = false;
  const other = listByTitle(ctx, ctx.web, list.title);
  if (list.title.trim() === '' || (other && other.no !== before.no)) {
    throw refused(
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site. ' +
        'Please choose another title.',
      500,
      '-2130575342',
    );
  }
}
