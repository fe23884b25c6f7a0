import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Microsoft's packages whose `dist` the page serves; what the loader needs and what web parts import. */
export const RUNTIME_PACKAGES = [
  'sp-loader', 'sp-webpart-base', 'sp-component-base', 'sp-http', 'sp-http-base', 'sp-http-msgraph', 'sp-core-library',
  'sp-lodash-subset', 'sp-page-context', 'sp-diagnostics', 'sp-dynamic-data', 'sp-image-helper', 'sp-top-actions',
  'sp-adaptive-card-extension-base',
] as const;

export const RUNTIME_VERSION = '1.23.2';

/** Where a package of the SPFx runtime keeps its built files; throws with npm's own words when it isn't installed. */
export function distFolder(name: string): string {
  return join(dirname(require.resolve(`@microsoft/${name}/package.json`)), 'dist');
}

/**
 * All built files of the runtime: `file name → full path`. The loader asks for every lazy chunk under
 * its own folder, also for those of other packages, so names are looked up over all of them. They carry
 * content hashes, hence don't collide.
 */
export function runtimeFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of RUNTIME_PACKAGES) {
    const folder = distFolder(name);
    for (const file of readdirSync(folder)) {
      if (/\.(js|woff2?|png|svg)$/.test(file) && !files.has(file)) {
        files.set(file, join(folder, file));
      }
    }
  }
  return files;
}
