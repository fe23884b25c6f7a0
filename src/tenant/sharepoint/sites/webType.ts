import { applyChanges, type Writable } from '../kernel/changes';
import { moment, type Context } from '../kernel/context';
import { digestSeconds } from '../kernel/digest';
import { collection, entity, nothing, value } from '../kernel/nodes';
import { flag, guid, int, momentOf, resourcePath, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { contentTypesOf } from '../model/contentTypes';
import { addAssociatedGroups } from '../model/createWeb';
import { fieldsOf } from '../fields/fields';
import { listsOf } from '../model/lists';
import { principalById } from '../model/principals';
import { saveWeb, type Web } from '../model/webs';
import { wordingOf } from '../model/wording';
import { demandOnWeb, rightsIn } from '../security/permissions';
import { basePermissions } from '../security/rights';

const writable: Writable<Web> = {
  Title: (web, change) => {
    web.title = change.text();
  },
  Description: (web, change) => {
    web.description = change.text();
  },
  QuickLaunchEnabled: (web, change) => {
    web.settings.quickLaunch = change.flag();
  },
  HorizontalQuickLaunch: (web, change) => {
    web.settings.horizontalQuickLaunch = change.flag();
  },
  MegaMenuEnabled: (web, change) => {
    web.settings.megaMenu = change.flag();
  },
  FooterEnabled: (web, change) => {
    web.settings.footer = change.flag();
  },
  HeaderLayout: (web, change) => {
    web.settings.headerLayout = change.int();
  },
  HeaderEmphasis: (web, change) => {
    web.settings.headerEmphasis = change.int();
  },
  SiteLogoUrl: (web, change) => {
    web.settings.logoUrl = change.text();
  },
  CommentsOnSitePagesDisabled: (web, change) => {
    web.settings.commentsDisabled = change.flag();
  },
  MembersCanShare: (web, change) => {
    web.settings.membersCanShare = change.flag();
  },
  NoCrawl: (web, change) => {
    web.settings.noCrawl = change.flag();
  },
  SearchScope: (web, change) => {
    web.settings.searchScope = change.int();
  },
};

/** A setting with what a new site has. */
const setting = <T>(web: Web, name: string, otherwise: T): T =>
  (web.settings[name] as T | undefined) ?? otherwise;

/** Newest change of any item in the site. */
const lastChange = (ctx: Context, web: Web): string =>
  listsOf(ctx, web).reduce(
    (latest, list) => (list.itemModified > latest ? list.itemModified : latest),
    web.modified,
  );

/** Declares the site's web and the first steps of addresses that lead to it. */
export function declareWebs(registry: Registry): void {
  registry.rootFunction('web', { returns: 'SP.Web', call: (ctx) => entity('SP.Web', ctx.web) });
  registry.rootFunction('contextinfo', {
    returns: 'SP.ContextWebInformation',
    verb: 'POST',
    units: 1,
    call: (ctx) =>
      value('GetContextWebInformation', 'SP.ContextWebInformation', {
        FormDigestTimeoutSeconds: digestSeconds,
        FormDigestValue: ctx.found.get('digest'),
        LibraryVersion: '16.0.25325.12006',
        SiteFullUrl: ctx.web.url,
        SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
        WebFullUrl: ctx.web.url,
      }),
  });
  registry.type<Web>('SP.Web', {
    base: 'SP.SecurableObject',
    properties: {
      CommentsOnSitePagesDisabled: flag((web) => setting(web, 'commentsDisabled', false)),
      Configuration: { type: 'Edm.Int16', get: () => 0 },
      Created: momentOf((web) => web.created),
      Description: text((web) => web.description),
      EffectiveBasePermissions: {
        type: 'SP.BasePermissions',
        onSelect: true,
        get: (ctx, web) => basePermissions(rightsIn(ctx, web.scope)),
      },
      FooterEnabled: flag((web) => setting(web, 'footer', true)),
      HeaderEmphasis: int((web) => setting(web, 'headerEmphasis', 0)),
      HeaderLayout: int((web) => setting(web, 'headerLayout', 2)),
      HorizontalQuickLaunch: flag((web) => setting(web, 'horizontalQuickLaunch', true)),
      Id: guid((web) => web.id),
      IsMultilingual: flag(() => false),
      Language: int((web) => web.lcid),
      LastItemModifiedDate: momentOf((web, ctx) => lastChange(ctx, web)),
      LastItemUserModifiedDate: momentOf((web, ctx) => lastChange(ctx, web)),
      MegaMenuEnabled: flag((web) => setting(web, 'megaMenu', true)),
      MembersCanShare: flag((web) => setting(web, 'membersCanShare', true)),
      NoCrawl: flag((web) => setting(web, 'noCrawl', false)),
      QuickLaunchEnabled: flag((web) => setting(web, 'quickLaunch', true)),
      RecycleBinEnabled: flag(() => true),
      ResourcePath: { type: 'SP.ResourcePath', get: (_, web) => resourcePath(web.url) },
      SearchScope: int((web) => setting(web, 'searchScope', 0)),
      ServerRelativePath: { type: 'SP.ResourcePath', get: (_, web) => resourcePath(web.path) },
      ServerRelativeUrl: text((web) => web.path),
      SiteLogoUrl: text((web) => setting<string | null>(web, 'logoUrl', null)),
      SupportedUILanguageIds: { type: 'Collection(Edm.Int32)', onSelect: true, get: (_, web) => [web.lcid] },
      Title: text((web) => web.title),
      UIVersion: int(() => 15),
      Url: text((web) => web.url),
      WebTemplate: text((web) => web.template.split('#')[0] ?? ''),
      WebTemplateConfiguration: text((web) => web.template, 'onSelect'),
      WelcomePage: text((web) => web.settings.welcomePage),
    },
    navigations: {
      AllProperties: {
        type: 'SP.PropertyValues',
        get: (_, web) => value('AllProperties', 'SP.PropertyValues', propertyBag(web)),
      },
      Author: {
        type: 'SP.User',
        get: (ctx, web) => {
          const author = principalById(ctx, web, 3);
          return author && entity('SP.User', author);
        },
      },
      AvailableContentTypes: {
        type: 'Collection(SP.ContentType)',
        get: (ctx, web) => collection('SP.ContentType', {}, () => contentTypesOf(ctx, web)),
      },
      AvailableFields: {
        type: 'Collection(SP.Field)',
        get: (ctx, web) => collection('SP.Field', {}, () => fieldsOf(ctx, web)),
      },
      ContentTypes: {
        type: 'Collection(SP.ContentType)',
        get: (ctx, web) => collection('SP.ContentType', {}, () => contentTypesOf(ctx, web)),
      },
      Fields: {
        type: 'Collection(SP.Field)',
        get: (ctx, web) => collection('SP.Field', {}, () => fieldsOf(ctx, web)),
      },
      Webs: { type: 'Collection(SP.Web)', get: (_, web) => collection('SP.Web', web, () => []) },
    },
    functions: {
      CreateDefaultAssociatedGroups: {
        params: { userLogin: 'Edm.String', 'userLogin2?': 'Edm.String', 'groupNameSeed?': 'Edm.String' },
        returns: 'None',
        verb: 'POST',
        units: 5,
        call: (ctx, web) => {
          demandOnWeb(ctx, 'managePermissions');
          const words = wordingOf(web.lcid);
          if (words && !principalById(ctx, web, web.settings.ownerGroup ?? 0))
            addAssociatedGroups(ctx, { ...web, settings: { ...web.settings } }, words, ctx.user);
          return nothing;
        },
      },
    },
    editLink: () => 'Web',
    update(ctx, web, changes) {
      demandOnWeb(ctx, 'manageWeb');
      const changed: Web = { ...web, settings: { ...web.settings }, modified: moment(ctx) };
      applyChanges('SP.Web', changed, changes, writable);
      saveWeb(ctx, changed);
    },
  });
}

/** The property bag as REST names it: characters other than letters and digits are coded. */
function propertyBag(web: Web): Record<string, string> {
  const coded = (name: string): string =>
    `${[...name]
      .map((char) =>
        /[A-Za-z0-9]/.test(char)
          ? char
          : `_x${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}_`,
      )
      .join('')}`;
  return Object.fromEntries(
    Object.entries(web.properties).map(([name, content]) => [`OData_${coded(name)}`, content]),
  );
}
