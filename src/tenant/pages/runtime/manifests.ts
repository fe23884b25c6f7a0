import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, RUNTIME_PACKAGES, RUNTIME_VERSION } from './packages';

/** A client-side component manifest as the SPFx loader reads it; only what this page touches is named. */
export interface ComponentManifest {
  id: string;
  alias: string;
  componentType: string;
  version: string;
  manifestVersion: number;
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    scriptResources: Record<string, ScriptResource>;
  };
  [more: string]: unknown;
}

type ScriptResource =
  | { type: 'path'; path: string | { path: string; integrity?: string } }
  | { type: 'localizedPath'; defaultPath?: string; paths: Record<string, unknown> }
  | { type: 'component'; id: string; version: string; shouldNotPreload?: boolean };

const REACT_ID = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';
const REACT_DOM_ID = 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a';
const REACT_VERSION = '17.0.1';

/** Components that the loader's own assembly already holds: a manifest each, nothing to fetch. */
const IN_THE_ASSEMBLY = [
  ['01c4df03-e775-48cb-aa14-171ee5199a15', 'tslib', '2.3.1'],
  ['229b8d08-79f3-438b-8c21-4613fc877abd', '@microsoft/load-themed-styles', '0.1.2'],
  ['2e09fb9b-13bb-48f2-859f-97d6fff71176', '@msinternal/odsp-core-bundle', '1.5.82'],
  ['8217e442-8ed3-41fd-957d-b112e841286a', '@msinternal/sp-telemetry', '0.35.145'],
] as const;

/**
 * Modules that Microsoft serves but does not publish on npm, and the two that the page draws itself
 * (property pane, application): file names are those of the page's own bundles.
 */
const OUR_MODULES = [
  ['42647dee-1f75-4b9f-b521-5c844a6c35cc', 'sp-edit-customer-promise', '0.1.0', 'editCustomerPromise.js'],
  ['c49ba483-7614-4c5c-b9dd-11b45a5fa280', 'sp-idle-web-task', '0.1.2', 'idleWebTask.js'],
  ['6d3c733c-8cb7-4871-bb22-b5b37c1d518d', 'sp-safehtml', '0.6.0', 'safeHtml.js'],
  ['f9e737b7-f0df-4597-ba8c-3060f82380db', 'sp-property-pane', RUNTIME_VERSION, 'propertyPane.js'],
  [REACT_ID, 'react', REACT_VERSION, 'react.js'],
  [REACT_DOM_ID, 'react-dom', REACT_VERSION, 'reactDom.js'],
  ['4df9bb86-ab0a-4aab-ab5f-48bf167048fb', 'sp-application-base', RUNTIME_VERSION, 'applicationBase.js'],
] as const;

const CORE_LIBRARY = ['@microsoft/sp-core-library', '7263c7d0-1d6a-45ec-8d85-d4d1d234171b'] as const;

/** What modules of ours ask of the runtime, by module name and component id. */
const NEEDS: Record<string, readonly (readonly [name: string, id: string])[]> = {
  'sp-edit-customer-promise': [CORE_LIBRARY],
  'sp-application-base': [
    ['@microsoft/sp-loader', '1c6c9123-7aac-41f3-a376-3caea41ed83f'],
    ['@microsoft/sp-webpart-base', '974a7777-0990-4136-8fa6-95d80114c2e0'],
    ['@microsoft/sp-component-base', '467dc675-7cc5-4709-8aac-78e3b71bd2f6'],
    ['@microsoft/sp-page-context', '1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8'],
  ],
};

/**
 * Every manifest the loader must know before it starts: Microsoft's own from npm, pointed at
 * `runtimeUrl`, and ours, pointed at `clientUrl`. Both end with "/".
 */
export function runtimeManifests(runtimeUrl: string, clientUrl: string): ComponentManifest[] {
  return [
    ...RUNTIME_PACKAGES.flatMap((name) => packageManifests(name, runtimeUrl)),
    ...IN_THE_ASSEMBLY.map(([id, name, version]) => libraryManifest(id, name, version, {}, runtimeUrl)),
    ...OUR_MODULES.map(([id, name, version, file]) => libraryManifest(id, name, version, { [name]: file }, clientUrl)),
  ];
}

function packageManifests(name: string, runtimeUrl: string): ComponentManifest[] {
  const folder = distFolder(name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.manifest.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ComponentManifest)
    .filter((manifest) => manifest.alias !== 'sp-loader-assembly')
    .map((manifest) => ({
      ...manifest,
      loaderConfig: {
        ...manifest.loaderConfig,
        internalModuleBaseUrls: [runtimeUrl],
        scriptResources: withEnglishAsDefault(manifest.loaderConfig.scriptResources),
      },
    }));
}

/**
 * npm has Microsoft's words in English only; its files for other languages hold the words' names ("GenericAccessible…").
 * English words are better than names, to a screen reader above all.
 */
function withEnglishAsDefault(resources: Record<string, ScriptResource>): Record<string, ScriptResource> {
  return Object.fromEntries(Object.entries(resources).map(([name, resource]) => {
    const english = resource.type === 'localizedPath' ? resource.paths['en-US'] : undefined;
    return [name, resource.type === 'localizedPath' && english
      ? { ...resource, paths: { ...resource.paths, default: english } }
      : resource];
  }));
}

function libraryManifest(
  id: string, name: string, version: string, paths: Record<string, string>, baseUrl: string,
): ComponentManifest {
  const scriptResources: Record<string, ScriptResource> = {};
  for (const [key, path] of Object.entries(paths)) {
    scriptResources[key] = { type: 'path', path };
  }
  if (Object.keys(paths).length === 0) {
    scriptResources[name] = { type: 'path', path: `${name.replace(/.*\//, '')}.js` };
  }
  for (const [needed, neededId] of NEEDS[name] ?? []) {
    scriptResources[needed] = { type: 'component', id: neededId, version: RUNTIME_VERSION };
  }
  return {
    id, alias: name, componentType: 'Library', version, manifestVersion: 2,
    loaderConfig: { internalModuleBaseUrls: [baseUrl], entryModuleId: name, scriptResources },
  };
}
