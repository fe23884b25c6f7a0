import type { PageData } from '../../pageData';
import { pageBridge } from '../bridge';
import { initializePageContext } from './pageContext';
import type { RuntimeModules } from './internals';

interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start: (preloaded: unknown, onError: (error: Error) => void) => Promise<unknown>;
}

declare global {
  interface Window {
    spModuleLoader?: ModuleLoader;
    spRuntimeManifests?: unknown[];
  }
}

const APPLICATION_INSTANCE = '7e6b5ad4-1a4c-4c5a-9a39-b3e7be2ab7de';

/**
 * Starts Microsoft's SPFx runtime with this page's manifests and page context. Resolves when the runtime
 * has called the page's application; rejects with the loader's own error.
 */
export async function startRuntime(data: PageData): Promise<RuntimeModules> {
  const loader = window.spModuleLoader;
  if (!loader) {
    throw new Error('The SPFx loader is missing.');
  }
  // Nothing is reported to Microsoft; npm lacks the telemetry chunks, too.
  loader._isTelemetryDisabled = true;
  return new Promise((resolve, reject) => {
    pageBridge().onRuntimeReady = (runtime) => {
      initializePageContext(runtime, data.pageContextInfo);
      resolve(runtime);
    };
    loader.start({
      clientSideApplicationId: APPLICATION_INSTANCE,
      spPageContextInfo: data.pageContextInfo,
      buildNumber: '0',
      manifests: [...(window.spRuntimeManifests ?? []), ...data.webParts],
      items: [], user: {}, web: {}, features: {},
    }, reject).catch(reject);
  });
}
