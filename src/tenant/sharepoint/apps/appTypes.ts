import type { Args } from '../kernel/args';
import type { Context, Services } from '../kernel/context';
import { itemDoesNotExist } from '../kernel/errors';
import { collection, entity, nothing, value, type Node } from '../kernel/nodes';
import type { FunctionDefinition, Registry } from '../kernel/types';
import { fileNode } from '../files/fileData';
import { rowByUid } from '../files/folderData';
import type { Web } from '../model/webs';
import { appMigrations, appsIn, onWeb, tenantCatalogue, type App } from './appStore';
import { addPackage, deploy, removePackage, retract } from './catalogue';
import {
  install,
  installedVersion,
  uninstall,
  upgrade,
  usableComponents,
  type UsableComponent,
} from './installations';

const gallery = 'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery';
const appType = `${gallery}.CorporateCatalogAppMetadata`;
const accessors = {
  site: `${gallery}.SiteCollectionCorporateCatalogAccessor`,
  tenant: `${gallery}.TenantCorporateCatalogAccessor`,
} as const;
const resultType = 'Microsoft.SharePoint.ClientSideComponent.SPClientSideComponentQueryResult';

/** An app as seen from a site: `home` is the catalogue's own site. */
interface CatalogueApp {
  app: App;
  home: Web;
}

export const startApps = (services: Services): void => services.database.migrate('apps', appMigrations);

/** Declares the app catalogues of a site and of the tenant, and the components that sites can use. */
export function declareApps(registry: Registry): void {
  registry.type<Web>('SP.Web', {
    navigations: {
      SiteCollectionAppCatalog: { type: accessors.site, get: (_, web) => entity(accessors.site, web) },
      TenantAppCatalog: {
        type: accessors.tenant,
        get: (ctx) => entity(accessors.tenant, tenantCatalogue(ctx)),
      },
    },
    functions: {
      GetClientSideWebParts: {
        params: { 'includeErrors?': 'Edm.Boolean', 'project?': 'Edm.Guid' },
        returns: `Collection(${resultType})`,
        queryArgs: true,
        units: 1,
        call: (ctx) =>
          results(
            'GetClientSideWebParts',
            usableComponents(ctx).filter(({ manifest }) => placeable.includes(manifest.componentType)),
          ),
      },
      GetClientSideComponents: {
        params: {
          components: 'Collection(Microsoft.SharePoint.ClientSideComponent.SPClientSideComponentIdentifier)',
          'project?': 'Edm.Guid',
        },
        returns: `Collection(${resultType})`,
        verb: 'POST',
        units: 1,
        call: askedComponents,
      },
    },
  });
  for (const accessor of Object.values(accessors)) {
    registry.type<Web>(accessor, {
      navigations: {
        AvailableApps: {
          type: `Collection(${appType})`,
          get: (ctx, home) =>
            collection(appType, home, () => appsIn(ctx, home).map((app) => ({ app, home }))),
        },
      },
      functions: {
        Add: {
          params: { url: 'Edm.String', 'overwrite?': 'Edm.Boolean' },
          returns: 'SP.File',
          verb: 'POST',
          rawBody: true,
          call(ctx, home, args) {
            const { list, row } = addPackage(
              onWeb(ctx, home),
              args.text('url'),
              ctx.request.body,
              args.flag('overwrite'),
            );
            return fileNode(list, row);
          },
        },
      },
      editLink: () => `Web/${accessor === accessors.site ? 'SiteCollectionAppCatalog' : 'TenantAppCatalog'}`,
    });
  }
  declareApp(registry);
}

function declareApp(registry: Registry): void {
  registry.type<CatalogueApp>(appType, {
    properties: {
      AppCatalogVersion: { type: 'Edm.String', get: (_, { app }) => app.version },
      CanUpgrade: {
        type: 'Edm.Boolean',
        get: (ctx, { app }) => {
          const installed = installedVersion(ctx, ctx.web, app);
          return (
            installed !== undefined && app.deployedVersion !== undefined && installed !== app.deployedVersion
          );
        },
      },
      ContainsTenantWideExtension: { type: 'Edm.Boolean', get: () => false },
      CurrentVersionDeployed: {
        type: 'Edm.Boolean',
        get: (ctx, { app, home }) =>
          app.deployedBlob !== undefined &&
          rowByUid(onWeb(ctx, home), app.file)?.row.blob === app.deployedBlob,
      },
      Deployed: { type: 'Edm.Boolean', get: (_, { app }) => app.deployedVersion !== undefined },
      ErrorMessage: { type: 'Edm.String', get: () => 'No errors.' },
      ID: { type: 'Edm.Guid', get: (_, { app }) => app.file },
      InstalledVersion: {
        type: 'Edm.String',
        get: (ctx, { app }) => installedVersion(ctx, ctx.web, app) ?? '',
      },
      IsClientSideSolution: { type: 'Edm.Boolean', get: () => true },
      IsEnabled: { type: 'Edm.Boolean', get: () => true },
      IsPackageDefaultSkipFeatureDeployment: { type: 'Edm.Boolean', get: (_, { app }) => app.skipAllowed },
      IsValidAppPackage: { type: 'Edm.Boolean', get: () => true },
      ProductId: { type: 'Edm.Guid', get: (_, { app }) => app.productId },
      ShortDescription: { type: 'Edm.String', get: (_, { app }) => app.description },
      SkipDeploymentFeature: { type: 'Edm.Boolean', get: (_, { app }) => app.everywhere },
      Title: { type: 'Edm.String', get: (_, { app }) => app.title },
    },
    functions: {
      Deploy: {
        params: { 'skipFeatureDeployment?': 'Edm.Boolean' },
        returns: 'None',
        verb: 'POST',
        call: inCatalogue((ctx, app, args) => deploy(ctx, app, args.flag('skipFeatureDeployment'))),
      },
      Retract: { returns: 'None', verb: 'POST', call: inCatalogue(retract) },
      Remove: { returns: 'None', verb: 'POST', call: inCatalogue(removePackage) },
      Install: { returns: 'None', verb: 'POST', call: onSite(install) },
      Upgrade: { returns: 'None', verb: 'POST', call: onSite(upgrade) },
      Uninstall: { returns: 'None', verb: 'POST', call: onSite(uninstall) },
    },
    editLink: (_, { app }) => `Web/SiteCollectionAppCatalog/AvailableApps/GetById('${app.file}')`,
  });
  const find = (ctx: Context, home: Web, id: string): Node => {
    const app = appsIn(ctx, home).find(
      (one) => one.file === id.toLowerCase() || one.productId === id.toLowerCase(),
    );
    if (!app) throw itemDoesNotExist();
    return entity(appType, { app, home } satisfies CatalogueApp);
  };
  registry.collection<Web>(appType, {
    functions: {
      GetById: {
        params: { id: 'Edm.Guid' },
        returns: appType,
        call: (ctx, home, args) => find(ctx, home, args.guid('id')),
      },
    },
  });
}

type Call = FunctionDefinition<CatalogueApp>['call'];

const inCatalogue =
  (work: (ctx: Context, app: App, args: Args) => void): Call =>
  (ctx, { app, home }, args) => {
    work(onWeb(ctx, home), app, args);
    return nothing;
  };

const onSite =
  (work: (ctx: Context, app: App) => void): Call =>
  (ctx, { app }) => {
    work(ctx, app);
    return nothing;
  };

/** `ComponentType` in results, by the manifest's word. */
const componentTypes: Record<string, number> = {
  WebPart: 1,
  Extension: 2,
  Library: 3,
  Application: 4,
  AdaptiveCardExtension: 5,
};

/** What an editor can place, and `GetClientSideWebParts` therefore tells: cards for Viva's dashboard too. */
const placeable = ['WebPart', 'AdaptiveCardExtension'];

const found = 0;
const notFound = 1;

function results(name: string, components: readonly UsableComponent[]): Node {
  return value(name, `Collection(${resultType})`, components.map(toResult));
}

const toResult = ({ id, name, manifest }: UsableComponent): Record<string, unknown> => ({
  ComponentType: componentTypes[manifest.componentType] ?? 0,
  Id: id,
  Manifest: JSON.stringify(manifest),
  ManifestType: 1,
  Name: name,
  Status: found,
});

/**
 * What SPFx's loader asks for by id; one that isn't installed is answered with a status of its own, without
 * manifest.
 */
function askedComponents(ctx: Context, _: Web, args: Args): Node {
  const usable = usableComponents(ctx);
  const asked = args
    .list('components')
    .map((one) =>
      typeof one === 'object' && one !== null && 'id' in one
        ? String(one.id).toLowerCase().replace(/[{}]/g, '')
        : '',
    );
  return value(
    'GetClientSideComponents',
    `Collection(${resultType})`,
    asked.map((id) => {
      const component = usable.find((one) => one.id === id);
      return component
        ? toResult(component)
        : { ComponentType: 0, Id: id, Manifest: null, ManifestType: 0, Name: null, Status: notFound };
    }),
  );
}
