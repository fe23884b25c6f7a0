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

interface FirstLoad {
  files: string[];
  bytes: number;
  gzipBytes: number;
}

function filesOf(alias: string, locale: string): string[] {
  return Object.values(manifestOf(alias).loaderConfig.scriptResources)
    .filter(({ type }) => type !== 'component')
    .map(({ path, paths, defaultPath }) => paths?.[locale] ?? (typeof path === 'object' ? path.default : path) ?? defaultPath!);
}

/**
 * What web parts on one page load before they can show anything: their entries and the strings of one language, each
 * file once, gzip at level 9 as a CDN serves it. Components of the runtime (React, sp-core-library) are SharePoint's
 * own and on every page already.
 */
export function firstLoadOf(aliases: string[], locale = 'da-DK'): FirstLoad {
  const files = [...new Set(aliases.flatMap((alias) => filesOf(alias, locale)))];
  const contents = files.map((file) => readFileSync(join(root, 'release/assets', file)));
  return {
    files,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzipBytes: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)
  };
}
