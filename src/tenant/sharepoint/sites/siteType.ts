import { entity, value } from '../kernel/nodes';
import { flag, guid, int, resourcePath, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { refused } from '../kernel/errors';
import { principalsOf } from '../model/principals';
import { webAt, type Web } from '../model/webs';

/** Declares the site collection. Each has one web here, so its data is the web. */
export function declareSites(registry: Registry): void {
  registry.rootFunction('site', { returns: 'SP.Site', call: (ctx) => entity('SP.Site', ctx.web) });
  registry.type<Web>('SP.Site', {
    properties: {
      Classification: text(() => ''),
      CompatibilityLevel: int(() => 15),
      GroupId: guid(() => '00000000-0000-0000-0000-000000000000'),
      HubSiteId: guid(() => '00000000-0000-0000-0000-000000000000'),
      Id: guid((web) => web.siteId),
      IsHubSite: flag(() => false),
      MaxItemsPerThrottledOperation: int(() => 5000),
      PrimaryUri: text((web) => web.url),
      ReadOnly: flag(() => false),
      ResourcePath: { type: 'SP.ResourcePath', get: (_, web) => resourcePath(web.url) },
      ServerRelativePath: { type: 'SP.ResourcePath', get: (_, web) => resourcePath(web.path) },
      ServerRelativeUrl: text((web) => web.path),
      ShareByEmailEnabled: flag(() => false),
      Url: text((web) => web.url),
    },
    navigations: {
      RootWeb: { type: 'SP.Web', get: (_, web) => entity('SP.Web', web) },
      Owner: {
        type: 'SP.User',
        get: (ctx, web) => {
          const owner = principalsOf(ctx, web, false).find((user) => user.admin && user.oid !== '');
          return owner && entity('SP.User', owner);
        },
      },
    },
    functions: {
      OpenWebById: {
        params: { gWebId: 'Edm.Guid' },
        returns: 'SP.Web',
        call: (_, web, args) => {
          if (args.guid('gWebId') !== web.id) throw refused('The web does not exist.', 404, '-2147024894');
          return entity('SP.Web', web);
        },
      },
    },
    editLink: () => 'Site',
  });
  registry.rootFunction('SP.Site.Exists', {
    params: { url: 'Edm.String' },
    returns: 'Edm.Boolean',
    verb: 'POST',
    units: 1,
    call: (ctx, _, args) =>
      value(
        'Exists',
        'Edm.Boolean',
        webAt(ctx, new URL(args.text('url'), ctx.origin).pathname.replace(/\/$/, '') || '/') !== undefined,
      ),
  });
}
