import { unzipSync, strFromU8 } from 'fflate';
import { asGuid } from '../odata/literals';
import { elementsNamed, parseXml, XmlError, type XmlElement } from './xml';

/** What is inside a `.sppkg`, as far as client-side solutions use it. */
export interface SolutionPackage {
  productId: string;
  title: string;
  version: string;
  shortDescription: string;
  /** The solution allows to be made available everywhere without installing it. */
  skipFeatureDeployment: boolean;
  isDomainIsolated: boolean;
  components: PackagedComponent[];
  assets: PackagedAsset[];
}
/** A web part or extension with its manifest as SPFx wrote it. */
interface PackagedComponent {
  id: string;
  name: string;
  manifest: ComponentManifest;
}
interface PackagedAsset {
  name: string;
  content: Uint8Array;
}

/** The part of an SPFx manifest that is looked at here; the rest is kept as it is. */
export interface ComponentManifest {
  id: string;
  alias: string;
  componentType: string;
  version: string;
  loaderConfig?: { internalModuleBaseUrls?: string[]; [name: string]: unknown };
  [name: string]: unknown;
}

/** Why a package can't be used; the sentence goes into the app's error details. */
export class PackageError extends Error {}

const assetFolder = 'ClientSideAssets/';
/** A package that unfolds to more than this isn't a web part but a zip bomb. */
const unpackedLimit = 250 * 1024 * 1024;

/**
 * Opens a package and checks it whole.
 * @throws PackageError naming what is wrong
 */
export function openSolutionPackage(content: Uint8Array): SolutionPackage {
  const files = unzip(content);
  const app = readXml(files, 'AppManifest.xml');
  if (app.name !== 'App') throw new PackageError('AppManifest.xml has no App element.');
  if (app.attributes.IsClientSideSolution?.toLowerCase() !== 'true') {
    throw new PackageError('Only client-side solutions (SPFx) can be deployed.');
  }
  const productId = asGuid(app.attributes.ProductID ?? '');
  if (!productId) throw new PackageError('AppManifest.xml has no valid ProductID.');
  const version = app.attributes.Version ?? '';
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(version))
    throw new PackageError(`The version "${version}" is not valid. It must have four parts.`);
  const assets = assetsOf(files);
  const components = componentsOf(files);
  for (const component of components) checkAssets(component, new Set(assets.map((asset) => asset.name)));
  return {
    productId,
    version,
    components,
    assets,
    title: elementsNamed(app, 'Title')[0]?.text.trim() ?? app.attributes.Name ?? '',
    shortDescription: defaultText(elementsNamed(app, 'ShortDescription')[0]),
    skipFeatureDeployment: app.attributes.SkipFeatureDeployment?.toLowerCase() === 'true',
    isDomainIsolated: app.attributes.IsDomainIsolated?.toLowerCase() === 'true',
  };
}

function unzip(content: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    return unzipSync(content, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        if (unpacked > unpackedLimit) throw new PackageError('The package is too large.');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError('The package is not a valid archive.');
  }
}

function readXml(files: Record<string, Uint8Array>, name: string): XmlElement {
  const content = files[name];
  if (!content) throw new PackageError(`${name} is missing from the package.`);
  try {
    return parseXml(strFromU8(content));
  } catch (error) {
    if (error instanceof XmlError) throw new PackageError(`${name} could not be read: ${error.message}`);
    throw error;
  }
}

const defaultText = (localized: XmlElement | undefined): string =>
  (localized?.children.find((one) => one.attributes.CultureName === 'default') ?? localized)?.text.trim() ??
  '';

function assetsOf(files: Record<string, Uint8Array>): PackagedAsset[] {
  return Object.entries(files)
    .filter(([name]) => name.startsWith(assetFolder) && !name.endsWith('/'))
    .map(([path, content]) => {
      const name = path.slice(assetFolder.length);
      if (/(^|\/)\.\.?(\/|$)|\\/.test(name)) throw new PackageError(`The asset name ${name} is not allowed.`);
      return { name, content };
    });
}

/**
 * Components stand in the element manifests of features, whose files lie in a folder named by the feature's
 * id.
 */
function componentsOf(files: Record<string, Uint8Array>): PackagedComponent[] {
  const manifests = Object.keys(files).filter((name) => /^[0-9a-f-]{36}\/[^/]+\.xml$/i.test(name));
  const found = manifests.flatMap((name) =>
    elementsNamed(readXml(files, name), 'ClientSideComponent').map(toComponent),
  );
  if (found.length === 0) throw new PackageError('The package has no client-side components.');
  return found;
}

function toComponent({ attributes }: XmlElement): PackagedComponent {
  const id = asGuid(attributes.Id ?? '');
  if (!id) throw new PackageError('A client-side component has no valid Id.');
  const manifest = readManifest(attributes.ComponentManifest ?? '', id);
  if (manifest.id.toLowerCase() !== id)
    throw new PackageError(`The manifest of component ${id} has another id.`);
  return { id, name: attributes.Name ?? manifest.alias, manifest };
}

function readManifest(text: string, id: string): ComponentManifest {
  try {
    const read = JSON.parse(text) as Partial<ComponentManifest> | null;
    if (
      typeof read?.id === 'string' &&
      typeof read.alias === 'string' &&
      typeof read.componentType === 'string' &&
      typeof read.version === 'string'
    ) {
      return read as ComponentManifest;
    }
  } catch {
    throw new PackageError(`The manifest of component ${id} is not valid JSON.`);
  }
  throw new PackageError(`The manifest of component ${id} lacks id, alias, componentType or version.`);
}

/** Scripts that the manifest loads from the package must be in it. */
function checkAssets({ id, manifest }: PackagedComponent, names: ReadonlySet<string>): void {
  const { internalModuleBaseUrls, scriptResources } = manifest.loaderConfig ?? {};
  if (!internalModuleBaseUrls?.some((url) => placeholder.test(url))) return;
  for (const path of scriptPaths(scriptResources)) {
    if (!names.has(path))
      throw new PackageError(`Component ${id} loads ${path}, which is missing from the package.`);
  }
}

function scriptPaths(resources: unknown): string[] {
  if (typeof resources !== 'object' || resources === null) return [];
  return Object.values(resources)
    .flatMap(
      (resource: { type?: string; path?: string; paths?: Record<string, string>; defaultPath?: string }) =>
        resource.type === 'path'
          ? [resource.path ?? '']
          : resource.type === 'localizedPath'
            ? [resource.defaultPath ?? '', ...Object.values(resource.paths ?? {})]
            : [],
    )
    .filter((path) => path !== '' && !/^https?:/i.test(path));
}

/** What SPFx writes as base address when the assets go into the package (`includeClientSideAssets`). */
const placeholder = /^https:\/\/spclientsideassetlibrary\/?/i;

/** The manifest with its assets' real address in the place of the packager's placeholder. */
export function withAssetAddress(manifest: ComponentManifest, address: string): ComponentManifest {
  const { loaderConfig } = manifest;
  if (!loaderConfig) return manifest;
  const urls = (loaderConfig.internalModuleBaseUrls ?? []).map((url) =>
    url.replace(placeholder, `${address.replace(/\/+$/, '')}/`),
  );
  return { ...manifest, loaderConfig: { ...loaderConfig, internalModuleBaseUrls: urls } };
}
