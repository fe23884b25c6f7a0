import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../build/paths.mjs';

interface ScriptResource {
  type: 'path' | 'localizedPath' | 'component';
  path?: string | { default: string };
  defaultPath?: string;
  paths?: Record<string, string>;
}

interface Manifest {
  alias: string;
  loaderConfig: { scriptResources: Record<string, ScriptResource> };
}

function manifestOf(alias: string): Manifest {
  const folder = join(root, 'release/manifests');
  const manifests = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Manifest);
  const manifest = manifests.find((candidate) => candidate.alias === alias);
  if (!manifest) {
    throw new Error(`No built manifest has the alias ${alias}.`);
  }
  return manifest;
}

/**
 * What a web part loads before it can show anything: its entry and the strings of one language, gzip at level 9 as a
 * CDN serves it. Components of the runtime (React, sp-core-library) are SharePoint's own and on every page already.
 */
export function firstLoadOf(alias: string, locale = 'da-DK'): { files: string[]; bytes: number; gzipBytes: number } {
  const files = Object.values(manifestOf(alias).loaderConfig.scriptResources)
    .filter(({ type }) => type !== 'component')
    .map(({ path, paths, defaultPath }) => paths?.[locale] ?? (typeof path === 'object' ? path.default : path) ?? defaultPath!);
  const contents = files.map((file) => readFileSync(join(root, 'release/assets', file)));
  return {
    files,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzipBytes: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)
  };
}
